import { brief, opening, type Rule } from '../rule.ts'

/** The same number is printed twice among the sections of one parent. */
export const duplicateNumber: Rule = {
  id: 'duplicate-number',
  severity: 'warning',
  description: { en: 'a number is printed twice among the sections of one parent', zh: '同一层级下编号重复' },
  *check({ root, numberFaults }) {
    for (const { kind, section, expected, earlier } of numberFaults()) {
      if (kind !== 'duplicate' || !section.label || !earlier) continue
      const label = root.text.slice(...section.label)
      yield {
        texts: {
          en: `number ${label} of “${brief(root.text.slice(...section.heading))}” is printed already; expected number ${expected}`,
          zh: `编号“${label}”(${brief(root.text.slice(...section.heading))})重复,应为第${expected}项`,
        },
        span: section.label,
        actual: label,
        expected: [String(expected)],
        related: [{ texts: { en: 'printed here before', zh: '此前已出现' }, span: earlier.label ?? earlier.heading }],
      }
    }
  },
  examples: [
    {
      guards: 'the second (2) is reported, and nothing behind it',
      text: `${opening}一、反馈问题整改情况\n\n(1)关于学习不深的问题\n\n整改情况:已组织学习。(已完成)\n\n(2)关于台账不全的问题\n\n整改情况:已补齐。(已完成)\n\n(2)关于检查不严的问题\n\n整改情况:已检查。(已完成)\n\n(3)关于培训不足的问题\n\n整改情况:已培训。(已完成)`,
      reports: ['(2)'],
    },
    {
      guards: 'numbers that begin anew under each parent are no duplicates',
      text: `${opening}一、反馈问题整改情况\n\n(一)政治建设方面\n\n1.关于学习不深的问题\n\n整改情况:已学习。(已完成)\n\n(二)作风建设方面\n\n1.关于检查不严的问题\n\n整改情况:已检查。(已完成)`,
      reports: [],
    },
  ],
}
