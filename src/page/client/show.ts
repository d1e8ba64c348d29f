/** Marking evidence in the text, and bringing it into view. */
import { all, byId, clientWords, fill, pageBulletins } from './page.ts'
import { visible } from '../visible.ts'
import { elementsAt, type Place } from './pieces.ts'

/** The classes of what is shown now, so that it can be taken away. */
const shown = ['hit', 'around', 'found']

/** Takes away what is marked, and the text where it lies over the page. */
export function clearShown(): void {
  document.documentElement.classList.remove('showing', 'drawn')
  document.querySelector('.drawer')?.classList.remove('open')
  unmark()
}

function unmark(): void {
  for (const name of shown) for (const element of all(`.${name}`)) element.classList.remove(name)
}

const mark = (places: readonly Place[], name: string) => {
  const elements = places.flatMap(elementsAt)
  for (const element of elements) element.classList.add(name)
  return elements
}

/**
 * @param hits what is evidence; marked strongly
 * @param issue the whole of what it belongs to; marked lightly
 */
export function show(hits: readonly Place[], issue: readonly Place[]): void {
  unmark()
  document.documentElement.classList.add('showing')
  const panes = new Set([...hits, ...issue].map(({ pane }) => pane))
  openDrawer(panes)
  mark(issue, 'around')
  mark(hits, 'hit')
  for (const pane of panes) {
    const first = [...hits, ...issue].find((place) => place.pane === pane)
    const [element] = first ? elementsAt(first) : []
    if (element) scrollTo(element)
  }
  tell(hits[0] ?? issue[0])
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

/** Scrolls the text alone, and the page only as far as the text is out of sight. */
export function scrollTo(element: HTMLElement): void {
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
  said.textContent = fill(clientWords().found, { text: visible(text), line: block?.position.start.line ?? '' })
}
