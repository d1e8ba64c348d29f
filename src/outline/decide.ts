/** Which lines open a section, and at which rank. A label alone does not tell: it may count an item of a text (see items.ts). */
import type { FieldKind } from '../lexicon/lexicon.ts'
import type { Span } from '../schema.ts'
import { type Heading, isFieldHeading, isIssueLike, namesOneIssue } from './heading.ts'
import { isItem } from './items.ts'
import { countedTo, type Label, rankOf } from './label.ts'
import type { Line } from './lines.ts'
import { headingText, isFollowedByField, isTagged, type Opening, type Scan } from './scan.ts'
import { inBrackets, runningIn, unlabelled } from './unlabelled.ts'

/** Fields whose text may be numbered on in paragraphs of its own. */
const long: ReadonlySet<FieldKind> = new Set(['progress', 'plan', 'finding', 'goal', 'reason', 'next'])

/** The line begins a text that may be numbered on. */
export const tells = (line: Line) => line.fields().some(({ kinds }) => long.has(kinds[0] as FieldKind))

/** The section that the line opens, or null where it opens none. */
export function opening(i: number, scan: Scan): Opening | null {
  const line = scan.lines[i] as Line
  const { label } = line
  if (!label) return unlabelled(i, scan) ?? inBrackets(i, scan) ?? runningIn(i, scan)
  if (label.style === 'circle' && !isFollowedByField(i, scan, false) && !isTaggedIssue(i, label, scan)) return null
  if (listsItems(line, label, scan) || (label.listed && tellsOfIssue(scan) && !isFollowedByField(i, scan, true)))
    return null
  if (label.style === 'issue' && scan.issueRank === 0) scan.issueRank = (scan.stack.at(-1)?.rank ?? 1) + 0.5
  const own = label.style === 'issue' ? scan.issueRank : rankOf[label.style as keyof typeof rankOf]
  const rank = fieldRank(i, label, own, scan) ?? own
  return isItem(i, label, rank, scan) ? null : { rank, style: label.style }
}

/** ①目录更新不及时。…(已完成) ②…: items that name what was found, each with a status of its own, are issues. */
function isTaggedIssue(i: number, { number }: Label, scan: Scan): boolean {
  const { lines, stack, words } = scan
  if (!isTagged(lines[i], scan)) return false
  if (number > 1) return stack.some(({ node }) => node.style === 'circle' && node.last === number - 1)
  const run: Line[] = []
  const goesOn = ({ label }: Line) => label?.style === 'circle' && label.number === run.length + 1
  for (let line = lines[i]; line && goesOn(line); line = lines[i + run.length]) run.push(line)
  const naming = run.filter((line) => isIssueLike(headingText(line, scan), words))
  return run.every((line) => isTagged(line, scan)) && naming.length * 2 >= run.length
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
  // What is numbered within a field, (一) below 三、整改措施, stands between.
  const issue = stack.findLast(
    ({ node }) => (node.style === 'issue' || node.style === 'unlabelled') && !isField(node.heading),
  )
  if (!issue || issue.rank < own) return null
  const rank = issue.rank + fieldDepth
  const before = stack.find((open) => open.rank === rank)?.node
  return number === (before?.last ?? 0) + 1 ? rank : null
}

/** The text of an issue is being told: what it lists (案例1:) are no issues. */
const tellsOfIssue = ({ stack, folded, words }: Scan) =>
  stack.some(
    ({ node, telling }) => node.style !== 'issue' && (telling || namesOneIssue(folded.slice(...node.heading), words)),
  )

/** ①…;②…;③…: the line counts on within itself, so it lists items and heads nothing. An issue may have such a list behind its heading. */
function listsItems(line: Line, label: Label, { folded, words }: Scan): boolean {
  const text = folded.slice(line.start + label.end, line.end)
  return /^[^。:;]*;/.test(text) && line.fields().length === 0 && countedTo(text, label, words) > label.last
}
