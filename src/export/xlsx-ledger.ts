/** 问题台账: one row an issue, as offices keep it. */
import { fieldName, statusName, type Language } from '../diff/words.ts'
import type { StatusCode } from '../schema.ts'
import { bodyOf } from './facts.ts'
import { measuresOf, nextStepsOf, reasonOf, responsibleOf, type IssueRow } from './issue-columns.ts'
import { dateCell, textCell, type XlsxCell } from './xlsx-cells.ts'
import type { SheetColumn } from './xlsx-sheet.ts'

interface LedgerColumn extends SheetColumn {
  value(row: IssueRow, language: Language): XlsxCell
}

type Names = Record<Language, string>

const text = (
  names: Names,
  width: number,
  value: (row: IssueRow, language: Language) => string | null,
): LedgerColumn => ({
  names,
  width,
  kind: 'text',
  value: (row, language) => textCell(value(row, language)),
})

const date = (names: Names, value: (row: IssueRow) => string | null): LedgerColumn => ({
  names,
  width: 12,
  kind: 'date',
  value: (row) => dateCell(value(row)),
})

const named = (field: string): Names => ({ zh: fieldName(field, 'zh'), en: fieldName(field, 'en') })

export const ledgerColumns: readonly LedgerColumn[] = [
  { names: { zh: '序号', en: 'No.' }, width: 6, kind: 'number', value: ({ number }) => number },
  text({ zh: '单位', en: 'body' }, 20, ({ facts }) => bodyOf(facts)),
  text({ zh: '通报', en: 'bulletin' }, 28, ({ facts }) => facts.title),
  date(named('publishedAt'), ({ facts }) => facts.publishedAt ?? facts.signedOn),
  text(named('labels'), 12, ({ issue }) => issue.labels.join(' ')),
  text(named('area'), 22, ({ issue }) => issue.area),
  text(named('category'), 22, ({ issue }) => issue.category),
  text({ zh: '问题', en: 'issue' }, 36, ({ issue }) => issue.title),
  text(named('description'), 40, ({ issue }) => issue.description),
  text(named('progress'), 60, ({ issue }) => issue.progress?.text ?? null),
  {
    names: named('status'),
    width: 14,
    kind: 'status',
    value: ({ issue }, language) => statusName(issue.status.code, language),
  },
  text({ zh: '状态原文', en: 'as printed' }, 14, ({ issue }) => issue.status.text),
  text({ zh: '长期坚持', en: 'sustained' }, 9, ({ issue }, language) =>
    issue.status.sustained ? (language === 'zh' ? '是' : 'yes') : null,
  ),
  date(named('deadline'), ({ issue }) => issue.deadline),
  text(named('responsible'), 22, ({ issue }) => responsibleOf(issue)?.replaceAll(' | ', '\n') ?? null),
  text(named('reason'), 30, ({ issue }) => reasonOf(issue)),
  text(named('nextSteps'), 30, ({ issue }) => nextStepsOf(issue)),
  text(named('plan.goal'), 30, ({ issue }) => issue.plan?.goal ?? null),
  text(named('plan.text'), 30, ({ issue }) => issue.plan?.text ?? null),
  text(named('measures'), 40, (row) => measuresOf(row.issue)?.replaceAll(' | ', '\n') ?? null),
  text({ zh: '位置', en: 'id' }, 10, ({ issue }) => issue.id),
  text({ zh: '来源', en: 'source' }, 24, ({ facts }) => facts.uri),
]

/** A row, and the status that colours it. */
export interface LedgerRow {
  cells: XlsxCell[]
  status: StatusCode
}

export const ledgerRow = (row: IssueRow, language: Language): LedgerRow => ({
  cells: ledgerColumns.map((column) => column.value(row, language)),
  status: row.issue.status.code,
})
