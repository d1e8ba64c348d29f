/** The tables among some chunks, their cells read and the row found that names the columns. */
import type { Words } from '../lexicon/compile.ts'
import type { Cell, Chunk } from '../tree.ts'
import { isCouple, isHeader } from './ledger-columns.ts'
import { cellText, type CellText, type Row, widthOf } from './table-cells.ts'

export interface Table {
  rows: Row[]
  texts: CellText[][]
  /** Which row names the columns; -1 where none does. */
  header: number
  width: number
}

/** By their numbers in the bulletin, in order. */
export function tablesOf(chunks: readonly Chunk[]): Map<number, Row[]> {
  const tables = new Map<number, Row[]>()
  for (const chunk of chunks) {
    const { table } = chunk.block
    if (!table) continue
    const rows = tables.get(table.table)
    if (rows) rows.push({ chunk, row: table })
    else tables.set(table.table, [{ chunk, row: table }])
  }
  return tables
}

export function tableOf(rows: Row[], folded: string, words: Words): Table {
  const starts = new Map(rows.map(({ row, chunk }) => [row.row, chunk.block.start]))
  // A cell that spans rows stands in all of them as one object, and is read once.
  const read = new Map<Cell, CellText>()
  const textOf = (cell: Cell) => {
    const known = read.get(cell) ?? cellText(cell, starts.get(cell.row), folded)
    read.set(cell, known)
    return known
  }
  const texts = rows.map(({ row }) => row.cells.map(textOf))
  const header = texts.findIndex((cells) => isHeader(cells, words))
  return { rows, texts, header: header < 0 && isCouple(texts, words) ? 0 : header, width: widthOf(texts) }
}

/** The names of the columns: what a table repeats that goes on behind a page break. */
export const namesOf = ({ texts, header }: Table) => texts[header]?.map(({ name }) => name).join('\t')
