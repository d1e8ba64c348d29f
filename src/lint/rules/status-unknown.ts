import { opening, type Rule } from '../rule.ts'

/** A status is printed that the lexicon does not know. */
export const statusUnknown: Rule = {
  id: 'status-unknown',
  severity: 'warning',
  description: { en: 'a status is printed that no list knows', zh: '整改状态用语不在词表中' },
  *check({ bulletin }) {
    for (const { id, status } of bulletin.issues) {
      if (status.code !== 'unknown') continue
      yield {
        texts: {
          en: `status “${status.text}” is in no list; a word for it can be added with --lexicon`,
          zh: `整改状态“${status.text}”不在词表中,可用 --lexicon 补充`,
        },
        span: status.span,
        issueId: id,
        actual: status.text ?? '',
      }
    }
  },
  examples: [
    {
      guards: 'a tag that no list knows, in the brackets of the other tags',
      text: `${opening}一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:已组织学习。(已完成)\n\n2.关于平台重复的问题\n\n整改情况:停止采购。(暂缓实施)`,
      reports: ['暂缓实施'],
    },
    {
      guards: 'a known tag, and brackets that are no tag',
      text: `${opening}一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:举办培训班(第二期)。(持续推进)`,
      reports: [],
    },
  ],
}
