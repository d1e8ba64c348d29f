/** How alike two short Chinese texts are. */

/**
 * The Dice coefficient over character bigrams.
 *
 * @returns 0 (nothing in common) to 1 (the same)
 */
export function dice(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < 2 || b.length < 2) return 0
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < a.length; i++) {
    const gram = a.slice(i, i + 2)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  let common = 0
  for (let i = 0; i + 1 < b.length; i++) {
    const gram = b.slice(i, i + 2)
    const left = counts.get(gram) ?? 0
    if (left > 0) {
      common++
      counts.set(gram, left - 1)
    }
  }
  return (2 * common) / (a.length + b.length - 2)
}
