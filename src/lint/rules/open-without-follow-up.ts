import { looksAhead } from '../../lexicon/outlook.ts'
import { isOpen } from '../../lexicon/status-phrase.ts'
import { fold } from '../../text/fold.ts'
import { brief, opening, type Rule } from '../rule.ts'

/** An issue is open, and nothing says why, what comes next or until when. */
export const openWithoutFollowUp: Rule = {
  id: 'open-without-follow-up',
  severity: 'warning',
  description: {
    en: 'an open issue with no reason, next step or deadline anywhere',
    zh: '未完成的问题没有原因、下一步措施或时限',
  },
  *check({ bulletin, words }) {
    for (const issue of bulletin.issues) {
      if (!isOpen(issue.status.code)) continue
      const told = issue.followUp ?? { reason: null, nextSteps: null, deadline: null }
      // 长期坚持 is told in the deadline's place, and is none.
      if (
        issue.evidence['deadline'] ??
        issue.deadline ??
        issue.reason ??
        issue.nextSteps ??
        told.reason ??
        told.nextSteps ??
        told.deadline
      )
        continue
      // (未完成,因资金未到位): a tag may say why as well.
      const texts = [issue.progress?.text, issue.status.text].map((text) => fold(text ?? ''))
      if (issue.dates.some(({ role }) => role === 'planned') || texts.some((text) => looksAhead(text, words))) continue
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
    {
      guards: 'why, and by when in words',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:因镇级财力有限，剩余债务短期内难以全部偿还，计划三年内分期化解。(持续推进)`,
      reports: [],
    },
    {
      guards: 'why',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:由于历史遗留原因，土地手续尚未办结。(持续推进)`,
      reports: [],
    },
    {
      guards: 'why, in a clause behind',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:已约谈业主，因产权资料未移交，尚需补充。(持续推进)`,
      reports: [],
    },
    {
      guards: 'why, closed by its name',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:还有19个项目因负责人调离等原因正在联系确认。(持续推进)`,
      reports: [],
    },
    {
      guards: 'why, in the tag',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:已约谈业主。(未完成,因资金尚未到位)`,
      reports: [],
    },
    {
      guards: 'until when, no year printed',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:力争年底前完成。(持续推进)`,
      reports: [],
    },
    {
      guards: 'what is waited for',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:涉及产权纠纷，已向法院提起诉讼，正等待判决结果。(持续推进)`,
      reports: [],
    },
    {
      guards: 'that it takes time',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:由于疫情基数较大，彻底拔除疫点尚需时日。(持续推进)`,
      reports: [],
    },
    {
      guards: 'a reason for what was done',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:由于部署及时，进度加快。(持续推进)`,
      reports: ['持续推进'],
    },
    {
      guards: 'a reason for those who were handled',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:因履职不到位、监管不足等原因，对3名校长问责处理。(持续推进)`,
      reports: ['持续推进'],
    },
    {
      guards: 'a reason for what was closed',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:鉴于学校布局不足，撤并教学点6个。(持续推进)`,
      reports: ['持续推进'],
    },
    {
      guards: 'a reason of something that is over',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:针对因资金不足等原因造成的停工项目，已全部复工。(持续推进)`,
      reports: ['持续推进'],
    },
    {
      guards: 'a reason of something that is not over',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:因资金不足等原因造成的停工项目，剩余2个未复工。(持续推进)`,
      reports: [],
    },
    {
      guards: 'a reason that says what is not done, and what was done',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:由于历史原因形成的旧欠款难以收回，已起诉3户。(持续推进)`,
      reports: [],
    },
    {
      guards: 'a reason, and what was done in part',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:因资金不足，目前已支付30万元。(持续推进)`,
      reports: [],
    },
    {
      guards: 'until when, by an occasion',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:有望在春节前交付。(持续推进)`,
      reports: [],
    },
    {
      guards: 'money that one strives for',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:目前正与县财政局对接，争取资金支持。(持续推进)`,
      reports: [],
    },
    {
      guards: 'money that was got',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:已争取资金支持30万元，争取资金支持30万元。(持续推进)`,
      reports: ['持续推进'],
    },
    {
      guards: 'what others have to solve',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:需上级统筹解决。(持续推进)`,
      reports: [],
    },
    {
      guards: '因 that gives no reason',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:因地制宜制定方案，正在落实。(持续推进)`,
      reports: ['持续推进'],
    },
    {
      guards: 'a reason without an obstacle',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:因工作需要，调整了负责人。(持续推进)`,
      reports: ['持续推进'],
    },
    {
      guards: 'what is expected to come of it',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:招聘15人，预计明年增收30万元。(持续推进)`,
      reports: ['持续推进'],
    },
    {
      guards: 'a plan that was made',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:制定整改计划3项，力争做到家喻户晓。(持续推进)`,
      reports: ['持续推进'],
    },
    {
      guards: 'long-term work in the place of the deadline',
      text: `${opening}一、反馈问题整改情况\n\n1.关于债务偏重的问题\n\n整改情况:偿还12万元。(持续推进)\n\n整改时限:长期坚持`,
      reports: [],
    },
    {
      guards: 'the same in a column',
      text: `${opening}一、反馈问题整改情况\n\n序号\t反馈问题\t整改情况\t完成时限\t整改状态\n1\t债务偏重\t偿还12万元。\t长期\t持续推进\n2\t台账不全\t补记3本。\t2024年12月\t正在推进`,
      reports: [],
    },
  ],
}
