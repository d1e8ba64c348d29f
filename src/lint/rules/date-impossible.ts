import { faultyDates } from '../faulty-dates.ts'
import { opening, type Rule } from '../rule.ts'

/** A day is printed that no calendar has. */
export const dateImpossible: Rule = {
  id: 'date-impossible',
  severity: 'warning',
  description: { en: 'a day that no calendar has', zh: '日期不存在' },
  *check(context) {
    for (const { text, span, issueId } of faultyDates(context, 'impossible')) {
      yield {
        texts: { en: `“${text}” is no day of the calendar; its date is left empty`, zh: `“${text}”不存在,日期留空` },
        span,
        ...(issueId === null ? {} : { issueId }),
        actual: text,
      }
    }
  },
  examples: [
    {
      guards: 'September has 30 days',
      text: `${opening}一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:2024年8月32日补课,2024年6月31日检查,6月30日验收。(已完成)`,
      reports: ['2024年8月32日', '2024年6月31日'],
    },
    {
      guards: '29 February of a leap year exists',
      text: `${opening}一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:2024年2月29日补课。(已完成)`,
      reports: [],
    },
  ],
}
