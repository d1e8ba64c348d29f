/** Nodes of a Markdown page. Nothing in a bulletin is markup: all of it goes into text nodes, which are escaped on writing. */
import type { BlockContent, PhrasingContent, TableRow } from 'mdast'
import { clean } from '../diff/report.ts'

/** Keeps to one line, as cells, headings and items of a list must. */
export const text = (value: string): PhrasingContent => ({
  type: 'text',
  value: clean(value).replace(/\s+/g, (blanks) => (blanks.includes('\n') ? ' ' : blanks)),
})

export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })

export const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })

export const heading = (depth: 1 | 2 | 3, value: string): BlockContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
})

const row = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
})

/** The first row is the header. */
export const table = (rows: readonly (readonly string[])[]): BlockContent => ({
  type: 'table',
  children: rows.map(row),
})

/** Nothing for no items: an empty list has no form in Markdown. */
export function list(items: readonly PhrasingContent[][]): BlockContent[] {
  if (items.length === 0) return []
  const children = items.map((item) => ({ type: 'listItem' as const, spread: false, children: [paragraph(...item)] }))
  return [{ type: 'list', spread: false, children }]
}

/** **name** value; nothing where there is no value. */
export const field = (name: string, value: string | null): PhrasingContent[][] =>
  value === null || value === '' ? [] : [[strong(name), text(` ${value}`)]]
