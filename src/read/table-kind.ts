import type { DomNode } from './dom.ts'
import { walkTree } from './dom.ts'
import { isRowNumber, longestNumber } from './row-number.ts'
import { roles } from './tags.ts'

/** What a look over a table tells: enough to decide what it is there for. */
interface CellFacts {
  text: number
  linked: number
  lines: number
  /** How its text begins. */
  lead: string
}

interface TableFacts {
  nested: boolean
  headed: boolean // has <th> or <caption>
  rows: CellFacts[][]
}

/** A table of data, for the one behind it. */
export interface DataTable {
  /** The most cells of a row. */
  width: number
}

/** The last table of data in front of another, and whether nothing stands between. */
export interface Before extends DataTable {
  directly: boolean
}

const shortCell = 60
const keyLength = 16
const proseLength = 150

/**
 * Is it a table of data, or a frame that only lays out the page?
 *
 * @param table the <table> element
 * @param before what it may go on with, on the next page or for the next area
 * @returns null for a frame
 */
export function dataTableAt(table: DomNode, before: Before | null): DataTable | null {
  const facts = survey(table)
  return isDataTable(table, facts, before) ? { width: widthOf(facts.rows) } : null
}

function isDataTable(table: DomNode, facts: TableFacts, before: Before | null): boolean {
  if (table.attribs?.['role'] === 'presentation') return false
  if (facts.nested) return isLedgerSoFar(facts.rows)
  const rows = facts.rows.filter((row) => row.some((cell) => cell.text > 0))
  if (rows.every((row) => row.length < 2)) return false // a single column, or nothing
  const filled = rows.filter(isFilled).length
  if (filled < 2 && rows.some(framesProse)) return false
  if (facts.headed || (before !== null && goesOn(rows, before))) return true
  if (rows.length < 2) return false
  return hasBorder(table) || (filled >= 2 && mostlyShort(rows)) || isKeyed(rows) || isRegular(rows)
}

/** Reads the table once; stops at the first table within it. Linear over all tables of a page, since each stops at the next. */
function survey(table: DomNode): TableFacts {
  const facts: TableFacts = { nested: false, headed: false, rows: [] }
  let row: CellFacts[] = []
  let cell: CellFacts | null = null
  let links = 0
  const leave = (node: DomNode): void => {
    if (node.name === 'a') links--
    else if (node.name === 'td' || node.name === 'th') cell = null
  }
  const enter = (node: DomNode): boolean => {
    if (facts.nested) return false
    if (node.type === 'text') {
      const text = cell === null ? '' : (node.data ?? '').trim()
      const { length } = text
      if (cell !== null && length > 0) {
        cell.text += length
        if (cell.lead.length < longestNumber) cell.lead += text.slice(0, longestNumber)
        if (links > 0) cell.linked += length
      }
      return false
    }
    const role = roles.get(node.name ?? '')
    if (role === 'table' && node !== table) facts.nested = true
    else if (role === 'row') facts.rows.push((row = []))
    else if (role === 'cell') row.push((cell = { text: 0, linked: 0, lines: 1, lead: '' }))
    else if (role === 'break' || role === 'block' || role === 'container') addLine(cell)
    if (role === 'caption' || node.name === 'th') facts.headed = true
    if (node.name === 'a') links++
    return role !== 'skip'
  }
  walkTree(table, enter, leave)
  return facts
}

/** Rows of a ledger stand in front of the first table within a cell; in front of one within a frame there is hardly one. */
function isLedgerSoFar(rows: CellFacts[][]): boolean {
  const before = rows.slice(0, -1)
  return before.length >= 2 && before.every((row) => isFilled(row) && row.length === before[0]?.length)
}

function addLine(cell: CellFacts | null): void {
  if (cell !== null && cell.text > 0) cell.lines++
}

const widthOf = (rows: CellFacts[][]) => rows.reduce((width, row) => Math.max(width, row.length), 0)

/**
 * The rows that the next page has of a table, be it one: as wide as that, without links, more than a signature; behind a
 * heading they begin with a number.
 */
function goesOn(rows: CellFacts[][], { width, directly }: Before): boolean {
  if (width < 3 || widthOf(rows) !== width) return false
  if (rows.flat().some((cell) => cell.linked > 0 && cell.linked * 2 >= cell.text)) return false
  if (directly) return rows.some((row) => row.filter((cell) => cell.text > 0).length >= 2)
  const counted = rows.find((row) => row.length === width)
  return counted?.[0] !== undefined && isFilled(counted) && countsRow(counted[0])
}

const countsRow = ({ text, lead }: CellFacts) => text <= longestNumber && isRowNumber(lead)

/** A long text of many lines, and beside it nothing but links, a gap or a picture: the page's frame around its content. */
function framesProse(row: CellFacts[]): boolean {
  const beside = row.filter((cell) => cell.text > 0 && cell.linked * 2 < cell.text)
  const [only] = beside
  return beside.length === 1 && only !== undefined && only.text > proseLength && only.lines >= 4 && row.length <= 4
}

/** Three or more cells with words of their own: so looks the row of a ledger, hardly ever that of a frame. */
function isFilled(row: CellFacts[]): boolean {
  return row.filter((cell) => cell.text > 0 && cell.linked * 2 < cell.text).length >= 3
}

function hasBorder(table: DomNode): boolean {
  const { border, style, class: name } = table.attribs ?? {}
  return (
    Number.parseInt(border ?? '0', 10) > 0 ||
    /border-collapse|border\s*:/i.test(style ?? '') ||
    /TableGrid/i.test(name ?? '')
  )
}

function mostlyShort(rows: CellFacts[][]): boolean {
  const cells = rows.flat().filter((cell) => cell.text > 0)
  const short = cells.filter((cell) => cell.text <= shortCell && cell.linked * 2 < cell.text + 1)
  return short.length * 2 >= cells.length
}

/** Names and values: 索引号 | … | 发文日期 | …, 整改目标 | …. */
function isKeyed(rows: CellFacts[][]): boolean {
  const keyed = rows.filter(
    (row) =>
      row.length % 2 === 0 &&
      row.every((cell, i) => i % 2 === 1 || (cell.text > 0 && cell.text <= keyLength && !cell.linked)),
  )
  return keyed.length * 5 >= rows.length * 4
}

/** The same number of filled cells in every row. */
function isRegular(rows: CellFacts[][]): boolean {
  const width = rows[0]?.length ?? 0
  if (rows.length < 3 || width < 2) return false
  const regular = rows.filter(
    (row) => row.length === width && row.every((cell) => cell.text > 0 && cell.linked * 2 < cell.text),
  )
  return regular.length * 5 >= rows.length * 4
}
