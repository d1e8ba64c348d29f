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

const odd = '\\u3000\\u00a0\\u2000-\\u200a\\u202f\\u205f．﹒﹐﹕﹔∶︰○◯―─━–﹣−〜﹝﹞！-～'
const foldable = new RegExp(`[${odd}${[...simplified.keys()].join('')}]`, 'g')

/**
 * Folds width, keeping the length.
 *
 * @param text as published
 * @returns text of the same length in UTF-16 code units, with full-width ASCII, blanks and dashes in their plain forms
 *   and the genre's traditional characters in their simplified ones
 */
export function fold(text: string): string {
  return text.replace(foldable, (c) => {
    const code = c.charCodeAt(0)
    return special[c] ?? simplified.get(c) ?? (code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : ' ')
  })
}

/**
 * Folds for comparison only (the contract's rule): NFKC, dashes and quotation marks unified, white space dropped.
 * Offsets are lost.
 */
export function foldForComparison(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐-―─—–-]+/g, '-')
    .replace(/[“”„‟"「」『』]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, '')
}
