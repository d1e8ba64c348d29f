/** Writes down what became of each value of a case. */
import type { Compare } from './compare.ts'
import type { Finding, Outcome } from './tally.ts'

type Value = string | number | boolean | readonly string[]

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
const show = (value: unknown) => (isEmpty(value) ? null : typeof value === 'string' ? value : JSON.stringify(value))

export interface Notes {
  /** One value; a truth of undefined is not scored, one of null says that nothing is to be found. */
  value<T extends Value>(
    field: string,
    truth: T | null | undefined,
    found: T | null | undefined,
    compare: Compare<T>,
    at?: string,
  ): void
  /** Values in any order, each true one held against the most alike that is left; not scored where the truth is null: there are several readings. */
  list<T extends Value>(
    field: string,
    truth: readonly T[] | null | undefined,
    found: readonly T[],
    compare: Compare<T>,
    at?: string,
  ): void
  /** An outcome that was settled elsewhere. */
  note(field: string, outcome: Outcome, at: string, truth: unknown, found: unknown): void
}

export function takeNotes(name: string, findings: Finding[]): Notes {
  const note: Notes['note'] = (field, outcome, at, truth, found) =>
    findings.push({ case: name, field, at, outcome, truth: show(truth), found: show(found) })
  return {
    note,
    value(field, truth, found, compare, at = '') {
      if (truth === undefined || (isEmpty(truth) && isEmpty(found))) return
      if (isEmpty(truth)) note(field, 'invented', at, truth, found)
      else if (isEmpty(found)) note(field, 'lost', at, truth, found)
      else
        note(field, compare(truth as NonNullable<typeof truth>, found as NonNullable<typeof found>), at, truth, found)
    },
    list(field, truth, found, compare, at = '') {
      if (truth === undefined || truth === null) return
      const left = [...found]
      const take = (one: (typeof left)[number], outcome: Outcome) => {
        const i = left.findIndex((other) => compare(one, other) === outcome)
        return i < 0 ? [] : left.splice(i, 1)
      }
      // Exact ones first, lest a near one takes the place of another's equal.
      const rest = truth.filter((one) => {
        const [other] = take(one, 'exact')
        if (other !== undefined) note(field, 'exact', at, one, other)
        return other === undefined
      })
      for (const one of rest) {
        const [other] = take(one, 'close')
        note(field, other === undefined ? 'lost' : 'close', at, one, other)
      }
      for (const other of left) note(field, 'invented', at, null, other)
    },
  }
}
