/** Headings without a label: by their look, by their words, or running in at the beginning of a paragraph. */
import { derived, type Words } from '../lexicon/compile.ts'
import { isStatusPhrase } from '../lexicon/status-phrase.ts'
import { WordList } from '../text/word-list.ts'
import { isAreaLike, isComplaint, isIssueLike, isRemedy, isWrapped, namesOneIssue, readHeading } from './heading.ts'
import type { Line } from './lines.ts'
import { mayHoldRunIns, namesIssue } from './run-in.ts'
import { awaitsText, headingText, isFollowedByField, type Open, type Opening, type Scan, shortHeading } from './scan.ts'

/** Ranks of headings without a label, between those of the labelled levels. */
const unlabelledRank = { part: 1, area: 2.2, issue: 3.2 }

/** An issue that begins a paragraph without a label (see run-in.ts), below the heading of an area. */
export function runningIn(i: number, scan: Scan): Opening | null {
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
export function unlabelled(i: number, scan: Scan): Opening | null {
  const { lines, folded, words } = scan
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
  // Right below a heading that names an issue such a line tells more of it.
  const describes = describesIssue(scan) && !(marked && folded[line.start] !== '“')
  const names = marked ? looksLikeIssue(i, heading, scan) : isBareTitle(i, scan)
  if (isWrapped(heading, words) || (names && !describes)) return as(unlabelledRank.issue + depthOf(line))
  return null
}

/** What is set apart by its look is an issue by its words, by what stands below it, or by its place. */
const looksLikeIssue = (i: number, heading: string, scan: Scan) =>
  isIssueLike(heading, scan.words) ||
  isFollowedByField(i, scan, true) ||
  isDescribed(i, scan) ||
  isOneOfArea(i, heading, scan)

/** Nothing stands yet below the heading above, which names an issue. */
function describesIssue({ stack, folded, words }: Scan): boolean {
  const node = stack.at(-1)?.node
  return node !== undefined && node.children.length === 0 && namesOneIssue(folded.slice(...node.heading), words)
}

/** A line without number and look that a field of an issue follows, one of several such lines. */
function isBareTitle(i: number, scan: Scan): boolean {
  if (!mayBeTitle(i, scan)) return false
  scan.bareTitles ??= scan.lines.filter((_, at) => mayBeTitle(at, scan)).length
  return scan.bareTitles > 1
}

function mayBeTitle(i: number, scan: Scan): boolean {
  const { lines, folded, words } = scan
  const line = lines[i] as Line
  if (!line.heading || line.label || line.block.table || line.heading.restStart < line.end || awaitsText(lines[i - 1]))
    return false
  const isClosed = /[。;:,]/.test(folded[line.end - 1] as string)
  if (isClosed && !isComplaint(headingText(line, scan), words)) return false
  return line.fields().length === 0 && isFollowedByField(i, scan, true)
}

/** 【村务公开走样】 / 三个村… / 整改情况:…: a line in brackets or quotation marks, below it what was found, and the field behind that. */
function isDescribed(i: number, scan: Scan): boolean {
  const [line, next] = [scan.lines[i] as Line, scan.lines[i + 1]]
  if (!'【“'.includes(scan.folded[line.start] as string)) return false
  return next !== undefined && !next.label && !next.marked && !next.block.table && isFollowedByField(i + 1, scan, true)
}

/** 【学习不深】近三年…: a heading in brackets that text runs on behind; within a text that tells only where a field of an issue follows. */
export function inBrackets(i: number, scan: Scan): Opening | null {
  const { lines, stack, words } = scan
  const line = lines[i] as Line
  if (!line.bracketed) return null
  const heading = headingText(line, scan)
  const within = stack.some(({ node, telling }) => telling && node.style !== 'unlabelled')
  const names = isFollowedByField(i, scan, true) || (!within && isIssueLike(heading, words))
  return names ? { rank: unlabelledRank.issue + depthOf(line), style: 'unlabelled' } : null
}

/** In a list within a list of the page stand the issues of a category. */
const depthOf = ({ block: { lists } }: Line) => Math.min(Math.max(lists - 1, 0), 5) / 10

/** Below the heading of an area stand issues, and what looks like the first of them is the next, whatever its words. */
function isOneOfArea(i: number, heading: string, { lines, stack, folded, words }: Scan): boolean {
  const area = stack.findLast(({ rank }) => rank < unlabelledRank.issue)
  if (!area || !isAreaLike(folded.slice(...area.node.heading), words)) return false
  const [line, next, top] = [lines[i] as Line, lines[i + 1] as Line, stack.at(-1)]
  const begins = top === area ? area.node.children.length === 0 : top?.look === line.block.look
  const remedy = heading.endsWith('情况') || isRemedy(heading, words)
  return begins && !next.marked && !next.label && !remedy && heading.length >= minIssueName
}

const minIssueName = 6

const captionEnds = derived(
  ({ lexicon: { title } }) => new WordList([...title.kinds.filter((kind) => /[表账单]$/.test(kind)), '表']),
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
