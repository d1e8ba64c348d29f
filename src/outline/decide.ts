/**
 * Which lines open a section, and at which rank. A label alone does not tell: within a text that tells what was done
 * a number mostly counts an item of that text.
 */
import { derived, type Words } from '../lexicon/compile.ts'
import type { FieldKind } from '../lexicon/lexicon.ts'
import { isStatusPhrase } from '../lexicon/status-phrase.ts'
import type { Span } from '../schema.ts'
import { fold } from '../text/fold.ts'
import { matchesOf } from '../text/matches.ts'
import { WordList } from '../text/word-list.ts'
import type { SectionNode } from '../tree.ts'
import {
  isAreaLike,
  isComplaint,
  isFieldHeading,
  isIssueLike,
  isWrapped,
  type Heading,
  readHeading,
} from './heading.ts'
import { type Label, type LabelStyle, rankOf, readLabel } from './label.ts'
import type { Line } from './lines.ts'
import { mayHoldRunIns, namesIssue } from './run-in.ts'

/** A section that is still open, and what its text has shown so far. */
export interface Open {
  node: SectionNode
  rank: number
  /** Its own text has begun to tell: what is numbered from here on is mostly an item of that text. */
  telling: boolean
  /** Issues may run in below it (see run-in.ts); found out when it is first asked. */
  holds?: boolean
  /** Of its heading; null where it looks like the text. */
  look: string | null
  /** The next number of an enumeration that runs in its text. */
  next: Map<LabelStyle, number>
}

/** The pass over the lines: what is behind and what is ahead. */
export interface Scan {
  lines: Line[]
  folded: string
  words: Words
  stack: Open[]
  /** The rank of labels like 问题1:, taken from where the first of them stands; 0 before that. */
  issueRank: number
  /** Labels below the chapter, and labels of parts, are used at all. */
  numbered: boolean
  parts: boolean
}

const shortHeading = 40
/** Ranks of headings without a label, between those of the labelled levels. */
const unlabelledRank = { part: 1, area: 2.2, issue: 3.2 }

/** Fields whose text may be numbered on in paragraphs of its own. */
const long: ReadonlySet<FieldKind> = new Set(['progress', 'plan', 'finding', 'goal', 'reason', 'next'])
/** Fields that only an issue has below its heading. */
const ofIssue: ReadonlySet<FieldKind> = new Set(['progress', 'finding'])

/** The line begins a text that may be numbered on. */
export const tells = (line: Line) => line.fields().some(({ kinds }) => long.has(kinds[0] as FieldKind))

export const headingText = (line: Line, { folded }: Pick<Scan, 'folded'>) =>
  folded.slice(...(line.heading as Heading).span)

/** What a line opens. */
export interface Opening {
  rank: number
  style: LabelStyle
}

/** The section that the line opens, or null where it opens none. */
export function opening(i: number, scan: Scan): Opening | null {
  const line = scan.lines[i] as Line
  const { label } = line
  if (!label) return unlabelled(i, scan) ?? runningIn(i, scan)
  if (label.style === 'circle' && !isFollowedByField(i, scan, false)) return null
  if (listsItems(line, label, scan) || (label.listed && tellsOfIssue(scan) && !isFollowedByField(i, scan, true)))
    return null
  if (label.style === 'issue' && scan.issueRank === 0) scan.issueRank = (scan.stack.at(-1)?.rank ?? 1) + 0.5
  const own = label.style === 'issue' ? scan.issueRank : rankOf[label.style as keyof typeof rankOf]
  const rank = fieldRank(i, label, own, scan) ?? own
  return isItem(i, label, rank, scan) ? null : { rank, style: label.style }
}

/** Below what names an issue, by how much deeper its fields stand. */
const fieldDepth = 0.01

/**
 * 反馈问题一:… 一、整改任务 二、整改目标 … 反馈问题二:… 一、整改任务: fields that are numbered anew under each issue stand below
 * it, whatever their numbers look like. Null where the line is no such field.
 */
function fieldRank(i: number, { number }: Label, own: number, { lines, stack, folded, words }: Scan): number | null {
  const isField = ([start, end]: Span) => isFieldHeading(folded.slice(start, end), words)
  if (!isField(((lines[i] as Line).heading as Heading).span)) return null
  const issue = stack.findLast(({ node }) => !isField(node.heading))
  if (!issue || issue.rank < own || !(issue.node.style === 'issue' || issue.node.style === 'unlabelled')) return null
  const rank = issue.rank + fieldDepth
  const before = stack.find((open) => open.rank === rank)?.node
  return number === (before?.last ?? 0) + 1 ? rank : null
}

/** The text of an issue is being told: what it lists (案例1:) are no issues. */
const tellsOfIssue = ({ stack, folded, words }: Scan) =>
  stack.some(
    ({ node, telling }) => node.style !== 'issue' && (telling || namesOneIssue(folded.slice(...node.heading), words)),
  )

