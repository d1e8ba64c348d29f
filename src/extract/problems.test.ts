/** Several problems under one heading, each with what was done about it. */
import { describe, expect, it } from 'vitest'
import { brief, readText } from './testing/read.ts'

const above = ['二、巡察反馈问题整改情况', '(一)针对“学习贯彻不深入”问题的整改情况']

describe('problems under one heading', () => {
  it.each<[guards: string, paragraphs: string[], issues: string[]]>([
    [
      'numbered, each with its answer',
      [
        '具体问题:1.中心组学习走过场。',
        '整改情况:已完成。',
        '具体问题:2.学用脱节。',
        '整改情况:形成报告5篇。(正在推进)',
      ],
      ['二/(一)/1 中心组学习走过场 = completed', '二/(一)/2 学用脱节 = ongoing'],
    ],
    [
      'without numbers',
      ['具体问题:学习走过场。', '整改状态:已完成', '具体问题:学用脱节。', '整改状态:正在推进'],
      ['二/(一) 学习走过场 = completed', '二/(一) 学用脱节 = ongoing'],
    ],
    [
      'one alone describes the issue',
      ['具体问题:1.学习走过场。', '整改情况:已完成。'],
      ['二/(一) 针对“学习贯彻不深入”问题的整改情况 = completed'],
    ],
    [
      'answered together they are one issue',
      ['具体问题:1.学习走过场。', '具体问题:2.学用脱节。', '整改情况:组织学习3次。(已完成)'],
      ['二/(一) 针对“学习贯彻不深入”问题的整改情况 = completed'],
    ],
    [
      'text in front of them speaks of all',
      ['近年来学习不够。', '具体问题:学习走过场。', '整改状态:已完成', '具体问题:学用脱节。', '整改状态:已完成'],
      ['二/(一) 针对“学习贯彻不深入”问题的整改情况 = completed'],
    ],
  ])('%s', async (_, paragraphs, issues) => {
    expect((await readText(...above, ...paragraphs)).issues.map(brief)).toEqual(issues)
  })

  it('stand below the heading, have what is said behind their names and the fields in front of all', async () => {
    const { issues, text } = await readText(
      ...above,
      '责任领导:罗某',
      '具体问题:1.学习走过场。全年学习2次。',
      '整改情况:组织学习9次。',
      '具体问题:2.学用脱节。',
      '整改情况:形成报告5篇。',
    )
    expect(issues).toMatchObject([
      { area: '针对“学习贯彻不深入”问题的整改情况', description: '全年学习2次。', responsible: [{ name: '罗某' }] },
      { description: null, progress: { text: '形成报告5篇。' }, responsible: [{ name: '罗某' }] },
    ])
    expect(issues.map(({ id }) => id)).toEqual(['1.1.1', '1.1.2'])
    expect(text.slice(...issues[0]!.span)).toBe('1.学习走过场。全年学习2次。\n整改情况:组织学习9次。')
  })
})

describe('problems under no heading at all', () => {
  it.each<[guards: string, paragraphs: string[], issues: string[]]>([
    [
      'labels in front of their values',
      [
        '反馈问题:学习走过场。',
        '责任单位:办公室',
        '整改情况:学习3次。',
        '完成情况:已完成',
        '反馈问题:学用脱节。',
        '整改情况:调研2次。',
      ],
      ['学习走过场 = completed', '学用脱节 = unstated'],
    ],
    [
      'labels on lines of their own',
      [
        '反馈问题',
        '学习走过场',
        '整改成效',
        '学习3次。',
        '完成情况',
        '已完成',
        '反馈问题',
        '学用脱节',
        '整改成效',
        '调研2次。',
      ],
      ['学习走过场 = completed', '学用脱节 = unstated'],
    ],
    ['one alone', ['反馈问题:学习走过场。', '整改情况:学习3次。(已完成)'], ['学习走过场 = completed']],
    ['one without an answer is none', ['反馈问题:学习走过场。', '责任单位:办公室'], []],
  ])('%s', async (_, paragraphs, issues) => {
    expect((await readText(...paragraphs)).issues.map(brief)).toEqual(issues)
  })

  it('who answers for them, the label alone on its line', async () => {
    const lines = ['反馈问题', '学习走过场', '责任科室', '办公室', '责任人', '周某、李某', '整改成效', '学习3次。']
    const { issues } = await readText(...lines)
    expect(issues[0]?.responsible.map(({ role, name }) => `${role} ${name}`)).toEqual([
      '责任科室 办公室',
      '责任人 周某',
      '责任人 李某',
    ])
  })
})
