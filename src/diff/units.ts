/**
 * Texts as runs of small whole numbers, for counting what two of them share: a Han character is its code point,
 * a number or a Latin word is one unit of its own.
 */

/** Above every code point: units handed out to numbers and words. */
const firstFree = 0x11_0000

/** Any number that may differ without the title being another one (17个项目, 5个项目). */
export const anyNumber = firstFree

/** Two neighbouring units make a pair; packed into one safe integer. */
const packing = 2 ** 24

const isDigit = (code: number) => code >= 0x30 && code <= 0x39
const isLetter = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
const isHan = (code: number) =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  code === 0x3007

/** Hands out units to numbers and Latin words; both sides of a comparison must share one. */
export class Units {
  readonly #numbers = new Map<string, number>()

  #named(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const fresh = firstFree + 1 + this.#numbers.size
    this.#numbers.set(word, fresh)
    return fresh
  }

  /**
   * Reads a text.
   *
   * @param text folded for comparison
   * @param maskFigures figures (17个项目) become one same unit; ordinals, years and codes (第17项, 2024年, A17) stay apart
   * @returns the units, and where in the text each began; punctuation is left out
   */
  read(text: string, maskFigures: boolean): { units: number[]; at: number[] } {
    const units: number[] = []
    const at: number[] = []
    const add = (unit: number, start: number) => {
      units.push(unit)
      at.push(start)
    }
    // by hand and not by a regular expression: every character of every issue goes through here
    for (let i = 0; i < text.length;) {
      const start = i
      const code = text.charCodeAt(i++)
      if (isHan(code)) add(code, start)
      else if (isDigit(code)) {
        i = endOfNumber(text, i)
        const number = text.slice(start, i)
        add(maskFigures && isFigure(text, start, number) ? anyNumber : this.#named(number), start)
      } else if (isLetter(code)) {
        while (isLetter(text.charCodeAt(i))) i++
        add(this.#named(text.slice(start, i).toLowerCase()), start)
      } else if (code >= 0xd840 && code <= 0xdbff) add(text.codePointAt(start) as number, start)
    }
    return { units, at }
  }
}

/** The offset behind a number of which the first digit has been read: digits, and a decimal point with digits behind. */
function endOfNumber(text: string, from: number): number {
  let i = from
  while (isDigit(text.charCodeAt(i))) i++
  if (text[i] !== '.' || !isDigit(text.charCodeAt(i + 1))) return i
  i++
  while (isDigit(text.charCodeAt(i))) i++
  return i
}

/** Counts something, rather than naming it. */
function isFigure(text: string, start: number, word: string): boolean {
  const before = text[start - 1] ?? ''
  const after = text[start + word.length] ?? ''
  if (before === '第' || /[A-Za-z〔[(]/.test(before) || after === '号' || after === '#') return false
  return !(word.length === 4 && after === '年')
}

/** The numbers of a text, apart: those that count and those that name, each in order and joined by blanks. */
export function numbersIn(text: string): { figures: string; names: string } {
  const [figures, names]: [string[], string[]] = [[], []]
  for (const match of text.matchAll(/[0-9]+(?:\.[0-9]+)?/g))
    (isFigure(text, match.index, match[0]) ? figures : names).push(match[0])
  return { figures: figures.join(' '), names: names.join(' ') }
}

/** One number for two neighbouring units. */
export function pairOf(left: number, right: number): number {
  return (left + 1) * packing + right
}
