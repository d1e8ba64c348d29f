import { invisible, isBlank, isWide } from './chars.ts'
import { Draft } from './block.ts'
import type { Look } from './style.ts'

const white = '\\t\\n\\v\\f\\r \\x85\\u2028\\u2029'
const collapsible = new RegExp(`[${white}${invisible}]+`, 'g')
/** In preformatted text only line breaks are special, and they end the line. */
const preformatted = new RegExp(`\\r\\n|[\\n\\v\\f\\r\\x85\\u2028\\u2029]|[${invisible}]+`, 'g')
const whiteSpace = new RegExp(`[${white}]`)
const lineFeed = /[\n\r\u2028\u2029]/
const wordless = /^[\s\p{P}]*$/u

export interface FlowHooks {
  /** Preformatted text breaks the line. */
  breakLine(): void
  /** The first visible text of a line is about to be added to the draft. */
  beginLine(): void
}

/**
 * The text between two line breaks of the page, white space collapsed as CSS does it: a run of ASCII white space is one blank,
 * and nothing where it holds a line feed between two wide characters. Across elements, too: what is inline does not part words.
 */
export class Flow {
  readonly draft = new Draft()
  /** Characters within links: what the search for the main content counts against a block. */
  linked = 0
  readonly #hooks: FlowHooks
  /** White space read and not yet written: it counts only if text follows. */
  #pendingFrom = -1
  #pendingTo = -1
  #pendingFeed = false
  #look: string | null = null
  #lookLength = 0
  #plain = false
  #lead = 0

  constructor(hooks: FlowHooks) {
    this.#hooks = hooks
  }

  /** The look of the whole line, null where any word of it is plain. Where looks differ, that of the longest stretch. */
  get look(): string | null {
    return this.#plain ? null : this.#look
  }

  /** Where the plain text of the line begins behind words that have a look; 0 where it begins plain, or no word is. */
  get lead(): number {
    return this.#lead
  }

  /**
   * Adds a stretch of text as the parser gives it; see `mapText` for the offsets.
   *
   * @param look what it looks like
   */
  text(text: string, from: number, to: number, look: Look): void {
    if (text.length !== to - from) {
      this.#whole(text, from, to, look)
      return
    }
    const pattern = look.preformatted ? preformatted : collapsible
    let at = 0
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const end = found.index + found[0].length
      if (found.index > at) this.#plainText(text.slice(at, found.index), from + at, look)
      this.#special(found[0], from + found.index, from + end, look)
      at = end
      pattern.lastIndex = end // a break handled above may have used the pattern again
    }
    if (at === 0) this.#plainText(text, from, look)
    else if (at < text.length) this.#plainText(text.slice(at), from + at, look)
  }

  /** Ends a line: white space that is pending is dropped. */
  endLine(): void {
    this.#pendingFrom = -1
  }

  /** Ends a block: begins anew with its looks and links. */
  reset(): void {
    this.endLine()
    this.#look = null
    this.#lookLength = 0
    this.#plain = false
    this.#lead = 0
    this.linked = 0
  }

  /** Text of another length than its source: an entity, a CRLF. */
  #whole(text: string, from: number, to: number, look: Look): void {
    collapsible.lastIndex = 0
    const found = collapsible.exec(text)
    if (found !== null && found[0].length === text.length) this.#special(text, from, to, look)
    else if (found === null) this.#visible(text, from, to, look)
    else this.#visible(text.replace(collapsible, ' '), from, to, look)
  }

  #special(text: string, from: number, to: number, look: Look): void {
    if (!whiteSpace.test(text)) return // invisible
    if (look.preformatted && lineFeed.test(text)) {
      this.#hooks.breakLine()
    } else if (this.#pendingFrom === -1) {
      this.#pendingFrom = from
      this.#pendingTo = to
      this.#pendingFeed = lineFeed.test(text)
    } else {
      this.#pendingFeed ||= lineFeed.test(text)
    }
  }

  #plainText(text: string, from: number, look: Look): void {
    if (!this.draft.fresh) {
      this.#visible(text, from, from + text.length, look)
      return
    }
    let start = 0
    while (start < text.length && isBlank(text.charCodeAt(start))) start++
    if (start === text.length) return
    this.#visible(start === 0 ? text : text.slice(start), from + start, from + text.length, look)
  }

  #visible(text: string, from: number, to: number, look: Look): void {
    const { draft } = this
    if (draft.fresh) {
      if (isBlank(text.charCodeAt(0))) return // an entity: the rest is cut already
      this.#hooks.beginLine()
    } else if (this.#pendingFrom !== -1 && !this.#joins(text.charCodeAt(0))) {
      draft.add(' ', this.#pendingFrom, this.#pendingTo)
    }
    this.#pendingFrom = -1
    const at = draft.length
    draft.add(text, from, to)
    if (look.link) this.linked += text.length
    if (look.signature !== null) {
      if (text.length > this.#lookLength) {
        this.#look = look.signature
        this.#lookLength = text.length
      }
    } else if (!this.#plain) {
      this.#plain = !wordless.test(text)
      if (this.#plain && this.#look !== null) this.#lead = at
    }
  }

  /** Is the pending white space nothing before this character? */
  #joins(next: number): boolean {
    return this.#pendingFeed && isWide(next) && isWide(this.draft.lastCode)
  }
}
