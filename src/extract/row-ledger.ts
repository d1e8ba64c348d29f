/** Tables with a header, whose rows are issues. */
import type { Words } from '../lexicon/compile.ts'
import type { FieldKind } from '../lexicon/lexicon.ts'
import { findFields } from '../outline/field.ts'
import { isAreaLike } from '../outline/heading.ts'
import type { Span } from '../schema.ts'
import { fold } from '../text/fold.ts'
import { trimHeading } from '../text/sentence.ts'
import { hasName, type LedgerRecord } from './ledger-record.ts'
import { type Field, fieldsAmong, kindOf } from './record.ts'
import { isStatusPhrase, readStatus } from '../lexicon/status-phrase.ts'
import { areaSpan, bannerOf, type CellText, kindsOf, looksLikeArea, type Row, widthOf } from './table-cells.ts'

/** What a column tells. */
interface Column {
  label: string
  kinds: FieldKind[]
  /** Most of its cells are nothing but a status. */
  printsStatus: boolean
  /** Its name is a status, and a tick in it says that the issue has that status. */
  ticked: Span | null
  /** It names what the issues of several rows have in common: 主要问题, in front of 序号 and 具体问题. */
  groups: boolean
}

/** A row that names the columns. */
export function isHeader(cells: CellText[], words: Words): boolean {
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

/** 反馈问题 | 整改情况 above at least two rows, and no more columns: a header where no label stands below it. */
export function isCouple([header = [], ...rows]: CellText[][], words: Words): boolean {
  const kinds = header.map((cell) => words.fieldOf.get(cell.name)?.[0])
  return (
    kinds.length === 2 &&
    kinds[0] === 'finding' &&
    kinds[1] === 'progress' &&
    rows.length >= 2 &&
    rows.every((cells) => cells.every(({ name }) => !words.fieldOf.has(name)))
  )
}

const maxHeader = 24

/** Every other cell is a label, and what stands beside it a value. */
const isPairs = (cells: CellText[], words: Words) =>
  cells.length % 2 === 0 && cells.every((cell, i) => words.fieldOf.has(cell.name) === (i % 2 === 0))

/** The first row behind those that name the columns; -1 where none follows. */
export function behindHeader(rows: Row[], texts: CellText[][], header: number, words: Words): number {
  return texts.findIndex((cells, i) => i > header && !isSubHeader(cells, (rows[i] as Row).row.row, words))
}

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

/**
 * 整改结果: 已完成, 部分整改, 挂账待核 — where half of the cells are statuses, so is one that no list knows. Remarks (备注) that are
 * mostly statuses tell them where no other column does.
 */
function markStatus(columns: Map<number, Column>, body: CellText[][], words: Words): void {
  const tellsStatus = [...columns.values()].some(({ kinds }) => kinds[0] === 'status')
  for (const [at, column] of columns) {
    const isRemark = column.kinds[0] === 'remark'
    const told = body.flatMap((cells) => cells.filter(({ cell, text }) => cell.columns[0] === at && text !== ''))
    if (column.kinds[0] === 'status') markProse(column, told, words)
    if (column.kinds[0] !== 'progress' && (!isRemark || tellsStatus)) continue
    column.printsStatus = told.filter(({ text }) => isStatusPhrase(text, words)).length * 2 > told.length
    if (isRemark && column.printsStatus) column.kinds = ['status']
  }
}

/** 完成情况 that tells what was done: most of its cells are no status but prose. */
function markProse(column: Column, told: readonly CellText[], words: Words): void {
  // 80% and 2024.6完成 tell how far it is, 退还1260元 what was done
  const counts = (text: string) => /\d(?![\d%.])/.test(text) && readStatus(text, words) === null
  const isProse = ({ text }: CellText) => !isStatusPhrase(text, words) && (/[,;。]/.test(text) || counts(text))
  if (column.label.endsWith('情况') && told.filter(isProse).length * 2 > told.length) column.kinds = ['progress']
}

/** 主要问题 | 具体问题 behind the number: where the first tells the same of several rows, the second names the issue. */
function markLevels(columns: Map<number, Column>, body: CellText[][]): void {
  const [first, second] = [...columns].filter(([, column]) => namesIssue(column) && !column.groups)
  if (!first || !second || !/具体问题|二级问题|具体事项/.test(second[1].label)) return
  const told = body.flatMap((cells) => cells.filter(({ cell, text }) => cell.columns[0] === first[0] && text !== ''))
  first[1].groups = new Set(told.map(({ text }) => text)).size < told.length
}

/** 1 | 2 | 3 | 4, below the names of the columns. */
const countsColumns = (cells: CellText[]) =>
  cells.length >= 4 && cells.every(({ text }, i) => text === String(i + 1) || text === `(${i + 1})`)

/** The second line of a header: only names of columns, some perhaps spanning down from the first. */
function isSubHeader(cells: CellText[], row: number, words: Words): boolean {
  const filled = cells.filter(({ text, cell }) => text !== '' && cell.row >= row)
  // 一、关于政治建设方面的问题, across the table, is an area
  if (filled.length === 1 && (filled[0] as CellText).cell.columns[1] > (filled[0] as CellText).cell.columns[0])
    return false
  return filled.length > 0 && filled.every((cell) => kindsOf(cell, words) !== undefined || namesStatus(cell, words))
}

/** 已完成 | 整改中 | 未完成: columns to be ticked. */
const namesStatus = (cell: CellText, words: Words) =>
  cell.name.length <= maxStatusName &&
  !kindsOf(cell, words) &&
  !ofTasks.test(cell.name) &&
  isStatusPhrase(cell.name, words)

/** 立行立改 | 分阶段整改 | 持续整改 sort the tasks, and tell no result. */
const ofTasks = /^(?:立[行查]立改|即知即改|分阶段|持续|长期)/
const maxStatusName = 10

/** What each grid column tells; of several header lines the lowest that says something. */
export function columnKinds(headers: CellText[][], words: Words): Map<number, Column> {
  const columns = new Map<number, Column>()
  for (const header of headers.flat()) {
    const ticked = namesStatus(header, words) ? (header.spans[0] as Span) : null
    const kinds = ticked ? (['status'] satisfies FieldKind[]) : kindsOf(header, words)
    if (!kinds) continue
    const { cell, name } = header
    for (let column = cell.columns[0]; column <= cell.columns[1]; column++)
      columns.set(column, { label: name, kinds, printsStatus: false, ticked, groups: false })
  }
  return markGroups(columns)
}

const namesIssue = ({ kinds }: Column) => kinds[0] === 'finding' || kinds[0] === 'task'

/** Where issues are named on both sides of their number, those in front of it are groups. */
function markGroups(columns: Map<number, Column>): Map<number, Column> {
  const [number] = [...columns].find(([, { kinds }]) => kinds[0] === 'number') ?? []
  const naming = [...columns].filter(([, column]) => namesIssue(column))
  if (number === undefined || !naming.some(([at]) => at > number)) return columns
  for (const [at, column] of naming) column.groups = at < number
  return columns
}

/** Of issues a ledger says more than what they are. */
const telling = new Set<FieldKind>(['progress', 'status', 'plan', 'deadline', 'responsible', 'goal', 'next'])

const isLedger = (columns: Map<number, Column>) =>
  [...columns.values()].some(({ kinds }) => kinds.some((kind) => telling.has(kind)))

const isList = (columns: Map<number, Column>) =>
  ['number', 'finding'].every((kind) => [...columns.values()].some(({ kinds }) => kinds[0] === kind))

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
