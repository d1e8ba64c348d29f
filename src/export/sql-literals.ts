/** Values and statements in the SQL that SQLite, PostgreSQL and DuckDB have in common. */
import type { CellType, CellValue } from './column.ts'

export interface SqlTable {
  name: string
  columns: readonly { name: string; type: CellType }[]
}

const types: Record<CellType, string> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'DOUBLE PRECISION',
  boolean: 'BOOLEAN',
  date: 'DATE',
}

/** Quotation marks keep a name from being a reserved word. */
const identifier = (name: string) => `"${name}"`

/**
 * A value as a literal. Only the apostrophe is special in a standard string; a backslash is not. No database takes a NUL
 * character in text, and a lone surrogate has no UTF-8 form.
 */
export function literal(value: CellValue): string {
  if (value === null) return 'NULL'
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'NULL'
  const text = value.replaceAll('\u0000', '').replace(/\p{Cs}/gu, '\ufffd')
  return `'${text.replaceAll("'", "''")}'`
}

export function createTable({ name, columns }: SqlTable): string {
  const lines = columns.map((column) => `  ${identifier(column.name)} ${types[column.type]}`)
  return `CREATE TABLE IF NOT EXISTS ${identifier(name)} (\n${lines.join(',\n')}\n);\n`
}

export const createIndex = (table: string, column: string) =>
  `CREATE INDEX IF NOT EXISTS ${identifier(`${table}_${column}`)} ON ${identifier(table)} (${identifier(column)});\n`

/** One INSERT for all rows; nothing for none. */
export function insert({ name, columns }: SqlTable, rows: readonly (readonly CellValue[])[]): string {
  if (rows.length === 0) return ''
  const values = rows.map((row) => `(${row.map(literal).join(', ')})`)
  const names = columns.map((column) => identifier(column.name)).join(', ')
  return `INSERT INTO ${identifier(name)} (${names}) VALUES\n${values.join(',\n')};\n`
}

export const deleteWhere = (table: string, column: string, value: string) =>
  `DELETE FROM ${identifier(table)} WHERE ${identifier(column)} = ${literal(value)};\n`
