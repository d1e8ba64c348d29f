/** Marking what is overdue on the day that the reader chose. */
import { applyFilters } from './filter.ts'
import { anchorAt } from '../parts/scale.ts'
import { all, byId, clientWords, fill, inputOf } from './page.ts'

const dayLength = 86_400_000

/** A local calendar day as days since 1970. */
const dayOf = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) / dayLength : null

function markLate(day: number | null): void {
  let n = 0
  for (const mark of all<HTMLElement>('.late[data-due]')) {
    const due = Number(mark.dataset['due'])
    const late = day !== null && due < day
    mark.hidden = !late
    mark.textContent = late ? fill(clientWords().late, { n: day - due }) : ''
    const item = mark.closest('[data-item]')
    if (!item) continue
    if (late) item.setAttribute('data-f-late', '1')
    else item.removeAttribute('data-f-late')
    if (late) n++
  }
  for (const count of all<HTMLElement>('[data-late-count]')) {
    count.textContent = String(n)
    const button = count.closest('button')
    // a filter that is on stays where it can be taken off
    if (button) button.hidden = n === 0 && button.getAttribute('aria-pressed') !== 'true'
  }
  for (const dot of all('[data-dot]')) {
    const due = dot.getAttribute('data-dot')
    dot.classList.toggle('is-late', day !== null && due !== '' && Number(due) < day)
  }
}

function moveDay(day: number | null, value: string): void {
  const line = document.querySelector('svg.line')
  const mark = line?.querySelector('.day')
  const label = mark?.querySelector('text')
  if (!line || !mark || !label) return
  if (day === null) return mark.setAttribute('display', 'none')
  const [from, to] = ['data-from', 'data-to'].map((name) => Number(line.getAttribute(name))) as [number, number]
  const share = Math.min(1, Math.max(0, (day - from) / (to - from)))
  mark.removeAttribute('display')
  mark.setAttribute('x', `${share * 100}%`)
  label.setAttribute('text-anchor', anchorAt(share))
  label.textContent = `${clientWords().asOf} ${value}`
}

export function startDeadlines(): void {
  const input = inputOf('as-of')
  if (!input) return
  const update = () => {
    const day = dayOf(input.value)
    markLate(day)
    moveDay(day, input.value)
    applyFilters()
  }
  input.addEventListener('change', update)
  byId('today')?.addEventListener('click', () => {
    const now = new Date()
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
    input.value = local.toISOString().slice(0, 10)
    update()
  })
  markLate(dayOf(input.value))
}
