/** Searching the items and the text: width, case and white space make no difference. */
import { filterByText } from './filter.ts'
import { all, byId, clientWords, fill, inputOf, onClick, pageBulletins } from './page.ts'
import { elementsAt, type Place } from './pieces.ts'
import { scrollTo } from './show.ts'

interface Folded {
  text: string
  /** Where each character of the folded text stood. */
  at: number[]
}

const isHan = (character: string) => character >= '\u4e00' && character <= '\u9fff'

/** Folds a text whose places are of interest. */
export function foldText(text: string): Folded {
  const at: number[] = []
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string
    // most of the text is Han, which folds to itself
    const plain = isHan(character) ? character : character.normalize('NFKC').toLowerCase().trim()
    for (let n = 0; n < plain.length; n++) at.push(i)
    folded += plain
  }
  return { text: folded, at }
}

/** The same where only the text is. */
const foldQuery = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** So many are marked at the most. */
const limit = 2000

/** Every place where a folded query stands in a folded text, as `[start, end)` of the text itself. */
export function findAll({ text, at }: Folded, query: string): [number, number][] {
  const found: [number, number][] = []
  for (let i = text.indexOf(query); i >= 0 && found.length < limit; i = text.indexOf(query, i + query.length)) {
    found.push([at[i] as number, (at[i + query.length - 1] as number) + 1])
  }
  return found
}

const items = new WeakMap<HTMLElement, string>()

function itemText(item: HTMLElement): string {
  let text = items.get(item)
  if (text === undefined) items.set(item, (text = foldQuery(item.textContent ?? '')))
  return text
}

let text: Folded | undefined
let hits: Place[] = []
let current = -1

/** Ranges of the document; a piece that shows marks in place of characters (U+202E) is taken whole. */
function rangesOf(place: Place): Range[] {
  const source = pageBulletins()[place.pane]?.text ?? ''
  return elementsAt(place).map((element) => {
    const range = document.createRange()
    const node = element.firstChild
    const start = Number(element.id.split('-')[1])
    range.selectNodeContents(element)
    if (!(node instanceof Text) || !source.startsWith(node.data, start)) return range
    if (place.start > start && place.start - start < node.length) range.setStart(node, place.start - start)
    if (place.end - start < node.length) range.setEnd(node, Math.max(0, place.end - start))
    return range
  })
}

/** Older browsers mark nothing in the text: the items are filtered all the same. */
function highlight(name: string, places: readonly Place[]): void {
  if (typeof Highlight === 'undefined') return
  if (places.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...places.flatMap(rangesOf)))
}

function search(value: string): void {
  const query = foldQuery(value)
  current = -1
  hits = []
  const output = byId('hits')
  if (output) {
    text ??= foldText(pageBulletins()[0]?.text ?? '')
    hits = query === '' ? [] : findAll(text, query).map(([start, end]) => ({ pane: 0, start, end }))
    const { hits: some, noHits } = clientWords()
    output.textContent = query === '' ? '' : hits.length > 0 ? fill(some, { n: hits.length }) : noHits
    highlight('zg-found', hits)
    highlight('zg-current', [])
    for (const button of all<HTMLElement>('[data-step]')) button.hidden = hits.length === 0
  }
  filterByText(query === '' ? null : (item) => itemText(item).includes(query))
}

/** The next hit in the text, or the one before. */
function step(by: number): void {
  if (hits.length === 0) return
  current = (current + by + hits.length + (current < 0 && by < 0 ? 1 : 0)) % hits.length
  const place = hits[current] as Place
  highlight('zg-current', [place])
  const [element] = elementsAt(place)
  if (element) scrollTo(element)
}

export function startSearch(): void {
  const input = inputOf('search')
  if (!input) return
  let waiting = 0
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(() => search(input.value), 60)
  })
  onClick('[data-step]', (button) => step(Number(button.dataset['step'])))
  input.addEventListener('keydown', (event) => {
    // an Enter that ends the input of Chinese characters is not meant for us
    if (event.key === 'Enter' && !event.isComposing) step(event.shiftKey ? -1 : 1)
  })
}
