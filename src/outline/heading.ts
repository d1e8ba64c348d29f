/** What the words of a heading say: it names an issue, an area, a field; and where it ends. */
import { derived, type Words } from '../lexicon/compile.ts'
import { sentenceEnd, trimHeading } from '../text/sentence.ts'
import { endWithout } from '../text/trim.ts'
import { WordList } from '../text/word-list.ts'
import { isStatusPhrase } from '../lexicon/status-phrase.ts'
import { statusTagAt } from '../lexicon/status-tag.ts'
import type { Span } from '../schema.ts'
import { type FieldLabel, findFields } from './field.ts'

/** What headings begin and end with. */
const signs = derived(({ lexicon: { issue } }) => ({
  prefixes: new WordList(issue.prefixes),
  suffixes: new WordList(issue.suffixes),
  complaints: new WordList(issue.complaints),
  areas: new WordList(issue.areas),
  remedies: new WordList(issue.remedies),
  lacks: new WordList(issue.lacks),
}))

/** The heading is wrapped as issues are: 关于…的问题, 针对…问题. */
export function isWrapped(heading: string, words: Words): boolean {
  const { prefixes, suffixes } = signs(words)
  return prefixes.at(heading, 0).some((prefix) => suffixes.longestAtEnd(heading.slice(prefix.length)) !== null)
}

/** The heading names an issue: it ends as one that is wrapped does, or with a complaint (…不到位, …滞后). */
export const isIssueLike = (heading: string, words: Words) =>
  signs(words).complaints.longestAtEnd(heading) !== null || signs(words).suffixes.longestAtEnd(heading) !== null

/** The same, or it ends with a word that says so of a short name only: 督促检查少. */
export const namesFault = (heading: string, words: Words) =>
  isIssueLike(heading, words) || signs(words).lacks.longestAtEnd(heading) !== null

/** The heading complains (…不到位, 关于…的问题): it names an issue, whatever part-like words stand in it. */
export const isComplaint = (heading: string, words: Words) =>
  signs(words).complaints.longestAtEnd(heading) !== null ||
  (heading.endsWith('的问题') && /(?:关于|针对).{4}/.test(heading))

/** The heading names an area: …方面. */
export const isAreaLike = (heading: string, words: Words) => signs(words).areas.longestAtEnd(heading) !== null

/** 健全学习机制 heads what was done about an issue. */
export const isRemedy = (heading: string, words: Words) => signs(words).remedies.longestAt(heading, 0) !== null

/** …方面的问题 and 反馈问题整改情况 are headings of several. */
export const namesOneIssue = (heading: string, words: Words) =>
  isIssueLike(heading, words) && !isAreaLike(heading, words) && words.roleOf(heading) === null

/** The heading is nothing but a field label: 整改目标. */
export const isFieldHeading = (heading: string, words: Words) => words.fieldOf.has(heading) && heading.length >= 4

export interface Heading {
  span: Span
  /** Where the text behind a heading that runs on begins; the end of the line where nothing follows. */
  restStart: number
  /** A status tag at its end, brackets included. */
  tag: Span | null
}

/** No heading is longer: what a line without a sentence's end holds beyond that is text. */
const maxHeading = 400

/** The first sentence's end; a ? within the words stands for a character that was lost (關於檔案數字化?進緩慢的問題). */
function headingEnd(folded: string, from: number, most: number): number {
  let stop = sentenceEnd(folded, from, most)
  while (stop < most && lostCharacter.test(folded.slice(stop - 2, stop + 1))) stop = sentenceEnd(folded, stop, most)
  return stop
}

const lostCharacter = /^[\u4e00-\u9fff,]\?[\u4e00-\u9fff]$/

/**
 * Behind the mark of a heading that is wrapped and runs on with it: 关于…的问题:一是…, 关于…的问题,已清理3台; the end of the line where
 * there is none. 关于甲的问题,乙的问题 goes on naming what was found, and 针对…问题,组织学习3次 is a measure.
 */
