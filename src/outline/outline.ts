/**
 * Nests the lines of the body by their labels. Which label is a heading and which merely numbers an item of a text
 * is decided here and nowhere else; wrong numbers are left to the checks in lint/, they never lose or move text.
 */
import { derive, type Words } from '../lexicon/compile.ts'
import { alternation } from '../text/alternation.ts'
import { fold } from '../text/fold.ts'
import { matchesOf } from '../text/matches.ts'
import type { Block, Chunk, Root, SectionNode } from '../tree.ts'
import { findFields } from './field.ts'
import {
  type Heading,
  isAreaLike,
  isComplaint,
  isFieldHeading,
  isIssueLike,
  isWrapped,
  readHeading,
} from './heading.ts'
import { type Label, type LabelStyle, rankOf, readLabel } from './label.ts'

/** A section that is still open, and what its text has shown so far. */
interface Open {
  node: SectionNode
  rank: number
  /** Its own text has begun to tell what was done: what is numbered from here on is mostly an item of that text. */
  telling: boolean
  /** The next number of an enumeration that runs in its text. */
  next: Map<LabelStyle, number>
}

/** Which labels the text uses at all. */
interface Marks {
  numbered: boolean
  parts: boolean
}

interface Line {
  block: Block
  start: number
  end: number
  label: Label | null
  heading: Heading | null
}

const shortHeading = 40
const maxHeading = 60
/** Ranks of headings without a label, between those of the labelled levels. */
/** Of a bare line that is a part of the bulletin without being set as a heading. */
const bareRank = 1.01
const unlabelledRank = { part: 1, area: 2.2, issue: 3.2 }

/**
 * @param root with its blocks; gets `children` (leading text and nested sections) and the kind `heading` on blocks that open a section
 */
export function nest(root: Root, words: Words): void {
  const { folded } = root
  const lines = root.blocks.filter((block) => isText(block)).flatMap((block) => readLines(block, folded, words))
  const labels = new Set(lines.map(({ label }) => label?.style))
  const marks: Marks = {
    numbered: ['article', 'decimal', 'item', 'closed', 'issue'].some((style) => labels.has(style as LabelStyle)),
    parts: labels.has('part'),
  }
  const stack: Open[] = []
  const issueRank = { value: 0 }
  root.children = []

  const add = (line: Line, start: number) => {
    if (start >= line.end) return
    const chunk: Chunk = { type: 'chunk', span: [start, line.end], block: line.block }
    if (start === line.start && isAside(folded, start, line.end, words)) stack.splice(1)
    const top = stack.at(-1)
    ;(top ? top.node : root).children.push(chunk)
    if (top && tells(folded, start, line.end, words)) top.telling = true
  }

  lines.forEach((line, i) => {
    const rank = sectionRank(line, i, lines, stack, issueRank, marks, folded, words)
    if (rank === null) {
      const top = stack.at(-1)
      if (line.label && top) top.next.set(line.label.style, line.label.number + 1)
      add(line, line.start)
      return
    }
    while (stack.length > 0 && (stack.at(-1) as Open).rank >= rank) stack.pop()
    const node = sectionOf(line, rank === bareRank ? 'bare' : 'unlabelled')
    const parent = stack.at(-1)?.node ?? root
    parent.children.push(node)
    line.block.kind = 'heading'
    const open: Open = { node, rank, telling: false, next: new Map() }
    stack.push(open)
    const rest = skipBlanks(folded, (line.heading as Heading).restStart, line.end)
    add(line, rest)
    // A heading that names an issue and runs on with its text is telling at once.
    if (rest < line.end && isWrapped(headingText(line, folded), words)) open.telling = true
  })
  number(root.children, '')
  close(root.children)
}

/** A sentence of the whole bulletin: what follows belongs to the part, no longer to the issue before it. */
function isAside(folded: string, start: number, end: number, words: Words): boolean {
  const asides = derive(
    words,
    'asides',
    ({ lexicon }) => new RegExp(`^${alternation(lexicon.closing.asides.map(fold))}`),
  )
  return asides.test(folded.slice(start, Math.min(end, start + 20)))
}

function isText(block: Block): boolean {
  return block.kind !== 'title' && block.kind !== 'meta' && block.kind !== 'signature'
}

/** Where a heading is glued to the end of the paragraph before it: …已整改。(二)关于乙的问题. */
const glued =
  /(?<=[。)】])\s*(?=(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)、?|\d{1,2}[.、]|\(\d{1,2}\))\s*(?:关于|针对|聚焦)[^。]{4,60}(?:问题|方面))/g

/** The lines of a block: one, but for headings that are glued into it. */
function readLines(block: Block, folded: string, words: Words): Line[] {
  const { start, value } = block
  const end = start + value.length
  if (block.table) return [readLine(block, start, end, folded, words)]
  const cuts = matchesOf(glued, folded.slice(start, end)).map((match) => start + match.index + match[0].length)
  const edges = [start, ...cuts, end]
  return edges.slice(1).map((edge, i) => readLine(block, edges[i] as number, edge, folded, words))
}

function readLine(block: Block, start: number, end: number, folded: string, words: Words): Line {
  const label = block.table ? null : readLabel(folded.slice(start, Math.min(end, start + 40)), words)
  const plain = !label && !block.table && block.value.length <= maxHeading
  const heading = label
    ? readHeading(folded, start + label.end, end, words)
    : plain
      ? readHeading(folded, start, end, words)
      : null
  return { block, start, end, label, heading }
}

