import type { Cell, TableRow } from '../tree.ts'
import { isBlank } from './chars.ts'
import { isRowNumber } from './row-number.ts'
import type { Line } from './text-lines.ts'

/** A row of a table in plain text: its place in the source, tabs at its ends included, and its cells. */
export interface TextRow {
  from: number
  to: number
  table: TableRow
}

/**
 * Finds tables in plain text: two or more lines on end with the same number of tabs (copied from a spreadsheet) or bars, and
 * between them lines across all columns. Such tables have no cells that span rows and no lines within a cell.
 *
 * @param lines the text's lines
 * @param source the text
 * @returns the rows by their lines; 'rule' for a line of dashes between rows, which is no text
 */
export function rowsOf(lines: Line[], source: string): Map<Line, TextRow | 'rule'> {
  const groups: Group[] = []
  for (let i = 0; i < lines.length;) {
    const group = groupAt(lines, i, source)
    if (group) groups.push(group)
    i += Math.max(1, group?.rows.length ?? 0)
  }
  const tables = new Map<string, Group>()
  for (const group of groups.filter(isTable)) if (!tables.has(shapeOf(group))) tables.set(shapeOf(group), group)
  const rows = new Map<Line, TextRow | 'rule'>()
  let table = 0
  for (const group of groups) {
    const first = tables.get(shapeOf(group))
    if (!first || !(isTable(group) || isPart(group, first, source))) continue
    group.rows.forEach((row, k) => rows.set(lines[group.first + k]!, row))
    filled(group).forEach((row, k) => number(row, table, k))
    table++
  }
  return rows
}

/** Lines on end that are rows of the same shape. */
interface Group {
  first: number
  style: Style
  cells: number
  rows: Array<TextRow | 'rule'>
  /** One of its rows has a number. */
  counts: boolean
}

const filled = ({ rows }: Group) => rows.filter((row) => row !== 'rule')
const isTable = (group: Group) => filled(group).length >= leastRows[group.style]
const shapeOf = ({ style, cells }: Group) => `${style} ${cells}`

/** 电话：0700-5550001 */
const labelled = /^[^：:]{1,8}[：:]\s*\S/
const day = /^(?:\d{4}|[〇○零一二三四五六七八九十]{4})年.{1,3}月.{1,3}日$/

const textsOf = ({ from, table }: TextRow, source: string) =>
  table.cells.map(({ start, end }) => source.slice(from + start, from + end))

const isCounted = (row: TextRow, source: string) => isRowNumber(textsOf(row, source)[0] ?? '')

/** Contact, or a signature with its day behind a blank line: what stands in columns below a table and is no row of it. */
function isNoRow(row: TextRow, gap: number, source: string): boolean {
  const texts = textsOf(row, source).filter((text) => text !== '')
  if (texts.length > 0 && texts.every((text) => labelled.test(text))) return true
  return gap > 0 && texts.length <= 2 && day.test(texts.at(-1) ?? '')
}

/**
 * A row alone, where a table of the same shape stands elsewhere: its header, or the only issue of an area. Where the rows of
 * that table are numbered so is this one, unless it is the header that they lack.
 */
function isPart(alone: Group, table: Group, source: string): boolean {
  const [row] = filled(alone)
  const [first] = filled(table)
  if (!row || !first) return false
  if (isCounted(row, source)) return true
  if (isCounted(first, source)) return alone.first < table.first
  return !table.counts && textsOf(row, source).every((text) => text !== '')
}

/** How the cells of a row are parted: by tabs, by bars with one at each end, or by bars between them alone. */
type Style = 'tabs' | 'framed' | 'open'

/** Bars alone part the items of a menu, too: without a frame it takes more lines to be a table. */
const leastRows: Record<Style, number> = { tabs: 2, framed: 2, open: 3 }

