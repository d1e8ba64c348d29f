/** What a diagnostic rule is: one file, one rule, its examples its tests. */
import type { Bulletin, DateMention, Diagnostic, Span } from '../schema.ts'
import type { Root } from '../tree.ts'
import type { Words } from '../lexicon/compile.ts'
import type { NumberFault } from './numbering.ts'

export interface Texts {
  en: string
  zh: string
}

/** What a rule reports. */
export interface Report {
  texts: Texts
  span: Span | null
  issueId?: string
  /** What was found. */
  actual?: string
  /** What was expected. */
  expected?: string[]
  /** Earlier places that belong to it. */
  related?: Array<{ texts: Texts; span: Span }>
}

/** A bulletin that is checked, and with what. */
export interface Subject {
  root: Root
  bulletin: Omit<Bulletin, 'diagnostics'>
  words: Words
  /** EDTF day against which deadlines are held; null: they are not. */
  asOf: string | null
}

/** What several rules ask for is found once, by the first. */
export interface LintContext extends Subject {
  /** Where the printed numbers do not count on. */
  numberFaults(): readonly NumberFault[]
  /** The dates without EDTF. */
  emptyDates(): readonly DateMention[]
}

/** A small bulletin (plain text) and what the rule says of it: the evidence quoted, one entry a report; empty for none. */
export interface Example {
  guards: string
  text: string
  asOf?: string
  reports: string[]
}

/** A rule over one bulletin: what it is called, what it reports, and how it finds it. */
export interface Rule {
  id: string
  severity: Diagnostic['severity']
  /** One line on what it reports and why a reader should know. */
  description: Texts
  /** Finds what it reports. */
  check(context: LintContext): Iterable<Report>
  examples: Example[]
}

/** The beginning of a long text, for messages. */
export const brief = (text: string, length = 30) => (text.length > length ? `${text.slice(0, length)}…` : text)

/** The preface that most examples share. */
export const opening = `青岚县粮食局关于巡察整改进展情况的通报
来源:青岚县粮食局 发布时间:2024-09-12

2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察,并于6月3日反馈了巡察意见。现将整改进展情况公布如下。

`