const headingText = (line: Line, folded: string) => folded.slice(...(line.heading as Heading).span)

/** The text tells what was done: a progress field stands in it. */
function tells(folded: string, start: number, end: number, words: Words): boolean {
  return findFields(folded, start, end, words).some(({ kinds }) => kinds[0] === 'progress')
}

/** The rank of the section that a line opens, or null where it opens none. */
function sectionRank(
  line: Line,
  i: number,
  lines: Line[],
  stack: Open[],
  issueRank: { value: number },
  marks: Marks,
  folded: string,
  words: Words,
): number | null {
  if (!line.label) return unlabelled(line, i, lines, marks, folded, words)
  if (line.label.style === 'circle' && !isFollowedByField(i, lines, folded, words)) return null
  if (line.label.style === 'issue' && issueRank.value === 0) issueRank.value = (stack.at(-1)?.rank ?? 1) + 0.5
  const rank = line.label.style === 'issue' ? issueRank.value : rankOf[line.label.style as keyof typeof rankOf]
  return isItem(line, line.label, rank, i, lines, stack, folded, words) ? null : rank
}

/** A numbered line within a text that tells what was done is an item of that text, unless it looks like a heading. */
function isItem(
  line: Line,
  label: Label,
  rank: number,
  i: number,
  lines: Line[],
  stack: Open[],
  folded: string,
  words: Words,
): boolean {
  const top = stack.at(-1)
  if (!top?.telling) return false
  const same = stack.find((open) => open.rank === rank)
  if (same && label.number === (same.node.number ?? 0) + 1) {
    return top.next.get(label.style) === label.number && !looksLikeHeading(line, label, i, lines, folded, words)
  }
  return !looksLikeHeading(line, label, i, lines, folded, words)
}

function looksLikeHeading(line: Line, label: Label, i: number, lines: Line[], folded: string, words: Words): boolean {
  const heading = headingText(line, folded)
  if (isWrapped(heading, words) || isAreaLike(heading, words) || isFieldHeading(heading, words)) return true
  if (label.style === 'issue' || isFollowedByField(i, lines, folded, words)) return true
  const alone = (line.heading as Heading).restStart >= line.end
  if (alone && isIssueLike(heading, words)) return true
  const top = label.style === 'part' || label.style === 'chapter'
  return top && alone && (heading.length <= shortHeading || line.block.look !== null || words.roleOf(heading) !== null)
}

/** The line itself goes on with a field, or the next line begins with one. */
function isFollowedByField(i: number, lines: Line[], folded: string, words: Words): boolean {
  const line = lines[i] as Line
  if (line.heading && findFields(folded, line.heading.restStart, line.end, words).length > 0) return true
  const next = lines[i + 1]
  if (!next || next.block.table) return false
  const field = findFields(folded, next.start, next.end, words)[0]
  return field !== undefined && field.start === next.start
}

/** A heading marked by its look alone, or, in a text that numbers nothing, by its wrapping (关于…的问题). */
function unlabelled(line: Line, i: number, lines: Line[], marks: Marks, folded: string, words: Words): number | null {
  if (!line.heading || line.heading.restStart < line.end || i + 1 >= lines.length) return null
  if (findFields(folded, line.start, line.end, words).length > 0) return null
  const heading = headingText(line, folded)
  if (line.block.look === null && marks.numbered)
    return !marks.parts && isTailPart(heading, line, folded, words) ? bareRank : null
  const marked = line.block.look !== null
  if (isAreaLike(heading, words) && (marked || heading.length <= shortHeading)) return unlabelledRank.area
  const part = marked && words.roleOf(heading) !== null && !isComplaint(heading, words)
  if (part) return unlabelledRank.part
  if (isWrapped(heading, words) || (marked && isIssueLike(heading, words))) return unlabelledRank.issue
  return null
}

/** In a text without numbered parts, a bare line that names one of the parts behind the issues: 需进一步整改的事项. */
function isTailPart(heading: string, line: Line, folded: string, words: Words): boolean {
  const role = words.roleOf(heading)
  return (
    (role === 'follow-up' || role === 'clues' || role === 'plan') &&
    heading.length <= shortHeading &&
    !isWrapped(heading, words) &&
    !/[。;:,]$/.test(folded.slice(line.start, line.end))
  )
}

function sectionOf(line: Line, without: LabelStyle): SectionNode {
  const { label, heading, start, end } = line
  return {
    type: 'section',
    id: '',
    style: label?.style ?? without,
    number: label?.number ?? null,
    label: label ? [start, start + label.length] : null,
    heading: (heading as Heading).span,
    tag: (heading as Heading).tag,
    span: [start, end],
    children: [],
  }
}

function skipBlanks(folded: string, from: number, end: number): number {
  while (from < end && /\s/.test(folded[from] as string)) from++
  return from
}

/** Gives every section its id: its position among the sections of its parent. */
function number(children: Array<Chunk | SectionNode>, prefix: string): void {
  let position = 0
  for (const child of children) {
    if (child.type !== 'section') continue
    child.id = `${prefix}${++position}`
    number(child.children, `${child.id}.`)
  }
}

/** Stretches every section to the end of its last child. */
function close(children: Array<Chunk | SectionNode>): void {
  for (const child of children) {
    if (child.type !== 'section') continue
    close(child.children)
    const last = child.children.at(-1)
    if (last) child.span = [child.span[0], Math.max(child.span[1], last.span[1])]
  }
}

/** The heading of a section, width folded. */
export const foldedHeading = (section: SectionNode, root: Root) => fold(root.text.slice(...section.heading))
