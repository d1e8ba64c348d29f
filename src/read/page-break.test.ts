import { describe, expect, it } from 'vitest'
import { readText } from './text.ts'

const above = '某县水务局巡察整改情况的通报'
const values = (...lines: string[]) => readText(lines.join('\n')).map(({ value }) => value)

describe('what stands between printed pages is no text', () => {
  it.each<[guards: string, numbers: [string, string]]>([
    ['between hyphens', ['- 1 -', '- 2 -']],
    ['between dashes', ['—3—', '—4—']],
    ['in words', ['第1页', '第2页']],
    ['of so many', ['第 1 页 共 9 页', '第 2 页 共 9 页']],
  ])('numbers %s, with a line over each page', (_, [first, second]) => {
    expect(values('一、整改情况', '', first, '', above, '', '已补记。', second, above, '已公示。')).toEqual([
      '一、整改情况',
      '已补记。',
      '已公示。',
    ])
  })

  it('a line under each page, and a number at the end', () => {
    expect(values('已补记。', above, '- 1 -', '已公示。', above, '- 2 -')).toEqual(['已补记。', '已公示。'])
  })

  it.each<[guards: string, lines: string[]]>([
    ['numbers that do not rise', ['已补记。', '- 2 -', '已公示。', '- 2 -', '已归档。']],
    ['a bare number, as a cell is', ['已补记。', '3', '已公示。']],
    ['a page that is spoken of', ['见第3页', '已公示。']],
  ])('%s: all is kept', (_, lines) => {
    expect(values(...lines)).toEqual(lines)
  })

  it.each<[guards: string, first: string, second: string]>([
    ['different lines', '已补记', '已公示'],
    ['a field that comes again', '整改时限:立行立改', '整改时限:立行立改'],
    ['a sentence that comes again', '该问题已整改到位。', '该问题已整改到位。'],
    ['a title that comes again on one page alone', above, '已公示'],
  ])('%s behind the numbers is text', (_, first, second) => {
    expect(values('一、整改情况', '- 1 -', first, '- 2 -', second)).toEqual(['一、整改情况', first, second])
  })
})

describe('a paragraph over the break of two pages', () => {
  const indented = [
    '　　收到反馈意见以后局党组高度重视，先后召开会议传达学习意见',
    '精神，成立了由主要负责同志任组长的工作领导小组，梳理形成问题',
    '清单和任务清单，明确了责任领导和责任科室，每半个月调度一次进',
    '展情况，确保各项任务按照时限要求落实到位，并接受群众的监督，',
    '还专题召开了民主生活会，班子成员逐一对照检查剖析，认领了反馈',
  ]
  const behind = [
    '的问题，提出了整改的措施，推动整改工作取得了比较明显的成效，得',
    '到群众的认可。',
    '　　二是公示结果。',
  ]

  it.each<[guards: string, between: string[]]>([
    ['a number', ['', '- 1 -', '']],
    ['a number and blank lines', ['', '', '第1页', '', '', '']],
  ])('goes on behind %s', (_, between) => {
    expect(values(...indented, ...between, ...behind)).toEqual([
      `${indented.join('').trim()}${behind.slice(0, 2).join('')}`,
      '二是公示结果。',
    ])
  })
})
