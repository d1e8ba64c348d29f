/** csv: one row an issue, for Excel and for programs. */
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Bulletin } from '../schema.ts'
import { changeColumns, changeRows, sideColumns, type ChangeRow } from './change-columns.ts'
import { cellsOf, type CellValue, type Column } from './column.ts'
import { disarm } from './disarm.ts'
import { joinPieces, type Comparison, type PieceFormat } from './format.ts'
import { factColumns, issueColumns, issueRows, type IssueRow } from './issue-columns.ts'

/** Excel takes a file without it for the code page of the machine. */
const byteOrderMark = '\ufeff'

const bulletinColumns: readonly Column<IssueRow>[] = [...factColumns, ...issueColumns]
const changeTableColumns: readonly Column<ChangeRow>[] = [...sideColumns, ...changeColumns]

/**
 * RFC 4180; figures and truth values are written bare, text that a spreadsheet would run is disarmed. The library by itself
 * quotes no cell for a single line break where lines end with two characters.
 */
function rows(cells: readonly (readonly CellValue[])[]): string {
  // of nothing the library makes an empty line
  if (cells.length === 0) return ''
  const armless = cells.map((row) => row.map((cell) => (typeof cell === 'string' ? disarm(cell) : cell)))
  return stringify(armless, { record_delimiter: '\r\n', quoted_match: /[\r\n]/, cast: { boolean: String } })
}

const names = <Row>(columns: readonly Column<Row>[]) => columns.map(({ name }) => name)

export const csvFormat: PieceFormat = {
  kind: 'pieces',
  head: () => byteOrderMark + rows([names(bulletinColumns)]),
  piece: (bulletin) => rows(issueRows(bulletin).map((row) => cellsOf(bulletinColumns, row))),
  tail: () => '',
  comparisons(comparisons) {
    const changes = comparisons.flatMap(changeRows).map((row) => cellsOf(changeTableColumns, row))
    return byteOrderMark + rows([names(changeTableColumns), ...changes])
  },
}

/**
 * The issues of bulletins as CSV: UTF-8 with a byte order mark, CRLF, one row an issue, the facts of its bulletin beside it.
 * Lists are joined by ` | `. Text that a spreadsheet would take for a formula has an apostrophe before it (see `disarm`).
 */
export const toCsv = (bulletins: Iterable<Bulletin>): string => joinPieces(csvFormat, bulletins, {})

/** Comparisons as CSV: one row an issue of either side, in the order of the comparison. */
export const toChangesCsv = (comparisons: readonly Comparison[]): string => csvFormat.comparisons(comparisons, {})
