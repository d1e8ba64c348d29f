import { describe, expect, test } from 'vitest'
import { diffBulletins } from './diff.ts'
import { bulletin, type BulletinSpec, type IssueSpec } from './testing/bulletin.ts'

const title = '关于河道采砂监管不严的问题'
const rules = (old: Partial<BulletinSpec>, recent: Partial<BulletinSpec>) =>
  diffBulletins(bulletin({ issues: [], ...old }), bulletin({ issues: [], ...recent }), { segmenter: null }).diagnostics

/** The rules that fire for one issue, old and new. */
const fired = (old: Partial<IssueSpec>, recent: Partial<IssueSpec>, signedOn = '2025-04-16') =>
  rules({ issues: [{ title, ...old }] }, { issues: [{ title, ...recent }], signedOn }).map(({ ruleId }) => ruleId)

const progress = '检查57处，已修复31处。'

test.each([
  ['put off', { deadline: '2024-12-31' }, { deadline: '2025-06-30' }, ['deadline-moved-again']],
  ['put off, but done', { deadline: '2024-12-31' }, { deadline: '2025-06-30', status: 'completed' }, []],
  ['brought forward', { deadline: '2025-12-31' }, { deadline: '2025-06-30' }, []],
  ['told no more while open', { deadline: '2025-12-31' }, {}, ['deadline-dropped']],
  ['told no more, done', { deadline: '2025-12-31' }, { status: 'completed' }, []],
  [
    'passed while open, against the day of NEW',
    { deadline: '2024-12-31' },
    { deadline: '2024-12-31' },
    ['deadline-passed'],
  ],
  ['not passed yet', { deadline: '2025-12-31' }, { deadline: '2025-12-31' }, []],
  ['same words, status advanced', { progress }, { progress, status: 'completed' }, ['progress-copied']],
  [
    'same words in another width',
    { progress },
    { progress: progress.replace('，', ','), status: 'completed' },
    ['progress-copied'],
  ],
  ['same words, same status', { progress }, { progress }, []],
  ['completed and open again', { status: 'completed' }, { status: 'ongoing' }, ['reopened']],
  ['completed and only nearly so now', { status: 'completed' }, { status: 'basically-completed' }, ['reopened']],
  ['completed and nothing said now', { status: 'completed' }, { status: 'unstated' }, []],
] as [string, Partial<IssueSpec>, Partial<IssueSpec>, string[]][])('%s', (_, old, recent, expected) => {
  expect(fired(old, recent)).toEqual(expected)
})

describe('totals against what changed', () => {
  const issues = (...codes: IssueSpec['status'][]): IssueSpec[] =>
    codes.map((status, k) => ({
      title: ['河道采砂监管缺位', '校车运行超载', '数字图书馆停滞'][k] as string,
      ...(status ? { status } : {}),
    }))
  const completed = (value: number): Partial<BulletinSpec> => ({ claims: [['issues-completed', value, '个']] })
  const old = { issues: issues('completed', 'ongoing', 'ongoing'), ...completed(1) }

  test.each([
    ['agree', { issues: issues('completed', 'completed', 'ongoing'), ...completed(2) }, []],
    ['do not', { issues: issues('completed', 'completed', 'ongoing'), ...completed(3) }, ['totals-inconsistent']],
    [
      'a settled issue that is not repeated counts on',
      { issues: issues(undefined, 'completed', 'ongoing').slice(1), ...completed(2) },
      [],
    ],
    [
      'nothing is said where an open issue was dropped',
      { issues: issues('completed', 'completed'), ...completed(3) },
      [],
    ],
  ] as [string, Partial<BulletinSpec>, string[]][])('%s', (_, recent, expected) => {
    expect(rules(old, recent).map(({ ruleId }) => ruleId)).toEqual(expected)
  })

  test('OLD’s total counts something else than its issues: nothing is said', () => {
    expect(
      rules({ ...old, ...completed(9) }, { issues: issues('completed', 'ongoing', 'ongoing'), ...completed(30) }),
    ).toEqual([])
  })

  test('a total of issues that shrank although none was left out', () => {
    const total = (value: number): Partial<BulletinSpec> => ({ claims: [['issues-total', value, '个']] })
    const both = { issues: issues('ongoing', 'ongoing', 'ongoing') }
    expect(rules({ ...both, ...total(3) }, { ...both, ...total(2) }).map(({ actual }) => actual)).toEqual([
      'issues-total 3→2',
    ])
  })
})

test('a finding tells its place, in NEW and in its source', () => {
  const [found] = rules({ issues: [{ title, status: 'completed' }] }, { issues: [{ title, status: 'ongoing' }] })
  const recent = bulletin({ issues: [{ title, status: 'ongoing' }] })
  expect(found?.side).toBe('to')
  expect(found?.issueId).toBe('2.1')
  expect(recent.text.slice(...(found?.span as [number, number]))).toBe('正在推进')
  expect(found?.position?.start.line).toBe(3)
})
