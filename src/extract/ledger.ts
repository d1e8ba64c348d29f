/**
 * Ledgers (整改台账): tables whose rows are issues, and tables that tell one task a table, label beside value.
 */
import { BulletinError } from '../errors.ts'
import type { Words } from '../lexicon/compile.ts'
import type { FieldKind } from '../lexicon/lexicon.ts'
import { readLabel } from '../outline/label.ts'
import type { Span } from '../schema.ts'
import { sentenceEnd, trimHeading, trimSpan } from '../text/sentence.ts'
import { dropEnd } from '../text/trim.ts'
import type { Cell, Chunk, TableRow } from '../tree.ts'
import { type Field, kindOf } from './record.ts'
import { isStatusPhrase } from './status.ts'

/** One issue of a table. */
export interface LedgerRecord {
  fields: Field[]
  /** The printed number of the row. */
  number: Span | null
  area: Span | null
  span: Span
}

/** The field that names the issue of a record. */
export const namingField = ({ fields }: LedgerRecord): Field | undefined =>
  fields.find(({ kind }) => kind === 'task') ?? fields.find(({ kind }) => kind === 'finding')

/** A table may tell of one task without naming it: the heading above it does, or nothing. */
export const hasName = (record: LedgerRecord): boolean => namingField(record) !== undefined

interface Row {
  chunk: Chunk
  row: TableRow
}

/** What a column tells. */
interface Column {
  label: string
  kinds: FieldKind[]
  /** Most of its cells are nothing but a status. */
  printsStatus: boolean
}

/** A cell's text as spans, one a paragraph, blanks cut. */
type CellText = { cell: Cell; spans: Span[]; text: string; name: string }

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
  return [...tables.values()].flatMap((rows) => readTable(rows, folded, words, alone))
}

function readTable(rows: Row[], folded: string, words: Words, alone: boolean): LedgerRecord[] {
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
  const records =
    header >= 0 ? readRows(rows, texts, header, words, folded, alone) : readPairs(rows, texts, words, folded)
  refuseRepetition(records, read.values())
  return records
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

function cellText(cell: Cell, start: number | undefined, folded: string): CellText {
  // The row that a spanning cell began in may have been cut off with the page's furniture.
  if (start === undefined) return { cell, spans: [], text: '', name: '' }
  const edges = [cell.start, ...cell.breaks, cell.end]
  const spans = edges
    .slice(0, -1)
    .map((edge, i) => trimSpan(folded, start + edge, start + (edges[i + 1] as number)))
    .filter(([from, to]) => from < to)
  const text = spans.map((span) => folded.slice(...span)).join('')
  return { cell, spans, text, name: nameOf(text) }
}

/** No name of a column is longer, its remarks included. */
const maxName = 80

/** A column's or row's name without blanks, colon and remarks in brackets. */
function nameOf(text: string): string {
  if (text.length > maxName) return text
  const plain = text.replace(/\s+/g, '')
  const remark = plain.endsWith(')') ? plain.indexOf('(') : -1
  return dropEnd(remark < 0 ? plain : plain.slice(0, remark), ':')
}

/** What a column's name announces; a compound tells by its end: 巡察反馈具体问题, 目前整改进展情况. */
function kindsOf({ name, text }: CellText, words: Words): FieldKind[] | undefined {
  const plain = words.fieldOf.get(name)
  // 备注(整改状态): what stands in the remarks
  const known = plain?.[0] === 'remark' ? (words.fieldOf.get(inBrackets(text)) ?? plain) : plain
  if (known || name.length > maxCompound) return known
  for (let from = 1; name.length - from >= minEnding; from++) {
    const kinds = words.fieldOf.get(name.slice(from))
    if (kinds) return kinds
  }
  // 披露问题, 移交问题: whatever brought it up.
  return name.length >= minEnding && name.endsWith('问题') && !/是否|有无|存在|需|尚|剩余|遗留|困难/.test(name)
    ? ['finding']
    : undefined
}

/** What the brackets at the end of a name hold. */
const inBrackets = (text: string) => text.slice(text.indexOf('(') + 1).replace(/\)$/, '')

/** Longer names are sentences, and shorter endings stand behind other words as well (审计问题 is one, 无问题 none). */
const maxCompound = 14
const minEnding = 4

