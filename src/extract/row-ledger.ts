/** Tables with a header, whose rows are issues. */
import type { Words } from '../lexicon/compile.ts'
import type { FieldKind } from '../lexicon/lexicon.ts'
import { findFields } from '../outline/field.ts'
import { isAreaLike } from '../outline/heading.ts'
import type { Span } from '../schema.ts'
import { fold } from '../text/fold.ts'
import { trimHeading } from '../text/sentence.ts'
import {
  behindHeader,
  type Column,
  columnKinds,
  countsColumns,
  isHeader,
  isLedger,
  isList,
  isSubHeader,
  markLevels,
  markStatus,
} from './ledger-columns.ts'
import { hasName, type LedgerRecord } from './ledger-record.ts'
import { type Field, fieldsAmong, kindOf } from './record.ts'
import { areaSpan, bannerOf, type CellText, looksLikeArea, type Row, widthOf } from './table-cells.ts'

/** What a table tells, and the area (方面) in which it ends. */
export interface Part {
  records: LedgerRecord[]
  area: Span | null
}

/**
 * @param header which row names the columns
 * @param alone nothing but tables tells of issues: a numbered list of what was found is a ledger as well
 * @param above what it goes on with, where a page break parted it from another table; its last record may grow
 * @returns its records, and the area in which it ends
 */
export function readRows(
  rows: Row[],
  texts: CellText[][],
  header: number,
  words: Words,
  folded: string,
  alone: boolean,
  above: Part | null = null,
): Part {
  const none: Part = { records: [], area: null }
  const isNamesOnly = (cells: CellText[], i: number) => isSubHeader(cells, (rows[i] as Row).row.row, words)
  const body = behindHeader(rows, texts, header, words)
  if (body < 0) return none
  const columns = columnKinds(texts.slice(header, body), words)
  if (!isLedger(columns) && !(alone && isList(columns))) return none
  markStatus(columns, texts.slice(body), words)
  markLevels(columns, texts.slice(body))
  const width = widthOf(texts)
  const records: LedgerRecord[] = []
  let area = above?.area ?? null
  const namesAreas = isWrappedLine(rows[body] as Row, bannerOf(texts[body] as CellText[], width), words)
  for (let i = body; i < rows.length; i++) {
    const cells = texts[i] as CellText[]
    if (isHeader(cells, words) || isNamesOnly(cells, i) || countsColumns(cells)) continue
    const banner = bannerOf(cells, width) ?? areaRow(cells, columns, words)
    if (banner && !namesAreas && isWrappedLine(rows[i] as Row, banner, words)) {
      const last = records.at(-1) ?? above?.records.at(-1)
      if (unfinished.test(texts[i - 1]?.at(-1)?.text ?? ''))
        goOn(last, rows[i] as Row, [inLast(banner, width)], columns, words)
      continue
    }
    if (banner) {
      area = areaSpan(banner, folded, words) ?? area
      continue
    }
    const record = isSameIssue(rows[i] as Row, cells, columns)
      ? null
      : readRow(rows[i] as Row, cells, columns, words, folded)
    if (record) records.push({ ...record, area: record.area ?? area })
    else goOn(records.at(-1) ?? above?.records.at(-1), rows[i] as Row, cells, columns, words)
  }
  return { records, area }
}

/**
 * A line between two rows of a text that does not look like an area: it may have been wrapped in the cell above, or be a note.
 * Right below the header no cell goes on: where such a line stands there, so does the table name its areas.
 */
const isWrappedLine = ({ row: { loose } }: Row, line: CellText | null, words: Words) =>
  loose === true && line !== null && !looksLikeArea(line, words)

