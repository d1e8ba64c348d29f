/**
 * What the readers need to know of single characters: which are blank, which are dropped, which are wide.
 * Everything here looks at UTF-16 code units, so that offsets stay offsets.
 */

/** Source of a character class: characters that print nothing and are dropped wherever they stand. */
export const invisible =
  '\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\u00ad\\u034f\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffc'

/**
 * Is it a blank of any kind: ASCII white space, no-break, em or ideographic?
 *
 * @param code a UTF-16 code unit
 */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0xa0) return code === 0x85
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  )
}

/**
 * Is it set in a square of its own, so that a line break beside it stands for nothing?
 * Quotation marks, dashes, dots and circled numbers are ambiguous in Unicode and wide in Chinese print: they count as wide.
 *
 * @param code a UTF-16 code unit; half of a surrogate pair counts as wide
 */
export function isWide(code: number): boolean {
  if (code < 0x2e80) return code >= 0xb7 && isAmbiguous(code)
  if (code <= 0xa4cf) return code !== 0x303f
  if (code < 0xd800) return false // Hangul parts words with blanks
  return (
    code <= 0xdfff ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6)
  )
}

function isAmbiguous(code: number): boolean {
  return (
    code === 0xb7 ||
    code === 0xd7 ||
    (code >= 0x2010 && code <= 0x203b) ||
    (code >= 0x2103 && code <= 0x22ff) ||
    (code >= 0x2460 && code <= 0x26ff)
  )
}

/**
 * Columns that a character takes on a terminal or in a fixed-width font: what indents and wrapped lines are measured in.
 *
 * @param code a UTF-16 code unit
 */
export function columnsOf(code: number): number {
  if (code === 0x09) return 4
  if (code >= 0xd800 && code <= 0xdfff) return 1 // two halves, two columns
  if (code === 0x2003) return 2
  return isWide(code) ? 2 : 1
}

/** Is it a Latin letter? */
export function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}
