/**
 * Characters that a reader cannot see but that change what is seen: controls, bidi controls, zero-width and tag
 * characters. A page shows them as marks, so that no bulletin can hide or turn round a part of its text.
 * Variation selectors stay: they choose the shape of the character before them and hide nothing.
 */

/** Controls but TAB and LF, formatting characters, line separators, lone surrogates; then blanks that count as letters. */
const hidden = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[\u115f\u1160\u2800\u3164\uffa0]|\u17b4|\u17b5/gu

/** As it stands in the page: U+202E in brackets that no bulletin uses. */
const mark = (character: string) => {
  const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')
  return `⟦U+${code}⟧`
}

/** @returns the text with every hidden character as a visible mark */
export const visible = (text: string): string => text.replace(hidden, mark)
