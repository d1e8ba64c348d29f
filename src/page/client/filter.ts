/** Filters: buttons and lists that choose by `data-f-…` attributes, and the search. */
import { all, byId, clientWords, fill, inputOf, onClick } from './page.ts'

/** Of each facet the values that are chosen; one of them must be there. */
const chosen = new Map<string, Set<string>>()
let matchesText: ((item: HTMLElement) => boolean) | null = null

function matches(item: HTMLElement): boolean {
  for (const [facet, values] of chosen) {
    const has = (item.getAttribute(`data-f-${facet}`) ?? '').split(' ')
    if (!has.some((value) => values.has(value))) return false
  }
  return matchesText === null || matchesText(item)
}

/** Shows what is chosen, and how many that are. */
export function applyFilters(): void {
  const items = all<HTMLElement>('[data-item]')
  let n = 0
  for (const item of items) {
    item.hidden = !matches(item)
    if (!item.hidden) n++
  }
  const isFiltered = chosen.size > 0 || matchesText !== null
  for (const group of all<HTMLElement>('[data-group]')) {
    group.hidden = !group.querySelector('[data-item]:not([hidden])')
    // what was folded away because it did not change is what was asked for now
    if (group instanceof HTMLDetailsElement && isFiltered) group.open = !group.hidden
  }
  const [counter, nothing, clear] = [byId('shown'), byId('nothing'), byId('clear')]
  if (counter) counter.textContent = fill(clientWords().shown, { n, all: items.length })
  if (nothing) nothing.hidden = n > 0
  if (clear) clear.hidden = !isFiltered
}

function set(facet: string, values: Set<string>): void {
  if (values.size === 0) chosen.delete(facet)
  else chosen.set(facet, values)
  for (const control of all<HTMLElement>(`[data-filter="${facet}"]`)) {
    const value = control.dataset['value'] ?? ''
    if (control instanceof HTMLSelectElement) control.value = values.size === 1 ? ([...values][0] as string) : ''
    else control.setAttribute('aria-pressed', String(values.has(value)))
  }
  applyFilters()
}

function toggle(facet: string, value: string): void {
  const values = new Set(chosen.get(facet))
  if (!values.delete(value)) values.add(value)
  set(facet, values)
}

/** @param test null: every text will do */
export function filterByText(test: ((item: HTMLElement) => boolean) | null): void {
  matchesText = test
  applyFilters()
}

export function clearFilters(): void {
  for (const facet of [...chosen.keys()]) set(facet, new Set())
  const search = inputOf('search')
  if (!search?.value) return
  search.value = ''
  search.dispatchEvent(new Event('input'))
}

export function startFilters(): void {
  onClick('button[data-filter]', (button) => toggle(button.dataset['filter'] as string, button.dataset['value'] ?? ''))
  for (const select of all<HTMLSelectElement>('select[data-filter]')) {
    select.addEventListener('change', () =>
      set(select.dataset['filter'] as string, new Set(select.value ? [select.value] : [])),
    )
  }
  byId('clear')?.addEventListener('click', clearFilters)
}
