/** Runs the rules over a bulletin and puts their reports into vfile messages and diagnostics. */
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { Lines } from '../read/block.ts'
import type { Diagnostic, SourcePosition, Span } from '../schema.ts'
import { emptyDates } from './faulty-dates.ts'
import { numberFaults } from './numbering.ts'
import { positionOf } from './position.ts'
import type { LintContext, Report, Rule, Subject, Texts } from './rule.ts'
import { claimMismatch } from './rules/claim-mismatch.ts'
import { completedButPending } from './rules/completed-but-pending.ts'
import { dateAfterPublication } from './rules/date-after-publication.ts'
import { dateDamaged } from './rules/date-damaged.ts'
import { dateImpossible } from './rules/date-impossible.ts'
import { deadlinePassed } from './rules/deadline-passed.ts'
import { duplicateNumber } from './rules/duplicate-number.ts'
import { encodingAssumed } from './rules/encoding-assumed.ts'
import { followUpUnmatched } from './rules/follow-up-unmatched.ts'
import { noIssues } from './rules/no-issues.ts'
import { openWithoutFollowUp } from './rules/open-without-follow-up.ts'
import { skippedNumber } from './rules/skipped-number.ts'
import { sourceDamaged } from './rules/source-damaged.ts'
import { statusUnknown } from './rules/status-unknown.ts'
import { statusUnstated } from './rules/status-unstated.ts'
import { textCutOff } from './rules/text-cut-off.ts'

/** All rules. A new one is a new file and a line here. */
export const rules: readonly Rule[] = [
  encodingAssumed,
  sourceDamaged,
  textCutOff,
  noIssues,
  duplicateNumber,
  skippedNumber,
  statusUnstated,
  statusUnknown,
  dateImpossible,
  dateDamaged,
  dateAfterPublication,
  openWithoutFollowUp,
  followUpUnmatched,
  claimMismatch,
  completedButPending,
  deadlinePassed,
]

/** The languages of messages and headings. */
export type Language = 'en' | 'zh'

/** A vfile message of ours: the reason in both languages beside the one that was chosen. */
export interface BulletinMessage extends VFileMessage {
  texts?: Texts
}

/**
 * @param language of the messages in the output; English where none is asked for, whatever the locale
 * @returns the diagnostics in the order of the text; each is a message of the file as well
 */
export function lint(subject: Subject, file: VFile, language: Language): Diagnostic[] {
  const { root } = subject
  const context: LintContext = {
    ...subject,
    numberFaults: once(() => numberFaults(root)),
    emptyDates: once(() => emptyDates(subject)),
  }
  const lines = once(() => new Lines(root.source))
  const place = (span: Span) => positionOf(span, root.blocks, lines())
  const reports: Array<{ rule: Rule; report: Report }> = []
  for (const rule of rules) for (const report of rule.check(context)) reports.push({ rule, report })
  reports.sort((a, b) => at(a.report) - at(b.report))
  const diagnostics = reports.map(({ rule, report }) => toDiagnostic(rule, report, place, language))
  withoutStacks(() => {
    for (const [i, { report }] of reports.entries()) file.messages.push(toMessage(diagnostics[i] as Diagnostic, report))
  })
  return diagnostics
}

/** A message is an Error, and taking down where it was made costs more than all the rest of it. */
function withoutStacks(make: () => void): void {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    make()
  } finally {
    Error.stackTraceLimit = limit
  }
}

const at = ({ span }: Report) => span?.[0] ?? -1

/** Finds when first asked, and keeps for as long as its holder lives: a map of the module would hold it until a full collection. */
function once<T>(find: () => T): () => T {
  let found: { value: T } | null = null
  return () => (found ??= { value: find() }).value
}

function toDiagnostic(
  rule: Rule,
  report: Report,
  place: (span: Span) => SourcePosition,
  language: Language,
): Diagnostic {
  return {
    ruleId: rule.id,
    severity: rule.severity,
    message: report.texts[language],
    span: report.span,
    issueId: report.issueId ?? null,
    position: report.span && place(report.span),
    actual: report.actual ?? null,
    expected: report.expected ?? [],
    related: (report.related ?? []).map(({ texts, span }) => ({
      message: texts[language],
      span,
      position: place(span),
    })),
  }
}

const fatal = { error: true, warning: false, info: undefined } as const

function toMessage(diagnostic: Diagnostic, report: Report): VFileMessage {
  const message = messageAt(diagnostic.message, diagnostic.position, diagnostic.ruleId)
  message.fatal = fatal[diagnostic.severity]
  message.actual = diagnostic.actual ?? undefined
  message.expected = diagnostic.expected
  message.texts = report.texts
  const earlier = diagnostic.related[0]
  if (earlier) message.cause = messageAt(earlier.message, earlier.position, diagnostic.ruleId)
  return message
}

function messageAt(reason: string, position: SourcePosition | null, ruleId: string): BulletinMessage {
  return new VFileMessage(reason, { place: position ?? undefined, source: 'zhenggai', ruleId })
}
