/**
 * Characters that a reader cannot see but that change what is seen: controls, bidi controls, zero-width and tag
 * characters. A page shows them as marks, so that no bulletin can hide or turn round a part of its text.
 * Variation selectors stay: they choose the shape of the character before them and hide nothing.
 */

/** C0 and C1 controls but TAB and LF, soft hyphen, bidi and zero-width characters, separators, BOM, tags, lone surrogates. */
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}\p{Surrogate}]/gu

/** As it stands in the page: U+202E in brackets that no bulletin uses. */
const mark = (character: string) => {
  const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')
  return `⟦U+${code}⟧`
}

/** @returns the text with every hidden character as a visible mark */
export const visible = (text: string): string => text.replace(hidden, mark)
