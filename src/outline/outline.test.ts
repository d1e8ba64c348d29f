import { describe, expect, it } from 'vitest'
import { readPage } from '../extract/testing/read.ts'
import { parseBulletin } from '../parse.ts'
import { outlineOf } from './testing/outline-of.ts'

const told = '整改情况:已组织落实。(已完成)'

describe('nesting', () => {
  it.each<[guards: string, paragraphs: string[], expected: string[]]>([
    [
      'four levels, numbers that run on across parents',
      [
        '二、反馈问题整改情况',
        '(一)聚焦学习方面',
        '1.关于学习的问题',
        '(1)针对传达不及时的问题',
        told,
        '(二)聚焦作风方面',
        '2.关于作风的问题',
        told,
      ],
      [
        '二 反馈问题整改情况',
        ' (一) 聚焦学习方面',
        '  1 关于学习的问题',
        '   (1) 针对传达不及时的问题',
        ' (二) 聚焦作风方面',
        '  2 关于作风的问题',
      ],
    ],
    [
      'a label in a paragraph of its own',
      ['一、', '整改情况', '(一)', '聚焦学习方面', '1.', '关于学习的问题', told],
      ['一 整改情况', ' (一) 聚焦学习方面', '  1 关于学习的问题'],
    ],
    ['and a field behind it is not its heading', ['一、整改情况', '1.', told], ['一 整改情况', ' 1 ']],
    ['a level skipped', ['一、整改情况', '1.关于学习的问题', told], ['一 整改情况', ' 1 关于学习的问题']],
    ['no top level', ['(一)聚焦学习方面', '1.关于学习的问题', told], ['(一) 聚焦学习方面', ' 1 关于学习的问题']],
    [
      'a duplicated and a missing number move nothing',
      [
        '一、整改情况',
        '(1)关于甲的问题',
        told,
        '(2)关于乙的问题',
        told,
        '(2)关于丙的问题',
        told,
        '(5)关于丁的问题',
        told,
      ],
      ['一 整改情况', ' (1) 关于甲的问题', ' (2) 关于乙的问题', ' (2) 关于丙的问题', ' (5) 关于丁的问题'],
    ],
    [
      'labels of the genre',
      [
        '一、整改情况',
        '问题1:学习不深。个别人学得少。整改情况:已学习。整改状态:完成',
        '问题2:检查不严。整改情况:已检查。整改状态:完成',
      ],
      ['一 整改情况', ' 问题1 学习不深', ' 问题2 检查不严'],
    ],
    [
      'a field label in front of the heading',
      ['一、整改情况', '(一)反馈问题:学习不深。', '整改落实情况:已学习。(已完成)'],
      ['一 整改情况', ' (一) 学习不深'],
    ],
    [
      'a heading that runs on',
      ['一、整改情况', '(一)关于学习的问题。局党组学习12次。(已完成)'],
      ['一 整改情况', ' (一) 关于学习的问题'],
    ],
    [
      'a 。 inside quotation marks ends none',
      ['一、整改情况', '1.关于“学得少。用得少”的问题', told],
      ['一 整改情况', ' 1 关于“学得少。用得少”的问题'],
    ],
    [
      'a status tag is no part of the heading',
      ['一、整改情况', '1.关于学习的问题(已完成)', '整改情况:已学习。'],
      ['一 整改情况', ' 1 关于学习的问题'],
    ],
    [
      'nothing numbered, wrapped headings',
      ['关于学习的问题', told, '关于作风的问题', told],
      ['- 关于学习的问题', '- 关于作风的问题'],
    ],
  ])('%s', async (_, paragraphs, expected) => {
    expect(await outlineOf(paragraphs)).toEqual(expected)
  })
})

