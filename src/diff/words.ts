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
  'issues-basically-completed': { zh: '基本完成问题', en: 'issues basically completed' },
  'issues-phased': { zh: '阶段性完成问题', en: 'issues phased' },
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

const valueNames: Record<string, { zh: string; en: string }> = {
  inspection: { zh: '巡视巡察', en: 'inspection' },
  audit: { zh: '审计', en: 'audit' },
  environment: { zh: '生态环保督察', en: 'environment' },
  other: { zh: '其他', en: 'other' },
  progress: { zh: '进展', en: 'progress' },
  completion: { zh: '完成', en: 'completion' },
  'follow-up': { zh: '后续', en: 'follow-up' },
  feedback: { zh: '反馈意见', en: 'feedback' },
}

/** A value of genre or stage in words; any other value as it is. */
export function valueName(field: string, value: string, language: Language): string {
  return field === 'genre' || field === 'stage' ? (valueNames[value]?.[language] ?? value) : value
}

/** Everything else that the renderings say. */
export const phrases = {
  zh: {
    heading: '整改通报比较',
    old: '旧',
    new: '新',
    undated: '无日期',
    count: (n: number) => `${n} 个问题`,
    transitions: '状态变化',
    from: '上次',
    to: '本次',
    number: '数量',
    total: (s: Totals) =>
      `对应 ${s.matched} 个：无变化 ${s.unchanged}，有变化 ${s.changed}（推进 ${s.advanced}，倒退 ${s.regressed}）；新增 ${s.added}；不再列出 ${s.removed}（其中未完成而不再提及 ${s.dropped}）`,
    groups: {
      dropped: '未完成而不再提及',
      regressed: '倒退',
      gone: '不再列出（是否完成不明，或并入其他问题）',
      added: '新增',
      advanced: '推进',
      changed: '内容有变化',
      settled: '上次已完成，本次不再列出',
      unchanged: '无变化',
    },
    findings: '须注意',
    bulletin: '通报本身',
    claims: '自述数字',
    accountability: '问责处理',
    followUps: '需进一步整改事项',
    none: '无',
    nothing: '两份通报没有差别',
    days: (n: number) => (n > 0 ? `推迟 ${n} 天` : `提前 ${-n} 天`),
    related: '或与此有关',
    moved: '原在',
    similarity: '相似度',
    coarse: '两段文字差别太大，未逐词比较',
    words: (name: string) => `分词：${name}`,
    colon: '：',
    stop: '；',
  },
  en: {
    heading: 'Rectification bulletins compared',
    old: 'old',
    new: 'new',
    undated: 'undated',
    count: (n: number) => `${n} ${n === 1 ? 'issue' : 'issues'}`,
    transitions: 'Transitions',
    from: 'before',
    to: 'now',
    number: 'issues',
    total: (s: Totals) =>
      `${s.matched} matched: ${s.unchanged} unchanged, ${s.changed} changed (${s.advanced} advanced, ${s.regressed} regressed); ${s.added} added; ${s.removed} gone (${s.dropped} of them dropped while open)`,
    groups: {
      dropped: 'Dropped: open before, passed over in silence now',
      regressed: 'Regressed',
      gone: 'Gone: whether settled is not told, or told inside another issue',
      added: 'New',
      advanced: 'Advanced',
      changed: 'Changed',
      settled: 'Settled: completed before, not told again',
      unchanged: 'Unchanged',
    },
    findings: 'To be noted',
    bulletin: 'The bulletins themselves',
    claims: 'Figures they state of themselves',
    accountability: 'Accountability',
    followUps: 'What remains to be done',
    none: 'none',
    nothing: 'The bulletins do not differ',
    days: (n: number) => `${Math.abs(n)} ${Math.abs(n) === 1 ? 'day' : 'days'} ${n > 0 ? 'later' : 'earlier'}`,
    related: 'seems to belong to',
    moved: 'was in',
    similarity: 'similarity',
    coarse: 'the texts are too unlike to compare word by word',
    words: (name: string) => `words cut by ${name}`,
    colon: ': ',
    stop: '; ',
  },
} as const

/** The figures of the summary, with how many were dropped. */
export interface Totals {
  matched: number
  unchanged: number
  changed: number
  added: number
  removed: number
  advanced: number
  regressed: number
  dropped: number
}

/** What the rendering of a timeline says. */
export const timelinePhrases = {
  zh: {
    issue: '问题',
    remark: '说明',
    dropped: '未完成而不再提及',
    postponed: (n: number) => `时限推迟 ${n} 次`,
    reopened: (n: number) => `完成后又重新整改 ${n} 次`,
    returned: '中间一度未列',
    stop: '；',
  },
  en: {
    issue: 'issue',
    remark: 'remarks',
    dropped: 'dropped while open',
    postponed: (n: number) => `deadline put off ${n === 1 ? 'once' : `${n} times`}`,
    reopened: (n: number) => `reopened ${n === 1 ? 'once' : `${n} times`}`,
    returned: 'left out in between',
    stop: '; ',
  },
} as const
