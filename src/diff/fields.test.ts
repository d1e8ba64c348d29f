import { describe, expect, test } from 'vitest'
import type { FieldChange, Issue, Span } from '../schema.ts'
import { compareIssues, movedBetween, oneSided } from './fields.ts'
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

describe('a status says something of its own only where it was printed as one', () => {
  const stood = (basis: Issue['status']['basis'], text: string): Issue => {
    const one = issue({ status: 'ongoing' })
    return { ...one, status: { ...one.status, basis, text } }
  }
  test.each<[guards: string, from: Issue, to: Issue, fields: string[]]>([
    ['tags', stood('tag', '正在推进'), stood('tag', '正在整改'), ['status']],
    ['a field and a table', stood('field', '正在推进'), stood('table', '正在整改'), ['status']],
    ['a table and a tag', stood('table', '正在推进'), stood('tag', '正在整改'), ['status']],
    ['tags of another width', stood('tag', '(推进)'), stood('tag', '（推进）'), []],
    ['prose and a tag', stood('prose', '正在推进'), stood('tag', '正在整改'), []],
    ['a tag and prose', stood('tag', '正在推进'), stood('prose', '正在整改'), []],
    ['the heading of a section', stood('section', '正在推进'), stood('tag', '正在整改'), []],
    ['nothing', stood('none', '正在推进'), stood('none', '正在整改'), []],
  ])('%s', (_, from, to, expected) => {
    expect(compareIssues(from, to, null).map(({ field }) => field)).toEqual(expected)
  })
})

describe('where a change stands', () => {
  const base = issue({})
  const here: Span = [1, 2]
  const there: Span = [3, 4]
  const rest = {
    issueId: base.id,
    title,
    reason: null,
    nextSteps: null,
    deadline: null,
    span: here,
  }
  const plan = { goal: null, text: null, span: here }
  test.each<[guards: string, recent: Partial<Issue>, change: [string, unknown, unknown]]>([
    ['a title', { title: '甲', evidence: { title: there } }, ['title', '甲', there]],
    ['a title read from elsewhere', { title: '甲', evidence: {} }, ['title', '甲', null]],
    ['a description', { description: '甲', evidence: { description: there } }, ['description', '甲', there]],
    ['a deadline', { deadline: '2024', evidence: { deadline: there } }, ['deadline', '2024', there]],
    ['a deadline read from elsewhere', { deadline: '2024', evidence: {} }, ['deadline', '2024', null]],
    [
      'a deadline of what remains',
      { deadline: '2024', evidence: {}, followUp: { ...rest, deadline: '2024' } },
      ['deadline', '2024', here],
    ],
    ['a goal', { plan: { ...plan, goal: '甲' } as Issue['plan'] }, ['plan.goal', '甲', here]],
    ['a plan', { plan: { ...plan, text: '甲' } as Issue['plan'] }, ['plan.text', '甲', here]],
    ['a reason', { reason: '甲', evidence: { reason: there } }, ['reason', '甲', there]],
    ['a reason that stands in the issue', { reason: '甲', evidence: {} }, ['reason', '甲', base.span]],
    ['a reason of what remains', { followUp: { ...rest, reason: '甲' } }, ['reason', '甲', here]],
    [
      'of two reasons that of the issue',
      { reason: '乙', evidence: { reason: there }, followUp: { ...rest, reason: '甲' } },
      ['reason', '乙', there],
    ],
    ['the next steps of what remains', { followUp: { ...rest, nextSteps: '甲' } }, ['nextSteps', '甲', here]],
  ])('%s', (_, recent, expected) => {
    const changed: Issue = { ...base, ...recent }
    const [found] = compareIssues(base, changed, null)
    expect([found?.field, found?.to, found?.toSpan]).toEqual(expected)
    const [back] = compareIssues(changed, base, null)
    expect([back?.field, back?.from, back?.fromSpan]).toEqual(expected)
  })

  test('a status', () => {
    const done = issue({ status: 'completed' })
    const [change] = compareIssues(base, done, null)
    expect(change).toEqual({
      field: 'status',
      from: base.status,
      to: done.status,
      fromSpan: base.status.span,
      toSpan: done.status.span,
    })
  })

  test('a progress', () => {
    const [change] = compareIssues(base, issue({ progress: '全部修复。' }), null)
    expect(change?.toSpan).toEqual(issue({ progress: '全部修复。' }).progress?.span)
  })
})