describe('what is numbered and no heading', () => {
  it.each<[guards: string, paragraphs: string[], expected: string[]]>([
    [
      'items of a progress text, by another delimiter',
      [
        '一、整改情况',
        '1、党费收缴不规范',
        '整改情况:重新核定。',
        '1.专人负责;2.按月公示。',
        '【已完成】',
        '2、检查不严',
        told,
      ],
      ['一 整改情况', ' 1 党费收缴不规范', ' 2 检查不严'],
    ],
    [
      'items in paragraphs, by the same delimiter',
      [
        '一、整改情况',
        '3.关于学习的问题',
        '整改情况:',
        '1.制定学习计划。',
        '2.组织学习12次。',
        '3.开展测试。(已完成)',
        '4.关于检查的问题',
        told,
      ],
      ['一 整改情况', ' 3 关于学习的问题', ' 4 关于检查的问题'],
    ],
    [
      'deeper items of a progress text',
      [
        '一、整改情况',
        '1.关于学习的问题',
        '整改情况:主要做法如下。',
        '(1)制定计划。',
        '(2)组织学习。(已完成)',
        '2.关于检查的问题',
        told,
      ],
      ['一 整改情况', ' 1 关于学习的问题', ' 2 关于检查的问题'],
    ],
    [
      'an amount at the beginning',
      ['一、整改情况', '1.关于变更的问题', '整改情况:已会审。', '1.5万元以上的变更一律附资料。(已完成)'],
      ['一 整改情况', ' 1 关于变更的问题'],
    ],
    [
      '一是, 第一, ①',
      ['一、整改情况', '1.关于学习的问题', '整改情况:', '一是学习。', '第一,检查。', '①考核。(已完成)'],
      ['一 整改情况', ' 1 关于学习的问题'],
    ],
  ])('%s', async (_, paragraphs, expected) => {
    expect(await outlineOf(paragraphs)).toEqual(expected)
  })
})

it('headings marked by style alone', async () => {
  const page = `<h1>青岚县粮食局关于巡察整改进展情况的通报</h1><p>2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察,并于6月3日反馈意见。</p>
    <p><b>反馈问题整改情况</b></p><p><b>聚焦学习方面</b></p><p><b>关于学习不深的问题</b></p><p>整改情况:已学习。</p><p>完成情况:已完成</p>
    <p><b>关于检查不严的问题</b></p><p>整改情况:已检查。</p><p>完成情况:已完成</p>`
  const { outline, issues } = await parseBulletin(page)
  expect(outline[0]).toMatchObject({
    label: null,
    heading: '反馈问题整改情况',
    children: [
      { heading: '聚焦学习方面', children: [{ heading: '关于学习不深的问题' }, { heading: '关于检查不严的问题' }] },
    ],
  })
  expect(issues.map(({ area, title, status }) => [area, title, status.code])).toEqual([
    ['聚焦学习方面', '关于学习不深的问题', 'completed'],
    ['聚焦学习方面', '关于检查不严的问题', 'completed'],
  ])
})

it('headings marked by style alone among numbered sections are none of the outline, which is that of the numbers', async () => {
  const page = `<h1>青岚县粮食局关于巡察整改进展情况的通报</h1><p>2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察,并于6月3日反馈意见。</p>
    <p>一、反馈问题整改情况</p><p>(一)聚焦学习方面</p><p><b>学习不深</b></p><p>整改情况:已学习。</p><p>完成情况:已完成</p>`
  const { outline, issues } = await parseBulletin(page)
  expect(outline.map(({ label, children }) => [label, children.map((child) => [child.label, child.children])])).toEqual(
    [['一', [['(一)', []]]]],
  )
  expect(issues).toMatchObject([{ labels: ['一', '(一)'], title: '学习不深' }])
})

it.each<[guards: string, heading: string, title: string, progress: string]>([
  ['words in bold', '<b>1.关于台账混乱的问题</b>补记3本。', '关于台账混乱的问题', '补记3本。'],
  ['a complaint in bold', '<b>1.台账混乱</b>一是补记3本;二是清点。', '台账混乱', '一是补记3本;二是清点。'],
  ['a blank behind 关于…的问题', '1.关于台账混乱的问题 补记3本。', '关于台账混乱的问题', '补记3本。'],
  ['a comma behind it', '1.关于台账混乱的问题,已补记3本。', '关于台账混乱的问题', '已补记3本。'],
  [
    'a second problem',
    '1.关于台账混乱的问题,物品短少的问题。补记3本。',
    '关于台账混乱的问题,物品短少的问题',
    '补记3本。',
  ],
  [
    'more than the words in bold',
    '<b>1.理论学习不深入、</b>不系统的问题。补记3本。',
    '理论学习不深入、不系统的问题',
    '补记3本。',
  ],
  ['the words behind those in bold', '<b>1.财务管理不规范</b>的问题。补记3本。', '财务管理不规范的问题', '补记3本。'],
  [
    'what goes on behind a blank',
    '1.关于反馈问题 整改不彻底的问题。补记3本。',
    '关于反馈问题 整改不彻底的问题',
    '补记3本。',
  ],
  ['bold words that name nothing', '<b>1.加强管理</b>不够。补记3本。', '加强管理不够', '补记3本。'],
])('a heading without a mark behind it ends with %s', async (_, heading, title, progress) => {
  const { issues } = await readPage(`<p>二、整改情况</p><p>${heading}</p>`)
  expect(issues.map((issue) => [issue.title, issue.progress?.text])).toEqual([[title, progress]])
})
