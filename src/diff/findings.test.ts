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

describe('where a finding stands, and beside what', () => {
  const quoted = (old: Partial<IssueSpec>, recent: Partial<IssueSpec>) => {
    const { text } = bulletin({ issues: [{ title, ...recent }] })
    return rules({ issues: [{ title, ...old }] }, { issues: [{ title, ...recent }] }).map(
      ({ ruleId, span, actual, expected }) => [ruleId, text.slice(...(span ?? [0, 0])), actual, expected],
    )
  }
  test.each<[guards: string, old: Partial<IssueSpec>, recent: Partial<IssueSpec>, found: unknown[]]>([
    [
      'a deadline that was put off',
      { deadline: '2024-12-31' },
      { deadline: '2025-06-30' },
      ['deadline-moved-again', '2025-06-30', '2025-06-30', ['2024-12-31']],
    ],
    [
      'a deadline that is told no more',
      { deadline: '2024-12-31' },
      {},
      ['deadline-dropped', title, null, ['2024-12-31']],
    ],
    [
      'a deadline of what remains',
      { deadline: '2024-12-31' },
      { followUp: { deadline: '2025-06-30', nextSteps: '继续检查。' } },
      ['deadline-moved-again', `针对“${title}”。继续检查。`, '2025-06-30', ['2024-12-31']],
    ],
    [
      'an issue that is open again',
      { status: 'completed' },
      { status: 'phased' },
      ['reopened', '取得阶段性成效', 'phased', ['completed']],
    ],
    [
      'a progress that was copied',
      { progress },
      { progress, status: 'completed' },
      ['progress-copied', progress, 'completed', ['ongoing']],
    ],
  ])('%s', (_, old, recent, found) => expect(quoted(old, recent)).toEqual([found]))

  test('a deadline that is over, on the day of NEW, also where that was only published', () => {
    const both = { issues: [{ title, deadline: '2024-12-31' }] }
    const found = rules(both, { ...both, publishedAt: '2025-01-01T09:00' })
    expect(found.map(({ ruleId, actual, expected }) => [ruleId, actual, expected])).toEqual([
      ['deadline-passed', '2024-12-31', ['2025-01-01']],
    ])
    expect(rules(both, { ...both, publishedAt: '2024-12-31T09:00' })).toEqual([])
    expect(rules(both, both)).toEqual([])
  })

  test('a pair that might be another one: the rivals of both sides, and where those of NEW stand', () => {
    const same = '关于制度执行不严的问题'
    const twice: IssueSpec[] = [
      { title: same, labels: ['7'] },
      { title: same, labels: ['8'] },
    ]
    const other: IssueSpec[] = [
      { title: same, labels: ['1'] },
      { title: same, labels: ['2'] },
    ]
    const found = rules({ issues: twice }, { issues: other })
    expect(
      found.map(({ ruleId, severity, issueId, actual, expected }) => [ruleId, severity, issueId, actual, expected]),
    ).toEqual([
      ['alignment-ambiguous', 'warning', '2.1', same, [`2.2 ${same}`, `2.2 ${same}`]],
      ['alignment-ambiguous', 'warning', '2.2', same, [`2.1 ${same}`, `2.1 ${same}`]],
    ])
    const { issues: placed, blocks } = bulletin({ issues: other })
    expect(found.map(({ span, related }) => [span, related])).toEqual(
      [0, 1].map((k) => {
        const [own, rival] = [placed[k]?.evidence['title'], placed[1 - k]?.evidence['title']]
        const position = blocks.find(({ span }) => span[0] === rival?.[0])?.position
        return [own, [{ message: same, span: rival, position }]]
      }),
    )
  })

  test('of several findings those of an earlier issue of NEW stand first, and those of its status before its deadline', () => {
    const [one, two] = [title, '关于校车运行超载的问题']
    const found = rules(
      {
        issues: [
          { title: one, status: 'completed', deadline: '2024' },
          { title: two, deadline: '2024' },
        ],
      },
      {
        issues: [
          { title: two, deadline: '2025' },
          { title: one, deadline: '2025' },
        ],
      },
    )
    expect(found.map(({ ruleId, issueId }) => [ruleId, issueId])).toEqual([
      ['deadline-moved-again', '2.1'],
      ['reopened', '2.2'],
      ['deadline-moved-again', '2.2'],
    ])
  })
})

