import { bounds } from '../../dates/edtf.ts'
import { brief, opening, type Rule } from '../rule.ts'

const open = new Set(['ongoing', 'not-completed', 'phased', 'basically-completed', 'unknown'])

/** An open issue's deadline lies before the day given with --as-of. */
export const deadlinePassed: Rule = {
  id: 'deadline-passed',
  severity: 'warning',
  description: {
    en: "an open issue's deadline has passed (against --as-of)",
    zh: '未完成的问题已超过整改时限(以 --as-of 为准)',
  },
  *check({ bulletin, asOf }) {
    if (asOf === null) return
    for (const issue of bulletin.issues) {
      if (issue.deadline === null || !open.has(issue.status.code) || bounds(issue.deadline)[1] >= asOf) continue
      yield {
        texts: {
          en: `“${brief(issue.title)}” was due ${issue.deadline} and is still open as of ${asOf}`,
          zh: `“${brief(issue.title)}”应于${issue.deadline}前完成,截至${asOf}仍未完成`,
        },
        span: issue.evidence['deadline'] ?? null,
        issueId: issue.id,
        actual: issue.deadline,
        expected: [`${asOf}/..`],
      }
    }
  },
  examples: [
    {
      guards: 'a month is passed when its last day is',
      text: `${opening}一、反馈问题整改情况\n\n1.关于仓房改造缓慢的问题\n\n整改情况:完成设计。(未完成)\n\n整改时限:2024年12月`,
      asOf: '2025-01-01',
      reports: ['2024年12月'],
    },
    {
      guards: 'on the last day it is not',
      text: `${opening}一、反馈问题整改情况\n\n1.关于仓房改造缓慢的问题\n\n整改情况:完成设计。(未完成)\n\n整改时限:2024年12月`,
      asOf: '2024-12-31',
      reports: [],
    },
  ],
}
