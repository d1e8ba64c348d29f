import { isOpen } from '../../lexicon/status-phrase.ts'
import { brief, opening, type Rule } from '../rule.ts'

const nextStep = /下一步|下步|接下来|后续将|将继续|待.{2,20}后/

/** An issue is open, and nothing says why, what comes next or until when. */
export const openWithoutFollowUp: Rule = {
  id: 'open-without-follow-up',
  severity: 'warning',
  description: {
    en: 'an open issue with no reason, next step or deadline anywhere',
    zh: '未完成的问题没有原因、下一步措施或时限',
  },
  *check({ bulletin }) {
    for (const issue of bulletin.issues) {
      if (!isOpen(issue.status.code)) continue
      const told = issue.followUp ?? { reason: null, nextSteps: null, deadline: null }
      if (issue.deadline ?? issue.reason ?? issue.nextSteps ?? told.reason ?? told.nextSteps ?? told.deadline) continue
      if (issue.dates.some(({ role }) => role === 'planned') || nextStep.test(issue.progress?.text ?? '')) continue
      yield {
        texts: {
          en: `“${brief(issue.title)}” is open (${issue.status.text}), with no reason, next step or deadline`,
          zh: `“${brief(issue.title)}”尚未完成(${issue.status.text}),但没有原因、下一步措施或时限`,
        },
        span: issue.status.span,
        issueId: issue.id,
        actual: issue.status.text as string,
        expected: ['未完成原因', '下一步措施', '整改时限'],
      }
    }
  },
  examples: [
    {
      guards: 'open, and not a word more',
      text: `${opening}一、反馈问题整改情况\n\n1.关于队伍老化的问题\n\n整改情况:招聘15人。(持续推进)`,
      reports: ['持续推进'],
    },
    {
      guards: 'a deadline is enough',
      text: `${opening}一、反馈问题整改情况\n\n1.关于队伍老化的问题\n\n整改情况:招聘15人。(正在推进)\n\n整改时限:2025年6月`,
      reports: [],
    },
  ],
}
