/** Dates whose EDTF is empty, anywhere in the body: damaged (a character was lost) or impossible (no such day). */
import { readDates } from '../dates/dates.ts'
import type { DateMention, Issue, Span } from '../schema.ts'
import type { LintContext } from './rule.ts'

export type Fault = 'damaged' | 'impossible'

export interface FaultyDate {
  text: string
  span: Span
  issueId: string | null
}

const neutral = { published: '2000-01-01', from: null }

const found = new WeakMap<object, DateMention[]>()

/** All dates of the body without EDTF, read once for the rules that report them. */
function emptyDates({ root, words }: LintContext): DateMention[] {
  const known = found.get(root)
  if (known) return known
  const spans = root.blocks.map((block): Span => [block.start, block.start + block.value.length])
  const dates = readDates(root.text, root.folded, spans, neutral, words).filter(({ edtf }) => edtf === null)
  found.set(root, dates)
  return dates
}

/** @returns the dates with the given fault in the order of the text */
export function faultyDates(context: LintContext, fault: Fault): FaultyDate[] {
  const issueAt = issueFinder(context.bulletin.issues)
  return emptyDates(context)
    .filter((date) => faultOf(date) === fault)
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
