/** From the page to the text and back: what is chosen on one side is shown on the other. */
import { all, onClick } from './page.ts'
import { placeOfPiece, placesOfLink, type Place } from './pieces.ts'
import { clearShown, show } from './show.ts'

/** The text of the issue that an element stands in. */
export function around(element: Element): Place[] {
  const item = element.closest<HTMLElement>('[data-span]')
  const [start, end] = (item?.dataset['span'] ?? '').split('-').map(Number)
  return start === undefined || end === undefined ? [] : [{ pane: 0, start, end }]
}

function showLink(link: Element): void {
  const pair = link.closest('[data-pair]')
  const links = pair ? all('a.ev', pair) : [link]
  show(links.flatMap(placesOfLink), around(link))
  for (const one of links) one.classList.add('found')
  keepInView(link)
}

/** On a narrow screen the text comes into view above the list: what was chosen must not leave it. */
function keepInView(element: Element): void {
  if (element.closest('[data-item]')) element.scrollIntoView({ block: 'nearest' })
}

/** Opens what an element is folded into and brings it into view. */
export function reveal(element: Element): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  element.scrollIntoView({ block: 'nearest' })
}

/** The link whose evidence is the narrowest around a place; of several the first. */
function linkAt(pane: number, offset: number): HTMLElement | null {
  let best: { link: HTMLElement; length: number } | null = null
  for (const link of all<HTMLElement>(`a.ev[href^="#t${pane}-"]`)) {
    if (link.closest('.contents')) continue
    for (const { start, end } of placesOfLink(link)) {
      if (start > offset || end <= offset || (best && best.length <= end - start)) continue
      best = { link, length: end - start }
    }
  }
  return best?.link ?? null
}

function issueAt(offset: number): HTMLElement | null {
  const covers = (item: HTMLElement) => {
    const [start = 0, end = 0] = (item.dataset['span'] ?? '').split('-').map(Number)
    return start <= offset && offset < end
  }
  return all<HTMLElement>('[data-span]').filter(covers).pop() ?? null
}

function showFromText(pane: number, offset: number): void {
  const link = linkAt(pane, offset)
  const issue = pane === 0 ? issueAt(offset) : null
  // a link outside of the issue (an area, a claim) is the answer only where the text belongs to no issue
  const inside = link && (!issue || issue.contains(link)) ? link : null
  const target = inside ?? issue ?? link
  if (!target) return
  if (target === issue) {
    reveal(issue)
    show([], around(issue))
    issue.querySelector('summary')?.classList.add('found')
  } else {
    showLink(target)
    reveal(target)
  }
}

/** Opens the element that a link inside the page leads to, and shows its evidence. */
export function goTo(id: string): boolean {
  const item = document.getElementById(id)
  if (!item?.matches('[data-item]')) return false
  item.hidden = false
  reveal(item)
  if (item instanceof HTMLDetailsElement) item.open = true
  const places = around(item)
  if (places.length > 0) show([], places)
  item.scrollIntoView({ block: 'nearest' })
  item.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true })
  return true
}

/** To anything else in the page, as a link does. */
function jumpTo(id: string): void {
  const target = document.getElementById(id)
  target?.scrollIntoView()
  target?.focus({ preventScroll: true })
}

export function startEvidence(): void {
  onClick('a.ev', (link, event) => {
    event.preventDefault()
    showLink(link)
  })
  onClick('a[href^="#"]:not(.ev)', (link, event) => {
    const id = (link.getAttribute('href') as string).slice(1)
    // in the workbench's frame the browser would take the address for another page
    event.preventDefault()
    if (!goTo(id)) jumpTo(id)
  })
  onClick('[data-go]', (dot) => goTo(dot.dataset['go'] as string))
  onClick('[data-item] > summary', (summary) => {
    const item = summary.parentElement as HTMLDetailsElement
    if (item.open || around(item).length === 0) return
    show([], around(item))
    keepInView(summary)
  })
  onClick('.text', (_, event) => {
    const target = event.target as Element
    const place = target.closest('a') ? null : placeOfPiece(target)
    // someone who marks text to copy it does not choose it
    if (place && getSelection()?.isCollapsed !== false) showFromText(place.pane, place.offset)
  })
  onClick('.close-text', clearShown)
  const fromAddress = () => location.hash.length > 1 && goTo(location.hash.slice(1))
  addEventListener('hashchange', fromAddress)
  fromAddress()
}