describe('a total that was stated', () => {
  const names = ['河道采砂监管缺位', '校车运行超载', '数字图书馆停滞', '养老机构消防设施陈旧']
  const of = (claims: BulletinSpec['claims'], ...codes: IssueSpec['status'][]): Partial<BulletinSpec> => ({
    ...(claims ? { claims } : {}),
    issues: codes.flatMap((status, k) => (status ? { title: names[k] as string, status } : [])),
  })
  const [total, done] = ['issues-total', 'issues-completed']
  test.each<[guards: string, old: Partial<BulletinSpec>, recent: Partial<BulletinSpec>, found: unknown[]]>([
    ['stayed', of([[total, 2, '个']], 'ongoing', 'ongoing'), of([[total, 2, '个']], 'ongoing', 'ongoing'), []],
    [
      'grew by what was added',
      of([[total, 2, '个']], 'ongoing', 'ongoing'),
      of([[total, 3, '个']], 'ongoing', 'ongoing', 'ongoing'),
      [],
    ],
    [
      'grew by more',
      of([[total, 2, '个']], 'ongoing', 'ongoing'),
      of([[total, 4, '个']], 'ongoing', 'ongoing', 'ongoing'),
      [['issues-total 2→4', ['2', '3']]],
    ],
    [
      'shrank by what was left out',
      of([[total, 2, '个']], 'ongoing', 'ongoing'),
      of([[total, 1, '个']], 'ongoing'),
      [],
    ],
    [
      'shrank by more',
      of([[total, 2, '个']], 'ongoing', 'ongoing'),
      of([[total, 0, '个']], 'ongoing'),
      [['issues-total 2→0', ['2', '1']]],
    ],
    [
      'one came and one went',
      of([[total, 2, '个']], 'ongoing', 'ongoing'),
      of([[total, 5, '个']], 'ongoing', undefined, 'ongoing'),
      [['issues-total 2→5', ['2', '3', '1']]],
    ],
    ['is stated on one side alone', of([[total, 2, '个']], 'ongoing', 'ongoing'), of(undefined, 'ongoing'), []],
    ['is stated on the other alone', of(undefined, 'ongoing', 'ongoing'), of([[total, 9, '个']], 'ongoing'), []],
    [
      'is stated twice, and once otherwise',
      of(
        [
          [total, 2, '个'],
          [total, 7, '项'],
        ],
        'ongoing',
        'ongoing',
      ),
      of([[total, 9, '个']], 'ongoing', 'ongoing'),
      [],
    ],
    [
      'is stated twice alike',
      of(
        [
          [total, 2, '个'],
          [total, 2, '项'],
        ],
        'ongoing',
        'ongoing',
      ),
      of([[total, 9, '个']], 'ongoing', 'ongoing'),
      [['issues-total 2→9', ['2']]],
    ],
    [
      'of completed ones, where one was reopened',
      of([[done, 2, '个']], 'completed', 'completed'),
      of([[done, 2, '个']], 'completed', 'ongoing'),
      [['issues-completed 2→2', ['1']]],
    ],
    [
      'of completed ones, where one was added',
      of([[done, 1, '个']], 'completed', 'ongoing'),
      of([[done, 1, '个']], 'completed', 'ongoing', 'completed'),
      [['issues-completed 1→1', ['2']]],
    ],
    [
      'of completed ones, where nothing is said of one now',
      of([[done, 1, '个']], 'completed', 'ongoing'),
      of([[done, 9, '个']], 'completed', 'unstated'),
      [],
    ],
    [
      'of completed ones, which is not what is listed',
      of([[done, 5, '个']], 'completed', 'ongoing'),
      of([[done, 9, '个']], 'completed', 'ongoing'),
      [],
    ],
  ])('%s', (_, old, recent, found) => {
    const totals = rules(old, recent).filter(({ ruleId }) => ruleId === 'totals-inconsistent')
    expect(totals.map(({ actual, expected }) => [actual, expected])).toEqual(found)
  })

  test('is told where NEW states it, of no issue', () => {
    const old = of([[total, 2, '个']], 'ongoing', 'ongoing')
    const recent = of([[total, 9, '个']], 'ongoing', 'ongoing')
    const [found] = rules(old, recent)
    expect([found?.severity, found?.issueId]).toEqual(['warning', null])
    expect(bulletin({ issues: [], ...recent }).text.slice(...(found?.span ?? [0, 0]))).toBe('9个')
  })
})
