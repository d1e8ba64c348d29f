/**
 * Does a page need no repair? An HTML parser repairs what authors leave open or put where it may not stand, by rules that fill
 * a hundred pages. Where every tag is closed by its own end tag, and stands where it may, there is nothing to repair, and a parser
 * that knows none of those rules gives the same tree in a third of the time. In any doubt the answer is no.
 */

import { Nesting } from './nesting.ts'

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Their content is text, whatever it looks like. */
const raws = new Set(['script', 'style', 'title', 'textarea', 'iframe'])

/** Deeper pages are left to the parser that knows a limit. */
const maxDepth = 200

const isLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c
const [bang, quote, apostrophe, slash, less, equals, greater, question] = [33, 34, 39, 47, 60, 61, 62, 63]

const nameAt = /[a-z][\w:-]*(?=[\s/>])/iy
/** The rest of a start tag as nearly all are written. */
const usual = /(?:[ \n][\w:-]+="[^"]*")* ?\/?>/y

/** @param source a page; read once from the beginning to the first doubt. A part of a page is none: it lacks <html> and <body>. */
export function isWellFormed(source: string): boolean {
  return !source.includes('\0') && new Page(source).isWellFormed()
}

class Page {
  readonly #source: string
  readonly #nesting = new Nesting()
  /** How far the page is read. */
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  isWellFormed(): boolean {
    for (;;) {
      const start = this.#source.indexOf('<', this.#at)
      if (!this.#readText(start < 0 ? this.#source.length : start)) return false
      if (start < 0) return this.#nesting.complete
      if (!this.#readMarkup(start)) return false
    }
  }

  /** Is there no text up to `end` where none may stand? */
  #readText(end: number): boolean {
    if (this.#nesting.holdsText()) return true
    this.#skipBlanks()
    return this.#at === end
  }

  #readMarkup(start: number): boolean {
    const next = this.#source.charCodeAt(start + 1)
    if (isLetter(next)) return this.#readStartTag(start + 1)
    if (next === slash) return this.#readEndTag(start + 2)
    if (next === question) return this.#goBehind('>', start)
    if (next === bang)
      return this.#source.startsWith('<!--', start) ? this.#readComment(start + 4) : this.#readDeclaration(start)
    // a sign in the text
    this.#at = start + 1
    return this.#nesting.holdsText()
  }

  #readComment(start: number): boolean {
    // Where tags are read as text, so are comments.
    if (this.#nesting.innermost === 'noscript' || !this.#goBehind('-->', start)) return false
    const text = this.#source.slice(start, this.#at)
    return !text.startsWith('>') && !text.startsWith('->') && !text.includes('--!>')
  }

  #readDeclaration(start: number): boolean {
    return /^(?:doctype|\[(?!CDATA))/i.test(this.#source.slice(start + 2, start + 10)) && this.#goBehind('>', start)
  }

  #readStartTag(start: number): boolean {
    const name = this.#readName(start)
    if (!this.#nesting.mayBegin(name) || !this.#readAttributes()) return false
    const closed = this.#source.charCodeAt(this.#at - 2) === slash
    if (voids.has(name)) return true
    if (raws.has(name)) return !closed && this.#readRaw(name)
    this.#nesting.begin(name)
    return this.#nesting.depth <= maxDepth
  }

  #readEndTag(start: number): boolean {
    const { innermost } = this.#nesting
    this.#at = start + innermost.length
    if (!this.#source.startsWith(innermost, start) && this.#readName(start) !== innermost) return false
    this.#nesting.end()
    this.#skipBlanks()
    return this.#source.charCodeAt(this.#at++) === greater
  }

  /** From behind a start tag to behind the end tag. */
  #readRaw(name: string): boolean {
    const start = this.#at
    for (;;) {
      const end = this.#source.indexOf('</', this.#at)
      if (end < 0) return false
      this.#at = end + 2
      if (this.#source.slice(end + 2, end + 2 + name.length).toLowerCase() !== name) continue
      const text = this.#source.slice(start, end)
      this.#at += name.length
      this.#skipBlanks()
      // A script may hide its own end tag; what stands in a frame is text to one parser, tags to another.
      const plain = name === 'script' ? !text.includes('<!--') : name !== 'iframe' || !text.includes('<')
      return plain && this.#source.charCodeAt(this.#at++) === greater
    }
  }

  /** A name in lower case, '' where it has characters of no name. */
  #readName(start: number): string {
    nameAt.lastIndex = start
    if (!nameAt.test(this.#source)) return ''
    this.#at = nameAt.lastIndex
    return this.#source.slice(start, this.#at).toLowerCase()
  }

  /** From behind the name of a start tag to behind its bracket. */
  #readAttributes(): boolean {
    usual.lastIndex = this.#at
    if (usual.test(this.#source)) {
      this.#at = usual.lastIndex
      return true
    }
    for (;;) {
      const before = this.#at
      this.#skipBlanks()
      const code = this.#source.charCodeAt(this.#at)
      if (code === slash || code === greater) {
        if (code === slash) this.#at++
        return this.#source.charCodeAt(this.#at++) === greater
      }
      if (this.#at === before || !this.#readAttribute()) return false
    }
  }

  #readAttribute(): boolean {
    if (!this.#readUnquoted(true)) return false
    const end = this.#at
    this.#skipBlanks()
    if (this.#source.charCodeAt(this.#at) !== equals) {
      this.#at = end
      return true
    }
    this.#at++
    this.#skipBlanks()
    const sign = this.#source.charCodeAt(this.#at)
    if (sign !== quote && sign !== apostrophe) return this.#readUnquoted(false)
    return this.#goBehind(sign === quote ? '"' : "'", this.#at + 1)
  }

  /** An attribute's name, or its value without quotation marks: at least one character, and none that has to be forgiven. */
  #readUnquoted(isName: boolean): boolean {
    const start = this.#at
    for (; this.#at < this.#source.length; this.#at++) {
      const code = this.#source.charCodeAt(this.#at)
      if (isBlank(code) || code === greater || (isName && (code === slash || code === equals))) break
      if (code === quote || code === apostrophe || code === less || code === 0x60) return false
    }
    return this.#at > start
  }

  #skipBlanks(): void {
    while (isBlank(this.#source.charCodeAt(this.#at))) this.#at++
  }

  #goBehind(sign: string, from: number): boolean {
    const at = this.#source.indexOf(sign, from)
    this.#at = at + sign.length
    return at >= 0
  }
}
