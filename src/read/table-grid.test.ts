import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../tree.ts'
import type { DomNode } from './dom.ts'
import { Grid } from './table-grid.ts'

/** Spans as [rowspan, colspan]; a plain cell is []. */
type Spans = Array<number | string>

/** Cells named row.index, as they come to stand in each row's columns. */
function grid(rows: Spans[][]): string[][] {
  const it = new Grid()
  return rows.map((spans, row) => {
    const own = spans.map((_, i): Cell => ({ row, start: i, end: i, columns: [0, 0], breaks: [] }))
    const nodes = spans.map(([down, across]): DomNode => {
      const attribs: Record<string, string> = {}
      if (down !== undefined) attribs['rowspan'] = String(down)
      if (across !== undefined) attribs['colspan'] = String(across)
      return { type: 'tag', name: 'td', parent: null, next: null, attribs }
    })
    return it.place(own, nodes).map((cell) => `${cell.row}.${cell.start}@${cell.columns.join('-')}`)
  })
}

describe('Grid', () => {
  test('gives plain cells their columns', () => {
    expect(grid([[[], [], []]])).toEqual([['0.0@0-0', '0.1@1-1', '0.2@2-2']])
  })

  test('enters a cell that spans rows into the rows below', () => {
    expect(grid([[[3], []], [[]], [[]], [[], []]])).toEqual([
      ['0.0@0-0', '0.1@1-1'],
      ['0.0@0-0', '1.0@1-1'],
      ['0.0@0-0', '2.0@1-1'],
      ['3.0@0-0', '3.1@1-1'],
    ])
  })

  test('passes several spans on end, and one in the middle', () => {
    expect(
      grid([
        [[], [2], [2, 2], []],
        [[], []],
      ])[1],
    ).toEqual(['1.0@0-0', '0.1@1-1', '0.2@2-3', '1.1@4-4'])
  })

  test('keeps both where a span runs into a hanging cell', () => {
    expect(grid([[[], [2]], [[1, 2]]])[1]).toEqual(['1.0@0-1', '0.1@1-1'])
  })

  test('reads odd spans as a browser does', () => {
    expect(grid([[['0'], ['x', '-2'], ['', '1.5']], [[]], [[]]])).toEqual([
      ['0.0@0-0', '0.1@1-1', '0.2@2-2'],
      ['0.0@0-0', '1.0@1-1'],
      ['0.0@0-0', '2.0@1-1'],
    ])
    expect(grid([[[1, 99999]]])).toEqual([['0.0@0-999']])
  })

  test('cuts spans off at the end of a row group', () => {
    const it = new Grid()
    const td: DomNode = { type: 'tag', parent: null, next: null, attribs: { rowspan: '9' } }
    it.place([{ row: 0, start: 0, end: 0, columns: [0, 0], breaks: [] }], [td])
    it.cutOff()
    expect(it.place([], [])).toEqual([])
  })

  test('limits what spans without measure can cost', () => {
    const it = new Grid()
    const wide: DomNode = { type: 'tag', parent: null, next: null, attribs: { rowspan: '65535' } }
    const own = (count: number, row: number): Cell[] =>
      Array.from({ length: count }, () => ({ row, start: 0, end: 0, columns: [0, 0], breaks: [] }))
    it.place(
      own(20_000, 0),
      Array.from({ length: 20_000 }, () => wide),
    )
    let entries = 0
    for (let row = 1; row < 20_000; row++) entries += it.place(own(1, row), []).length
    expect(entries).toBeLessThan(40_000 * 33 + 2000)
  })

  const spans = fc.array(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 3 })), { maxLength: 5 }),
    { maxLength: 8 },
  )
  test('orders the cells of a row by their columns, own cells never in a taken place', () => {
    fc.assert(
      fc.property(spans, (rows) => {
        grid(rows).forEach((cells, row) => {
          const columns = cells.map((cell) => cell.split('@')[1]!.split('-').map(Number) as [number, number])
          columns.forEach(([first], i) => i > 0 && expect(first).toBeGreaterThan(columns[i - 1]![0]))
          expect(cells.filter((cell) => cell.startsWith(`${row}.`))).toHaveLength(rows[row]!.length)
        })
      }),
    )
  })
})
