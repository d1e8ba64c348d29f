import { brief, opening, type Rule } from '../rule.ts'

const finished = /[。;:!?)】”》…](?:\s*)$/

/** The text ends within a sentence of its last issue: the page, or what was copied of it, is cut off. */
export const textCutOff: Rule = {
  id: 'text-cut-off',
  severity: 'warning',
  description: { en: 'the text ends within a sentence', zh: '正文在句子中间结束' },
  *check({ root, bulletin }) {
    const last = root.blocks.at(-1)
    if (!last || root.closing.length > 0 || last.kind !== 'paragraph') return
    const end = last.start + last.value.length
    const progress = bulletin.issues.at(-1)?.progress
    if (!progress || progress.span[1] !== end || finished.test(root.folded.slice(last.start, end))) return
    const words = brief(last.value.slice(-20), 20)
    yield {
      texts: {
        en: `the text ends within a sentence (“…${words}”); it may be cut off`,
        zh: `正文在句子中间结束(“…${words}”),可能不完整`,
      },
      span: [Math.max(last.start, end - 20), end],
    }
  },
  examples: [
    {
      guards: 'the last progress breaks off',
      text: `${opening}一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:组织学习12次,并于`,
      reports: ['整改情况:组织学习12次,并于'],
    },
    {
      guards: 'a finished sentence',
      text: `${opening}一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:组织学习12次。`,
      reports: [],
    },
  ],
}
