import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../parse.ts'
import type { Issue } from '../schema.ts'
import { readText } from './testing/read.ts'

const part = '一、反馈问题整改情况'
const heading = '1.关于票据管理不严的问题'

const told = ({ title, description, progress, status, deadline, responsible }: Issue) => ({
  title,
  description,
  progress: progress?.text ?? null,
  status: status.code,
  deadline,
  responsible: responsible.map(({ role, name }) => `${role} ${name}`),
})

describe('the fields of an issue, numbered below it', () => {
  it('begin with what was found', async () => {
    const { issues } = await readText(
      part,
      heading,
      '(1)存在问题:票据12本未登记。部分存根遗失。',
      '(2)整改措施:逐本清点。',
      '(3)整改情况:已补登12本。',
      '(4)整改时限:2024年12月31日',
      '(5)整改状态:已完成',
    )
    expect(issues.map(told)).toEqual([
      {
        title: '关于票据管理不严的问题',
        description: '票据12本未登记。部分存根遗失。',
        progress: '已补登12本。',
        status: 'completed',
        deadline: '2024-12-31',
        responsible: [],
      },
    ])
  })

  it('one sentence keeps its full stop', async () => {
    const { issues } = await readText(part, heading, '(1)存在问题:票据未登记。', '(2)整改情况:已补登。')
    expect(issues.map(({ description }) => description)).toEqual(['票据未登记。'])
  })

  it.each<[guards: string, lines: string[], titles: string[]]>([
    [
      'what was found is an issue where what was done stands below it',
      ['(1)存在问题:票据未登记。', '整改情况:已补登。(已完成)', '(2)存在问题:存根遗失。', '整改情况:已补开。(已完成)'],
      ['票据未登记', '存根遗失'],
    ],
    [
      'each has a pair of its own',
      ['(1)存在问题:票据未登记。', '(2)整改情况:已补登。', '(3)存在问题:存根遗失。', '(4)整改情况:已补开。'],
      ['票据未登记', '存根遗失'],
    ],
  ])('%s', async (_, lines, titles) => {
    expect((await readText(part, heading, ...lines)).issues.map(({ title }) => title)).toEqual(titles)
  })

  it('may hold others behind a label of their own', async () => {
    const { issues } = await readText(
      part,
      heading,
      '(1)存在问题',
      '票据未登记。责任单位:财务股',
      '(2)整改情况',
      '已补登。整改状态:已完成',
    )
    expect(issues.map(told)).toEqual([
      {
        title: '关于票据管理不严的问题',
        description: '票据未登记。',
        progress: '已补登。',
        status: 'completed',
        deadline: null,
        responsible: ['责任单位 财务股'],
      },
    ])
  })
})

it.each<[guards: string, lines: string[], expected: object]>([
  [
    'what was found, numbered on below it',
    ['(1)存在问题:票据未登记。', '①其中12本空白。', '②存根遗失。', '(2)整改情况:已补登。'],
    { description: '票据未登记。\n①其中12本空白。\n②存根遗失。' },
  ],
  [
    'a mark between number and label',
    ['(1)、存在问题:票据未登记', '(2)、整改情况:已补登。'],
    { description: '票据未登记', progress: '已补登。' },
  ],
  [
    'a paragraph of its own below what was found',
    ['(1)存在问题:票据未登记', '部分存根遗失。', '(2)整改情况:已补登。'],
    { description: '票据未登记\n部分存根遗失。' },
  ],
  [
    'sentences that run on, and a paragraph below them',
    ['(1)存在问题:票据未登记,部分存根遗失。多为旧册。', '另有缺页。', '(2)整改情况:已补登。'],
    { description: '票据未登记,部分存根遗失。多为旧册。\n另有缺页。' },
  ],
  [
    'a label within what is numbered in it is of its text',
    ['(1)整改情况', '①已补登。', '整改目标:账实相符。', '②已核销。'],
    { progress: '①已补登。\n整改目标:账实相符。\n②已核销。' },
  ],
  [
    'a label that is none of those beside prose',
    ['(1)整改情况', '已补登。整改目标:账实相符。'],
    { progress: '已补登。整改目标:账实相符。' },
  ],
  [
    'a deadline, and behind it who answers for it',
    ['(1)整改情况', '已补登。', '(2)整改时限', '2024年12月。责任单位:财务股'],
    { progress: '已补登。', deadline: '2024-12', responsible: ['责任单位 财务股'] },
  ],
  [
    'a status below who answers for it',
    ['(1)责任单位', '财务股', '整改状态:已完成', '(2)整改情况', '已补登。'],
    { status: 'completed', responsible: ['责任单位 财务股'] },
  ],
])('a field as a section: %s', async (_, lines, expected) => {
  const { issues } = await readText(part, heading, ...lines)
  expect(issues.map(told)).toMatchObject([expected])
})

