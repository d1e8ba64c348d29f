import { describe, expect, test } from 'vitest'
import type { FieldChange, Issue } from '../schema.ts'
import { compareIssues, movedBetween } from './fields.ts'
import { bulletin, type IssueSpec } from './testing/bulletin.ts'

const title = '关于河道采砂监管不严的问题'
const issue = (spec: Partial<IssueSpec>): Issue => bulletin({ issues: [{ title, ...spec }] }).issues[0] as Issue
const changes = (old: Partial<IssueSpec>, recent: Partial<IssueSpec>): FieldChange[] =>
  compareIssues(issue(old), issue(recent), null)
const fields = (old: Partial<IssueSpec>, recent: Partial<IssueSpec>) => changes(old, recent).map(({ field }) => field)
const texts = (value: unknown) => (value as { text: string }[]).map(({ text }) => text)

describe('no difference', () => {
  test.each([
    ['nothing', {}, {}],
    ['width', { progress: '已完成3项，其余推进。' }, { progress: '已完成３项,其余推进。' }],
    ['white space', { progress: '已完成3项，其余推进。' }, { progress: '已完成 3 项，　其余推进。' }],
    ['quotation marks', { progress: '“三资”' }, { progress: '「三资」' }],
    ['number and place', { labels: ['二', '1'], area: '聚焦甲方面' }, { labels: ['三', '2'], area: '聚焦乙方面' }],
    ['the last day of the month told as the month', { deadline: '2024-12' }, { deadline: '2024-12-31' }],
    [
      'the same status in words of prose',
      { status: 'completed', statusText: '已完成' },
      { status: 'completed', statusText: '已完成' },
    ],
  ] as [string, Partial<IssueSpec>, Partial<IssueSpec>][])('%s', (_, old, recent) => {
    expect(fields(old, recent)).toEqual([])
  })
})

describe('what changed', () => {
  test.each([
    ['title', {}, { title: '关于河道采砂监管不到位的问题' }, ['title']],
    ['wrappers of the title', {}, { title: '河道采砂监管不严' }, ['title']],
    ['status', { status: 'ongoing' }, { status: 'completed' }, ['status']],
    ['long-term work goes on', { status: 'completed' }, { status: 'completed', sustained: true }, ['status']],
    ['a tag in other words', { statusText: '正在推进' }, { statusText: '正在整改' }, ['status']],
    ['deadline', { deadline: '2024-12-31' }, { deadline: '2025-06-30' }, ['deadline']],
    ['deadline gone', { deadline: '2024-12-31' }, {}, ['deadline']],
    ['description', { description: '底数不清。' }, { description: '底数不明。' }, ['description']],
    ['progress gone', { progress: '已修复。' }, {}, ['progress']],
    ['findings', { findings: ['甲处破损'] }, { findings: ['乙处破损'] }, ['findings']],
    ['what comes next', {}, { followUp: { reason: '资金不足。', nextSteps: '争取资金。' } }, ['reason', 'nextSteps']],
  ] as [string, Partial<IssueSpec>, Partial<IssueSpec>, string[]][])('%s', (_, old, recent, expected) => {
    expect(fields(old, recent)).toEqual(expected)
  })

  test('responsible: who went and who came, by role', () => {
    const [change] = changes(
      {
        responsible: [
          ['责任单位', '水政科'],
          ['责任人', '王某'],
        ],
      },
      {
        responsible: [
          ['责任单位', '水政科'],
          ['责任人', '李某'],
        ],
      },
    )
    expect([change?.field, texts(change?.from), texts(change?.to)]).toEqual(['responsible', ['王某'], ['李某']])
  })

  test('measures: added and gone, but not those reworded or told in running text', () => {
    const found = changes(
      { measures: ['一是建立河道巡查台账，每周巡查两次；', '二是印发采砂管理办法；', '三是聘请护河员35名。'] },
      { measures: ['一是建立河道巡查台账，每周巡查三次；', '二是安装视频监控12处。'] },
    ).find(({ field }) => field === 'measures')
    expect(texts(found?.from)).toEqual(['二是印发采砂管理办法；', '三是聘请护河员35名。'])
    expect(texts(found?.to)).toEqual(['二是安装视频监控12处。'])
  })

  test('dates and figures: those that only one side tells, with their places', () => {
    const [old, recent] = [
      issue({ progress: '2024年7月检查57处，已修复31处。', dates: [['2024年7月', '2024-07']] }),
      issue({ progress: '2025年3月检查57处，全部修复，投入9.2万元。', dates: [['2025年3月', '2025-03']] }),
    ]
    const found = compareIssues(old, recent, null)
    const of = (field: string) => found.find((change) => change.field === field)
    expect([texts(of('dates')?.from), texts(of('dates')?.to)]).toEqual([['2024年7月'], ['2025年3月']])
    expect([texts(of('figures')?.from), texts(of('figures')?.to)]).toEqual([['31处'], ['9.2万元']])
    const text = bulletin({ issues: [{ title, progress: '2025年3月检查57处，全部修复，投入9.2万元。' }] }).text
    expect(text.slice(...(of('figures')?.toSpan as [number, number]))).toBe('9.2万元')
  })

  test('years, document numbers and ordinals are no figures', () => {
    expect(fields({ progress: '甲' }, { progress: '乙，2024年3月印发〔2024〕4号文件，第3次会议' })).toEqual([
      'progress',
    ])
  })
})

test('where it moved to is told apart', () => {
  const moved = movedBetween(issue({ labels: ['二', '1'], area: '甲' }), issue({ labels: ['二', '2'], area: '甲' }))
  expect(moved).toEqual({ labels: { from: ['二', '1'], to: ['二', '2'] } })
  expect(movedBetween(issue({ area: '甲，乙' }), issue({ area: '甲,乙' }))).toBeNull()
})
