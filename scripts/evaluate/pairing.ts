/** Which issue of the output is the one that a truth speaks of. */
import { sameHeading, sameLabels } from './compare.ts'

interface Named {
  labels?: readonly string[] | undefined
  title: string
}

const isSame = (verdict: string) => verdict === 'exact'

/** From the surest to the least sure; each is tried on all before the next. */
const passes: ReadonlyArray<(truth: Named, found: Named) => boolean> = [
  (a, b) => isSame(sameLabels(a.labels ?? [], b.labels ?? [])) && isSame(sameHeading(a.title, b.title)),
  (a, b) => isSame(sameHeading(a.title, b.title)),
  (a, b) => sameHeading(a.title, b.title) === 'close' && sameLabels(a.labels ?? [], b.labels ?? []) !== 'wrong',
]

/** @returns index of the truth → index of what was found; none is paired twice */
export function pairUp(truths: readonly Named[], found: readonly Named[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const left = new Set(found.keys())
  for (const fits of passes) {
    for (const [i, truth] of truths.entries()) {
      if (pairs.has(i)) continue
      const j = [...left].find((index) => fits(truth, found[index] as Named))
      if (j === undefined) continue
      pairs.set(i, j)
      left.delete(j)
    }
  }
  return pairs
}
