/** Ledgers (整改台账): the tables among some chunks, each read by its shape. */
import { BulletinError } from '../errors.ts'
import type { Words } from '../lexicon/compile.ts'
import type { Chunk } from '../tree.ts'
import type { Context } from './context.ts'
import type { LedgerRecord } from './ledger-record.ts'
import { namesOf, type Table, tableOf, tablesOf } from './ledger-table.ts'
import { readPairs } from './pair-table.ts'
import { behindHeader } from './ledger-columns.ts'
import { type Part, readRows } from './row-ledger.ts'
import type { CellText } from './table-cells.ts'

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
  let before: Part = { records: [], area: null }
  let named: Table | null = null
  return [...tablesOf(chunks)].flatMap(([number, rows]) => {
    const table = tableOf(rows, folded, words)
    const above = headers.get(number) ?? null
    const repeats = table.header >= 0 && named?.width === table.width && namesOf(named) === namesOf(table)
    const own = readTable(table, above, above || repeats ? before : null, folded, words, alone)
    named = table.header >= 0 ? table : (above ?? named)
    before = own
    return own.records
  })
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