function wrappedEnd(folded: string, start: number, end: number, words: Words): number {
  const line = folded.slice(start, end)
  if (!/^(?:关于|针对)/.test(line)) return end
  const colon = line.indexOf(':')
  if (colon >= 0 && isWrapped(line.slice(0, colon), words)) return start + colon + 1
  const stop = line.startsWith('关于') ? line.search(/[,\s]/) : line.search(/\s/)
  if (stop < 0 || !isWrapped(line.slice(0, stop), words)) return end
  if (line[stop] === ',' && !line.slice(0, stop).endsWith('的问题')) return end
  const whole = folded.slice(...trimHeading(folded, start, headingEnd(folded, start, end)))
  return isIssueLike(whole, words) ? end : start + stop + 1
}

/** Where plain text runs on behind a heading in bold without a mark between (<b>台账混乱</b>已补记); the end of the line else. */
function boldEnd(folded: string, start: number, end: number, boldTo: number, words: Words): number {
  if (boldTo <= start || boldTo >= end || /^\s{0,4}[的、,(于”]/.test(folded.slice(boldTo, end))) return end
  if (isIssueLike(folded.slice(...trimHeading(folded, start, headingEnd(folded, boldTo, end))), words)) return end
  return isIssueLike(folded.slice(...trimHeading(folded, start, boldTo)), words) ? boldTo : end
}

/** The words of a label, without its brackets. */
function labelSpan(folded: string, { text, start }: FieldLabel): Span {
  const at = folded.indexOf(text, start)
  return [at, at + text.length]
}

/**
 * Separates a heading from the text that runs on behind it.
 *
 * @param folded the whole folded text
 * @param start behind the label
 * @param end of the line
 * @param boldTo where words in bold end that the line begins with, and plain text follows
 */
export function readHeading(folded: string, start: number, end: number, words: Words, boldTo = end): Heading {
  // `反馈问题:` in front of a heading is a field label whose value is the heading.
  const fields = findFields(folded, start, end, words)
  const lead = fields[0]
  const led = lead !== undefined && lead.start === start && lead.valueStart < end
  const leads = led && (lead.kinds[0] === 'finding' || lead.kinds[0] === 'task')
  // (二)整改时限:2021年6月底前 — any other field is the heading itself, and its value the text.
  if (led && !leads && isFieldHeading(lead.text, words))
    return { span: labelSpan(folded, lead), restStart: lead.valueStart, tag: null }
  const from = leads ? lead.valueStart : start
  const firstField = fields.find((field) => field.start > from)
  const most = Math.min(from + maxHeading, firstField?.start ?? end, end)
  const stop = Math.min(
    headingEnd(folded, from, most),
    wrappedEnd(folded, from, most, words),
    boldEnd(folded, from, most, boldTo, words),
  )
  const [a, b] = trimHeading(folded, from, stop)
  return { restStart: stop, ...withoutTag(folded, a, b, words) }
}

const statusInFront = /^[([【]([^()[\]【】]{2,14})[)\]】]\s*(?=\S)/
const statusBehind = /[—\s-]([^\s—-]{2,14})$/

/** A heading's words and its status tag: 关于…的问题(已完成), (已完成)关于…的问题, 关于…的问题——已完成. */
function withoutTag(folded: string, a: number, b: number, words: Words): Pick<Heading, 'span' | 'tag'> {
  const text = folded.slice(a, b)
  const tag = statusTagAt(text, words)
  if (tag && tag.start > 0) return { span: trimHeading(folded, a, a + tag.start), tag: [a + tag.start, b] }
  const front = statusInFront.exec(text)
  if (front && isStatusPhrase(front[1] as string, words)) {
    const from = a + front[0].length
    return { span: [from, b], tag: trimHeading(folded, a, from) }
  }
  const behind = statusBehind.exec(text)
  if (!behind || !isStatusPhrase(behind[1] as string, words)) return { span: [a, b], tag: null }
  const span = trimHeading(folded, a, endWithout(folded, '—-', true, a, a + behind.index))
  // 强化措施 落实到位 names no issue, and tells no status; nor does 反馈问题 整改滞后.
  const before = folded.slice(...span)
  const names = isWrapped(before, words) || isComplaint(before, words)
  return names && !isComplaint(behind[1] as string, words)
    ? { span, tag: [b - (behind[1] as string).length, b] }
    : { span: [a, b], tag: null }
}
