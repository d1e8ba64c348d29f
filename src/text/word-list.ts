/** A word of a list, and where it stands. */
export interface FoundWord {
  word: string
  index: number
}

/**
 * Literal words and where they stand in a text. A pattern of some hundred words takes longer to be compiled than a bulletin
 * takes to be searched for them, and patterns that repeat overlapping words (`(?:已|完成|已完成)+$`) can be made to try every
 * way of cutting a text; this looks at each place once.
 */
export class WordList {
  /** Words by their first UTF-16 code unit, the longest first. */
  readonly #byFirst = new Map<number, string[]>()
  /** The same by their last one; filled when it is first asked for. */
  #byLast: Map<number, string[]> | null = null
  /** 1 where a word may begin with a code unit, told by its low bits: most characters are passed over by it. */
  readonly #mayBegin = new Uint8Array(4096)
  readonly #longest: number

  /** @param words nothing in them is a pattern */
  constructor(words: Iterable<string>) {
    const unique = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length)
    for (const word of unique) {
      const first = word.charCodeAt(0)
      put(this.#byFirst, first, word)
      this.#mayBegin[first & 0xfff] = 1
    }
    this.#longest = unique[0]?.length ?? 0
  }

  /** The words that stand at a place of the text, the longest first. */
  at(text: string, place: number): string[] {
    return this.#byFirst.get(text.charCodeAt(place))?.filter((word) => text.startsWith(word, place)) ?? []
  }

  /** The longest word that stands at a place of the text. */
  longestAt(text: string, place: number): string | null {
    return this.#byFirst.get(text.charCodeAt(place))?.find((word) => text.startsWith(word, place)) ?? null
  }

  /** The longest word that the text ends with. */
  longestAtEnd(text: string): string | null {
    if (!this.#byLast) {
      this.#byLast = new Map()
      for (const word of [...this.#byFirst.values()].flat()) put(this.#byLast, word.charCodeAt(word.length - 1), word)
      for (const words of this.#byLast.values()) words.sort((a, b) => b.length - a.length)
    }
    return this.#byLast.get(text.charCodeAt(text.length - 1))?.find((word) => text.endsWith(word)) ?? null
  }

  /** The first word from a place on; of several at one place the longest. */
  find(text: string, from = 0): FoundWord | null {
    for (let index = from; index < text.length; index++) {
      if (this.#mayBegin[text.charCodeAt(index) & 0xfff] === 0) continue
      const word = this.longestAt(text, index)
      if (word !== null) return { word, index }
    }
    return null
  }

  /** All words one behind the other, none overlapping. */
  findAll(text: string): FoundWord[] {
    const found: FoundWord[] = []
    for (let one = this.find(text); one; one = this.find(text, one.index + one.word.length)) found.push(one)
    return found
  }

  /** One of the words stands in the text. */
  isIn(text: string): boolean {
    return this.find(text) !== null
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

function put(index: Map<number, string[]>, code: number, word: string): void {
  const others = index.get(code)
  if (others) others.push(word)
  else index.set(code, [word])
}