it('why it is not done and what comes next, told within what was done', async () => {
  const { issues } = await readText(
    part,
    heading,
    '(1)整改情况',
    '已补登。',
    '未完成原因:票据较多。',
    '下一步措施:核销。',
  )
  expect(issues).toMatchObject([{ progress: { text: '已补登。' }, reason: '票据较多。', nextSteps: '核销。' }])
})

it('labels behind a comma: who answers for it, and until when', async () => {
  const { issues } = await readText(
    part,
    heading,
    '责任领导:张某某,责任单位:财务股,整改时限:2024年12月。整改情况:已补登。',
  )
  expect(issues.map(told)).toMatchObject([
    { progress: '已补登。', deadline: '2024-12', responsible: ['责任领导 张某某', '责任单位 财务股'] },
  ])
})

it.each<[guards: string, lines: string[], responsible: string[], status: string]>([
  [
    'a body on a line of its own',
    ['责任单位:财务股', '县供销社'],
    ['责任单位 财务股', '责任单位 县供销社'],
    'unstated',
  ],
  ['a status on a line of its own is no body', ['责任单位:财务股', '已完成整改'], ['责任单位 财务股'], 'completed'],
])('below a responsible body: %s', async (_, lines, responsible, status) => {
  const { issues } = await readText(part, heading, '整改情况:已补登。', ...lines)
  expect(issues.map(told)).toMatchObject([{ responsible, status }])
})

it.each<[guards: string, published: string, field: string, deadline: string]>([
  ['past, a few weeks ago', '2024-05-31', '3月29日前', '2024-03-29'],
  ['past, a month', '2024-05-31', '4月底前', '2024-04'],
  ['ahead, in the next year', '2024-12-20', '2月底前', '2025-02'],
  ['ahead, in the same year', '2024-05-31', '10月', '2024-10'],
  ['half a year ahead rather than half a year ago', '2024-05-31', '11月底', '2024-11'],
  ['on the day itself', '2024-05-31', '5月31日', '2024-05-31'],
  ['the day after', '2024-05-31', '6月1日', '2024-06-01'],
  ['half a year ago and half a year ahead', '2024-07-01', '1月1日', '2025-01-01'],
  ['a day nearer to the one ahead', '2024-07-02', '1月1日', '2025-01-01'],
  ['with a year of its own', '2024-05-31', '2023年3月', '2023-03'],
  ['last year', '2024-05-31', '去年12月', '2023-12'],
])('a deadline without a year, no inspection told: %s', async (_, published, field, deadline) => {
  const { issues } = await parseBulletin(
    `某县市场监管局关于食堂检查发现问题整改情况的通报\n\n发布日期:${published}\n\n现将整改情况通报如下。\n\n${part}\n\n${heading}\n\n整改情况:已补登。\n\n整改时限:${field}`,
  )
  expect(issues[0]?.deadline).toBe(deadline)
})

it('a deadline in brackets behind the title is none of it', async () => {
  const { issues } = await readText(part, '1.票据管理不严(整改时限:2024年12月)', '整改情况:已补登。')
  expect(issues).toMatchObject([{ title: '票据管理不严', deadline: '2024-12', progress: { text: '已补登。' } }])
})

it.each<[guards: string, field: string, deadline: string]>([
  ['a day that tells nothing else', '2024年10月底前已完成', '2024-10'],
  ['a day on which it was done is none', '2024年10月31日(已于2024年9月20日完成)', '2024-10-31'],
  ['of two the last', '2024年10月底前完成清点,2024年12月底前完成追缴', '2024-12'],
])('a deadline: %s', async (_, field, deadline) => {
  const { issues } = await readText(part, heading, '整改情况:已补登。', `整改时限:${field}`)
  expect(issues[0]?.deadline).toBe(deadline)
})

it('a table within a field that is a section is a part of its text, labels and all', async () => {
  const table = '<table border=1><tr><td>名称<td>数量</tr><tr><td>责任单位:财务股<td>12</tr></table>'
  const paragraphs = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('')
  const page = `<meta charset="utf-8"><h1>青岚县粮食局关于巡察整改进展情况的通报</h1>${paragraphs('2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察。', part, heading, '(1)整改情况', '已补登。')}${table}${paragraphs('已核销。')}`
  const { issues } = await parseBulletin(new TextEncoder().encode(page))
  expect(issues.map(told)).toMatchObject([
    { progress: '已补登。\n名称\t数量\n责任单位:财务股\t12\n已核销。', responsible: [] },
  ])
})
