/** Dates whose EDTF is empty, anywhere in the body: damaged (a character was lost) or impossible (no such day). */
import { readDates } from '../dates/dates.ts'
import type { DateMention, Span } from '../schema.ts'
import type { LintContext } from './rule.ts'

export type Fault = 'damaged' | 'impossible'

export interface FaultyDate {
  text: string
  span: Span
  issueId: string | null
}

const known = { published: '2000-01-01', from: null }

/** @returns the dates with the given fault in the order of the text */
export function faultyDates({ root, bulletin, words }: LintContext, fault: Fault): FaultyDate[] {
  const spans = root.blocks.map((block): Span => [block.start, block.start + block.value.length])
  return readDates(root.text, root.folded, spans, known, words)
    .filter((date) => faultOf(date) === fault)
    .map(({ text, span }) => ({
      text,
      span,
      issueId: bulletin.issues.find((issue) => issue.span[0] <= span[0] && span[1] <= issue.span[1])?.id ?? null,
    }))
}

/** A damaged date has lost its 月; an impossible one has all its parts. */
function faultOf({ edtf, text, precision }: DateMention): Fault | null {
  if (edtf !== null || precision !== null) return null
  return /月|[-./]/.test(text) ? 'impossible' : 'damaged'
}
