/** A table as a sheet: header frozen and filtered, widths set, text wrapped, the status coloured. */
import type { CellStyle, WriteSheet } from 'hucre/xlsx'
import { displayWidth } from '../diff/display-width.ts'
import type { Language } from '../diff/words.ts'
import type { StatusCode } from '../schema.ts'
import type { XlsxCell } from './xlsx-cells.ts'

export interface SheetColumn {
  names: Record<Language, string>
  /** In characters of a Western font; a Chinese one takes two. */
  width: number
  kind: 'text' | 'number' | 'date' | 'status' | 'percent'
}

export interface Table {
  name: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly XlsxCell[])[]
  /** The status that colours the cells of kind `status` in a row, in their order. */
  statuses?: readonly (readonly (StatusCode | null)[])[]
}

/** Background and font of a status. */
const colours: Record<StatusCode, [string, string]> = {
  completed: ['C6EFCE', '006100'],
  'basically-completed': ['E2F0D9', '375623'],
  phased: ['DDEBF7', '1F4E78'],
  ongoing: ['FFEB9C', '7F6000'],
  'not-completed': ['FFC7CE', '9C0006'],
  unknown: ['D9D9D9', '404040'],
  unstated: ['EDEDED', '404040'],
}

/** Of every cell. */
export const font = { name: '宋体', size: 11 }
const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const
const border = { top: line, right: line, bottom: line, left: line }
const wrapped = { vertical: 'top', wrapText: true } as const

/** `@` keeps text text: a cell that begins with = does not become a formula when somebody edits it. */
const styles: Record<SheetColumn['kind'], CellStyle> = {
  text: { border, alignment: wrapped, numFmt: '@' },
  status: { border, alignment: wrapped, numFmt: '@' },
  number: { border, alignment: { vertical: 'top', horizontal: 'center' } },
  percent: { border, alignment: { vertical: 'top', horizontal: 'center' }, numFmt: '0.0%' },
  date: { border, alignment: { vertical: 'top', horizontal: 'left' }, numFmt: 'yyyy-mm-dd' },
}

const headerStyle: CellStyle = {
  border,
  font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E78' } },
  alignment: { vertical: 'center', wrapText: true },
}

function statusStyle(code: StatusCode): CellStyle {
  const [fill, ink] = colours[code]
  return {
    ...styles.status,
    font: { ...font, color: { rgb: ink } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } },
  }
}

/** Styles of single cells: those of the header and of each status. Rows count from 0, the header is the first. */
function cellStyles({ columns, statuses = [] }: Table): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  columns.forEach((_, c) => cells.set(`0,${c}`, { style: headerStyle }))
  const places = columns.flatMap(({ kind }, c) => (kind === 'status' ? [c] : []))
  statuses.forEach((codes, r) => {
    codes.forEach((code, i) => code !== null && cells.set(`${r + 1},${places[i]}`, { style: statusStyle(code) }))
  })
  return cells
}

const letters = (n: number): string =>
  (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26))

/** Points of one line, and the most that a row may have. */
const [lineHeight, highestRow] = [16, 409]

/**
 * The height that the wrapped text of a row needs: LibreOffice and WPS leave rows one line high where none is told.
 * A line holds a little less than the width says.
 */
function heightOf(row: readonly XlsxCell[], columns: readonly SheetColumn[]): number {
  const lines = row.map((cell, c) => {
    const width = Math.max(2, (columns[c]?.width ?? 10) - 2)
    if (typeof cell !== 'string') return 1
    return cell.split('\n').reduce((sum, one) => sum + Math.max(1, Math.ceil(displayWidth(one) / width)), 0)
  })
  return Math.min(highestRow, Math.max(...lines) * lineHeight + 3)
}

export function sheetOf(table: Table, language: Language): WriteSheet {
  const { name, columns, rows } = table
  return {
    name,
    columns: columns.map(({ width, kind }) => ({ width, style: styles[kind] })),
    rows: [columns.map(({ names }) => names[language]), ...rows.map((row) => [...row])],
    cells: cellStyles(table),
    rowDefs: new Map(rows.map((row, r) => [r + 1, { height: heightOf(row, columns) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letters(columns.length - 1)}${rows.length + 1}` },
    pageSetup: { orientation: 'landscape', printTitlesRow: '$1:$1' },
  }
}
