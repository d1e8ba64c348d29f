/** Making FieldChanges: both sides' values, where they stand, and their words compared. */
import type { FieldChange, Span } from '../schema.ts'
import type { Segmenter } from '../words/segmenter.ts'
import { compareTexts } from './hunks.ts'
import { sameText } from './same-text.ts'

/** A value and where it stands. */
export interface Quoted<T> {
  value: T
  span: Span | null
}

/** A change of a value that is no running text. */
export function change(field: string, from: Quoted<unknown>, to: Quoted<unknown>): FieldChange {
  return { field, from: from.value, to: to.value, fromSpan: from.span, toSpan: to.span }
}

/**
 * Compares a text of both sides.
 *
 * @param segmenter null: without hunks
 * @returns no change where nothing but width and white space differs; hunks where both sides have a text
 */
export function textChange(
  field: string,
  from: Quoted<string | null>,
  to: Quoted<string | null>,
  segmenter: Segmenter | null,
): FieldChange[] {
  if (sameText(from.value, to.value)) return []
  const plain = change(field, from, to)
  if (segmenter === null || from.value === null || to.value === null) return [plain]
  const { hunks, coarse } = compareTexts(from.value, to.value, segmenter)
  return [coarse ? { ...plain, hunks, coarse } : { ...plain, hunks }]
}

/** Compares a short value of both sides: a name, a date. */
export function valueChange(field: string, from: Quoted<string | null>, to: Quoted<string | null>): FieldChange[] {
  return sameText(from.value, to.value) ? [] : [change(field, from, to)]
}

/** An item of a list, with where it stands. */
export interface Item {
  text: string
  span: Span | null
}

/**
 * A change of a list: what only OLD has, and what only NEW has.
 *
 * @returns from and to are those items alone, not the whole lists; the spans are those of the first item each
 */
export function listChange(field: string, gone: readonly Item[], come: readonly Item[]): FieldChange[] {
  if (gone.length === 0 && come.length === 0) return []
  return [change(field, { value: gone, span: gone[0]?.span ?? null }, { value: come, span: come[0]?.span ?? null })]
}

/** Takes away from each list what the other has as well; items are the same by `key`, counted as often as they stand. */
export function withoutCommon<T>(a: readonly T[], b: readonly T[], key: (item: T) => string): { gone: T[]; come: T[] } {
  const minus = (from: readonly T[], other: readonly T[]): T[] => {
    const left = new Map<string, number>()
    for (const item of other) left.set(key(item), (left.get(key(item)) ?? 0) + 1)
    return from.filter((item) => {
      const count = left.get(key(item)) ?? 0
      left.set(key(item), count - 1)
      return count <= 0
    })
  }
  return { gone: minus(a, b), come: minus(b, a) }
}
