/** Keeps a spreadsheet from running what a bulletin says. */

const operators = '=+-@'

/**
 * Puts an apostrophe before text that Excel, WPS, LibreOffice or Numbers would take for a formula: one that begins with
 * = + - @, a tab or a line break, or with the full-width or small forms ＝＋－＠﹦﹢﹣﹫, which some fold into the plain ones;
 * blanks and invisible characters before them make no difference. `undisarm` gives the text again.
 */
export const disarm = (text: string): string => (isArmed(text) ? `'${text}` : text)

/** The text that was disarmed. */
export const undisarm = (cell: string): string =>
  cell.startsWith("'") && isArmed(cell.slice(1)) ? cell.slice(1) : cell

/** A text that looks as if it had been disarmed counts as well: else it could not be told from one that was. */
function isArmed(text: string): boolean {
  if (/^'+/.test(text)) return isArmed(text.replace(/^'+/, ''))
  if (/^[\t\r\n]/.test(text)) return true
  const first = /[^\s\p{Cc}\p{Cf}]/u.exec(text)?.[0]
  return first !== undefined && operators.includes(first.normalize('NFKC'))
}
