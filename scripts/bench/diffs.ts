/** Comparing two bulletins: the pairs of issues that are found, and the time, against generic comparisons. */
import { diffLines, diffWordsWithSpace } from 'diff'
import { create } from 'jsondiffpatch'
import { diffBulletins } from '../../src/diff/diff.ts'
import { parseBulletin } from '../../src/index.ts'
import type { Bulletin, Issue } from '../../src/schema.ts'
import { foldForComparison } from '../../src/text/fold.ts'
import { benchPairs } from './inputs.ts'
import { median, time } from './measure.ts'

export interface DiffScore {
  /** Of the pairs of issues that belong together so many are found, and so many that do not. Null: it pairs no issues. */
  right: number | null
  wrong: number | null
  wanted: number
  milliseconds: number
}

type Pairs = Array<[Issue, Issue]>

function ownPairs(old: Bulletin, recent: Bulletin): Pairs {
  const find = (issues: readonly Issue[], id: string | null) => issues.find((issue) => issue.id === id)
  return diffBulletins(old, recent, { segmenter: null }).issues.flatMap(({ from, to }): Pairs => {
    const [a, b] = [find(old.issues, from), find(recent.issues, to)]
    return a && b ? [[a, b]] : []
  })
}

/** jsondiffpatch pairs what has the same hash: here the folded title, the most that can be said without an alignment. */
const byTitle = create({
  objectHash: (item, index) => {
    const { title } = item as { title?: unknown }
    return typeof title === 'string' ? foldForComparison(title) : `#${index ?? 0}`
  },
})

function patchPairs(old: Bulletin, recent: Bulletin): Pairs {
  const titled = new Map(recent.issues.map((issue) => [foldForComparison(issue.title), issue]))
  return old.issues.flatMap((issue): Pairs => {
    const other = titled.get(foldForComparison(issue.title))
    return other ? [[issue, other]] : []
  })
}

export async function diffs(): Promise<Record<string, DiffScore>> {
  const pairs = await Promise.all(
    benchPairs().map(async ({ old, recent, pairs: wanted }) => ({
      old: await parseBulletin(old),
      recent: await parseBulletin(recent),
      wanted,
    })),
  )
  if (pairs.length === 0) return {}
  const key = (a: string, b: string) => `${foldForComparison(a)}\n${foldForComparison(b)}`
  const comparisons: Record<
    string,
    { run: (old: Bulletin, recent: Bulletin) => unknown; pairs: ((old: Bulletin, recent: Bulletin) => Pairs) | null }
  > = {
    'zhenggai, hunks included': { run: (old, recent) => diffBulletins(old, recent), pairs: ownPairs },
    'zhenggai, without hunks': {
      run: (old, recent) => diffBulletins(old, recent, { segmenter: null }),
      pairs: ownPairs,
    },
    'jsondiffpatch by title': { run: (old, recent) => byTitle.diff(old.issues, recent.issues), pairs: patchPairs },
    'jsdiff lines': { run: (old, recent) => diffLines(old.text, recent.text), pairs: null },
    'jsdiff words': { run: (old, recent) => diffWordsWithSpace(old.text, recent.text), pairs: null },
  }
  const timings = await time(
    Object.fromEntries(
      Object.entries(comparisons).map(([name, { run }]) => [
        name,
        () => pairs.map(({ old, recent }) => run(old, recent)),
      ]),
    ),
    3,
    300,
  )
  const wantedCount = pairs.reduce((sum, { wanted }) => sum + wanted.length, 0)
  return Object.fromEntries(
    Object.entries(comparisons).map(([name, { pairs: pairsOf }]): [string, DiffScore] => {
      const milliseconds = median(timings[name] ?? [])
      if (!pairsOf) return [name, { right: null, wrong: null, wanted: wantedCount, milliseconds }]
      let [right, wrong] = [0, 0]
      for (const { old, recent, wanted } of pairs) {
        const keys = new Set(wanted.map(([a, b]) => key(a, b)))
        for (const [a, b] of pairsOf(old, recent)) {
          if (keys.has(key(a.title, b.title))) right++
          else wrong++
        }
      }
      return [name, { right, wrong, wanted: wantedCount, milliseconds }]
    }),
  )
}
