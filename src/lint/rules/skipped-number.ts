import { brief, opening, type Rule } from '../rule.ts'

/** A number is missing between two sections, so an issue may be missing from the page. */
export const skippedNumber: Rule = {
  id: 'skipped-number',
  severity: 'warning',
  description: { en: 'a number is missing between two sections', zh: '编号不连续' },
  *check({ root, numberFaults }) {
    for (const { kind, section, expected, earlier } of numberFaults()) {
      if (kind !== 'skipped' || !section.label) continue
      const label = root.text.slice(...section.label)
      const related = earlier
        ? [{ texts: { en: 'the section before it', zh: '前一项' }, span: earlier.label ?? earlier.heading }]
        : []
      yield {
        texts: {
          en: `number ${label} of “${brief(root.text.slice(...section.heading))}” follows a gap; expected number ${expected}`,
          zh: `编号“${label}”(${brief(root.text.slice(...section.heading))})不连续,应为第${expected}项`,
        },
        span: section.label,
        actual: label,
        expected: [String(expected)],
        related,
      }
    }
  },
  examples: [
    {
      guards: '3 behind 1',
      text: `${opening}一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:已组织学习。(已完成)\n\n3.关于检查不严的问题\n\n整改情况:已检查。(已完成)`,
      reports: ['3'],
    },
    {
      guards: 'several numbers that share a heading',
      text: `${opening}一、反馈问题整改情况\n\n1-3.关于学习不深、台账不全的问题\n\n整改情况:已组织学习。(已完成)\n\n4.关于检查不严的问题\n\n整改情况:已检查。(已完成)`,
      reports: [],
    },
    {
      guards: 'several numbers, and those behind them under the next area',
      text: `${opening}一、反馈问题整改情况\n\n(一)政治建设方面\n\n1-3.关于学习不深、台账不全的问题\n\n整改情况:已学习。(已完成)\n\n(二)作风建设方面\n\n4.关于检查不严的问题\n\n整改情况:已检查。(已完成)`,
      reports: [],
    },
    {
      guards: 'numbers that run on across parents skip nothing',
      text: `${opening}一、反馈问题整改情况\n\n(一)政治建设方面\n\n1.关于学习不深的问题\n\n整改情况:已学习。(已完成)\n\n(二)作风建设方面\n\n2.关于检查不严的问题\n\n整改情况:已检查。(已完成)`,
      reports: [],
    },
  ],
}
