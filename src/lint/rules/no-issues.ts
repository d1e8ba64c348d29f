import { type Rule, opening } from '../rule.ts'

/** A page that calls itself a bulletin lists no issue: it may be cut off, or hold its list in an annex or a picture. */
export const noIssues: Rule = {
  id: 'no-issues',
  severity: 'error',
  description: { en: 'a bulletin that lists no issue', zh: '通报中没有列出问题' },
  *check({ bulletin }) {
    if (bulletin.issues.length > 0) return
    yield {
      texts: {
        en: 'no issue is found in this bulletin; its list may stand in an annex or a picture, or the page is cut off',
        zh: '通报中未发现问题条目,清单可能在附件或图片中,或页面不完整',
      },
      span: null,
    }
  },
  examples: [{ guards: 'only a preface', text: `${opening}各项整改工作正在有序推进,详见附件。`, reports: [''] }],
}
