import { brief, opening, type Rule } from '../rule.ts'

/** An entry of the follow-up section repeats no issue told before: it may be renamed, or was passed over above. */
export const followUpUnmatched: Rule = {
  id: 'follow-up-unmatched',
  severity: 'info',
  description: { en: 'a follow-up entry repeats no issue told before', zh: '需进一步整改的事项在前文中没有对应问题' },
  *check({ bulletin }) {
    const told = bulletin.issues.filter((issue) => !issue.followUp || issue.span[0] !== issue.followUp.span[0])
    if (told.length === 0) return
    const byId = new Map(bulletin.issues.map((issue) => [issue.id, issue]))
    for (const { issueId, title, span } of bulletin.followUps) {
      const issue = issueId === null ? undefined : byId.get(issueId)
      // An entry that tells its own progress reports on itself and repeats nothing.
      if (issue && (issue.span[0] !== span[0] || issue.progress)) continue
      yield {
        texts: {
          en: `follow-up entry “${brief(title)}” repeats no issue told before; it is taken as an issue of its own`,
          zh: `“${brief(title)}”在前文中没有对应问题,按单独问题列出`,
        },
        span: [span[0], Math.min(span[1], span[0] + title.length)],
        ...(issueId === null ? {} : { issueId }),
        actual: title,
      }
    }
  },
  examples: [
    {
      guards: 'one entry repeats an issue, the other none',
      text: `${opening}一、反馈问题整改情况\n\n1.关于仓房改造缓慢的问题\n\n整改情况:完成设计。(未完成)\n\n二、需进一步整改的事项\n\n针对仓房改造缓慢的问题。\n\n未完成原因:资金未到位。\n\n整改时限:2025年6月。\n\n针对人员编制紧张的问题。\n\n未完成原因:编制未批复。`,
      reports: ['针对人员编制紧张的问题'],
    },
    {
      guards: 'wrappers and quotation marks do not hinder the match',
      text: `${opening}一、反馈问题整改情况\n\n1.关于仓房改造缓慢的问题\n\n整改情况:完成设计。(未完成)\n\n二、需进一步整改的事项\n\n关于“仓房改造缓慢”问题。未完成原因:资金未到位。整改时限:2025年6月。`,
      reports: [],
    },
  ],
}