function isHeader(cells: CellText[], words: Words): boolean {
  const named = cells.filter((cell) => kindsOf(cell, words))
  const filled = cells.filter(({ text }) => text !== '')
  // Beside a label a value may end like one (落实整改措施): compounds count where the others leave no doubt.
  const exact = named.filter(({ name }) => words.fieldOf.has(name)).length
  return (
    (exact >= 3 || (exact >= 2 && named.length >= 3 && named.length === filled.length)) &&
    !isPairs(cells, words) &&
    filled.every(({ name }) => name.length <= maxHeader)
  )
}

const maxHeader = 24

/** Every other cell is a label, and what stands beside it a value. */
const isPairs = (cells: CellText[], words: Words) =>
  cells.length % 2 === 0 && cells.every((cell, i) => words.fieldOf.has(cell.name) === (i % 2 === 0))

/* Tables with a header: a row an issue. */

function readRows(
  rows: Row[],
  texts: CellText[][],
  header: number,
  words: Words,
  folded: string,
  alone: boolean,
): LedgerRecord[] {
  const isNamesOnly = (cells: CellText[], i: number) => isSubHeader(cells, (rows[i] as Row).row.row, words)
  const body = texts.findIndex((cells, i) => i > header && !isNamesOnly(cells, i))
  if (body < 0) return []
  const columns = columnKinds(texts.slice(header, body), words)
  if (!isLedger(columns) && !(alone && isList(columns))) return []
  markStatus(columns, texts.slice(body), words)
  const width = widthOf(texts)
  const records: LedgerRecord[] = []
  let area: Span | null = null
  for (let i = body; i < rows.length; i++) {
    const cells = texts[i] as CellText[]
    if (isHeader(cells, words) || isNamesOnly(cells, i)) continue
    const banner = bannerOf(cells, width)
    if (banner) {
      area = areaSpan(banner, folded, words) ?? area
      continue
    }
    const record = isSameIssue(rows[i] as Row, cells, columns)
      ? null
      : readRow(rows[i] as Row, cells, columns, words, folded)
    if (record) records.push({ ...record, area: record.area ?? area })
    else goOn(records.at(-1), rows[i] as Row, cells, columns)
  }
  return records
}

/** 整改结果: 已完成, 部分整改, 挂账待核 — where half of the cells are statuses, so is one that no list knows. */
function markStatus(columns: Map<number, Column>, body: CellText[][], words: Words): void {
  for (const [at, column] of columns) {
    if (column.kinds[0] !== 'progress') continue
    const told = body.flatMap((cells) => cells.filter(({ cell, text }) => cell.columns[0] === at && text !== ''))
    column.printsStatus = told.filter(({ text }) => isStatusPhrase(text, words)).length * 2 > told.length
  }
}

function widthOf(texts: CellText[][]): number {
  let width = 0
  for (const cells of texts) for (const { cell } of cells) width = Math.max(width, cell.columns[1] + 1)
  return width
}

/** The second line of a header: only names of columns, some perhaps spanning down from the first. */
function isSubHeader(cells: CellText[], row: number, words: Words): boolean {
  const filled = cells.filter(({ text, cell }) => text !== '' && cell.row >= row)
  return filled.length > 0 && filled.every((cell) => kindsOf(cell, words) !== undefined)
}

/** What each grid column tells; of several header lines the lowest that says something. */
function columnKinds(headers: CellText[][], words: Words): Map<number, Column> {
  const columns = new Map<number, Column>()
  for (const header of headers.flat()) {
    const kinds = kindsOf(header, words)
    if (!kinds) continue
    const { cell, name } = header
    for (let column = cell.columns[0]; column <= cell.columns[1]; column++)
      columns.set(column, { label: name, kinds, printsStatus: false })
  }
  return columns
}

/** Of issues a ledger says more than what they are. */
const telling = new Set<FieldKind>(['progress', 'status', 'plan', 'deadline', 'responsible', 'goal', 'next'])

const isLedger = (columns: Map<number, Column>) =>
  [...columns.values()].some(({ kinds }) => kinds.some((kind) => telling.has(kind)))

const isList = (columns: Map<number, Column>) =>
  ['number', 'finding'].every((kind) => [...columns.values()].some(({ kinds }) => kinds[0] === kind))

/** The one cell of a row that spans the whole table: an area, or a note. */
function bannerOf(cells: CellText[], width: number): CellText | null {
  const filled = cells.filter(({ text }) => text !== '')
  const only = filled[0]
  return filled.length === 1 && only && only.cell.columns[1] - only.cell.columns[0] + 1 >= Math.max(2, width - 1)
    ? only
    : null
}

