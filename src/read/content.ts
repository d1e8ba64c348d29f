import type { DomNode } from './dom.ts'
import type { RawBlock } from './raw-block.ts'

/** An element that may hold the page's main content, with the blocks [first, end) that it holds. */
export interface Container {
  node: DomNode
  outer: Container | null
  first: number
  end: number
  inner: Container[]
}

/** A link's text counts three times against its line: the lines of menus and of lists of links count nothing. */
const linkWeight = 3
const mostOf = 0.7
/** So much unlinked prose beside the best container, and the body may go on there. */
const proseOutside = { least: 150, share: 0.1, most: 400 }

/**
 * Finds the main content: descends from the root as long as one inner container holds nearly all of it, then takes in
 * what belongs to it on both sides. Sets `content` on the blocks. Where it is in doubt it takes more: what is furniture
 * inside is told by its words later.
 *
 * @param root the containers of the page
 * @param blocks its blocks
 * @param linked per block, how many of its characters are links
 */
export function markContent(root: Container, blocks: RawBlock[], linked: number[]): void {
  const sums = new Sums(blocks, linked)
  const main = descend(root, sums)
  const [first, end] = widen(main, sums)
  for (let i = first; i < end; i++) blocks[i]!.content = true
  leaveOut(main, sums, blocks)
  if (!blocks.some((block) => block.content)) for (const block of blocks) block.content = true
}

/** What the blocks weigh, as sums from the first on: any range of them is weighed at once. */
class Sums {
  readonly text = [0]
  readonly links = [0]
  readonly prose = [0]
  readonly score = [0]

  constructor(blocks: RawBlock[], linked: number[]) {
    blocks.forEach(({ value }, i) => {
      const links = linked[i] ?? 0
      this.text.push(this.text[i]! + value.length)
      this.links.push(this.links[i]! + links)
      this.prose.push(this.prose[i]! + (isProse(value, links) ? value.length : 0))
      this.score.push(this.score[i]! + Math.max(0, value.length - linkWeight * links))
    })
  }

  of(sums: number[], first: number, end: number): number {
    return sums[end]! - sums[first]!
  }
}

/** Running text: a sentence of some length that is no link. */
function isProse(text: string, links: number): boolean {
  return text.length >= 30 && links * 3 < text.length && /[。；;]/.test(text)
}

function descend(root: Container, sums: Sums): Container {
  let at = root
  for (;;) {
    const best = bestOf(at, sums)
    if (best === null) return at
    const inside = sums.of(sums.prose, best.first, best.end)
    const outside = proseBeside(at, best, sums)
    if (outside > Math.max(proseOutside.least, Math.min(proseOutside.most, inside * proseOutside.share))) return at
    at = best
  }
}

/** The inner container that holds most of what counts, or null. */
function bestOf(at: Container, sums: Sums): Container | null {
  let best: Container | null = null
  let most = 0
  for (const inner of at.inner) {
    const score = sums.of(sums.score, inner.first, inner.end)
    if (score > most) [best, most] = [inner, score]
  }
  return most >= sums.of(sums.score, at.first, at.end) * mostOf ? best : null
}

/** How much prose stands in `at`, but not in `best` and not in a footer or the like. */
function proseBeside(at: Container, best: Container, sums: Sums): number {
  let prose = sums.of(sums.prose, at.first, at.end) - sums.of(sums.prose, best.first, best.end)
  for (const inner of at.inner)
    if (inner !== best && isFurniture(inner)) prose -= sums.of(sums.prose, inner.first, inner.end)
  return prose
}

/**
 * The blocks of the main container, and of those beside it: before it from the first that is prose on (the preface in a box of
 * its own), behind it all up to the first that is a link or page furniture (signature and date), or to the last that is prose.
 */
function widen(main: Container, sums: Sums): [first: number, end: number] {
  let around = main
  while (around.outer !== null && around.first === main.first && around.end === main.end) around = around.outer
  const furniture = new Set<number>()
  for (const inner of around.inner) {
    if (isFurniture(inner) || isLinks(inner, sums)) for (let i = inner.first; i < inner.end; i++) furniture.add(i)
  }
  const prose = (i: number): boolean => sums.of(sums.prose, i, i + 1) > 0 && !furniture.has(i)
  const linked = (i: number): boolean => isLinks({ first: i, end: i + 1 }, sums)
  let first = around.first
  while (first < main.first && !prose(first)) first++
  let end = around.end
  while (end > main.end && !prose(end - 1)) end--
  while (end < around.end && !furniture.has(end) && !linked(end)) end++
  return [first, end]
}

/** Is at least half of it links? */
function isLinks({ first, end }: { first: number; end: number }, sums: Sums): boolean {
  return sums.of(sums.links, first, end) * 2 >= sums.of(sums.text, first, end)
}

/** Takes menus, lists of links and the like out of the content again, where the main container is wider than the body. */
function leaveOut(main: Container, sums: Sums, blocks: RawBlock[]): void {
  const whole = sums.of(sums.text, main.first, main.end)
  const open = [...main.inner]
  for (let inner = open.pop(); inner !== undefined; inner = open.pop()) {
    const text = sums.of(sums.text, inner.first, inner.end)
    const wordless = sums.of(sums.prose, inner.first, inner.end) === 0
    const links = isLinks(inner, sums) && inner.end - inner.first >= 3
    if (wordless && (links || (text * 5 < whole && isFurniture(inner)))) {
      for (let i = inner.first; i < inner.end; i++) blocks[i]!.content = false
    } else {
      for (const deeper of inner.inner) open.push(deeper)
    }
  }
}

const furnitureName =
  /(?:^|[\s_-])(?:nav|menu|foot|footer|share|bdsharebuttonbox|crumbs?|breadcrumbs?|related|recommend|prev|next|prevnext|pagination|pager|side|sidebar|qr|qrcode|ewm|copyright|comments?|friendlinks?|toolbar|print|search|login)(?:$|[\s_\d-])/i

/** Does its tag or its name say that it is a part of the page's frame? */
function isFurniture({ node }: Container): boolean {
  if (node.name === 'nav' || node.name === 'footer' || node.name === 'aside') return true
  const { class: name, id } = node.attribs ?? {}
  return furnitureName.test(name ?? '') || furnitureName.test(id ?? '')
}
