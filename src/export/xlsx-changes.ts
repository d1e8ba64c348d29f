/** 变化, and the 汇总 of a comparison. */
import { totalsOf } from '../diff/report.ts'
import { groupOf } from '../diff/select.ts'
import { phrases, statusName, type Language } from '../diff/words.ts'
import type { BulletinDiff, StatusCode } from '../schema.ts'
import { statusCodes } from '../schema-names.ts'
import { changeRows, changesText, codeOf, deadlineOf, type ChangeRow } from './change-columns.ts'
import type { Comparison } from './format.ts'
import { dateCell, textCell, type XlsxCell } from './xlsx-cells.ts'
import type { SheetColumn, Table } from './xlsx-sheet.ts'

const column = (zh: string, en: string, width: number, kind: SheetColumn['kind'] = 'text'): SheetColumn => ({
  names: { zh, en },
  width,
  kind,
})

const changeSheetColumns: readonly SheetColumn[] = [
  column('序号', 'No.', 6, 'number'),
  column('变化', 'change', 26),
  column('问题', 'issue', 40),
  column('上次状态', 'status before', 14, 'status'),
  column('本次状态', 'status now', 14, 'status'),
  column('上次时限', 'deadline before', 12, 'date'),
  column('本次时限', 'deadline now', 12, 'date'),
  column('变化内容', 'what changed', 80),
  column('相似度', 'similarity', 8, 'number'),
  column('上次位置', 'id before', 10),
  column('本次位置', 'id now', 10),
]

const statusOf = (row: ChangeRow, side: 'from' | 'to') => statusCodes.find((code) => code === codeOf(row, side)) ?? null

const nameOf = (code: StatusCode | null, language: Language) => (code === null ? null : statusName(code, language))

function changeCells(row: ChangeRow, language: Language): XlsxCell[] {
  const { change, was, is } = row
  const onBothSides = change.from !== null && change.to !== null
  const only = (is ?? was)?.progress?.text ?? null
  return [
    row.number,
    phrases[language].groups[groupOf(change)],
    textCell(row.title),
    nameOf(statusOf(row, 'from'), language),
    nameOf(statusOf(row, 'to'), language),
    dateCell(deadlineOf(row, 'from')),
    dateCell(deadlineOf(row, 'to')),
    textCell(onBothSides ? (changesText(row, language)?.replaceAll(' | ', '\n') ?? null) : only),
    onBothSides ? change.similarity : null,
    change.from,
    change.to,
  ]
}

export function changesTable(comparison: Comparison, language: Language): Table {
  const rows = changeRows(comparison)
  return {
    name: language === 'zh' ? '变化' : 'changes',
    columns: changeSheetColumns,
    rows: rows.map((row) => changeCells(row, language)),
    statuses: rows.map((row) => [statusOf(row, 'from'), statusOf(row, 'to')]),
  }
}

/** Both sides and the figures of the comparison, one a row. */
export function comparisonSummary(diff: BulletinDiff, language: Language): Table {
  const { old, new: recent, from, to, number } = phrases[language]
  const side = (name: string, { title, issues }: BulletinDiff['from']): XlsxCell[] => [
    textCell(`${name}:${title ?? '?'}`),
    issues,
  ]
  const moves = diff.summary.transitions.map((move): XlsxCell[] => [
    `${statusName(move.from, language)} → ${statusName(move.to, language)}`,
    move.count,
  ])
  const { matched, unchanged, changed, added, removed, advanced, regressed } = diff.summary
  const figures = { matched, unchanged, changed, added, removed, advanced, regressed, dropped: totalsOf(diff).dropped }
  const rows = Object.entries(figures).map(([name, n]): XlsxCell[] => [figureNames[name]?.[language] ?? name, n])
  return {
    name: language === 'zh' ? '汇总' : 'summary',
    columns: [column(`项目(${from} → ${to})`, `item (${from} → ${to})`, 70), column(number, number, 10, 'number')],
    rows: [side(old, diff.from), side(recent, diff.to), ...rows, ...moves],
  }
}

const figureNames: Record<string, Record<Language, string>> = {
  matched: { zh: '对应', en: 'matched' },
  unchanged: { zh: '无变化', en: 'unchanged' },
  changed: { zh: '有变化', en: 'changed' },
  added: { zh: '新增', en: 'added' },
  removed: { zh: '不再列出', en: 'gone' },
  advanced: { zh: '推进', en: 'advanced' },
  regressed: { zh: '倒退', en: 'regressed' },
  dropped: { zh: '未完成而不再提及', en: 'dropped while open' },
}
