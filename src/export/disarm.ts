/** Keeps a spreadsheet from running what a bulletin says. */

const operators = '=+-@'

/**
 * Puts an apostrophe before text that Excel, WPS, LibreOffice or Numbers would take for a formula: one that begins with
 * = + - @, a tab or a carriage return, or with the full-width or small forms ＝＋－＠﹦﹢﹣﹫, which some fold into the plain
 * ones; blanks and invisible characters before them make no difference.
 * `undisarm` gives the text again.
 */
export function disarm(text: string): string {
  if (/^[\t\r\n]/.test(text)) return `'${text}`
  const first = firstVisible(text)
  return first !== '' && operators.includes(first.normalize('NFKC')) ? `'${text}` : text
}

/** The text that was disarmed. */
export const undisarm = (cell: string) =>
  cell.startsWith("'") && disarm(cell.slice(1)) === cell ? cell.slice(1) : cell

const firstVisible = (text: string) => /[^\s\p{Cc}\p{Cf}]/u.exec(text)?.[0] ?? ''
