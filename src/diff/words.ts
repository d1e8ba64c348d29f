/** The words of the renderings, in both languages. */
import type { StatusCode } from '../schema.ts'

export type Language = 'zh' | 'en'

const statusNames: Record<StatusCode, { zh: string; en: string }> = {
  completed: { zh: '已完成', en: 'completed' },
  'basically-completed': { zh: '基本完成', en: 'basically completed' },
  phased: { zh: '取得阶段性成效', en: 'phased' },
  ongoing: { zh: '正在推进', en: 'ongoing' },
  'not-completed': { zh: '未完成', en: 'not completed' },
  unknown: { zh: '状态不明', en: 'unknown' },
  unstated: { zh: '未说明', en: 'unstated' },
}

export function statusName(code: StatusCode, language: Language): string {
  return statusNames[code][language]
}

const fieldNames: Record<string, { zh: string; en: string }> = {
  title: { zh: '标题', en: 'title' },
  status: { zh: '状态', en: 'status' },
  deadline: { zh: '整改时限', en: 'deadline' },
  responsible: { zh: '责任', en: 'responsible' },
  description: { zh: '问题表述', en: 'description' },
  findings: { zh: '问题要点', en: 'findings' },
  'plan.goal': { zh: '整改目标', en: 'goal' },
  'plan.text': { zh: '整改措施', en: 'plan' },
  progress: { zh: '整改情况', en: 'progress' },
  measures: { zh: '措施', en: 'measures' },
  dates: { zh: '日期', en: 'dates' },
  figures: { zh: '数字', en: 'figures' },
  followUp: { zh: '需进一步整改', en: 'follow-up' },
  reason: { zh: '未完成原因', en: 'reason' },
  nextSteps: { zh: '下一步措施', en: 'next steps' },
  labels: { zh: '编号', en: 'number' },
  area: { zh: '所属方面', en: 'area' },
  category: { zh: '所属类别', en: 'category' },
  genre: { zh: '类别', en: 'genre' },
  stage: { zh: '阶段', en: 'stage' },
  publisher: { zh: '发布机构', en: 'publisher' },
  editor: { zh: '编辑', en: 'editor' },
  signedBy: { zh: '落款', en: 'signed by' },
  publishedAt: { zh: '发布时间', en: 'published' },
  signedOn: { zh: '落款日期', en: 'signed on' },
  'inspection.inspector': { zh: '巡察组', en: 'inspector' },
  'inspection.inspectee': { zh: '被巡察单位', en: 'inspectee' },
  'inspection.round': { zh: '轮次', en: 'round' },
  'inspection.period': { zh: '进驻时间', en: 'period' },
  'inspection.feedbackOn': { zh: '反馈时间', en: 'fed back on' },
  'contact.phones': { zh: '电话', en: 'phone' },
  'contact.emails': { zh: '邮箱', en: 'e-mail' },
  'contact.address': { zh: '地址', en: 'address' },
  'contact.postalCode': { zh: '邮编', en: 'postal code' },
  people: { zh: '问责人数', en: 'people' },
  cases: { zh: '问责案件', en: 'cases' },
  'issues-total': { zh: '问题总数', en: 'issues' },
  'issues-completed': { zh: '已完成问题', en: 'issues completed' },
  'issues-ongoing': { zh: '推进中问题', en: 'issues ongoing' },
  'issues-not-completed': { zh: '未完成问题', en: 'issues not completed' },
  'completion-rate': { zh: '完成率', en: 'completion rate' },
  systems: { zh: '制度', en: 'systems' },
  funds: { zh: '资金', en: 'funds' },
  'people-handled': { zh: '处理人数', en: 'people handled' },
  meetings: { zh: '会议', en: 'meetings' },
}

/** A field in words; one that is not listed is its own name, an action (`actions.提醒谈话`) its kind. */
export function fieldName(field: string, language: Language): string {
  return fieldNames[field]?.[language] ?? field.replace(/^actions\./, '')
}