function groupAt(lines: Line[], first: number, source: string): Group | null {
  const style = styleOf(lines[first]!)
  if (style === null) return null
  const group: Array<TextRow | 'rule'> = []
  let cells = 0
  let counts = false
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!
    if (cells > 0 && /^[|｜│+\-—:\s]+$/.test(line.text) && /[-—]/.test(line.text)) {
      group.push('rule')
      continue
    }
    const row = rowAt(line, source, style)
    if (row !== null && counts && line.gap > 0 && isUncounted(row, source)) break
    if (row !== null && (cells === 0 || row.table.cells.length === cells)) {
      cells = row.table.cells.length
      counts ||= isCounted(row, source)
      group.push(row)
      continue
    }
    const next = cells > 0 && lines[i + 1]?.gap === 0 ? rowAt(lines[i + 1]!, source, style) : null
    const band = next?.table.cells.length === cells ? bandAt(line, cells, source) : null
    if (band === null) break
    group.push(band)
  }
  return group.length > 0 ? { first, style, cells, counts, rows: group } : null
}

/** Where rows are numbered, what names something in every cell and has no number is none, behind a blank line. */
const isUncounted = (row: TextRow, source: string) =>
  !isCounted(row, source) && textsOf(row, source).every((text) => text !== '')

function styleOf({ tabs, bars, text }: Line): Style | null {
  if (tabs > 0) return 'tabs'
  if (bars < 3) return null
  return !/^[|｜│]/.test(text) ? 'open' : bars < 4 ? null : 'framed'
}

/** The line as a row of at least three cells, or null. Below other rows its tabs may all stand outside the text. */
function rowAt(line: Line, source: string, style: Style): TextRow | null {
  const tabs = style === 'tabs'
  if (line.hidden || (tabs ? line.bars > 0 && line.tabs === 0 : line.bars === 0)) return null
  // A tab at an end stands for an empty cell, a bar for the table's edge.
  const from = tabs ? reach(source, line.from, -1) : line.from
  const to = tabs ? reach(source, line.to, 1) : line.to
  const text = source.slice(from, to)
  const cells: Cell[] = []
  let at = 0
  for (const found of text.matchAll(tabs ? /\t|$/g : /[|｜│]|$/g)) {
    const edge = style === 'framed' && (found.index === 0 || at === text.length)
    if (!edge) cells.push(cell(text, at, found.index))
    at = found.index + 1
  }
  cells.forEach((it, column) => (it.columns = [column, column]))
  const row: TextRow = { from, to, table: { table: 0, row: 0, cells } }
  return cells.length >= 3 && !isNoRow(row, line.gap, source) ? row : null
}

const longestBand = 40

/** 一、党的建设方面, between two rows: one cell across all columns; what it is the words tell (see extract/row-ledger.ts). */
function bandAt({ from, to, text, gap, tabs, bars }: Line, columns: number, source: string): TextRow | null {
  const framed = /^[|｜│]([^|｜│]+)[|｜│]$/.test(text)
  if (gap > 0 || tabs > 0 || (bars > 0 && !framed) || text.length > longestBand || /[。；，：;,:]$/.test(text))
    return null
  const only = cell(source.slice(from, to), framed ? 1 : 0, to - from - (framed ? 1 : 0))
  only.columns = [0, columns - 1]
  const table: TableRow = { table: 0, row: 0, cells: [only] }
  if (!framed) table.loose = true
  return { from, to, table }
}

/** Goes on over blanks to the last tab. */
function reach(source: string, from: number, step: 1 | -1): number {
  let end = from
  for (let at = step === 1 ? from : from - 1; isInner(source.charCodeAt(at)); at += step) {
    if (source.charCodeAt(at) === 0x09) end = step === 1 ? at + 1 : at
  }
  return end
}

function isInner(code: number): boolean {
  return code === 0x09 || code === 0x20 || code === 0xa0 || code === 0x3000
}

function cell(text: string, from: number, to: number): Cell {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { row: 0, start, end, columns: [0, 0], breaks: [] }
}

function number(row: TextRow, table: number, index: number): void {
  row.table.table = table
  row.table.row = index
  for (const it of row.table.cells) it.row = index
}
