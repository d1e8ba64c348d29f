/** Ledgers (整改台账): the tables among some chunks, each read by its shape. */
import { BulletinError } from '../errors.ts'
import type { Words } from '../lexicon/compile.ts'
import type { Cell, Chunk } from '../tree.ts'
import type { LedgerRecord } from './ledger-record.ts'
import { readPairs } from './pair-table.ts'
import { behindHeader, isCouple, isHeader, type Part, readRows } from './row-ledger.ts'
import { cellText, type CellText, type Row, widthOf } from './table-cells.ts'

/**
 * Reads the issues of the tables among some chunks.
 *
 * @param alone nothing but tables tells of issues: a numbered list of what was found is a ledger as well
 * @returns the records of all tables, in order; a table that is no ledger (a table of figures, an index) gives none
 */
export function readLedgers(chunks: readonly Chunk[], folded: string, words: Words, alone = false): LedgerRecord[] {
  const tables = new Map<number, Row[]>()
  for (const chunk of chunks) {
    const { table } = chunk.block
    if (!table) continue
    const rows = tables.get(table.table)
    if (rows) rows.push({ chunk, row: table })
    else tables.set(table.table, [{ chunk, row: table }])
  }
  let header: Table | null = null
  let before: Part = { records: [], area: null }
  return [...tables.values()].flatMap((rows) => {
    const table = tableOf(rows, folded, words)
    const goesOn = header !== null && header.width === table.width
    const repeats = goesOn && table.header >= 0 && namesOf(header as Table) === namesOf(table)
    const above = goesOn && table.header < 0 ? header : null
    const own = readTable(table, above, above || repeats ? before : null, folded, words, alone)
    if (table.header >= 0) header = table
    before = own
    return own.records
  })
}

/** The names of the columns: what a table repeats that goes on behind a page break. */
const namesOf = ({ texts, header }: Table) => texts[header]?.map(({ name }) => name).join('\t')

interface Table {
  rows: Row[]
  texts: CellText[][]
  /** Which row names the columns; -1 where none does. */
  header: number
  width: number
}

function tableOf(rows: Row[], folded: string, words: Words): Table {
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

/**
 * @param above the table that this one goes on with, behind a page break that repeats no header
 * @param before what that one tells
 */
function readTable(
  table: Table,
  above: Table | null,
  before: Part | null,
  folded: string,
  words: Words,
  alone: boolean,
): Part {
  const read = ({ rows, texts, header }: Table) => readRows(rows, texts, header, words, folded, alone, before)
  const own =
    table.header >= 0 ? read(table) : { records: readPairs(table.rows, table.texts, words, folded), area: null }
  const told = own.records.length === 0 && above ? read(withHeader(table, above, words)) : own
  refuseRepetition(told.records, new Set(table.texts.flat()))
  return told
}

/** A table below the names of the columns of another. */
function withHeader(table: Table, { rows, texts, header }: Table, words: Words): Table {
  const end = behindHeader(rows, texts, header, words)
  return {
    ...table,
    rows: [...rows.slice(0, end), ...table.rows],
    texts: [...texts.slice(0, end), ...table.texts],
    header,
  }
}

/** How often a table may tell the same text over through cells that span rows. */
const mostRepeated = { times: 8, least: 50_000 }

/** A long text in a cell that claims thousands of rows would be told of each of them: no ledger is like that. */
function refuseRepetition(records: LedgerRecord[], cells: Iterable<CellText>): void {
  let own = 0
  for (const { text } of cells) own += text.length
  let told = 0
  for (const { fields } of records)
    for (const { spans } of fields) for (const [start, end] of spans) told += end - start
  if (told <= mostRepeated.least + mostRepeated.times * own) return
  throw new BulletinError('too-large', {
    en: 'cells of a table span so many rows that their text would be repeated without end: save the table without rowspan and try again',
    zh: '表格中的单元格跨行过多，同样的文字会被无数次重复：请去掉 rowspan 后再试',
  })
}
