/** 汇总 and 诊断: a row a bulletin with its counts, a row a diagnostic. */
import { statusName, type Language } from '../diff/words.ts'
import type { Bulletin, Diagnostic } from '../schema.ts'
import { severities, statusCodes } from '../schema-names.ts'
import { bodyOf, factsOf } from './facts.ts'
import { severityNames } from './severity-names.ts'
import { dateCell, textCell, type XlsxCell } from './xlsx-cells.ts'
import type { SheetColumn } from './xlsx-sheet.ts'

const text = (zh: string, en: string, width: number): SheetColumn => ({ names: { zh, en }, width, kind: 'text' })
const number = (zh: string, en: string): SheetColumn => ({ names: { zh, en }, width: 10, kind: 'number' })

export const summaryColumns: readonly SheetColumn[] = [
  text('单位', 'body', 24),
  text('通报', 'bulletin', 40),
  { names: { zh: '发布时间', en: 'published' }, width: 12, kind: 'date' },
  number('问题', 'issues'),
  ...statusCodes.map((code) => number(statusName(code, 'zh'), statusName(code, 'en'))),
  { names: { zh: '完成率', en: 'completed' }, width: 10, kind: 'percent' },
  ...severities.map((severity) => number(severityNames[severity].zh, severityNames[severity].en)),
  text('来源', 'source', 24),
]

export function summaryRow(bulletin: Bulletin): XlsxCell[] {
  const { issues, diagnostics } = bulletin
  const facts = factsOf(bulletin)
  const counts = statusCodes.map((code) => issues.filter(({ status }) => status.code === code).length)
  return [
    textCell(bodyOf(facts)),
    textCell(facts.title),
    dateCell(facts.publishedAt ?? facts.signedOn),
    issues.length,
    ...counts,
    issues.length === 0 ? null : (counts[0] as number) / issues.length,
    ...severities.map((one) => diagnostics.filter(({ severity }) => severity === one).length),
    textCell(facts.uri),
  ]
}

/** The sums below the rows of several bulletins. */
export function totalRow(rows: readonly (readonly XlsxCell[])[], language: Language): XlsxCell[] {
  const sum = (c: number) => rows.reduce((total, row) => total + (typeof row[c] === 'number' ? row[c] : 0), 0)
  const [issues, completed] = [sum(3), sum(4)]
  return summaryColumns.map(({ kind }, c) => {
    if (c === 0) return language === 'zh' ? '合计' : 'total'
    if (kind === 'percent') return issues === 0 ? null : completed / issues
    return kind === 'number' ? sum(c) : null
  })
}

export const diagnosticColumns: readonly SheetColumn[] = [
  text('级别', 'severity', 8),
  text('规则', 'rule', 24),
  text('说明', 'message', 70),
  text('问题', 'issue', 10),
  { names: { zh: '行', en: 'line' }, width: 8, kind: 'number' },
  { names: { zh: '列', en: 'column' }, width: 8, kind: 'number' },
  text('来源', 'source', 28),
]

export function diagnosticRow(one: Diagnostic, uri: string | null, language: Language): XlsxCell[] {
  const { severity, ruleId, message, issueId, position } = one
  const place = position?.start
  return [
    severityNames[severity][language],
    ruleId,
    textCell(message),
    issueId,
    place?.line ?? null,
    place?.column ?? null,
    textCell(uri),
  ]
}