describe('lists', () => {
  test.each<[guards: string, old: Partial<IssueSpec>, recent: Partial<IssueSpec>, fields: string[]]>([
    ['findings that a description tells anyway', { description: '甲', findings: ['乙'] }, { description: '甲' }, []],
    ['findings where NEW describes the issue', { findings: ['乙'] }, { description: '甲' }, ['description']],
    ['findings where OLD does', { description: '甲' }, { findings: ['乙'] }, ['description']],
    ['findings of another width', { findings: ['甲,乙'] }, { findings: ['甲，乙'] }, []],
    [
      'one role and another',
      { responsible: [['责任人', '王某']] },
      { responsible: [['牵头人', '王某']] },
      ['responsible'],
    ],
    ['a name of another width', { responsible: [['责任人', '王 某']] }, { responsible: [['责任人', '王某']] }, []],
    [
      'dates of a progress that is the same are not compared',
      { progress: '2024年7月检查。', dates: [['2024年7月', '2024-07']] },
      { progress: '2024年7月检查。' },
      [],
    ],
    [
      'one day in two ways',
      { progress: '2024年7月1日检查。', dates: [['2024年7月1日', '2024-07-01']] },
      { progress: '于2024年7月1日 检查过。', dates: [['2024年7月1日', '2024-07-01']] },
      ['progress'],
    ],
    ['figures of another width', { progress: '修复31处。' }, { progress: '已修复３１处。' }, ['progress']],
  ])('%s', (_, old, recent, expected) => expect(fields(old, recent)).toEqual(expected))

  test('who came is told with his role and his place', () => {
    const recent = issue({ responsible: [['责任人', '王某']] })
    const [change] = compareIssues(issue({}), recent, null)
    const [{ span } = { span: null }] = recent.responsible
    expect(change?.to).toEqual([{ text: '王某', role: '责任人', span }])
  })

  test('a date is told with what it was read as', () => {
    const recent = issue({ progress: '2024年7月检查。', dates: [['2024年7月', '2024-07']] })
    const change = compareIssues(issue({}), recent, null).find(({ field }) => field === 'dates')
    expect(change?.to).toEqual([{ text: '2024年7月', edtf: '2024-07', role: 'event', span: recent.dates[0]?.span }])
  })
})

describe('an issue of one side alone', () => {
  const stands = issue({ status: 'completed', deadline: '2024-12' })
  test('is told as what came', () => {
    expect(oneSided(stands, 'to')).toEqual([
      { field: 'title', from: null, to: title, fromSpan: null, toSpan: stands.evidence['title'] },
      { field: 'status', from: null, to: stands.status, fromSpan: null, toSpan: stands.status.span },
      { field: 'deadline', from: null, to: '2024-12', fromSpan: null, toSpan: stands.evidence['deadline'] },
    ])
  })

  test('or as what went, without a deadline where it has none', () => {
    const one = issue({})
    expect(oneSided(one, 'from')).toEqual([
      { field: 'title', from: title, to: null, fromSpan: one.evidence['title'], toSpan: null },
      { field: 'status', from: one.status, to: null, fromSpan: one.status.span, toSpan: null },
    ])
  })
})

describe('a move', () => {
  test.each<[guards: string, old: Partial<IssueSpec>, recent: Partial<IssueSpec>, fields: string[] | null]>([
    ['none', { labels: ['二', '1'] }, { labels: ['二', '1'] }, null],
    ['a number of another width', { labels: ['1'] }, { labels: ['１'] }, null],
    ['a number', { labels: ['1'] }, { labels: ['2'] }, ['labels']],
    ['an area', { area: '甲' }, { area: '乙' }, ['area']],
    ['a category', { category: '甲' }, { category: '乙' }, ['category']],
    [
      'everything',
      { area: '甲', labels: ['1'] },
      { area: '乙', category: '丙', labels: ['2'] },
      ['labels', 'area', 'category'],
    ],
  ])('%s', (_, old, recent, expected) => {
    const moved = movedBetween(issue(old), issue(recent))
    expect(moved && Object.keys(moved)).toEqual(expected)
  })
})
