/** Precision, recall and F1 of a field, strict and lenient. */
import type { Verdict } from './compare.ts'

/** What became of one value: `wrong` where another was found in its place, `invented` where there is none. */
export type Outcome = Verdict | 'lost' | 'invented'

export interface Finding {
  case: string
  field: string
  /** The issue, by its labels, or the entry of a list; empty where the field stands once in a bulletin. */
  at: string
  outcome: Outcome
  truth: string | null
  found: string | null
}

export interface Score {
  precision: number
  recall: number
  f1: number
}

export interface Counts {
  right: number
  /** Found, and not true. */
  wrong: number
  /** True, and not found. */
  lost: number
}

/** What an outcome adds where only exact values count, and where near ones do as well. */
const strict: Record<Outcome, Counts> = {
  exact: { right: 1, wrong: 0, lost: 0 },
  close: { right: 0, wrong: 1, lost: 1 },
  wrong: { right: 0, wrong: 1, lost: 1 },
  lost: { right: 0, wrong: 0, lost: 1 },
  invented: { right: 0, wrong: 1, lost: 0 },
}
const lenient: typeof strict = { ...strict, close: strict.exact }

export const strictness = { strict, lenient }
export type Strictness = keyof typeof strictness

export function countsOf(findings: readonly Finding[], mode: Strictness): Counts {
  const counts = { right: 0, wrong: 0, lost: 0 }
  for (const { outcome } of findings) {
    const { right, wrong, lost } = strictness[mode][outcome]
    counts.right += right
    counts.wrong += wrong
    counts.lost += lost
  }
  return counts
}

/** A share of nothing is 1: who was asked for nothing and told nothing made no mistake. */
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

export function scoreOf({ right, wrong, lost }: Counts): Score {
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + lost),
    f1: share(2 * right, 2 * right + wrong + lost),
  }
}

/** In the order in which they first come. */
export function byKey<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(key(value))
    if (group) group.push(value)
    else groups.set(key(value), [value])
  }
  return groups
}
