/** Ledgers (整改台账): the tables among some chunks, each read by its shape. */
import { BulletinError } from '../errors.ts'
import type { Words } from '../lexicon/compile.ts'
import type { Block, Cell, Chunk } from '../tree.ts'
import type { Context } from './context.ts'
import type { LedgerRecord } from './ledger-record.ts'
import { readPairs } from './pair-table.ts'
import { behindHeader, isCouple, isHeader, type Part, readRows } from './row-ledger.ts'
import { cellText, type CellText, kindsOf, type Row, widthOf } from './table-cells.ts'

/** The tables that have a header, by each table behind them up to the next. */
export type Headers = ReadonlyMap<number, Table>

/** @param blocks all of the bulletin */
export function headersOf(blocks: readonly Block[], folded: string, words: Words): Headers {
  const headers = new Map<number, Table>()
  let last: Table | null = null
  const rows = blocks.map((block): Chunk => ({
    type: 'chunk',
    span: [block.start, block.start + block.value.length],
    block,
  }))
  for (const [number, table] of tablesOf(rows)) {
    if (last) headers.set(number, last)
    const own = tableOf(table, folded, words)
    if (own.header >= 0) last = own
  }
  return headers
}

/** By their numbers in the bulletin, in order. */
function tablesOf(chunks: readonly Chunk[]): Map<number, Row[]> {
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

/**
 * Reads the issues of the tables among some chunks.
 *
 * @param alone nothing but tables tells of issues: a numbered list of what was found is a ledger as well
 * @returns the records of all tables, in order; a table that is no ledger (a table of figures, an index) gives none
 */
export function readLedgers(
  chunks: readonly Chunk[],
  { folded, words, headers }: Pick<Context, 'folded' | 'words' | 'headers'>,
  alone = false,
): LedgerRecord[] {
  const tables = tablesOf(chunks)
  let before: Part = { records: [], area: null }
  let isFirst = true
  return [...tables].flatMap(([number, rows]) => {
    const table = tableOf(rows, folded, words)
    const header = headers.get(number) ?? null
    const goesOn = header !== null && header.width === table.width && (!isFirst || countsOn(table, header, words))
    const repeats = goesOn && table.header >= 0 && namesOf(header) === namesOf(table)
    const above = goesOn && table.header < 0 ? header : null
    const own = readTable(table, above, above || repeats ? before : null, folded, words, alone)
    isFirst = false
    before = own
    return own.records
  })
}

/** 3 | 接待超标 | …, below a heading that parts it from its header: where the header says 序号 stands a number in every row. */
function countsOn({ texts }: Table, { texts: above, header }: Table, words: Words): boolean {
  const at = above[header]?.find((cell) => kindsOf(cell, words)?.[0] === 'number')?.cell.columns[0]
  return (
    at !== undefined &&
    texts.every((cells) => /^\d{1,4}$/.test(cells.find(({ cell }) => cell.columns[0] === at)?.text ?? ''))
  )
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
  const body = behindHeader(rows, texts, header, words)
  const end = body < 0 ? rows.length : body
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
