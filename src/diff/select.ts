/** Choosing among the issues of a comparison, and the order in which a reader should see them. */
import type { Selector } from './selectors.ts'
import type { BulletinDiff, IssueChange } from '../schema.ts'

/** What became of an issue, the gravest first: the order in which groups are shown. */
export const groupKeys = [
  'dropped',
  'regressed',
  'gone',
  'added',
  'advanced',
  'changed',
  'settled',
  'unchanged',
] as const
export type GroupKey = (typeof groupKeys)[number]

/** The group that an issue is shown in. `gone`: not told of any more, and neither settled nor dropped for certain. */
export function groupOf({ kind, reason, direction }: IssueChange): GroupKey {
  if (kind === 'removed') return reason ?? 'gone'
  if (kind === 'added') return 'added'
  if (direction === 'regressed' || direction === 'advanced') return direction
  return kind
}

function matches(change: IssueChange, selector: Selector): boolean {
  if (selector === 'moved') return change.moved !== null
  if (selector === 'related') return change.related.length > 0
  return change.kind === selector || change.reason === selector || change.direction === selector
}

/**
 * Keeps the issues that any of the selectors names; the summary stays that of the whole comparison.
 *
 * @param only none: all issues
 */
export function selectIssues(diff: BulletinDiff, only: readonly Selector[]): BulletinDiff {
  if (only.length === 0) return diff
  const issues = diff.issues.filter((change) => only.some((selector) => matches(change, selector)))
  return { ...diff, issues }
}

/** Whether the bulletins differ, as diff(1) means it. Number and place of an issue make no difference. */
export function isDifferent(diff: BulletinDiff): boolean {
  const rest = [diff.metadata, diff.claims, diff.accountability, diff.followUps]
  return diff.issues.some(({ kind }) => kind !== 'unchanged') || rest.some((changes) => changes.length > 0)
}
