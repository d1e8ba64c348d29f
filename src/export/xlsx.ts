/** xlsx: a ledger as offices keep it. 问题台账, 变化 (of a comparison), 汇总, 诊断. */
import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import type { Bulletin } from '../schema.ts'
import type { Language } from '../diff/words.ts'
import { writeBulletins, type Comparison, type ExportOptions, type WholeFormat } from './format.ts'
import { issueRows } from './issue-columns.ts'
import type { XlsxCell } from './xlsx-cells.ts'
import { changesTable, comparisonSummary } from './xlsx-changes.ts'
import { ledgerColumns, ledgerRow, type LedgerRow } from './xlsx-ledger.ts'
import { font, sheetOf, type Table } from './xlsx-sheet.ts'
import { diagnosticColumns, diagnosticRow, summaryColumns, summaryRow, totalRow } from './xlsx-summary.ts'

/** What is kept of each bulletin: its rows. */
export interface XlsxPart {
  ledger: LedgerRow[]
  summary: XlsxCell[]
  diagnostics: XlsxCell[][]
}

/** Rows of a sheet without its header; what is more goes on in a further sheet. */
const mostRows = 1_048_575

const names = {
  zh: { ledger: '问题台账', summary: '汇总', diagnostics: '诊断' },
  en: { ledger: 'ledger', summary: 'summary', diagnostics: 'diagnostics' },
}

const languageOf = (options: ExportOptions): Language => options.language ?? 'zh'

function partOf(bulletin: Bulletin, options: ExportOptions): XlsxPart {
  const language = languageOf(options)
  return {
    ledger: issueRows(bulletin).map((row) => ledgerRow(row, language)),
    summary: summaryRow(bulletin),
    diagnostics: bulletin.diagnostics.map((one) => diagnosticRow(one, bulletin.source.uri, language)),
  }
}

function ledgerTable(rows: readonly LedgerRow[], name: string): Table {
  return {
    name,
    columns: ledgerColumns,
    rows: rows.map(({ cells }) => cells),
    statuses: rows.map(({ status }) => [status]),
  }
}

function ledgerTables(rows: readonly LedgerRow[], name: string): Table[] {
  const pages = Math.max(1, Math.ceil(rows.length / mostRows))
  return Array.from({ length: pages }, (_, i) =>
    numbered(ledgerTable(rows.slice(i * mostRows, (i + 1) * mostRows), name), i),
  )
}

function summaryTable(rows: readonly XlsxCell[][], language: Language): Table {
  const all = rows.length > 1 ? [...rows, totalRow(rows, language)] : rows
  return { name: names[language].summary, columns: summaryColumns, rows: all }
}

const diagnosticTable = (rows: readonly XlsxCell[][], language: Language): Table => ({
  name: names[language].diagnostics,
  columns: diagnosticColumns,
  rows,
})

/** There is no clock: the time of change is a fixed one, so that the same bulletins give the same bytes. */
const properties = { creator: 'zhenggai', created: new Date(0), modified: new Date(0) }

function workbook(tables: readonly Table[], language: Language): Promise<Uint8Array> {
  const sheets: WriteSheet[] = tables.map((table) => sheetOf(table, language))
  return writeXlsx({ sheets, properties, defaultFont: font })
}

/** The second sheet of a kind is 变化2. */
const numbered = (table: Table, i: number): Table => (i === 0 ? table : { ...table, name: `${table.name}${i + 1}` })

const findingRows = (comparisons: readonly Comparison[], language: Language) =>
  comparisons.flatMap(({ diff }) =>
    diff.diagnostics.map((one) => diagnosticRow(one, one.side === null ? null : diff[one.side].uri, language)),
  )

export const xlsxFormat: WholeFormat<XlsxPart> = {
  kind: 'whole',
  part: partOf,
  whole(parts, options) {
    const language = languageOf(options)
    const tables = [
      ...ledgerTables(
        parts.flatMap(({ ledger }) => ledger),
        names[language].ledger,
      ),
      summaryTable(
        parts.map(({ summary }) => summary),
        language,
      ),
      diagnosticTable(
        parts.flatMap(({ diagnostics }) => diagnostics),
        language,
      ),
    ]
    return workbook(tables, language)
  },
  comparisons(comparisons, options) {
    const language = languageOf(options)
    const newest = comparisons.at(-1)?.recent ?? null
    const own = newest === null ? null : partOf(newest, options)
    const tables = [
      ...(own ? [ledgerTable(own.ledger, names[language].ledger)] : []),
      ...comparisons.map((one, i) => numbered(changesTable(one, language), i)),
      ...comparisons.map(({ diff }, i) => numbered(comparisonSummary(diff, language), i)),
      diagnosticTable([...findingRows(comparisons, language), ...(own?.diagnostics ?? [])], language),
    ]
    return workbook(tables, language)
  },
}

/**
 * Bulletins as a workbook of three sheets: 问题台账 (one row an issue), 汇总 (one row a bulletin), 诊断.
 *
 * @param options `language: 'en'` for English headings
 * @returns the bytes of an .xlsx file, the same for the same bulletins
 */
export const toXlsx = async (bulletins: readonly Bulletin[], options: ExportOptions = {}): Promise<Uint8Array> =>
  (await writeBulletins(xlsxFormat, bulletins, options)) as Uint8Array

/** Comparisons as a workbook: 问题台账 of the newest bulletin (where it is at hand), 变化, 汇总, 诊断. */
export const toChangesXlsx = async (
  comparisons: readonly Comparison[],
  options: ExportOptions = {},
): Promise<Uint8Array> => (await xlsxFormat.comparisons(comparisons, options)) as Uint8Array
