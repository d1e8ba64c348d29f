/** One issue of a table, however the table tells it. */
import type { Words } from '../lexicon/compile.ts'
import { readLabel } from '../outline/label.ts'
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

/**
 * Separates the title of an issue from the rest of its finding: up to the first sentence's end.
 */
export function splitTitle(spans: readonly Span[], folded: string, words: Words): { title: Span; rest: Span[] } {
  const [first, ...others] = spans as [Span, ...Span[]]
  const label = readLabel(folded.slice(...first), words)
  const start = first[0] + (label && label.end < first[1] - first[0] ? label.end : 0)
  const stop = sentenceEnd(folded, start, first[1])
  const behind = trimSpan(folded, stop, first[1])
  return { title: trimHeading(folded, start, stop), rest: behind[0] < behind[1] ? [behind, ...others] : others }
}
