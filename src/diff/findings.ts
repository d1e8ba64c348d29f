/** What a reader of two bulletins should be told first: the findings of a comparison, as diagnostics. */
import type { Bulletin, BulletinDiff, Issue, Span } from '../schema.ts'
import type { Alignment } from './align.ts'
import { daysBetween, daysOf } from './edtf.ts'
import { message, type RuleId } from './messages.ts'
import { sameText } from './same-text.ts'
import { directionOf, isOpen } from './status.ts'

export type DiffDiagnostic = BulletinDiff['diagnostics'][number]

/** What a finding says, always of NEW; the rest follows from it. */
export interface Finding {
  ruleId: RuleId
  severity: DiffDiagnostic['severity']
  issue: Issue | null
  span: Span | null
  actual: string | null
  expected: string[]
  related?: { message: string; span: Span }[]
}

/** The block that a span begins in: the nearest place in the decoded source that a bulletin keeps. */
function positionOf(bulletin: Bulletin, span: Span | null): DiffDiagnostic['position'] {
  if (span === null) return null
  return bulletin.blocks.find(({ span: [start, end] }) => span[0] >= start && span[0] < end)?.position ?? null
}

/** Makes a diagnostic of a finding about the later of two bulletins. */
export function diagnose(finding: Finding, recent: Bulletin): DiffDiagnostic {
  const { ruleId, severity, issue, span, actual, expected, related = [] } = finding
  const told = { ruleId, title: issue?.title ?? null, actual, expected }
  return {
    ruleId,
    severity,
    message: message(told, 'en'),
    span,
    issueId: issue?.id ?? null,
    position: positionOf(recent, span),
    actual,
    expected,
    related: related.map((place) => ({ ...place, position: positionOf(recent, place.span) })),
    side: 'to',
  }
}

const titleSpan = (issue: Issue): Span => issue.evidence['title'] ?? issue.span

/** Pairs beside which another one is as good. */
export function ambiguities(alignment: Alignment, old: Bulletin, recent: Bulletin): Finding[] {
  return alignment.ambiguous.map(({ pair, others }): Finding => {
    const issue = recent.issues[pair.to] as Issue
    const rivals = others.map(({ from, to }) =>
      to === pair.to ? (old.issues[from] as Issue) : (recent.issues[to] as Issue),
    )
    const near = others.filter(({ to }) => to !== pair.to).map(({ to }) => recent.issues[to] as Issue)
    return {
      ruleId: 'alignment-ambiguous',
      severity: 'warning',
      issue,
      span: titleSpan(issue),
      actual: (old.issues[pair.from] as Issue).title,
      expected: rivals.map(({ id, title }) => `${id} ${title}`),
      related: near.map(({ title, ...rest }) => ({ message: title, span: titleSpan({ title, ...rest }) })),
    }
  })
}

/** The day that a bulletin speaks of: signed, else published. */
export const dayOf = ({ signedOn, publishedAt }: Bulletin): string | null =>
  signedOn ?? publishedAt?.slice(0, 10) ?? null

function deadlineFindings(from: Issue, to: Issue, recent: Bulletin): Finding[] {
  if (from.deadline === null || !isOpen(to.status.code)) return []
  const base = { issue: to, actual: to.deadline, expected: [from.deadline] } as const
  const span = to.evidence['deadline'] ?? to.followUp?.span ?? titleSpan(to)
  const days = daysBetween(from.deadline, to.deadline)
  if (to.deadline === null)
    return [{ ...base, expected: [from.deadline], ruleId: 'deadline-dropped', severity: 'warning', span }]
  if (days !== null && days > 0)
    return [{ ...base, expected: [from.deadline], ruleId: 'deadline-moved-again', severity: 'warning', span }]
  const [due, today] = [daysOf(to.deadline), daysOf(dayOf(recent))]
  if (!due || !today || due.last >= today.first) return []
  return [{ ...base, expected: [dayOf(recent) as string], ruleId: 'deadline-passed', severity: 'warning', span }]
}

function statusFindings(from: Issue, to: Issue): Finding[] {
  const base = { issue: to, actual: to.status.code } as const
  const expected = [from.status.code]
  const found: Finding[] = []
  if (from.status.code === 'completed' && isOpen(to.status.code))
    found.push({ ...base, expected, ruleId: 'reopened', severity: 'warning', span: to.status.span ?? titleSpan(to) })
  const { progress } = to
  const copied = from.progress !== null && progress !== null && sameText(from.progress.text, progress.text)
  if (copied && directionOf(from.status.code, to.status.code) === 'advanced')
    found.push({ ...base, expected, ruleId: 'progress-copied', severity: 'warning', span: progress.span })
  return found
}

/** What is to be said of two issues that are one. */
export function pairFindings(from: Issue, to: Issue, recent: Bulletin): Finding[] {
  return [...statusFindings(from, to), ...deadlineFindings(from, to, recent)]
}
