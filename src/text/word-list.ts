/**
 * Literal words and where they stand in a text. Patterns that repeat overlapping words (`(?:已|完成|已完成)+$`) can be made to
 * try every way of cutting a text; this looks at each place once.
 */
export class WordList {
  /** Words by their first UTF-16 code unit. */
  readonly #byFirst = new Map<string, string[]>()
  readonly #longest: number

  constructor(words: Iterable<string>) {
    const unique = [...new Set(words)].filter((word) => word !== '')
    for (const word of unique) {
      const first = word[0] as string
      const others = this.#byFirst.get(first)
      if (others) others.push(word)
      else this.#byFirst.set(first, [word])
    }
    this.#longest = unique.reduce((longest, word) => Math.max(longest, word.length), 0)
  }

  /** The words that stand at a place of the text. */
  at(text: string, place: number): string[] {
    return (this.#byFirst.get(text[place] ?? '') ?? []).filter((word) => text.startsWith(word, place))
  }

  /** The text is made of such words and nothing else. */
  makesUp(text: string): boolean {
    return text !== '' && this.tailStart(text) === 0
  }

  /** Where the tail of the text begins that is made of such words and nothing else; its length where there is none. */
  tailStart(text: string): number {
    const reached = new Set([text.length])
    let start = text.length
    for (let at = text.length - 1; at >= 0 && at >= start - this.#longest; at--) {
      if (!this.at(text, at).some((word) => reached.has(at + word.length))) continue
      reached.add(at)
      start = at
    }
    return start
  }
}
