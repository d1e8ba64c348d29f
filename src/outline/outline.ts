/**
 * Nests the lines of the body by their labels. What opens a section is told by decide.ts; wrong numbers are left to the
 * checks in lint/, they never lose or move text.
 */
import { derived, type Words } from '../lexicon/compile.ts'
import { alternation } from '../text/alternation.ts'
import { WordList } from '../text/word-list.ts'
import type { Chunk, Root, SectionNode } from '../tree.ts'
import { opening, tells } from './decide.ts'
import { type Heading, isWrapped } from './heading.ts'
import { countedTo, type LabelStyle, readLabel } from './label.ts'
import { type Line, readLines } from './lines.ts'
import { fieldBelow, headingText, type Open, type Opening, type Scan } from './scan.ts'

/**
 * @param root with its blocks; gets `children` (leading text and nested sections) and the kind `heading` on blocks that open a section
 */
export function nest(root: Root, words: Words): void {
  const lines = readLines(root, words)
  const used = new Set(lines.map(({ label }) => label?.style))
  const below: LabelStyle[] = ['article', 'decimal', 'item', 'closed', 'letter', 'issue']
  const scan: Scan = {
    lines,
    folded: root.folded,
    words,
    stack: [],
    issueRank: 0,
    numbered: below.some((style) => used.has(style)),
    parts: used.has('part'),
  }
  root.children = []
  lines.forEach((line, i) => {
    if (line.annex) scan.stack.length = 0
    const opened = line.annex ? null : opening(i, scan)
    if (opened === null) addText(i, line.start, root, scan)
    else open(i, opened, root, scan)
  })
  number(root.children, '')
  close(root.children)
}

/** Adds a line, or the rest of one behind its heading, to the section that is open. */
function addText(i: number, start: number, root: Root, { lines, folded, words, stack }: Scan): void {
  const line = lines[i] as Line
  if (start >= line.end) return
  // What speaks of the whole bulletin belongs to the part around the issue, not to the issue.
  if (start === line.start && isAside(line, folded, words) && !goesOn(lines[i + 1]))
    while (stack.length > 0 && !hasSections(stack.at(-1) as Open)) stack.pop()
  const chunk: Chunk = { type: 'chunk', span: [start, line.end], block: line.block }
  const top = stack.at(-1)
  ;(top ? top.node : root).children.push(chunk)
  if (!top) return
  if (tells(line)) top.telling = true
  if (start !== line.start) return
  // 整改情况:1.压减环节。2.公开流程。 begins an enumeration behind the label of a field, and counts on.
  const from = line.label ? line.start : line.fields().at(-1)?.valueStart
  if (from === undefined) return
  const text = folded.slice(from, line.end)
  const label = readLabel(text, words)
  if (label) top.next.set(label.style, countedTo(text.slice(label.end), label, words) + 1)
}

/** In the next line the issue goes on with a field of its own. */
function goesOn(next: Line | undefined): boolean {
  return next !== undefined && !next.label && next.fields()[0]?.start === next.start
}

const hasSections = ({ node }: Open) => node.children.some((child) => child.type === 'section')

function open(i: number, { rank, style }: Opening, root: Root, scan: Scan): void {
  const { lines, stack, folded, words } = scan
  const line = lines[i] as Line
  while (stack.length > 0 && (stack.at(-1) as Open).rank >= rank) stack.pop()
  const node = sectionOf(line, style)
  ;(stack.at(-1)?.node ?? root).children.push(node)
  line.block.kind = 'heading'
  if (line.labelBlock) line.labelBlock.kind = 'heading'
  const rest = skipBlanks(folded, (line.heading as Heading).restStart, line.end)
  // A heading that names an issue and runs on with its text is telling at once.
  const telling = rest < line.end && isWrapped(headingText(line, scan), words)
  const { look, lead } = line.block
  stack.push({ node, rank, telling, below: fieldBelow(i, scan), leads: lead > 0, look, next: new Map() })
  addText(i, rest, root, scan)
}

const asideWords = derived(({ lexicon: { closing, issue } }) => ({
  asides: new WordList(closing.asides),
  /** 市委第三(巡察组要求), but not 按照市委第三(巡察组要求): whose team it is. */
  whose: new RegExp(
    `^(?!${alternation(issue.addressing)})[\\u4e00-\\u9fff\\d]{1,16}?(?=(?:巡察|巡视|督察|审计|检查)组)`,
  ),
}))

/** 市委第三巡察组要求,某局要…报送整改方案: what is asked of the body as a whole. */
const asksForReport = /^[^,。]{2,24},[^。]{0,80}[要应须][^。]{0,120}(?:报送|报告|公开|公布|整改方案)/

/** A sentence of the whole bulletin among the issues: 此外,巡察组还收到…. */
function isAside(line: Line, folded: string, words: Words): boolean {
  const { asides, whose } = asideWords(words)
  const name = whose.exec(folded.slice(line.start, line.start + 24))?.[0].length ?? 0
  const word = asides.longestAt(folded, line.start) ?? asides.longestAt(folded, line.start + name)
  // 督察组要求2024年底前完成管网改造 may be told of one issue.
  return word !== null && (!/要求$|提出$/.test(word) || asksForReport.test(folded.slice(line.start, line.end)))
}

function sectionOf({ label, heading, runIn, start, end }: Line, style: LabelStyle): SectionNode {
  const { span, tag } = heading as Heading
  const labelEnd = label ? start + label.length : style === 'run-in' ? (runIn?.labelTo ?? null) : null
  return {
    type: 'section',
    id: '',
    style,
    number: label?.number ?? null,
    last: label?.last ?? null,
    label: labelEnd === null ? null : [start, labelEnd],
    heading: span,
    tag,
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
