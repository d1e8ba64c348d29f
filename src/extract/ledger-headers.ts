/**
 * The headers of tables that have none: on the next page, or below the heading of the next area, a ledger goes on with the
 * header of the table before. Other tables of the same width, of documents, sums or persons, do not.
 */
import type { Words } from '../lexicon/compile.ts'
import type { FieldKind } from '../lexicon/lexicon.ts'
import { isStatusPhrase, readAnswer } from '../lexicon/status-phrase.ts'
import { isAreaLike } from '../outline/heading.ts'
import { parseNumeral } from '../text/numerals.ts'
import type { Chunk, Root, SectionNode } from '../tree.ts'
import { type Table, tableOf } from './ledger-table.ts'
import { behindHeader, columnKinds } from './ledger-columns.ts'
import { isTotal } from './row-ledger.ts'
import { bannerOf, type CellText, type Row } from './table-cells.ts'

/** The table with the header, by each table behind it that goes on with it. */
export type Headers = ReadonlyMap<number, Table>

/** Where a table stands. */
interface Place {
  number: number
  rows: Row[]
  /** The sections around it, outermost first. */
  within: SectionNode[]
  /** Nothing stands between it and the table before. */
  directly: boolean
}

/** A header, and how far the tables with it have counted. */
interface Chain {
  header: Table
  counted: number
  within: SectionNode[]
}

export function headersOf(root: Pick<Root, 'children' | 'folded'>, words: Words): Headers {
  const headers = new Map<number, Table>()
  let chain: Chain | null = null
  for (const { number, rows, within, directly } of placesOf(root)) {
    const table = tableOf(rows, root.folded, words)
    if (table.header >= 0) {
      chain = { header: table, counted: lastNumber(table, table, words) ?? 0, within }
    } else if (chain && chain.header.width === table.width) {
      const { header, counted }: Chain = chain
      const fits = directly ? mayGoOn(table, header, words) : goesOn(table, chain, within, root.folded, words)
      if (!fits) continue
      headers.set(number, header)
      chain = { header, counted: lastNumber(table, header, words) ?? counted, within }
    }
  }
  return headers
}

/** All tables in the order of the text. */
function placesOf(root: Pick<Root, 'children'>): Place[] {
  const chunks: Array<{ chunk: Chunk; within: SectionNode[] }> = []
  const collect = (children: Array<Chunk | SectionNode>, within: SectionNode[]): void => {
    for (const child of children) {
      if (child.type === 'chunk') chunks.push({ chunk: child, within })
      else collect(child.children, [...within, child])
    }
  }
  collect(root.children, [])
  chunks.sort((a, b) => a.chunk.span[0] - b.chunk.span[0])
  const places = new Map<number, Place>()
  let before: { inTable: boolean; section: SectionNode | undefined } = { inTable: false, section: undefined }
  for (const { chunk, within } of chunks) {
    const { table } = chunk.block
    const section = within.at(-1)
    if (table) {
      const place = places.get(table.table)
      const directly = before.inTable && before.section === section
      if (place) place.rows.push({ chunk, row: table })
      else places.set(table.table, { number: table.table, rows: [{ chunk, row: table }], within, directly })
    }
    before = { inTable: table !== null, section }
  }
  return [...places.values()]
}

/* What a table holds, by the columns of the header above it. */

const numberOf = (text: string): number | null => {
  const printed = /^\(?(\d{1,3}|[一二三四五六七八九十]{1,3})\)?[.、]?$/.exec(text)?.[1]
  return printed === undefined ? null : parseNumeral(printed)
}

/** The rows of issues: no header, no area across all columns, no sum. */
function bodyOf({ rows, texts, header, width }: Table, words: Words): CellText[][] {
  const from = header < 0 ? 0 : behindHeader(rows, texts, header, words)
  return from < 0 ? [] : texts.slice(from).filter((cells) => bannerOf(cells, width) === null && !isTotal(cells))
}

/** The columns of a header that tell of one of some kinds. */
function columnsOf({ rows, texts, header }: Table, words: Words, ...kinds: FieldKind[]): number[] {
  const end = behindHeader(rows, texts, header, words)
  const columns = columnKinds(texts.slice(header, end < 0 ? undefined : end), words)
  return [...columns].filter(([, column]) => kinds.includes(column.kinds[0] as FieldKind)).map(([at]) => at)
}

const textAt = (cells: CellText[], column: number) =>
  cells.find(({ cell }) => cell.columns[0] === column)?.text.trim() ?? ''

/** What stands in the first of the columns with the numbers, blanks left out; null where there is no such column. */
function numbersIn(table: Table, header: Table, words: Words): Array<number | null> | null {
  const [at] = columnsOf(header, words, 'number')
  if (at === undefined) return null
  return bodyOf(table, words)
    .map((cells) => textAt(cells, at))
    .filter((text) => text !== '')
    .map(numberOf)
}

const lastNumber = (table: Table, header: Table, words: Words) => numbersIn(table, header, words)?.at(-1) ?? null

/** Right behind it: unless words stand where the header has the numbers. */
function mayGoOn(table: Table, header: Table, words: Words): boolean {
  const numbers = numbersIn(table, header, words)
  return numbers === null || numbers.length === 0 || numbers.some((number) => number !== null)
}

/**
 * Behind something else: its numbers go on from those of the table before, or it is a ledger to look at (every row has a
 * status) where one is to be expected.
 */
function goesOn(
  table: Table,
  { header, counted, within: above }: Chain,
  within: SectionNode[],
  folded: string,
  words: Words,
) {
  const numbers = numbersIn(table, header, words)
  if (numbers?.some((number) => number === null) || numbers?.length === 0) return false
  if (numbers && (numbers[0] as number) > counted) return true
  return isExpected(above, within, folded, words) && isLikeLedger(table, header, words)
}

/** In the same section or beside it, in an area, or in a part that tells of issues by its name. */
function isExpected(above: SectionNode[], within: SectionNode[], folded: string, words: Words): boolean {
  const [section, other] = [within.at(-1), above.at(-1)]
  if (section === other || section === undefined) return true
  if (within.length > 1 && within.length === above.length && within.at(-2) === above.at(-2)) return true
  const heading = folded.slice(...section.heading)
  return isAreaLike(heading, words) || ofIssues.has(words.roleOf(heading))
}

const ofIssues = new Set<unknown>(['rectification', 'follow-up'])

/** A sum or the title of a document: neither what was found nor what was done. */
const noProse = /^(?:[\d.,]{1,12}[^\d]{0,3}|《[^《》]{1,60}》)$/

const tellsStatus = (text: string, words: Words) => isStatusPhrase(text, words) || readAnswer(text, words) !== null

/** Each row that names an issue tells its status, and in words what was found and done. */
function isLikeLedger(table: Table, header: Table, words: Words): boolean {
  const naming = columnsOf(header, words, 'finding', 'task')
  const rows = bodyOf(table, words).filter((cells) => naming.some((at) => textAt(cells, at) !== ''))
  const isStatus = (at: number) => rows.every((cells) => tellsStatus(textAt(cells, at), words))
  const status = columnsOf(header, words, 'status', 'progress', 'remark').find(isStatus)
  const telling = columnsOf(header, words, 'finding', 'task', 'progress', 'plan').filter((at) => at !== status)
  const isProse = (cells: CellText[]) => telling.every((at) => !noProse.test(textAt(cells, at)))
  return rows.length > 0 && status !== undefined && rows.every(isProse)
}
