/**
 * Which numbered lines are items of a text and head nothing: within a text that tells what was done a number mostly counts an
 * item of that text.
 */
import {
  type Heading,
  isAreaLike,
  isFieldHeading,
  isIssueLike,
  isRemedy,
  isWrapped,
  namesFault,
  namesOneIssue,
} from './heading.ts'
import type { Label } from './label.ts'
import type { Line } from './lines.ts'
import {
  awaitsText,
  fieldBelow,
  headingText,
  isFollowedByField,
  isTagged,
  type Open,
  type Scan,
  shortHeading,
} from './scan.ts'

/** A numbered line within a text that tells is an item of that text, unless it looks like a heading. */
export function isItem(i: number, label: Label, rank: number, scan: Scan): boolean {
  const top = scan.stack.at(-1)
  if (!top) return false
  if (!top.telling) {
    top.telling = numbersText(i, top, scan)
    return top.telling
  }
  const same = scan.stack.find((open) => open.rank === rank)
  const goesOn = top.next.get(label.style) === label.number
  // 整改情况: / (1)针对专职教师缺编的问题。已招聘5人。: what is numbered deeper than the one issue it is told of.
  const within = rank > top.rank && namesOneIssue(scan.folded.slice(...top.node.heading), scan.words)
  if (awaitsText(scan.lines[i - 1])) return within || !isWrapped(headingText(scan.lines[i] as Line, scan), scan.words)
  const isNext = same !== undefined && label.number === (same.node.last ?? 0) + 1
  // 1.… / 责任单位:… / 整改措施:1.…2.… / 3.… / 责任单位:…: both lists go on with it.
  if (isNext && beginsAlike(i, same, scan) && mayBeNext(i, same, scan)) return false
  if (within && goesOn && !isFollowedByField(i, scan, true)) return true
  if (isNext && !goesOn) return false
  return !looksLikeHeading(i, label, goesOn, scan)
}

/** What names an issue as the one before does, or at least is no measure and has text behind it. */
function mayBeNext(i: number, { node }: Open, scan: Scan): boolean {
  const { lines, folded, words } = scan
  const line = lines[i] as Line
  const heading = headingText(line, scan)
  if (isIssueLike(heading, words)) return true
  const wrapped = isWrapped(folded.slice(...node.heading), words)
  return (
    !wrapped && !isRemedy(heading, words) && ((line.heading as Heading).restStart < line.end || !isSentence(line, scan))
  )
}

/** The line begins as the section before it did: in bold, or with the same field below it. */
function beginsAlike(i: number, { leads, below }: Open, scan: Scan): boolean {
  const { lead } = (scan.lines[i] as Line).block
  return (leads && lead > 0) || (below !== null && below === fieldBelow(i, scan))
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

/**
 * (1)制定学习计划。(2)创新形式。学习3次。(已完成): a run of sentences none of which names what was found, and most of which tell
 * what was done. A status stands only behind the last: it is of what stands above them all.
 */
function listsMeasures(first: number, scan: Scan): boolean {
  const { lines } = scan
  const style = (lines[first] as Line).label?.style
  let last = first
  while (last - first < longestRun && lines[last + 1]?.label?.style === style) last++
  let measures = 0
  for (let i = first; i <= last; i++) {
    if (!mayBeMeasure(i, i === last, scan)) return false
    if (tellsMeasure(i, scan)) measures++
  }
  return last > first && measures * 2 > last - first + 1
}

/** No issue has more measures; what goes on and on is no list of them. */
const longestRun = 100

function mayBeMeasure(i: number, isLast: boolean, scan: Scan): boolean {
  const { lines, folded, words } = scan
  const line = lines[i] as Line
  const { span, tag } = line.heading as Heading
  // (1)存在问题:票据未登记。
  const hasLead = folded.slice(line.start + (line.label?.end ?? 0), span[0]).includes(':')
  const isPlain = tag === null && !hasLead && !isFollowedByField(i, scan, false)
  const closes = isSentence(line, scan) || (isLast && isTagged(line, scan))
  return isPlain && closes && !namesFault(headingText(line, scan), words)
}

function tellsMeasure(i: number, scan: Scan): boolean {
  const line = scan.lines[i] as Line
  return (line.heading as Heading).restStart >= line.end || isRemedy(headingText(line, scan), scan.words)
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
