/** What became of each issue: pairs compared, the rest told as added or removed, put into one order. */
import type { Bulletin, Issue, IssueChange } from '../schema.ts'
import type { Segmenter } from '../words/segmenter.ts'
import type { Alignment, Pair } from './align.ts'
import { compareIssues, movedBetween, oneSided } from './fields.ts'
import { directionOf, reasonGone } from './status.ts'

function paired(
  { from, to, similarity }: Pair,
  old: Bulletin,
  recent: Bulletin,
  segmenter: Segmenter | null,
): IssueChange {
  const [was, is] = [old.issues[from] as Issue, recent.issues[to] as Issue]
  const changes = compareIssues(was, is, segmenter)
  return {
    kind: changes.length === 0 ? 'unchanged' : 'changed',
    from: was.id,
    to: is.id,
    similarity,
    direction: directionOf(was.status.code, is.status.code),
    reason: null,
    moved: movedBetween(was, is),
    related: [],
    changes,
  }
}

/** The related pairs of each issue of a side. */
type Related = ReadonlyMap<number, readonly Pair[]>

function relatedBy(pairs: readonly Pair[], side: 'from' | 'to'): Related {
  const groups = new Map<number, Pair[]>()
  for (const pair of pairs) {
    const group = groups.get(pair[side])
    if (group) group.push(pair)
    else groups.set(pair[side], [pair])
  }
  return groups
}

function removed(from: number, { relisted }: Alignment, of: Related, old: Bulletin, recent: Bulletin): IssueChange {
  const was = old.issues[from] as Issue
  const related = of.get(from) ?? []
  return {
    kind: 'removed',
    from: was.id,
    to: null,
    similarity: 0,
    direction: null,
    reason: reasonGone(was.status.code, relisted.has(from)),
    moved: null,
    related: related.map(({ to, similarity }) => ({ id: (recent.issues[to] as Issue).id, side: 'to', similarity })),
    changes: oneSided(was, 'from'),
  }
}

function added(to: number, of: Related, old: Bulletin, recent: Bulletin): IssueChange {
  const is = recent.issues[to] as Issue
  const related = of.get(to) ?? []
  return {
    kind: 'added',
    from: null,
    to: is.id,
    similarity: 0,
    direction: null,
    reason: null,
    moved: null,
    related: related.map(({ from, similarity }) => ({ id: (old.issues[from] as Issue).id, side: 'from', similarity })),
    changes: oneSided(is, 'to'),
  }
}

/** All issues of both sides once: in NEW's order, each removed one behind the issue that it stood behind. */
export function issueChanges(
  alignment: Alignment,
  old: Bulletin,
  recent: Bulletin,
  segmenter: Segmenter | null,
): IssueChange[] {
  const pairTo = new Map(alignment.pairs.map((pair) => [pair.to, pair]))
  const placeOf = new Map(alignment.pairs.map((pair) => [pair.from, pair.to]))
  /** Removed issues by the place in NEW that they follow; -1: before all. */
  const behind = new Map<number, IssueChange[]>()
  const ofOld = relatedBy(alignment.related.from, 'from')
  const ofRecent = relatedBy(alignment.related.to, 'to')
  let place = -1
  for (const from of old.issues.keys()) {
    const to = placeOf.get(from)
    if (to !== undefined) {
      place = to
      continue
    }
    const change = removed(from, alignment, ofOld, old, recent)
    const others = behind.get(place)
    if (others) others.push(change)
    else behind.set(place, [change])
  }
  const at = (to: number): IssueChange[] => {
    const pair = pairTo.get(to)
    const change = pair ? paired(pair, old, recent, segmenter) : added(to, ofRecent, old, recent)
    return [change, ...(behind.get(to) ?? [])]
  }
  return [...(behind.get(-1) ?? []), ...[...recent.issues.keys()].flatMap(at)]
}
