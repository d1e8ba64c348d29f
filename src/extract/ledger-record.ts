/** One issue of a table, however the table tells it. */
import type { Words } from '../lexicon/compile.ts'
import { countedTo, type Label, readLabel } from '../outline/label.ts'
import type { Span } from '../schema.ts'
import { sentenceEnd, trimHeading, trimSpan } from '../text/sentence.ts'
import type { Field } from './record.ts'

export interface LedgerRecord {
  fields: Field[]
  /** The printed number of the row. */
  number: Span | null
  area: Span | null
  /** What several issues below an area have in common. */
  category: Span | null
  /** It is a row below the names of the columns, not a table of labels beside values. */
  row: boolean
  span: Span
}

/** The field that names the issue of a record. */
export const namingField = ({ fields }: LedgerRecord): Field | undefined =>
  fields.find(({ kind }) => kind === 'task') ?? fields.find(({ kind }) => kind === 'finding')

/** A table may tell of one task without naming it: the heading above it does, or nothing. */
export const hasName = (record: LedgerRecord): boolean => namingField(record) !== undefined

/** (1)票据不清;(2)台账不全: the label is counted on, so it is that of an item and not the number of the issue. */
function beginsList(label: Label, spans: readonly Span[], folded: string, words: Words): boolean {
  const [[start, end], second] = spans as [Span, Span?]
  if (label.number !== 1) return false
  if (countedTo(folded.slice(start + label.end, end), label, words) > label.last) return true
  const next = second && readLabel(folded.slice(...second), words)
  return next?.style === label.style && next.number === label.last + 1
}

/**
 * Separates the title of an issue from the rest of its finding: up to the first sentence's end.
 */
export function splitTitle(spans: readonly Span[], folded: string, words: Words): { title: Span; rest: Span[] } {
  const [first, ...others] = spans as [Span, ...Span[]]
  const label = readLabel(folded.slice(...first), words)
  const isNumber = label && label.end < first[1] - first[0] && !beginsList(label, spans, folded, words)
  const start = first[0] + (isNumber ? label.end : 0)
  const stop = sentenceEnd(folded, start, first[1])
  const behind = trimSpan(folded, stop, first[1])
  return { title: trimHeading(folded, start, stop), rest: behind[0] < behind[1] ? [behind, ...others] : others }
}
