/** One comparison against what a person found to belong together. */
import type { Bulletin, BulletinDiff } from '../../src/schema.ts'
import { same } from './compare.ts'
import type { Notes } from './notes.ts'
import { pairUp } from './pairing.ts'
import type { ComparisonTruth } from './truth.ts'

/** The issues of one side by their titles: id → the title that the truth gives it. */
function titlesOf(truths: ComparisonTruth['old'], { issues }: Bulletin): (id: string | null) => string {
  const byId = new Map([...pairUp(truths, issues)].map(([i, j]) => [issues[j]?.id, truths[i]?.title]))
  return (id) => (id === null ? '–' : (byId.get(id) ?? `unknown ${id}`))
}

export function scoreComparison(
  truth: ComparisonTruth,
  old: Bulletin,
  recent: Bulletin,
  found: Pick<BulletinDiff, 'issues'>,
  notes: Notes,
): void {
  const [from, to] = [titlesOf(truth.old, old), titlesOf(truth.new, recent)]
  const title = (side: 'old' | 'new', i: number) => truth[side][i]?.title ?? ''
  const { issues } = found
  const both = issues.filter((change) => change.from !== null && change.to !== null)
  const pair = (change: (typeof issues)[number]) => `${from(change.from)} → ${to(change.to)}`
  const truePair = ([a, b]: readonly [number, number, ...unknown[]]) => `${title('old', a)} → ${title('new', b)}`
  const gone = issues.filter(({ kind }) => kind === 'removed')

  notes.list('diff.pairs', truth.pairs.map(truePair), both.map(pair), same)
  notes.list(
    'diff.added',
    truth.added.map((i) => title('new', i)),
    issues.filter(({ kind }) => kind === 'added').map((one) => to(one.to)),
    same,
  )
  notes.list(
    'diff.removed',
    truth.removed.map((i) => title('old', i)),
    gone.map((one) => from(one.from)),
    same,
  )
  const dropped = gone.filter(({ reason }) => reason === 'dropped').map((one) => from(one.from))
  notes.list(
    'diff.dropped',
    truth.dropped?.map((i) => title('old', i)),
    dropped,
    same,
  )
  const untouched = issues.filter(({ kind }) => kind === 'unchanged').map(pair)
  notes.list('diff.unchanged', truth.unchanged?.map(truePair), untouched, same)
  const statuses = both.flatMap((change) => {
    const status = change.changes.find(({ field }) => field === 'status')
    const [a, b] = [codeOf(status?.from), codeOf(status?.to)]
    return a === b ? [] : [`${pair(change)}: ${a} → ${b}`]
  })
  notes.list(
    'diff.status',
    truth.status?.map((one) => `${truePair(one)}: ${one[2]} → ${one[3]}`),
    statuses,
    same,
  )
}

const codeOf = (status: unknown) => (status as { code?: string } | null | undefined)?.code
