import { brief, opening, type Rule } from '../rule.ts'

/** Neither a tag nor a field nor the prose says whether an issue is done. */
export const statusUnstated: Rule = {
  id: 'status-unstated',
  severity: 'info',
  description: { en: 'nothing says whether the issue is done', zh: '未写明整改状态' },
  *check({ bulletin }) {
    if (bulletin.stage === 'feedback') return
    const unstated = bulletin.issues.filter(({ status }) => status.code === 'unstated')
    if (unstated.length > 1 && unstated.length === bulletin.issues.length) {
      yield {
        texts: {
          en: `none of the ${unstated.length} issues states its status`,
          zh: `${unstated.length}个问题均未写明整改状态`,
        },
        span: null,
      }
      return
    }
    for (const issue of unstated) {
      yield {
        texts: { en: `“${brief(issue.title)}” does not state its status`, zh: `“${brief(issue.title)}”未写明整改状态` },
        span: issue.evidence['title'] ?? null,
        issueId: issue.id,
      }
    }
  },
  examples: [
    {
      guards: 'one of two issues has no tag',
      text: `${opening}一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:已组织学习。(已完成)\n\n2.关于检查不严的问题\n\n整改情况:开展检查12次。`,
      reports: ['关于检查不严的问题'],
    },
    {
      guards: 'a bulletin that nowhere states a status is reported once',
      text: `${opening}一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:组织学习3次。\n\n2.关于检查不严的问题\n\n整改情况:开展检查12次。`,
      reports: [''],
    },
    {
      guards: 'a status told in prose is one',
      text: `${opening}一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:组织学习3次。该问题已整改到位。`,
      reports: [],
    },
  ],
}