function areaSpan({ spans, text }: Pick<CellText, 'spans' | 'text'>, folded: string, words: Words): Span | null {
  const first = spans[0] as Span
  if (text.length > 60 || /^(?:备注|注|说明|合计|总计)/.test(text) || /[。;]/.test(text.slice(0, -1))) return null
  const label = readLabel(folded.slice(...first), words)
  return trimHeading(folded, first[0] + (label?.end ?? 0), first[1])
}

const ofIssue = new Set<FieldKind | undefined>(['number', 'task', 'finding'])

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
): void {
  const own = cells.filter(({ text, cell }) => text !== '' && cell.row === row)
  if (!above || isTotal(cells) || own.some(({ cell }) => columns.get(cell.columns[0])?.kinds[0] === 'number')) return
  for (const { cell, spans } of own) {
    const label = columns.get(cell.columns[0])?.label
    above.fields.findLast((field) => field.label === label)?.spans.push(...spans)
  }
  above.span = [above.span[0], chunk.span[1]]
}

function readRow(
  { chunk }: Row,
  cells: CellText[],
  columns: Map<number, Column>,
  words: Words,
  folded: string,
): LedgerRecord | null {
  const fields: Field[] = []
  let number: Span | null = null
  let area: Span | null = null
  for (const { cell, spans, text } of cells) {
    const column = columns.get(cell.columns[0])
    if (!column || spans.length === 0) continue
    const kind = kindOf(column.kinds, text, words, column.printsStatus)
    if (kind === 'number') number = trimHeading(folded, ...(spans[0] as Span))
    else if (kind === 'area') area = areaSpan({ spans, text }, folded, words)
    else fields.push({ kind, label: column.label, spans, table: true })
  }
  const record: LedgerRecord = { fields, number, area, span: chunk.span }
  return hasName(record) && !isTotal(cells) ? record : null
}

const isTotal = (cells: CellText[]) => /^(?:合计|总计|小计)/.test(cells.find(({ text }) => text !== '')?.text ?? '')

/* Tables without a header: label beside value. */

function readPairs(rows: Row[], texts: CellText[][], words: Words, folded: string): LedgerRecord[] {
  const records: LedgerRecord[] = []
  let current: LedgerRecord | null = null
  let labelled = 0
  texts.forEach((cells, i) => {
    const { chunk } = rows[i] as Row
    const own = cells.filter(({ text }) => text !== '')
    for (let k = 0; k + 1 < own.length; k++) {
      const label = own[k] as CellText
      const kinds = kindsOf(label, words)
      const value = own[k + 1] as CellText
      if (!kinds || words.fieldOf.has(value.name)) continue
      labelled++
      k++
      const kind = kindOf(kinds, value.text, words)
      const starts =
        current === null ||
        (kind === 'number'
          ? current.number !== null
          : kind !== 'responsible' && kind !== 'progress' && current.fields.some((field) => field.kind === kind))
      if (starts) records.push((current = { fields: [], number: null, area: null, span: chunk.span }))
      const record = current as LedgerRecord
      record.span = [record.span[0], chunk.span[1]]
      if (kind === 'number') record.number = trimHeading(folded, ...(value.spans[0] as Span))
      else if (kind === 'area') record.area = areaSpan(value, folded, words)
      else record.fields.push({ kind, label: label.name, spans: value.spans, table: true })
    }
  })
  const told = records.filter(({ fields }) =>
    fields.some(({ kind }) => kind === 'progress' || kind === 'status' || kind === 'finding' || kind === 'plan'),
  )
  return labelled * 2 >= rows.length && labelled >= 3 ? told : []
}

/**
 * Separates the title of an issue from the rest of its finding: up to the first sentence's end.
 */
export function splitTitle(spans: readonly Span[], folded: string, words: Words): { title: Span; rest: Span[] } {
  const [first, ...others] = spans as [Span, ...Span[]]
  const label = readLabel(folded.slice(...first), words)
  const start = first[0] + (label && label.end < first[1] - first[0] ? label.end : 0)
  const stop = sentenceEnd(folded, start, first[1])
  const behind = trimSpan(folded, stop, first[1])
  return { title: trimHeading(folded, start, stop), rest: behind[0] < behind[1] ? [behind, ...others] : others }
}
