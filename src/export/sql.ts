/** sql: tables and rows for SQLite, PostgreSQL and DuckDB, in the SQL that they have in common. */
import type { Bulletin } from '../schema.ts'
import { joinPieces, type Comparison, type PieceFormat } from './format.ts'
import { changeStatements, createChangeTables } from './sql-changes.ts'
import { createIndex, createTable, deleteWhere, insert } from './sql-literals.ts'
import { factTables } from './sql-tables.ts'

const createTables = () =>
  factTables.map((table) => createTable(table) + createIndex(table.name, 'bulletin_id')).join('')

/**
 * Replaces what the tables hold of this bulletin, so that loading it again, or a later reading of it, leaves one copy.
 * There is no primary key: DuckDB takes no row back whose key was deleted in the same transaction.
 */
function statements(bulletin: Bulletin): string {
  const id = bulletin.source.sha256
  const deletions = factTables.map(({ name }) => deleteWhere(name, 'bulletin_id', id))
  return [...deletions, ...factTables.map((table) => insert(table, table.rows(bulletin)))].join('')
}

export const sqlFormat: PieceFormat = {
  kind: 'pieces',
  head: () => `BEGIN;\n${createTables()}`,
  piece: statements,
  tail: () => 'COMMIT;\n',
  comparisons(comparisons) {
    // in a chain the newer bulletin of one comparison is the older one of the next
    const bulletins = new Set(comparisons.flatMap(({ old, recent }) => [old, recent]).filter((one) => one !== null))
    const rows = [...Array.from(bulletins, statements), ...comparisons.map(changeStatements)]
    return ['BEGIN;\n', createTables(), createChangeTables(), ...rows, 'COMMIT;\n'].join('')
  },
}

/**
 * Bulletins as SQL: CREATE TABLE IF NOT EXISTS, then for each bulletin DELETE and INSERT, in one transaction. It can be loaded
 * again and again. A bulletin is known by the hash of its bytes (`bulletin_id`): the same file under two names is one.
 */
export const toSql = (bulletins: Iterable<Bulletin>): string => joinPieces(sqlFormat, bulletins, {})

/** Comparisons as SQL, with the bulletins that are at hand. */
export const toChangesSql = (comparisons: readonly Comparison[]): string => sqlFormat.comparisons(comparisons, {})
