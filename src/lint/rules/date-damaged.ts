import { faultyDates } from '../faulty-dates.ts'
import { opening, type Rule } from '../rule.ts'

/** Digits run together where 年 or 月 was lost on the way to the page. */
export const dateDamaged: Rule = {
  id: 'date-damaged',
  severity: 'warning',
  description: { en: 'digits run together where 年 or 月 was lost', zh: '日期缺字,数字粘连' },
  *check(context) {
    for (const { text, span, issueId } of faultyDates(context, 'damaged')) {
      yield {
        texts: { en: `“${text}” has lost 年 or 月 and is not guessed`, zh: `“${text}”疑缺“年”或“月”,不作推测` },
        span,
        ...(issueId === null ? {} : { issueId }),
        actual: text,
      }
    }
  },
  examples: [
    {
      guards: 'both ends of a range are damaged',
      text: `${opening}一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:2024717日至830日组织学习。(已完成)`,
      reports: ['2024717日至830日'],
    },
    {
      guards: 'numbers of vouchers and years are no damage',
      text: `${opening}一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:补签2021年8月7号凭证,退回20241元。(已完成)`,
      reports: [],
    },
  ],
}
