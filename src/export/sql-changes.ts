/** The tables of a comparison, beside those of its bulletins. */
import type { FieldChange } from '../schema.ts'
import { changeColumns, changeRows } from './change-columns.ts'
import { cellsOf, columnsOf, type CellValue } from './column.ts'
import type { Comparison } from './format.ts'
import { createIndex, createTable, deleteWhere, insert, type SqlTable } from './sql-literals.ts'

/** A comparison is known by the bulletins that it is of. */
const diffId = ({ diff }: Comparison) => `${diff.from.sha256}:${diff.to.sha256}`

const c = columnsOf<Comparison>()
const diffColumns = [
  c.text('diff_id', diffId),
  c.text('from_bulletin_id', ({ diff }) => diff.from.sha256),
  c.text('to_bulletin_id', ({ diff }) => diff.to.sha256),
  c.text('from_title', ({ diff }) => diff.from.title),
  c.text('to_title', ({ diff }) => diff.to.title),
  ...(['matched', 'unchanged', 'changed', 'added', 'removed', 'advanced', 'regressed'] as const).map((name) =>
    c.integer(name, ({ diff }) => diff.summary[name]),
  ),
  c.text('schema_version', ({ diff }) => diff.schemaVersion),
]

const diffs: SqlTable = { name: 'diffs', columns: diffColumns }

const issueChanges: SqlTable = {
  name: 'issue_changes',
  columns: [{ name: 'diff_id', type: 'text' }, ...changeColumns],
}

/** `part`: issue, metadata, claims, …; `change_number` is the `number` in issue_changes, null for the other parts. */
const fieldChanges: SqlTable = {
  name: 'field_changes',
  columns: [
    { name: 'diff_id', type: 'text' },
    { name: 'part', type: 'text' },
    { name: 'change_number', type: 'integer' },
    { name: 'number', type: 'integer' },
    { name: 'field', type: 'text' },
    { name: 'from_value', type: 'text' },
    { name: 'to_value', type: 'text' },
  ],
}

const tables = [diffs, issueChanges, fieldChanges]

/** What is no plain text stands as JSON. */
const asText = (value: unknown) =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value)

function fieldRows({ diff }: Comparison): CellValue[][] {
  const rows = (part: string, change: number | null, fields: readonly FieldChange[]): CellValue[][] =>
    fields.map(({ field, from, to }, i) => [part, change, i + 1, field, asText(from), asText(to)])
  const { issues, metadata, claims, accountability, followUps } = diff
  return [
    ...issues.flatMap(({ changes }, i) => rows('issue', i + 1, changes)),
    ...Object.entries({ metadata, claims, accountability, followUps }).flatMap(([part, fields]) =>
      rows(part, null, fields),
    ),
  ]
}

export const createChangeTables = () =>
  tables.map((table) => createTable(table) + createIndex(table.name, 'diff_id')).join('')

/** Replaces what the tables hold of this comparison. */
export function changeStatements(comparison: Comparison): string {
  const id = diffId(comparison)
  const changes = changeRows(comparison).map((row) => [id, ...cellsOf(changeColumns, row)])
  const fields = fieldRows(comparison).map((row) => [id, ...row])
  return [
    ...tables.map(({ name }) => deleteWhere(name, 'diff_id', id)),
    insert(diffs, [cellsOf(diffColumns, comparison)]),
    insert(issueChanges, changes),
    insert(fieldChanges, fields),
  ].join('')
}
