/** Dates whose EDTF is empty, anywhere in the body: damaged (a character was lost) or impossible (no such day). */
import { readDates } from '../dates/dates.ts'
import { flatMap } from '../flat-map.ts'
import type { DateMention, Issue, Span } from '../schema.ts'
import type { LintContext, Subject } from './rule.ts'

export type Fault = 'damaged' | 'impossible'

export interface FaultyDate {
  text: string
  span: Span
  issueId: string | null
}

const neutral = { published: '2000-01-01', from: null }

/** Only a day can be damaged or impossible, and every month has twenty-eight: what is no year or month is not taken for a date. */
const faultable = /(?:[04-9]\d|29|3\d|\d{3}|(?<!\d)0|[二三]十[一九]?)\s*[日号]|(?:19|20)\d{2}[-./]\d/

/** @returns all dates of the body without EDTF: those of the issues, and the rest */
export function emptyDates({ root, bulletin, words }: Subject): DateMention[] {
  const told = flatMap(bulletin.issues, ({ dates }) => dates)
  const read = flatMap(bulletin.issues, ({ progress }) => progress?.spans ?? [])
  const lines = linesBetween(read, root.text).filter(([start, end]) => faultable.test(root.folded.slice(start, end)))
  const rest = readDates(root.text, root.folded, lines, neutral, words)
  return [...told, ...rest].filter(({ edtf }) => edtf === null)
}

/** The lines, or parts of lines, that lie outside the given spans. */
function linesBetween(spans: readonly Span[], text: string): Span[] {
  const lines: Span[] = []
  let at = 0
  const take = (end: number) => {
    while (at < end) {
      const feed = text.slice(at, end).indexOf('\n')
      const stop = feed < 0 ? end : at + feed
      if (stop > at) lines.push([at, stop])
      at = stop + 1
    }
  }
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    take(start)
    at = Math.max(at, end)
  }
  take(text.length)
  return lines
}

/** @returns the dates with the given fault in the order of the text */
export function faultyDates(context: LintContext, fault: Fault): FaultyDate[] {
  const issueAt = issueFinder(context.bulletin.issues)
  return context
    .emptyDates()
    .filter((date) => faultOf(date) === fault)
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ text, span }) => ({ text, span, issueId: issueAt(span)?.id ?? null }))
}

/** Finds the first of the issues that holds a span. Issues are in order of their beginnings, and may overlap. */
function issueFinder(issues: readonly Issue[]): (span: Span) => Issue | null {
  const reach: number[] = []
  for (const { span } of issues) reach.push(Math.max(span[1], reach.at(-1) ?? 0))
  return ([start, end]) => {
    let low = 0
    for (let high = issues.length; low < high;) {
      const middle = (low + high) >> 1
      if ((reach[middle] as number) < end) low = middle + 1
      else high = middle
    }
    const issue = issues[low]
    return issue && issue.span[0] <= start ? issue : null
  }
}

/** A damaged date has lost its 月; an impossible one has all its parts. */
function faultOf({ edtf, text, precision }: DateMention): Fault | null {
  if (edtf !== null || precision !== null) return null
  return /月|[-./]/.test(text) ? 'impossible' : 'damaged'
}
