/**
 * Which lines open a section, and at which rank. A label alone does not tell: within a text that tells what was done
 * a number mostly counts an item of that text.
 */
import type { Words } from '../lexicon/compile.ts'
import type { FieldKind } from '../lexicon/lexicon.ts'
import { isStatusPhrase, tagAt } from '../lexicon/status-phrase.ts'
import type { Span } from '../schema.ts'
import { matchesOf } from '../text/matches.ts'
import { type Heading, isAreaLike, isFieldHeading, isIssueLike, isRemedy, isWrapped } from './heading.ts'
import { type Label, rankOf, readLabel } from './label.ts'
import type { Line } from './lines.ts'
import { awaitsText, headingText, isFollowedByField, type Open, type Opening, type Scan, shortHeading } from './scan.ts'
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
  for (let line = lines[i]; line?.label?.style === 'circle'; line = lines[i + run.length]) run.push(line)
  const naming = run.filter((line) => isIssueLike(headingText(line, scan), words))
  return run.every((line) => isTagged(line, scan)) && naming.length * 2 >= run.length
}

/** Text stands behind its heading, and a status tag at its end. */
function isTagged(line: Line | undefined, { folded, words }: Scan): boolean {
  const heading = line?.heading
  if (!line || !heading || heading.restStart >= line.end) return false
  const tag = tagAt(folded.slice(heading.restStart, line.end))
  return tag !== null && tag.start > 0 && isStatusPhrase(tag.text, words)
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
function numbersText(i: number, { node }: Open, scan: Scan): boolean {
  const { lines, folded, words } = scan
  const line = lines[i] as Line
  const above = folded.slice(...node.heading)
  if (!isIssueLike(above, words) || isIssueLike(headingText(line, { folded }), words)) return false
  const before = lines[i - 1]
  if (before && !before.block.table && folded[before.end - 1] === ':') return true
  if (!isSentence(line, { folded })) return false
  if (node.style !== 'part' && tellsOfOne.test(above) && line.heading?.tag === null && line.fields().length === 0)
    return true
  const told = isWrapped(above, words) && node.children.some((child) => child.type === 'chunk' && !child.block.table)
  if (folded[line.end - 1] === ';' || told || sharesField(i, { lines, folded, words })) return true
  return node.style !== 'part' && namesOneIssue(above, words) && listsMeasures(i, scan)
}

/** (1)制定学习计划。(2)学习3次。: a run of sentences that tell what was done, and neither what was found nor a status. */
function listsMeasures(first: number, scan: Scan): boolean {
  const { lines } = scan
  const style = (lines[first] as Line).label?.style
  let last = first
  while (lines[last + 1]?.label?.style === style) last++
  for (let i = first; i <= last; i++) if (!tellsMeasure(i, scan)) return false
  return last > first
}

function tellsMeasure(i: number, scan: Scan): boolean {
  const { lines, folded, words } = scan
  const line = lines[i] as Line
  const { span, restStart, tag } = line.heading as Heading
  const heading = headingText(line, scan)
  const isMeasure = restStart >= line.end || isRemedy(heading, words)
  // (1)存在问题:票据未登记。
  const hasLead = folded.slice(line.start + (line.label?.end ?? 0), span[0]).includes(':')
  const isPlain = tag === null && !hasLead && !isFollowedByField(i, scan, false)
  return isMeasure && isPlain && isSentence(line, scan) && !isIssueLike(heading, words)
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