/** A text that breaks off. */
const unfinished = /[,、;:(“《]$/

/** The same text as a cell of the last column. */
const inLast = (line: CellText, width: number): CellText => ({
  ...line,
  cell: { ...line.cell, columns: [width - 1, width - 1] },
})

const ofIssue = new Set<FieldKind | undefined>(['number', 'task', 'finding'])

/** A row of a text's table, where no cell spans columns: an area alone in the column of the numbers or of what was found. */
function areaRow(cells: CellText[], columns: Map<number, Column>, words: Words): CellText | null {
  const [only, ...others] = cells.filter(({ text }) => text !== '')
  const alone = only !== undefined && others.length === 0 && ofIssue.has(columns.get(only.cell.columns[0])?.kinds[0])
  return alone && isAreaLike(only.name, words) ? only : null
}

/** All that names the issue and counts it spans down from a row above: its measures and what was done have a row each. */
function isSameIssue({ row: { row } }: Row, cells: CellText[], columns: Map<number, Column>): boolean {
  const kind = ({ cell }: CellText) => columns.get(cell.columns[0])?.kinds[0]
  const filled = cells.filter(({ text }) => text !== '')
  const named = filled.filter((cell) => ofIssue.has(kind(cell)))
  if (named.length === 0 || named.some(({ cell }) => cell.row === row)) return false
  // A row with a status of its own is an issue of its own.
  return !filled.some((cell) => cell.cell.row === row && kind(cell) === 'status')
}

/** A row that a page break cut in two, or that goes on with the issue above: without number and issue, its cells go on with those of the row above. */
function goOn(
  above: LedgerRecord | undefined,
  { chunk, row: { row } }: Row,
  cells: CellText[],
  columns: Map<number, Column>,
  words: Words,
): void {
  const own = cells.filter(({ text, cell }) => text !== '' && cell.row === row)
  if (!above || isTotal(own) || own.some(({ cell }) => columns.get(cell.columns[0])?.kinds[0] === 'number')) return
  for (const { cell, spans, text } of own) {
    const column = columns.get(cell.columns[0])
    if (!column || column.ticked) continue
    const begun = above.fields.findLast((field) => field.label === column.label)
    if (begun) begun.spans.push(...spans)
    else
      above.fields.push({
        kind: kindOf(column.kinds, text, words, column.printsStatus),
        label: column.label,
        spans,
        table: true,
      })
  }
  above.span = [above.span[0], chunk.span[1]]
}

function readRow(
  { chunk, row: { row } }: Row,
  cells: CellText[],
  columns: Map<number, Column>,
  words: Words,
  folded: string,
): LedgerRecord | null {
  const fields: Field[] = []
  let number: Span | null = null
  let area: Span | null = null
  let category: Span | null = null
  for (const { cell, spans, text } of cells) {
    const column = columns.get(cell.columns[0])
    if (!column || spans.length === 0) continue
    if (column.ticked) {
      if (isTick(text, words)) fields.push({ kind: 'status', label: column.label, spans: [column.ticked], table: true })
      continue
    }
    if (column.groups) {
      category = areaSpan({ spans, text }, folded, words)
      continue
    }
    const kind = kindOf(column.kinds, text, words, column.printsStatus)
    if (kind === 'number') number = trimHeading(folded, ...(spans[0] as Span))
    else if (kind === 'area') area = areaSpan({ spans, text }, folded, words)
    else fields.push(...(labelledIn(spans, folded, words) ?? [{ kind, label: column.label, spans, table: true }]))
  }
  const record: LedgerRecord = { fields, number, area, category, row: true, span: chunk.span }
  return hasName(record) && !isTotal(cells.filter(({ cell }) => cell.row === row)) ? record : null
}

/** 整改措施:… / 责任单位:… / 整改状态:…: several fields in one cell, each on a line with a label of its own; null where they are not. */
function labelledIn(spans: readonly Span[], folded: string, words: Words): Field[] | null {
  const isLabelled = ([start, end]: Span) => findFields(folded, start, end, words)[0]?.start === start
  if (spans.length < 2 || !spans.every(isLabelled)) return null
  const fields = fieldsAmong(spans, { folded, words, statusLabels: new Set() })
  return fields.map((field) => ({ ...field, table: true }))
}

const isTick = (text: string, { lexicon: { answers } }: Words) => answers.yes.some((mark) => fold(mark) === text)

/** @param own the cells that begin in the row: the area that spans down beside a sum is none of them */
export const isTotal = (own: CellText[]) =>
  /^(?:合\s*计|总\s*计|小\s*计)/.test(own.find(({ text }) => text !== '')?.text ?? '')
