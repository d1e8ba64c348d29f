import type { Cell } from '../tree.ts'
import type { DomNode } from './dom.ts'

/** HTML's own limits for spans; no table of ours comes near them. */
const maxColumnSpan = 1000
const maxRowSpan = 65_534

/** A cell that still reaches into the rows below. */
interface Hanging {
  cell: Cell
  left: number
}

/**
 * Puts the cells of a table's rows into columns, row by row, with the spans resolved.
 * Cells that reach into a row from above are entered there as the same object. So that a few thousand cells that each claim
 * 65,535 rows cost no more than they are worth, the entries made this way are limited to a multiple of the real cells.
 */
export class Grid {
  #hanging: Hanging[] = [] // by column
  #budget = 1024

  /** Begins a new row group (thead, tbody): no cell reaches beyond its own. */
  cutOff(): void {
    this.#hanging = []
  }

  /**
   * @param own the row's own cells, columns still unset
   * @param nodes their elements, for the spans
   * @returns all cells of the row in the order of their columns
   */
  place(own: Cell[], nodes: DomNode[]): Cell[] {
    const cells: Cell[] = []
    const below: Hanging[] = []
    let column = 0
    let next = 0 // in #hanging
    const passHanging = (until: number): void => {
      for (
        let item = this.#hanging[next];
        item !== undefined && item.cell.columns[0] <= until;
        item = this.#hanging[next]
      ) {
        next++
        cells.push(item.cell)
        column = Math.max(column, item.cell.columns[1] + 1)
        until = Math.max(until, column)
        if (--item.left > 0 && this.#budget > 0) {
          this.#budget--
          below.push(item)
        }
      }
    }
    own.forEach((cell, i) => {
      passHanging(column)
      const across = span(nodes[i], 'colspan', maxColumnSpan)
      const down = span(nodes[i], 'rowspan', maxRowSpan)
      cell.columns = [column, column + across - 1]
      column += across
      cells.push(cell)
      if (down > 1) below.push({ cell, left: down - 1 })
      passHanging(column - 1) // a span that runs into a hanging cell: both are there, as in a browser
    })
    passHanging(Number.MAX_SAFE_INTEGER)
    this.#budget += own.length * 32
    this.#hanging = below
    return cells
  }
}

/** A span attribute: at least 1; rowspan 0 means to the end of the group. */
function span(node: DomNode | undefined, name: 'colspan' | 'rowspan', max: number): number {
  const value = Number.parseInt(node?.attribs?.[name] ?? '1', 10)
  if (name === 'rowspan' && value === 0) return max
  return value >= 1 ? Math.min(value, max) : 1
}
