/** What the columns of a ledger tell: by the row that names them, and by what stands in their cells. */
import type { Words } from '../lexicon/compile.ts'
import type { FieldKind } from '../lexicon/lexicon.ts'
import { isStatusPhrase, readStatus } from '../lexicon/status-phrase.ts'
import type { Span } from '../schema.ts'
import { type CellText, kindsOf, type Row } from './table-cells.ts'

/** What a column tells. */
export interface Column {
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

/**
 * 整改结果: 已完成, 部分整改, 挂账待核 — where half of the cells are statuses, so is one that no list knows. Remarks (备注) that are
 * mostly statuses tell them where no other column does.
 */
export function markStatus(columns: Map<number, Column>, body: CellText[][], words: Words): void {
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
export function markLevels(columns: Map<number, Column>, body: CellText[][]): void {
  const [first, second] = [...columns].filter(([, column]) => namesIssue(column) && !column.groups)
  if (!first || !second || !/具体问题|二级问题|具体事项/.test(second[1].label)) return
  const told = body.flatMap((cells) => cells.filter(({ cell, text }) => cell.columns[0] === first[0] && text !== ''))
  first[1].groups = new Set(told.map(({ text }) => text)).size < told.length
}

/** 1 | 2 | 3 | 4, below the names of the columns. */
export const countsColumns = (cells: CellText[]) =>
  cells.length >= 4 && cells.every(({ text }, i) => text === String(i + 1) || text === `(${i + 1})`)

/** The second line of a header: only names of columns, some perhaps spanning down from the first. */
export function isSubHeader(cells: CellText[], row: number, words: Words): boolean {
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

export const isLedger = (columns: Map<number, Column>) =>
  [...columns.values()].some(({ kinds }) => kinds.some((kind) => telling.has(kind)))

export const isList = (columns: Map<number, Column>) =>
  ['number', 'finding'].every((kind) => [...columns.values()].some(({ kinds }) => kinds[0] === kind))