/** …方面的问题 and 反馈问题整改情况 are headings of several. */
const namesOneIssue = (heading: string, words: Words) =>
  isIssueLike(heading, words) && !isAreaLike(heading, words) && words.roleOf(heading) === null

const itemEnd = /;\s*/g

/** ①…;②…;③…: the line counts on within itself, so it lists items and heads nothing. An issue may have such a list behind its heading. */
function listsItems(line: Line, { style, number, end: labelEnd }: Label, { folded, words }: Scan): boolean {
  const text = folded.slice(line.start + labelEnd, line.end)
  if (!/^[^。:;]*;/.test(text) || line.fields().length > 0) return false
  return matchesOf(itemEnd, text).some(({ 0: mark, index }) => {
    const next = readLabel(text.slice(index + mark.length, index + mark.length + 8), words)
    return next !== null && next.style === style && next.number === number + 1
  })
}

/** A numbered line within a text that tells is an item of that text, unless it looks like a heading. */
function isItem(i: number, label: Label, rank: number, scan: Scan): boolean {
  const top = scan.stack.at(-1)
  if (!top) return false
  if (!top.telling) {
    top.telling = numbersText(i, top, scan)
    return top.telling
  }
  const same = scan.stack.find((open) => open.rank === rank)
  const goesOn = top.next.get(label.style) === label.number
  if (awaitsText(scan.lines[i - 1])) return !isWrapped(headingText(scan.lines[i] as Line, scan), scan.words)
  if (same && label.number === (same.node.last ?? 0) + 1 && !goesOn) return false
  return !looksLikeHeading(i, label, goesOn, scan)
}

/**
 * The text of an issue is numbered here: it announces that (采取以下措施:), or is a list (…;), or has told before of what
 * 关于…的问题 names. What is numbered names no issues in its turn.
 */
function numbersText(i: number, { node }: Open, { lines, folded, words }: Scan): boolean {
  const line = lines[i] as Line
  const above = folded.slice(...node.heading)
  if (!isIssueLike(above, words) || isIssueLike(headingText(line, { folded }), words)) return false
  const before = lines[i - 1]
  if (before && !before.block.table && folded[before.end - 1] === ':') return true
  if (!isSentence(line, { folded })) return false
  if (node.style !== 'part' && tellsOfOne.test(above) && line.heading?.tag === null && line.fields().length === 0)
    return true
  const told = isWrapped(above, words) && node.children.some((child) => child.type === 'chunk' && !child.block.table)
  return folded[line.end - 1] === ';' || told || sharesField(i, { lines, folded, words })
}

/** “…”问题的整改情况: below it stands what was done about that issue. Of an area or a part (反馈问题整改情况) it would be issues. */
const tellsOfOne = /^(?:关于|针对)?“[^“”]*”的?问题的?整改(?:落实|进展|工作|完成)?情况$/

const isSentence = ({ end }: Line, { folded }: Pick<Scan, 'folded'>) => /[。;]/.test(folded[end - 1] ?? '')

/** Sentences numbered from one on, nothing between them, and behind the last a field: it is of what stands above them all. */
function sharesField(i: number, { lines, folded, words }: Pick<Scan, 'lines' | 'folded' | 'words'>): boolean {
  const first = lines[i] as Line
  if (first.label?.number !== 1) return false
  let n = 0
  const isNext = (line: Line | undefined) =>
    line?.label?.style === first.label?.style &&
    line?.label?.number === n + 1 &&
    isSentence(line, { folded }) &&
    !isIssueLike(headingText(line, { folded }), words)
  while (isNext(lines[i + n])) n++
  const behind = lines[i + n]
  const several = n > 1 || folded.slice(first.start, first.end).includes(`。2${folded[first.start + 1]}`)
  return several && behind !== undefined && !behind.label && behind.fields()[0]?.start === behind.start
}

/** The line is nothing but a field label (整改措施:): what follows is the field's text. */
function awaitsText(line: Line | undefined): boolean {
  const field = line?.fields().at(-1)
  return field !== undefined && field.valueStart >= (line as Line).end
}

/** @param goesOn the number goes on with an enumeration that runs in the text */
function looksLikeHeading(i: number, label: Label, goesOn: boolean, scan: Scan): boolean {
  const { words } = scan
  const line = scan.lines[i] as Line
  const heading = headingText(line, scan)
  if (isWrapped(heading, words) || isAreaLike(heading, words) || isFieldHeading(heading, words)) return true
  // The last item of an enumeration is a sentence, whatever field comes behind it.
  const sentence = goesOn && isSentence(line, scan) && !isIssueLike(heading, words)
  if (label.style === 'issue' || (!sentence && isFollowedByField(i, scan, goesOn))) return true
  const alone = (line.heading as Heading).restStart >= line.end
  if (alone && isIssueLike(heading, words)) return true
  const top = label.style === 'part' || label.style === 'chapter'
  return top && alone && (heading.length <= shortHeading || line.marked || words.roleOf(heading) !== null)
}

