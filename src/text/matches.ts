/**
 * Every match of a pattern. Unlike `matchAll` it makes no copy of the pattern, which costs more than the search itself where
 * the pattern is a list of some hundred words and the text a clause.
 *
 * @param pattern a global one
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
