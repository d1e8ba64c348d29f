/** Showing evidence in the text, and finding in the page what a place of the text is evidence for. */
import { all, byId, clientWords, fill, onClick, pageBulletins } from './page.ts'
import { elementsAt, placeOfPiece, placesOfLink, type Place } from './pieces.ts'

/** The classes of what is shown now, so that it can be taken away. */
const shown = ['hit', 'around', 'found']

export function clearShown(): void {
  for (const name of shown) for (const element of all(`.${name}`)) element.classList.remove(name)
}

const mark = (places: readonly Place[], name: string) => {
  const elements = places.flatMap(elementsAt)
  for (const element of elements) element.classList.add(name)
  return elements
}

/**
 * @param hits what is evidence; marked strongly
 * @param around the issue it belongs to; marked lightly
 */
export function show(hits: readonly Place[], around: readonly Place[]): void {
  clearShown()
  const panes = new Set([...hits, ...around].map(({ pane }) => pane))
  openDrawer(panes)
  mark(around, 'around')
  mark(hits, 'hit')
  for (const pane of panes) {
    const first = [...hits, ...around].find((place) => place.pane === pane)
    const [element] = first ? elementsAt(first) : []
    if (element) scrollTo(element)
  }
  tell(hits[0] ?? around[0])
}

/** Where the texts lie in a drawer, it opens with those that are asked for. */
function openDrawer(panes: ReadonlySet<number>): void {
  const drawer = document.querySelector('.drawer')
  if (!drawer || panes.size === 0) return
  drawer.classList.add('open')
  document.documentElement.classList.add('drawn')
  for (const text of all<HTMLElement>('.text', drawer)) {
    const paper = text.closest<HTMLElement>('.paper')
    if (paper) paper.hidden = !panes.has(Number(text.dataset['text']))
  }
}

export function closeDrawer(): void {
  document.querySelector('.drawer.open')?.classList.remove('open')
  document.documentElement.classList.remove('drawn')
}

/** Scrolls the text alone, and the page only as far as the text is out of sight. */
function scrollTo(element: HTMLElement): void {
  const box = element.closest<HTMLElement>('.paper')
  if (!box) return
  const place = () => {
    const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()]
    box.scrollTop += inner.top - outer.top - Math.min(outer.height / 3, 160)
  }
  place()
  if (!box.closest('.drawer')) box.scrollIntoView({ block: 'nearest' })
  // what stood outside the view had an estimated height until now
  requestAnimationFrame(place)
}

function tell(place: Place | undefined): void {
  const said = byId('said')
  const bulletin = place && pageBulletins()[place.pane]
  if (!said || !bulletin) return
  const block = bulletin.blocks.find(({ span }) => span[1] > place.start)
  const text = bulletin.text.slice(place.start, Math.min(place.end, place.start + 60))
  said.textContent = fill(clientWords().found, { text, line: block?.position.start.line ?? '' })
}

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
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
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

export function startEvidence(): void {
  onClick('a.ev', (link, event) => {
    event.preventDefault()
    showLink(link)
  })
  onClick('a[href^="#"]:not(.ev)', (link, event) => {
    if (goTo((link.getAttribute('href') as string).slice(1))) event.preventDefault()
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
  onClick('#close-texts', closeDrawer)
  const fromAddress = () => location.hash.length > 1 && goTo(location.hash.slice(1))
  addEventListener('hashchange', fromAddress)
  fromAddress()
}
