/** The totals that two bulletins state of themselves, against what changed between them. */
import type { Bulletin, IssueChange, Span } from '../schema.ts'
import type { Finding } from './findings.ts'

/** The one value that a bulletin states of itself for a kind; null for none and for several that differ. */
function stated(bulletin: Bulletin, kind: string): { value: number; span: Span } | null {
  const claims = bulletin.claims.filter((claim) => claim.kind === kind)
  const [first] = claims
  return first && claims.every(({ value }) => value === first.value) ? { value: first.value, span: first.span } : null
}

/**
 * The totals that both bulletins state of themselves, against what changed between them. Only where OLD's own total
 * agrees with the issues it lists: else the totals count something else than issues (measures, 类), which is not
 * this comparison's business.
 */
export function totalsFindings(changes: readonly IssueChange[], old: Bulletin, recent: Bulletin): Finding[] {
  const done = (bulletin: Bulletin, id: string | null) =>
    id !== null && bulletin.issues.some((issue) => issue.id === id && issue.status.code === 'completed')
  const silent = changes.some(({ kind, reason }) => kind === 'removed' && reason !== 'settled')
  const unsaid = recent.issues.some(({ status }) => status.code === 'unstated')
  const completed = changes.reduce((sum, { kind, from, to }) => {
    // what was completed and is not repeated stays completed
    const was = done(old, from)
    const is = kind === 'removed' ? was : done(recent, to)
    return sum + Number(is) - Number(was)
  }, 0)
  const added = changes.filter(({ kind }) => kind === 'added').length
  const removed = changes.filter(({ kind }) => kind === 'removed').length
  const doneBefore = old.issues.filter(({ status }) => status.code === 'completed').length
  return [
    ...(silent || unsaid ? [] : totalFinding('issues-completed', doneBefore, [completed], old, recent)),
    ...totalFinding('issues-total', old.issues.length, [0, added, -removed, added - removed], old, recent),
  ]
}

/** @param grown by how much the total may have grown for all that the issues say */
function totalFinding(kind: string, listed: number, grown: number[], old: Bulletin, recent: Bulletin): Finding[] {
  const [was, is] = [stated(old, kind), stated(recent, kind)]
  if (!was || !is || was.value !== listed || grown.includes(is.value - was.value)) return []
  const expected = [...new Set(grown.map((n) => String(was.value + n)))]
  return [
    {
      ruleId: 'totals-inconsistent',
      severity: 'warning',
      issue: null,
      span: is.span,
      actual: `${kind} ${was.value}→${is.value}`,
      expected,
    },
  ]
}
