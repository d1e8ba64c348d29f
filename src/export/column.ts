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
  const of =
    <T extends CellValue>(type: CellType) =>
    (name: string, value: (row: Row) => T | null): Column<Row> => ({ name, type, value })
  return {
    text: of<string>('text'),
    integer: of<number>('integer'),
    number: of<number>('number'),
    boolean: of<boolean>('boolean'),
    date: of<string>('date'),
  }
}

export const cellsOf = <Row>(columns: readonly Column<Row>[], row: Row): CellValue[] =>
  columns.map((column) => column.value(row))