/**
 * The line goes on with a field, or the next one begins with one.
 *
 * @param strict only with a field that an item of an enumeration cannot be followed by
 */
function isFollowedByField(i: number, { lines }: Scan, strict: boolean): boolean {
  const fits = (kinds: FieldKind[]) => !strict || ofIssue.has(kinds[0] as FieldKind)
  const line = lines[i] as Line
  if (line.heading && line.fields().some(({ kinds }) => fits(kinds))) return true
  const next = lines[i + 1]
  if (!next || next.block.table || next.label) return false
  const field = next.fields()[0]
  return field !== undefined && field.start === next.start && fits(field.kinds)
}

/** An issue that begins a paragraph without a label (see run-in.ts), below the heading of an area. */
function runningIn(i: number, scan: Scan): Opening | null {
  const { lines, stack, folded, words } = scan
  const line = lines[i] as Line
  if (!line.runIn) return null
  const above = stack.findLast(({ node }) => node.style !== 'run-in')
  if (above ? above.telling : scan.numbered) return null
  const holds = (open: Open) => (open.holds ??= mayHoldRunIns(folded.slice(...open.node.heading), words))
  if (!stack.every((open) => open.node.style === 'run-in' || holds(open))) return null
  line.heading ??= readHeading(folded, line.runIn.start, line.end, words)
  const { restStart } = line.heading
  if (!namesIssue(headingText(line, scan), restStart, line.runIn, words)) return null
  if (restStart >= line.end && !isFollowedByField(i, scan, false)) return null
  return { rank: Math.max(unlabelledRank.issue, (above?.rank ?? 0) + 0.1), style: 'run-in' }
}

/** A heading marked by its look alone, or, in a text that numbers nothing, by its wrapping (关于…的问题). */
function unlabelled(i: number, scan: Scan): Opening | null {
  const { lines, words } = scan
  const line = lines[i] as Line
  if (!line.heading || line.heading.restStart < line.end || i + 1 >= lines.length || line.fields().length > 0)
    return null
  const heading = headingText(line, scan)
  const { marked } = line
  if (isStatusPhrase(heading, words) || isCaption(lines[i + 1], heading, words)) return null
  if (!marked && scan.numbered)
    return !scan.parts && isTailPart(line, heading, scan) ? { rank: 1.01, style: 'bare' } : null
  // Among numbered parts what its words alone tell to be a heading is none of the outline.
  const as = (rank: number): Opening => ({ rank, style: marked || !scan.parts ? 'unlabelled' : 'bare' })
  if (isAreaLike(heading, words) && (marked || heading.length <= shortHeading)) return as(unlabelledRank.area)
  if (marked && words.roleOf(heading) !== null && !isComplaint(heading, words)) return as(unlabelledRank.part)
  const names =
    marked && (isIssueLike(heading, words) || isFollowedByField(i, scan, true) || isOneOfArea(i, heading, scan))
  if (isWrapped(heading, words) || names) return as(unlabelledRank.issue)
  return null
}

/** Below the heading of an area stand issues, and what looks like the first of them is the next, whatever its words. */
function isOneOfArea(i: number, heading: string, { lines, stack, folded, words }: Scan): boolean {
  const area = stack.findLast(({ rank }) => rank < unlabelledRank.issue)
  if (!area || !isAreaLike(folded.slice(...area.node.heading), words)) return false
  const [line, next, top] = [lines[i] as Line, lines[i + 1] as Line, stack.at(-1)]
  const begins = top === area ? area.node.children.length === 0 : top?.look === line.block.look
  const remedy = heading.endsWith('情况') || remedies(words).longestAt(heading, 0) !== null
  return begins && !next.marked && !next.label && !remedy && heading.length >= minIssueName
}

const minIssueName = 6
/** 健全学习机制 heads what was done, within an issue. */
const remedies = derived(({ lexicon: { issue } }) => new WordList(issue.remedies.map(fold)))

const captionEnds = derived(
  ({ lexicon: { title } }) => new WordList([...title.kinds.filter((kind) => /[表账单]$/.test(kind)).map(fold), '表']),
)

/** The line names the table under it, and not what its rows have in common: 市委巡察反馈意见整改台账. */
function isCaption(next: Line | undefined, heading: string, words: Words): boolean {
  if (next?.block.table?.row !== 0) return false
  if (captionEnds(words).longestAtEnd(heading) === null || words.statusWords.isIn(heading)) return false
  return words.roleOf(heading) !== 'follow-up'
}

/** In a text without numbered parts, a bare line that names one of the parts behind the issues: 需进一步整改的事项. */
function isTailPart(line: Line, heading: string, { folded, words }: Scan): boolean {
  const role = words.roleOf(heading)
  return (
    (role === 'follow-up' || role === 'clues' || role === 'plan') &&
    heading.length <= shortHeading &&
    !isWrapped(heading, words) &&
    !/[。;:,]$/.test(folded.slice(line.start, line.end))
  )
}
