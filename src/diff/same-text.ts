/** Whether two texts say the same to the letter, width and white space aside: the contract's rule of comparison. */
import { foldForComparison } from '../text/fold.ts'

const isBlank = (code: number) => code <= 0x20 || code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b)
/** A Han character that no folding changes. */
const isPlainHan = (code: number) => code >= 0x4e00 && code <= 0x9fff

/** Finds the first place where two texts differ, blanks aside; null where they do not. */
function firstDifference(a: string, b: string): [number, number] | null {
  let [i, j] = [0, 0]
  for (;;) {
    while (i < a.length && isBlank(a.charCodeAt(i))) i++
    while (j < b.length && isBlank(b.charCodeAt(j))) j++
    if (i >= a.length && j >= b.length) return null
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(j)]
    if (x !== y) return [x, y]
    i++
    j++
  }
}

/**
 * Compares two texts; null is the same as null alone.
 */
export function sameText(a: string | null, b: string | null): boolean {
  if (a === b) return true
  if (a === null || b === null) return false
  const difference = firstDifference(a, b)
  if (difference === null) return true
  // folding is dear, and two different characters of text settle it without
  if (difference.every(isPlainHan)) return false
  return foldForComparison(a) === foldForComparison(b)
}
