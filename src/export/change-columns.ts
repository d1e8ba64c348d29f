/** What became of an issue as one row: the columns that csv and sql share for a comparison. */
import type { BulletinDiff, FieldChange, Issue, IssueChange } from '../schema.ts'
import { changeText } from '../diff/report.ts'
import { fieldName, type Language } from '../diff/words.ts'
import { columnsOf } from './column.ts'
import type { Comparison } from './format.ts'
import { joinList } from './lists.ts'

/** A change with the issue as either bulletin tells it; null where there is none, or the bulletin is not at hand. */
export interface ChangeRow {
  diff: BulletinDiff
  change: IssueChange
  was: Issue | null
  is: Issue | null
  /** As the newer bulletin has it; from the comparison alone where no bulletin is at hand and the title changed. */
  title: string | null
  number: number
}

export function changeRows({ diff, old, recent }: Comparison): ChangeRow[] {
  const [before, after] = [old, recent].map((one) => new Map((one?.issues ?? []).map((issue) => [issue.id, issue])))
  return diff.issues.map((change, i) => {
    const was = (change.from !== null && before?.get(change.from)) || null
    const is = (change.to !== null && after?.get(change.to)) || null
    return { diff, change, was, is, title: (is ?? was)?.title ?? titleIn(change), number: i + 1 }
  })
}

function titleIn({ changes }: IssueChange): string | null {
  const title = changes.find(({ field }) => field === 'title')
  return [title?.to, title?.from].find((value) => typeof value === 'string') ?? null
}

/** A side of a field, as the comparison tells it; null where it does not. */
export function sideOf({ changes }: IssueChange, field: string, side: 'from' | 'to'): unknown {
  return changes.find((change) => change.field === field)?.[side] ?? null
}

/** The status code of a side: of the bulletin, else of the change. */
export function codeOf(row: ChangeRow, side: 'from' | 'to'): string | null {
  const issue = side === 'from' ? row.was : row.is
  const told = sideOf(row.change, 'status', side)
  const code = typeof told === 'object' && told !== null && 'code' in told ? told.code : null
  return issue?.status.code ?? (typeof code === 'string' ? code : null)
}

export function deadlineOf(row: ChangeRow, side: 'from' | 'to'): string | null {
  const told = sideOf(row.change, 'deadline', side)
  return (side === 'from' ? row.was : row.is)?.deadline ?? (typeof told === 'string' ? told : null)
}

/** `field: from → to` of each field that changed. */
export const changesText = ({ change }: ChangeRow, language: Language) =>
  joinList(change.changes.map((one) => `${fieldName(one.field, language)}: ${changeText(one, language)}`))

export const fieldsOf = ({ changes }: { changes: readonly FieldChange[] }) =>
  joinList(changes.map(({ field }) => field))

const { text, integer, number } = columnsOf<ChangeRow>()

/** Which bulletins were compared, in each row that stands alone. */
export const sideColumns = [
  text('from_uri', ({ diff }) => diff.from.uri),
  text('from_date', ({ diff }) => diff.from.signedOn ?? diff.from.publishedAt),
  text('to_uri', ({ diff }) => diff.to.uri),
  text('to_date', ({ diff }) => diff.to.signedOn ?? diff.to.publishedAt),
]

export const changeColumns = [
  integer('number', (row) => row.number),
  text('kind', ({ change }) => change.kind),
  text('from_id', ({ change }) => change.from),
  text('to_id', ({ change }) => change.to),
  text('title', (row) => row.title),
  text('status_from', (row) => codeOf(row, 'from')),
  text('status_to', (row) => codeOf(row, 'to')),
  text('direction', ({ change }) => change.direction),
  text('reason', ({ change }) => change.reason),
  text('deadline_from', (row) => deadlineOf(row, 'from')),
  text('deadline_to', (row) => deadlineOf(row, 'to')),
  number('similarity', ({ change }) => change.similarity),
  text('fields', ({ change }) => fieldsOf(change)),
  text('related', ({ change }) => joinList(change.related.map(({ id, side }) => `${side}:${id}`))),
]
