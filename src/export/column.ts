/** A column of a table, whatever file the table ends up in. */

export type CellType = 'text' | 'integer' | 'number' | 'boolean' | 'date'

/** A date is a day as text (`2024-09-30`): there is no time zone in a bulletin. */
export type CellValue = string | number | boolean | null

export interface Column<Row> {
  /** Stable: programs rely on it. */
  name: string
  type: CellType
  value(row: Row): CellValue
}

/** Makers of columns of one kind of row. */
export function columnsOf<Row>() {
  type Value<T> = (row: Row) => T | null
  return {
    text: (name: string, value: Value<string>): Column<Row> => ({ name, type: 'text', value }),
    integer: (name: string, value: Value<number>): Column<Row> => ({ name, type: 'integer', value }),
    number: (name: string, value: Value<number>): Column<Row> => ({ name, type: 'number', value }),
    boolean: (name: string, value: Value<boolean>): Column<Row> => ({ name, type: 'boolean', value }),
    date: (name: string, value: Value<string>): Column<Row> => ({ name, type: 'date', value }),
  }
}

export const cellsOf = <Row>(columns: readonly Column<Row>[], row: Row): CellValue[] =>
  columns.map((column) => column.value(row))
