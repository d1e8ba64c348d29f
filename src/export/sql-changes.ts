/** The tables of a comparison, beside those of its bulletins. */
import type { FieldChange } from '../schema.ts'
import { changeColumns, changeRows, type ChangeRow } from './change-columns.ts'
import { columnsOf } from './column.ts'
import type { Comparison } from './format.ts'
import { createIndex, createTable, deleteWhere, insert, type SqlTable } from './sql-literals.ts'

/** A comparison is named by the bulletins that it is of. */
export const diffId = ({ diff }: Comparison) => `${diff.from.sha256}:${diff.to.sha256}`

interface FieldRow {
  diff: string
  /** Of the change in `issue_changes`; null where the change is of the bulletin itself. */
  change: number | null
  part: string
  number: number
  field: FieldChange
}

const ofDiff = columnsOf<Comparison>()
const diffs: SqlTable<Comparison> = {
  name: 'diffs',
  columns: [
    ofDiff.text('diff_id', diffId),
    ofDiff.text('from_bulletin_id', ({ diff }) => diff.from.sha256),
    ofDiff.text('to_bulletin_id', ({ diff }) => diff.to.sha256),
    ofDiff.text('from_title', ({ diff }) => diff.from.title),
    ofDiff.text('to_title', ({ diff }) => diff.to.title),
    ...(['matched', 'unchanged', 'changed', 'added', 'removed', 'advanced', 'regressed'] as const).map((name) =>
      ofDiff.integer(name, ({ diff }) => diff.summary[name]),
    ),
    ofDiff.text('schema_version', ({ diff }) => diff.schemaVersion),
  ],
}

const ofChange = columnsOf<ChangeRow & { diff: string }>()
const issueChanges: SqlTable<ChangeRow & { diff: string }> = {
  name: 'issue_changes',
  columns: [ofChange.text('diff_id', ({ diff }) => diff), ...changeColumns],
}

const asText = (value: unknown) =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value)

const ofField = columnsOf<FieldRow>()
const fieldChanges: SqlTable<FieldRow> = {
  name: 'field_changes',
  columns: [
    ofField.text('diff_id', ({ diff }) => diff),
    ofField.text('part', ({ part }) => part),
    ofField.integer('change_number', ({ change }) => change),
    ofField.integer('number', ({ number }) => number),
    ofField.text('field', ({ field }) => field.field),
    ofField.text('from_value', ({ field }) => asText(field.from)),
    ofField.text('to_value', ({ field }) => asText(field.to)),
  ],
}

function fieldRows(comparison: Comparison): FieldRow[] {
  const diff = diffId(comparison)
  const rows = (part: string, change: number | null, fields: readonly FieldChange[]): FieldRow[] =>
    fields.map((field, i) => ({ diff, part, change, number: i + 1, field }))
  const { issues, metadata, claims, accountability, followUps } = comparison.diff
  return [
    ...issues.flatMap(({ changes }, i) => rows('issue', i + 1, changes)),
    ...rows('metadata', null, metadata),
    ...rows('claims', null, claims),
    ...rows('accountability', null, accountability),
    ...rows('followUps', null, followUps),
  ]
}

const tables = [diffs, issueChanges, fieldChanges] as unknown as readonly SqlTable<unknown>[]

export const createChangeTables = () =>
  tables.map((table) => createTable(table) + createIndex(table.name, 'diff_id')).join('')

/** Replaces what the tables hold of this comparison. */
export function changeStatements(comparison: Comparison): string {
  const diff = diffId(comparison)
  return [
    ...tables.map(({ name }) => deleteWhere(name, 'diff_id', diff)),
    insert(diffs, [comparison]),
    insert(
      issueChanges,
      changeRows(comparison).map((row) => ({ ...row, diff })),
    ),
    insert(fieldChanges, fieldRows(comparison)),
  ].join('')
}
