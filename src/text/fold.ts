/**
 * Folding width: full-width ASCII and blanks become their half-width forms, one UTF-16 code unit for one,
 * so that an offset in the folded text is the same offset in the text as published. Every grammar reads folded
 * text and thereby serves both widths with one pattern; every span still points at what was printed.
 */

import { simplified } from './traditional.ts'

const special: Record<string, string> = {
  '﹒': '.',
  '﹐': ',',
  '﹕': ':',
  '﹔': ';',
  '∶': ':',
  '︰': ':',
  '○': '〇', // the geometric circle, printed for the numeral zero
  '◯': '〇',
  '―': '—',
  '─': '—',
  '━': '—',
  '–': '—',
  '﹣': '-',
  '−': '-',
  '〜': '~',
  '﹝': '(',
  '﹞': ')',
}

/** Blanks of any width but the tab. */
const blanks = '\u3000\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f'
/** What a UTF-16 code unit folds to; 0 for all that stay. */
const table = new Uint16Array(0x10000)
for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0
for (const blank of blanks) table[blank.charCodeAt(0)] = 0x20
for (const [from, to] of [...Object.entries(special), ...simplified]) table[from.charCodeAt(0)] = to.charCodeAt(0)

/**
 * Folds width, keeping the length.
 *
 * @param text as published
 * @returns text of the same length in UTF-16 code units, with full-width ASCII, blanks and dashes in their plain forms
 *   and the genre's traditional characters in their simplified ones
 */
export function fold(text: string): string {
  let folded = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = table[text.charCodeAt(i)] as number
    if (code === 0) continue
    folded += text.slice(from, i) + String.fromCharCode(code)
    from = i + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

const plain = /^[\u4e00-\u9fff\dA-Za-z]*$/

/** Nothing but characters, letters and digits that every folding leaves as they are; most titles are. */
export const isPlain = (text: string) => plain.test(text)

/**
 * Folds for comparison only (the contract's rule): NFKC, dashes and quotation marks unified, white space dropped.
 * Offsets are lost.
 */
export function foldForComparison(text: string): string {
  if (isPlain(text)) return text
  return text
    .normalize('NFKC')
    .replace(/[‐-―─—–-]+/g, '-')
    .replace(/[“”„‟"「」『』]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, '')
}
