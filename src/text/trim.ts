/** Cutting the ends of texts in one pass: an unanchored pattern such as /\s+$/ tries anew at every blank of a long run. */

/** White space as `\s` has it, beyond ASCII and U+00A0, but for U+FEFF. */
const wideSpaces =
  '\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'

/** Is it white space, as `\s` has it? Of `undefined` and '' it is not. */
export function isSpace(character: string | undefined): boolean {
  if (!character) return false
  const code = character.charCodeAt(0)
  if (code < 0x1680) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0
  // Nearly every character of a text lies behind the ideographic space.
  return code > 0x3000 ? code === 0xfeff : wideSpaces.includes(character)
}

/**
 * Where the characters begin that a text ends with.
 *
 * @param text some text
 * @param characters those that are to be dropped; white space is dropped with them only where `spaces` says so
 * @param start,end the stretch of the text that is looked at
 */
export function endWithout(text: string, characters: string, spaces = false, start = 0, end = text.length): number {
  let at = end
  while (at > start && (characters.includes(text[at - 1] as string) || (spaces && isSpace(text[at - 1])))) at--
  return at
}

/** A text without the characters that it ends with. */
export const dropEnd = (text: string, characters: string, spaces = false) =>
  text.slice(0, endWithout(text, characters, spaces))

/** A text without the characters that it begins with. */
export function dropStart(text: string, characters: string, spaces = false): string {
  let at = 0
  while (at < text.length && (characters.includes(text[at] as string) || (spaces && isSpace(text[at])))) at++
  return text.slice(at)
}
