/** What the extractors share: the text, the lexicon, and what is known of the whole bulletin. */
import type { DateContext } from '../dates/resolve.ts'
import type { Words } from '../lexicon/compile.ts'
import type { Stage } from '../schema.ts'
import type { Root } from '../tree.ts'
import type { Headers } from './ledger-headers.ts'

export interface Context {
  root: Root
  text: string
  folded: string
  words: Words
  dates: DateContext
  /** When the inspection began, or the year that was audited: a date or a year; what is older belongs to an earlier round. */
  since: string | null
  stage: Stage | null
  /** The brackets that hold status tags in this bulletin: (已完成) or 【已完成】. */
  brackets: Set<string>
  /** Labels of progress (整改进展情况:) that print a bare status in this bulletin. */
  statusLabels: Set<string>
  /** Some issue tells its progress under a label of its own (整改情况:). */
  labelled: boolean
  /** The header that each table without one goes on with. */
  headers: Headers
  /** The bulletin is a plan (整改方案), which tells what was found and what is to be done, and nothing that was. */
  onlyPlans: boolean
}
