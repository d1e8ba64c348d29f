import { describe, expect, it } from 'vitest'
import { readText } from '../extract/testing/read.ts'

const before = ['二、反馈问题整改情况', '(一)聚焦学习方面', '1.关于学习不深入的问题']

describe('numbers within the text of a field are items of it, not sections', () => {
  it.each(['整改情况', '整改措施', '反馈问题', '整改目标', '未完成原因', '下一步措施'])('%s', async (label) => {
    const { outline, issues } = await readText(
      ...before,
      `${label}:`,
      '(1)修订制度。',
      '(2)加强检查。',
      '(3)定期通报。',
    )
    expect(outline[0]?.children[0]?.children[0]?.children).toEqual([])
    expect(issues).toHaveLength(1)
  })

  it('and the next number of the heading opens the next issue', async () => {
    const { issues } = await readText(
      ...before,
      '整改情况:',
      '(1)修订制度。',
      '(2)加强检查。(已完成)',
      '2.关于台账不全的问题',
      '整改情况:已补全。(已完成)',
    )
    expect(issues.map(({ labels }) => labels.at(-1))).toEqual(['1', '2'])
  })
})
