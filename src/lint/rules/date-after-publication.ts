import { bounds } from '../../dates/edtf.ts'
import { opening, type Rule } from '../rule.ts'

/** An event is dated behind the publication: one of the two is wrong. */
export const dateAfterPublication: Rule = {
  id: 'date-after-publication',
  severity: 'warning',
  description: { en: 'an event is dated behind the publication', zh: '事项日期晚于发布日期' },
  *check({ bulletin }) {
    const published = (bulletin.publishedAt ?? bulletin.signedOn)?.slice(0, 10)
    if (!published) return
    for (const issue of bulletin.issues) {
      for (const date of issue.dates) {
        if (date.role !== 'event' || date.edtf === null || date.edtf.startsWith('..') || date.precision === 'year')
          continue
        if (bounds(date.edtf)[0] <= published) continue
        yield {
          texts: {
            en: `“${date.text}” lies behind the publication on ${published}, and nothing says that it is planned`,
            zh: `“${date.text}”晚于发布日期${published},且未写明是计划`,
          },
          span: date.span,
          issueId: issue.id,
          actual: date.edtf,
          expected: [`../${published}`],
        }
      }
    }
  },
  examples: [
    {
      guards: 'done half a year behind the publication',
      text: `${opening}一、反馈问题整改情况\n\n1.关于资金未清理的问题\n\n整改情况:余款于2025年3月5日全部缴清。(已完成)`,
      reports: ['2025年3月5日'],
    },
    {
      guards: 'a plan may lie ahead',
      text: `${opening}一、反馈问题整改情况\n\n1.关于资金未清理的问题\n\n整改情况:计划于2025年3月5日缴清。(正在推进)`,
      reports: [],
    },
  ],
}
