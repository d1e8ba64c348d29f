import type { BlockKind } from '../schema.ts'
import type { Cell, TableRow } from '../tree.ts'
import type { Draft } from './block.ts'
import type { DomNode } from './dom.ts'
import { Grid } from './table-grid.ts'

/**
 * Reads the rows of one data table into a draft: cells parted by tabs, the lines within a cell by one blank.
 * The walk tells it where rows and cells begin and end and puts the text between them into the draft.
 */
export class TableReader {
  readonly #draft: Draft
  readonly #table: number
  readonly #grid = new Grid()
  #row = -1
  #cells: Cell[] = []
  #nodes: DomNode[] = []
  #inRow = false
  #inCell = false
  #filled = false
  #broken = false

  /**
   * @param draft where the text of the current row goes
   * @param table which table of the document it is, 0-based
   */
  constructor(draft: Draft, table: number) {
    this.#draft = draft
    this.#table = table
  }

  get inCell(): boolean {
    return this.#inCell
  }

  get inRow(): boolean {
    return this.#inRow
  }

  beginGroup(): void {
    this.#grid.cutOff()
  }

  beginRow(): void {
    this.#row++
    this.#inRow = true
    this.#cells = []
    this.#nodes = []
    this.#filled = false
  }

  beginCell(node: DomNode): void {
    const draft = this.#draft
    if (this.#cells.length > 0) {
      // The tab stands for the markup between two cells: it has a place in the source and no length.
      const place = node.startIndex ?? draft.lastTo ?? 0
      draft.add('\t', place, place)
    }
    draft.floor = draft.length
    const start = draft.floor
    this.#cells.push({ row: this.#row, start, end: start, columns: [0, 0], breaks: [] })
    this.#nodes.push(node)
    this.#inCell = true
    this.#broken = false
  }

  /** A line or paragraph of the cell ends. */
  breakLine(): void {
    const draft = this.#draft
    draft.trimEnd()
    if (draft.fresh) return
    this.#broken = true
    draft.floor = draft.length
  }

  /** To be called where text begins a line: writes the blank for the line break before it. */
  continueLine(): void {
    if (!this.#broken) return
    const draft = this.#draft
    const place = draft.lastTo ?? 0
    draft.add(' ', place, place)
    draft.floor = draft.length
    this.#cells.at(-1)?.breaks.push(draft.floor)
    this.#broken = false
  }

  endCell(): void {
    const cell = this.#cells.at(-1)
    if (!this.#inCell || cell === undefined) return
    this.#draft.trimEnd()
    this.#inCell = false
    this.#broken = false
    cell.end = this.#draft.length
    if (cell.end > cell.start) this.#filled = true
    this.#draft.floor = cell.end
  }

  /** @returns what the row is, or null where none of its own cells has text: then it makes no block, but it counts */
  endRow(): { kind: BlockKind; table: TableRow } | null {
    this.#inRow = false
    const own = this.#cells
    const cells = this.#grid.place(own, this.#nodes)
    if (!this.#filled) {
      this.#draft.clear()
      return null
    }
    const kind = this.#nodes.every((node) => node.name === 'th') ? 'table-header' : 'table-row'
    return { kind, table: { table: this.#table, row: this.#row, cells } }
  }
}
