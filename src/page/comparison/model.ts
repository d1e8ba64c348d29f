/** A comparison as the page shows it: every change with its issues, its group, and where it stands in the page. */
import { daysBetween } from '../../diff/edtf.ts'
import { groupKeys, groupOf, type GroupKey } from '../../diff/select.ts'
import type { Bulletin, BulletinDiff, Issue, IssueChange, StatusCode } from '../../schema.ts'

/** A comparison and the bulletins it is of; null: not at hand, there is no text and no evidence to show. */
export interface Pair {
  diff: BulletinDiff
  old: Bulletin | null
  recent: Bulletin | null
  /** Its place among the comparisons; the panes of its texts are `index` and `index + 1`. */
  index: number
}

/** A comparison and what became of each issue. */
export interface Compared {
  pair: Pair
  changes: readonly Changed[]
}

/** How an issue stood in a bulletin. */
export type Stand = StatusCode | 'none'

export interface Changed {
  change: IssueChange
  group: GroupKey
  was: Issue | null
  is: Issue | null
  title: string
  /** Where it is not listed, `none`; where the bulletin that would tell it is not at hand, null. */
  from: Stand | null
  to: Stand | null
  /** By how many days the deadline moved; null where it did not or cannot be counted. */
  moved: number | null
  /** The id of its element. */
  element: string
}

const issuesById = (bulletin: Bulletin | null) => new Map(bulletin?.issues.map((issue) => [issue.id, issue]) ?? [])

const text = (value: unknown) => (typeof value === 'string' ? value : null)
const codeOf = (value: unknown) => (value as { code?: StatusCode } | null)?.code ?? null

/** What a change tells of an issue whose bulletin is not at hand. */
function told(change: IssueChange, field: string, side: 'from' | 'to'): unknown {
  return change.changes.find((one) => one.field === field)?.[side] ?? null
}

export function changesOf({ diff, old, recent, index }: Pair): Changed[] {
  const [before, after] = [issuesById(old), issuesById(recent)]
  return diff.issues.map((change, i): Changed => {
    const was = change.from === null ? null : (before.get(change.from) ?? null)
    const is = change.to === null ? null : (after.get(change.to) ?? null)
    const deadline = change.changes.find(({ field }) => field === 'deadline')
    return {
      change,
      group: groupOf(change),
      was,
      is,
      title:
        (is ?? was)?.title ??
        text(told(change, 'title', 'to') ?? told(change, 'title', 'from')) ??
        change.to ??
        change.from ??
        '',
      from: change.from === null ? 'none' : (was?.status.code ?? codeOf(told(change, 'status', 'from'))),
      to: change.to === null ? 'none' : (is?.status.code ?? codeOf(told(change, 'status', 'to'))),
      moved: deadline ? daysBetween(text(deadline.from), text(deadline.to)) : null,
      element: changeElement(index, i),
    }
  })
}

/** What a filter by transition asks for; null where a side is not known. */
export const moveOf = (pair: number, from: Stand | null, to: Stand | null) =>
  from === null || to === null ? null : `${pair}:${from}~${to}`

/** The id of the element that a change is shown in. */
export const changeElement = (pair: number, index: number) => `c-${pair}-${index}`

/** The changes by what became of the issues, the gravest first; empty groups left out. */
export function grouped(changes: readonly Changed[]): { key: GroupKey; changes: Changed[] }[] {
  return groupKeys
    .map((key) => ({ key, changes: changes.filter(({ group }) => group === key) }))
    .filter((group) => group.changes.length > 0)
}

/** The day that a side speaks from. */
export function dayOfSide({ signedOn, publishedAt, uri }: BulletinDiff['from']): string {
  return signedOn ?? publishedAt?.slice(0, 10) ?? uri ?? '?'
}
