/**
 * Which of many patterns are worth a search in a text. A pattern names its signs, of which one stands in every match; most texts
 * have hardly any of them, and to look for each in turn costs more than the searches that follow.
 */

/** What a pattern may find only where one of these stands. */
export interface Signed {
  signs: readonly string[]
}

/** So many characters are told apart; two that fall together cost a search in vain. A power of two. */
const slots = 4096
/** By the slot of a character the number of the last text that had one of the slot. */
const lastSeen = new Uint32Array(slots)
let texts = 0

/**
 * The patterns of which a sign stands in a text, in their order.
 *
 * @param text folded
 */
export function worthSearching<Pattern extends Signed>(patterns: readonly Pattern[], text: string): Pattern[] {
  texts = (texts + 1) >>> 0
  for (let i = 0; i < text.length; i++) lastSeen[text.charCodeAt(i) & (slots - 1)] = texts
  return patterns.filter(({ signs }) => signs.some((sign) => mayHave(sign) && text.includes(sign)))
}

/** Every character of the sign may stand in the text marked last. */
function mayHave(sign: string): boolean {
  for (let i = 0; i < sign.length; i++) if (lastSeen[sign.charCodeAt(i) & (slots - 1)] !== texts) return false
  return true
}
