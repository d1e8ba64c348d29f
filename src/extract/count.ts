/** Counts within a text (27个, 十二项): the patterns that grammars of figures are made of, and where counts begin. */
import { numeralCharacters } from '../text/numerals.ts'
import { isSpace } from '../text/trim.ts'
import { WordList } from '../text/word-list.ts'

const number = `(\\d[\\d,]{0,15}(?:\\.\\d{1,6})?|[${numeralCharacters}]{1,7})`

/** Source of a pattern for a number with the blanks around it; the number is a group. */
export const count = `\\s{0,4}${number}\\s{0,4}`

const figures = [...'0123456789', ...numeralCharacters]
const figure = new WordList(figures)
const inNumber = new Set([...figures, ',', '.'])
const mostBlanks = 4

/** Where the numbers of a stretch begin, the blanks in front of them included. */
export function countStarts(stretch: string): number[] {
  const starts: number[] = []
  let end = 0
  for (let found = figure.find(stretch); found; found = figure.find(stretch, end)) {
    const { index } = found
    let start = index
    while (index - start < mostBlanks && start > end && isSpace(stretch[start - 1])) start--
    starts.push(start)
    end = index + 1
    while (inNumber.has(stretch[end] as string)) end++
  }
  return starts
}

/**
 * The matches of a pattern that begins with a count. They are looked for where counts begin and nowhere else, since a
 * pattern that asks what stands in front of it is slow to find its places by itself.
 *
 * @param pattern a sticky one
 */
export function matchesAt(pattern: RegExp, starts: readonly number[], stretch: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const start of starts) {
    pattern.lastIndex = start
    const match = pattern.exec(stretch)
    if (match) found.push(match)
  }
  return found
}
