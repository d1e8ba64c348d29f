/** How many columns of a terminal a text takes. */

/** Ranges of characters that take two columns: Chinese, Japanese, Korean, full-width forms, emoji. */
const wide: readonly [number, number][] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]
const none = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u

/** The columns of one character. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return code < 0x20 || code === 0x7f ? 0 : 1
  if (wide.some(([first, last]) => code >= first && code <= last)) return 2
  return none.test(character) ? 0 : 1
}

/** The columns of a text. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** Fills a text with blanks up to so many columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
