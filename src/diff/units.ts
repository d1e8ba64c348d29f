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

const unit = /[0-9]+(?:\.[0-9]+)?|[A-Za-z]+|[㐀-鿿豈-﫿〇]|[\u{20000}-\u{3ffff}]/gu

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
    for (const match of text.matchAll(unit)) {
      const word = match[0]
      const first = word.charCodeAt(0)
      at.push(match.index)
      if (first >= 0x80) units.push(word.codePointAt(0) as number)
      else if (maskFigures && first <= 0x39 && isFigure(text, match.index, word)) units.push(anyNumber)
      else units.push(this.#named(word.toLowerCase()))
    }
    return { units, at }
  }
}

/** Counts something, rather than naming it. */
function isFigure(text: string, start: number, word: string): boolean {
  const before = text[start - 1] ?? ''
  const after = text[start + word.length] ?? ''
  if (before === '第' || /[A-Za-z〔[(]/.test(before) || after === '号' || after === '#') return false
  return !(word.length === 4 && after === '年')
}

/** One number for two neighbouring units. */
export function pairOf(left: number, right: number): number {
  return (left + 1) * packing + right
}
