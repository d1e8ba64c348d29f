/**
 * Makes a regular-expression source that matches one of the given literal words, the longest first.
 *
 * @param words literal text; nothing in it is a pattern
 * @returns a non-capturing group; of an empty list, one that never matches
 */
export function alternation(words: readonly string[]): string {
  if (words.length === 0) return '(?!)'
  const unique = [...new Set(words)]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${unique.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')})`
}
