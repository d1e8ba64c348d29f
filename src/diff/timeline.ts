/** Any number of successive bulletins of one body: each compared with the one before, and one line for each issue. */
import type { Bulletin, BulletinDiff, Issue, StatusCode } from '../schema.ts'
import { align } from './align.ts'
import { diffBulletins, type DiffOptions } from './diff.ts'
import { daysBetween } from './edtf.ts'
import { directionOf, isOpen } from './status.ts'
import { schemaVersion } from '../schema-names.ts'

/** How an issue stood in one bulletin. */
export interface Stand {
  id: string
  title: string
  status: StatusCode
  deadline: string | null
}

/** One issue across all bulletins. */
export interface TimelineIssue {
  /** As the last bulletin has it that lists it. */
  title: string
  /** One for each bulletin, in their order; null where it is not listed. */
  stands: (Stand | null)[]
  /** From the first status to the last one. */
  direction: 'advanced' | 'regressed' | 'same'
  /**
   * How it ends: `completed`; `open`: listed in the last bulletin and not completed; `settled`: completed when last
   * listed; `dropped`: open when last listed, and passed over since; `untold`: no status was ever given.
   */
  end: 'completed' | 'open' | 'settled' | 'dropped' | 'untold'
  /** How often its deadline was put off. */
  postponed: number
  /** How often it was completed and then open again. */
  reopened: number
  /** It was missing from a bulletin in between, and came back. */
  returned: boolean
}

/** The chain of comparisons of several bulletins, and each issue followed through all of them. */
export interface Timeline {
  schemaVersion: string
  bulletins: BulletinDiff['from'][]
  /** Each bulletin against the one before it: one fewer than bulletins. */
  diffs: BulletinDiff[]
  /** In order of first appearance. */
  issues: TimelineIssue[]
}

/** An issue while it is followed. */
interface Thread {
  /** By bulletin. */
  stands: Map<number, Issue>
  /** In the last bulletin that listed it. */
  last: Issue
}

/** What NEW adds may be what an earlier bulletin listed and the last one passed over. */
function takeUp(ended: Thread[], added: readonly Issue[]): Map<Issue, Thread> {
  const { pairs } = align(
    ended.map(({ last }) => last),
    added,
  )
  return new Map(pairs.map(({ from, to }) => [added[to] as Issue, ended[from] as Thread]))
}

/** Follows the issues from one bulletin to the next. */
function follow(threads: Thread[], diff: BulletinDiff, recent: Bulletin, at: number): void {
  const byId = new Map<string, Thread>()
  for (const thread of threads) {
    const issue = thread.stands.get(at - 1)
    if (issue) byId.set(issue.id, thread)
  }
  const issueOf = new Map(recent.issues.map((issue) => [issue.id, issue]))
  const added = diff.issues.flatMap(({ kind, to }) =>
    kind === 'added' && to !== null ? (issueOf.get(to) as Issue) : [],
  )
  const returning = takeUp(
    threads.filter(({ stands }) => !stands.has(at - 1)),
    added,
  )
  for (const { from, to } of diff.issues) {
    const issue = to === null ? undefined : issueOf.get(to)
    if (!issue) continue
    const known = from === null ? returning.get(issue) : byId.get(from)
    const thread = known ?? { stands: new Map<number, Issue>(), last: issue }
    if (!known) threads.push(thread)
    thread.stands.set(at, issue)
    thread.last = issue
  }
}

function endOf({ last, stands }: Thread, count: number): TimelineIssue['end'] {
  const { code } = last.status
  const listed = stands.has(count - 1)
  if (code === 'completed') return listed ? 'completed' : 'settled'
  if (listed) return isOpen(code) ? 'open' : 'untold'
  return isOpen(code) ? 'dropped' : 'untold'
}

function lineOf(thread: Thread, count: number): TimelineIssue {
  const issues = [...thread.stands].sort(([a], [b]) => a - b).map(([, issue]) => issue)
  const steps = issues.slice(1).map((issue, k) => [issues[k] as Issue, issue] as const)
  const places = [...thread.stands.keys()]
  const [first, last] = [issues[0] as Issue, issues.at(-1) as Issue]
  return {
    title: last.title,
    stands: Array.from({ length: count }, (_, at): Stand | null => {
      const issue = thread.stands.get(at)
      return issue ? { id: issue.id, title: issue.title, status: issue.status.code, deadline: issue.deadline } : null
    }),
    direction: directionOf(first.status.code, last.status.code),
    end: endOf(thread, count),
    postponed: steps.filter(([a, b]) => (daysBetween(a.deadline, b.deadline) ?? 0) > 0).length,
    reopened: steps.filter(([a, b]) => a.status.code === 'completed' && isOpen(b.status.code)).length,
    returned: Math.max(...places) - Math.min(...places) + 1 > places.length,
  }
}

/**
 * Compares successive bulletins of one body.
 *
 * @param bulletins at least two, the earliest first
 * @returns the comparisons one after the other, and one line for each issue across all of them; an issue that a
 *   bulletin passes over and a later one lists again is one line
 * @throws ComparisonError as `diffBulletins`; RangeError for fewer than two bulletins
 */
export function timeline(bulletins: readonly Bulletin[], options: DiffOptions = {}): Timeline {
  const [first, ...rest] = bulletins
  if (!first || rest.length === 0) throw new RangeError('timeline(bulletins): two bulletins at the least')
  const diffs = rest.map((recent, k) => diffBulletins(bulletins[k] as Bulletin, recent, options))
  const threads = first.issues.map((issue): Thread => ({ stands: new Map([[0, issue]]), last: issue }))
  diffs.forEach((diff, k) => follow(threads, diff, rest[k] as Bulletin, k + 1))
  const [{ from: opening }] = diffs as [BulletinDiff]
  return {
    schemaVersion,
    bulletins: [opening, ...diffs.map(({ to }) => to)],
    diffs,
    issues: threads.map((thread) => lineOf(thread, bulletins.length)),
  }
}
