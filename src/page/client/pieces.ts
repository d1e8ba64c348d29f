/** The pieces that the text was cut into: from places in the text to elements and back. */

/** A stretch of one of the page's texts. */
export interface Place {
  pane: number
  start: number
  end: number
}

interface Pieces {
  elements: HTMLElement[]
  /** Where each begins, rising. */
  starts: number[]
}

const panes = new Map<number, Pieces>()

const offsetOf = (element: Element) => Number(element.id.split('-')[1])

const paneElement = (pane: number) => document.querySelector<HTMLElement>(`.text[data-text="${pane}"]`)

function piecesOf(pane: number): Pieces {
  let known = panes.get(pane)
  if (!known) {
    const elements = Array.from(paneElement(pane)?.querySelectorAll<HTMLElement>('span[id]') ?? [])
    known = { elements, starts: elements.map(offsetOf) }
    panes.set(pane, known)
  }
  return known
}

/** The index of the last start that is not behind an offset. */
export function indexAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** The pieces that a place is made of. */
export function elementsAt({ pane, start, end }: Place): HTMLElement[] {
  const { elements, starts } = piecesOf(pane)
  const found: HTMLElement[] = []
  for (let i = indexAt(starts, start); i < elements.length && (starts[i] as number) < end; i++) {
    found.push(elements[i] as HTMLElement)
  }
  return found
}

/** Where a click in the text hit; null outside of a piece. */
export function placeOfPiece(target: Element): { pane: number; offset: number } | null {
  const piece = target.closest('.text span[id]')
  const text = piece?.closest<HTMLElement>('.text')
  return piece && text ? { pane: Number(text.dataset['text']), offset: offsetOf(piece) } : null
}

/** The places that a link leads to: `href="#t0-402" data-e="520,600-640"`. */
export function placesOfLink(link: Element): Place[] {
  const target = /^#t(\d+)-(\d+)$/.exec(link.getAttribute('href') ?? '')
  if (!target) return []
  const pane = Number(target[1])
  const [end = '', ...rest] = (link.getAttribute('data-e') ?? '').split(',')
  const more = rest.map((one) => one.split('-').map(Number) as [number, number])
  return [[Number(target[2]), Number(end)] as const, ...more].map(([start, to]) => ({ pane, start, end: to }))
}
