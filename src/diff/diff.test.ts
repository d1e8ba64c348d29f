import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { statusCodes } from '../schema-names.ts'
import { bulletinDiffSchema, bulletinSchema } from '../schema.ts'
import type { Bulletin, BulletinDiff, FieldChange, IssueChange, StatusCode } from '../schema.ts'
import { intlSegmenter } from '../words/segmenter.ts'
import { diffBulletins } from './diff.ts'
import { codesInOrder } from './status.ts'
import { bulletinSpec } from './testing/arbitrary.ts'
import { bulletin, titlesOf } from './testing/bulletin.ts'

const any = bulletinSpec.map(bulletin)
const plain = { segmenter: null }

test('every status code has its place', () => {
  expect([...codesInOrder].sort()).toEqual([...statusCodes].sort())
})

describe('properties', () => {
  test('the builder makes valid bulletins whose spans are true', () => {
    fc.assert(
      fc.property(any, (b) => {
        bulletinSchema.parse(b)
        const slice = (span: [number, number]) => b.text.slice(...span)
        for (const issue of b.issues) {
          expect(slice(issue.evidence['title'] as [number, number])).toBe(issue.title)
          if (issue.progress) expect(slice(issue.progress.span)).toBe(issue.progress.text)
          if (issue.status.span) expect(slice(issue.status.span)).toBe(issue.status.text)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('the result keeps the contract', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const diff = diffBulletins(a, b)
        expect(bulletinDiffSchema.parse(diff)).toEqual(diff)
      }),
      { numRuns: 60 },
    )
  })

  test('a bulletin against itself is all unchanged', () => {
    fc.assert(
      fc.property(any, (a) => {
        const diff = diffBulletins(a, a)
        expect(
          diff.issues.every(({ kind, moved, similarity }) => kind === 'unchanged' && !moved && similarity === 1),
        ).toBe(true)
        expect(diff.issues.every(({ from, to }) => from === to)).toBe(true)
        expect([diff.metadata, diff.claims, diff.accountability, diff.followUps]).toEqual([[], [], [], []])
        expect(diff.diagnostics.filter(({ ruleId }) => ruleId !== 'deadline-passed')).toEqual([])
      }),
    )
  })

  test('also where its issues have odd titles: none, punctuation alone, the same ones', () => {
    const title = fc.constantFrom('', '——', '的', 'A', '问题', '其他问题', '关于制度执行不严的问题', '\u{1f600}')
    const odd = fc.record({ title, progress: fc.constantFrom('已完成。', '推进。') }, { requiredKeys: ['title'] })
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 8 }), (issues) => {
        const b = bulletin({ issues })
        expect(diffBulletins(b, b, plain).issues.map(({ kind, from }) => [kind, from])).toEqual(
          b.issues.map(({ id }) => ['unchanged', id]),
        )
      }),
    )
  })

  test('every issue of both sides appears exactly once, those of NEW in their order', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const { issues } = diffBulletins(a, b, plain)
        const from = issues.flatMap((c) => c.from ?? [])
        const to = issues.flatMap((c) => c.to ?? [])
        expect(from.toSorted()).toEqual(a.issues.map(({ id }) => id).toSorted())
        expect(to).toEqual(b.issues.map(({ id }) => id))
      }),
    )
  })

  test('the other way round it is mirrored', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [forth, back] = [diffBulletins(a, b, plain), diffBulletins(b, a, plain)]
        expect(sorted(back.issues.map(mirrored))).toEqual(sorted(forth.issues.map(bare)))
        expect(back.summary).toEqual(mirroredSummary(forth.summary))
        expect(back.metadata.map(mirroredField)).toEqual(forth.metadata)
      }),
    )
  })

  test('hunks rebuild both sides to the letter', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const { issues, metadata } = diffBulletins(a, b)
        for (const change of [...issues.flatMap((c) => c.changes), ...metadata]) {
          if (!change.hunks) continue
          const joined = (without: string) => change.hunks?.flatMap((h) => (h.op === without ? [] : h.text)).join('')
          expect(joined('insert')).toBe(change.from)
          expect(joined('delete')).toBe(change.to)
        }
      }),
    )
  })

  test('shuffling the issues of NEW changes no pairing', () => {
    fc.assert(
      fc.property(any, any, fc.integer(), (a, b, seed) => {
        const shuffled = { ...b, issues: shuffle(b.issues, seed) }
        const pairs = (diff: BulletinDiff) =>
          diff.issues.flatMap(({ from, to }) => (from && to ? [`${from} ${to}`] : []))
        expect(pairs(diffBulletins(a, shuffled, plain)).toSorted()).toEqual(
          pairs(diffBulletins(a, b, plain)).toSorted(),
        )
      }),
    )
  })

  test('spans are those of the quotations', () => {
    const told = (side: Bulletin, value: unknown, span: [number, number] | null) =>
      value === null || (span !== null && side.text.slice(...span) === value)
    fc.assert(
      fc.property(any, any, (a, b) => {
        const changes = diffBulletins(a, b, plain).issues.flatMap((change) => change.changes)
        const quoted = changes.filter(({ field }) => ['title', 'progress', 'description'].includes(field))
        expect(quoted.filter((c) => !told(a, c.from, c.fromSpan) || !told(b, c.to, c.toSpan))).toEqual([])
      }),
    )
  })
})

const bare = ({ kind, from, to, similarity, direction, changes }: IssueChange) => ({
  kind,
  from,
  to,
  similarity,
  direction,
  changes: changes.map(({ field, from: was, to: is }) => ({ field, was, is })),
})

function mirrored(change: IssueChange) {
  const { kind, from, to, similarity, direction, changes } = bare(change)
  const kinds = { added: 'removed', removed: 'added', changed: 'changed', unchanged: 'unchanged' } as const
  const turned = { advanced: 'regressed', regressed: 'advanced', same: 'same' } as const
  return {
    kind: kinds[kind],
    from: to,
    to: from,
    similarity,
    direction: direction && turned[direction],
    changes: changes.map(({ field, was, is }) => ({ field, was: is, is: was })),
  }
}

const mirroredField = ({ field, from, to, fromSpan, toSpan }: FieldChange): FieldChange => ({
  field,
  from: to,
  to: from,
  fromSpan: toSpan,
  toSpan: fromSpan,
})

function mirroredSummary({ advanced, regressed, added, removed, transitions, ...rest }: BulletinDiff['summary']) {
  const place = (code: string) => codesInOrder.indexOf(code as (typeof codesInOrder)[number])
  const turned = transitions.map(({ from, to, count }) => ({ from: to, to: from, count }))
  return {
    ...rest,
    advanced: regressed,
    regressed: advanced,
    added: removed,
    removed: added,
    transitions: turned.sort((x, y) => place(x.from) - place(y.from) || place(x.to) - place(y.to)),
  }
}

const sorted = <T extends { from: string | null; to: string | null }>(all: T[]): T[] =>
  all.toSorted((x, y) => (`${x.from} ${x.to}` < `${y.from} ${y.to}` ? -1 : 1))

/** A shuffle that depends on the seed alone. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  let state = seed >>> 0
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0)
  return items
    .map((item) => ({ item, key: next() }))
    .sort((x, y) => x.key - y.key)
    .map(({ item }) => item)
}

describe('order and reasons', () => {
  const old = bulletin({
    issues: [
      { title: '惠农补贴审核滞后', status: 'not-completed' },
      { title: '数字图书馆停滞', status: 'completed' },
      { title: '河道采砂监管缺位', status: 'ongoing' },
      { title: '差旅费报销超标准', status: 'completed' },
      { title: '校车运行超载', status: 'unstated' },
    ],
  })
  const recent = bulletin({
    issues: [
      { title: '差旅费报销超标准', status: 'completed' },
      { title: '养老机构消防设施陈旧', status: 'ongoing' },
      { title: '数字图书馆停滞', status: 'ongoing' },
    ],
  })
  const diff = () => diffBulletins(old, recent)

  test('NEW’s order, the removed ones where they stood', () => {
    expect(titlesOf(diff().issues, old, recent)).toEqual([
      ['惠农补贴审核滞后', null],
      ['差旅费报销超标准', '差旅费报销超标准'],
      ['校车运行超载', null],
      [null, '养老机构消防设施陈旧'],
      ['数字图书馆停滞', '数字图书馆停滞'],
      ['河道采砂监管缺位', null],
    ])
  })

  test('open and gone is dropped; of what was never stated nothing is said', () => {
    const reasons = diff()
      .issues.filter(({ kind }) => kind === 'removed')
      .map(({ reason }) => reason)
    expect(reasons).toEqual(['dropped', null, 'dropped'])
  })

  test('the summary counts', () => {
    expect(diff().summary).toEqual({
      matched: 2,
      unchanged: 1,
      changed: 1,
      added: 1,
      removed: 3,
      advanced: 0,
      regressed: 1,
      transitions: [
        { from: 'completed', to: 'completed', count: 1 },
        { from: 'completed', to: 'ongoing', count: 1 },
      ],
    })
  })
})

test('a completed issue that is not repeated is settled', () => {
  const old = bulletin({ issues: [{ title: '差旅费报销超标准', status: 'completed' }] })
  expect(diffBulletins(old, bulletin({ issues: [] })).issues[0]?.reason).toBe('settled')
})

test('what was cut by whom is told, and that nothing was cut', () => {
  const b: Bulletin = bulletin({ issues: [] })
  expect(diffBulletins(b, b).segmenter).toBe('Intl.Segmenter')
  expect(diffBulletins(b, b, { segmenter: intlSegmenter() }).segmenter).toBe('Intl.Segmenter')
  expect(diffBulletins(b, b, plain).segmenter).toBeNull()
})

test('both sides are told: where they are from, their days, how many issues', () => {
  const old = bulletin({ signedOn: '2024-11-19', issues: [{ title: '差旅费报销超标准' }] })
  const recent = bulletin({ publishedAt: '2025-04-16', issues: [] })
  const source = { ...recent.source, uri: 'b.html', sha256: 'b'.repeat(64) }
  const { from, to, schemaVersion } = diffBulletins(old, { ...recent, source }, plain)
  const { title } = old
  expect(schemaVersion).toBe('1.0.0')
  expect(from).toEqual({
    uri: null,
    title,
    publishedAt: null,
    signedOn: '2024-11-19',
    sha256: '0'.repeat(64),
    issues: 1,
  })
  expect(to).toEqual({
    uri: 'b.html',
    title,
    publishedAt: '2025-04-16',
    signedOn: null,
    sha256: source.sha256,
    issues: 0,
  })
})

test('transitions are counted, from done to nothing said', () => {
  const names = ['惠农补贴审核滞后', '数字图书馆停滞', '河道采砂监管缺位', '校车运行超载']
  const of = (...codes: StatusCode[]) =>
    bulletin({ issues: codes.map((status, k) => ({ title: names[k] as string, status })) })
  const { summary } = diffBulletins(
    of('ongoing', 'completed', 'ongoing', 'unstated'),
    of('completed', 'completed', 'completed', 'phased'),
    plain,
  )
  expect(summary.transitions).toEqual([
    { from: 'completed', to: 'completed', count: 1 },
    { from: 'ongoing', to: 'completed', count: 2 },
    { from: 'unstated', to: 'phased', count: 1 },
  ])
  expect([summary.advanced, summary.regressed, summary.changed, summary.unchanged]).toEqual([2, 0, 3, 1])
})

test('what remains is compared by the issues that are one', () => {
  const [one, two] = ['惠农补贴审核滞后', '数字图书馆停滞']
  const old = bulletin({ issues: [{ title: one, followUp: { title: '核对名册' } }] })
  const recent = bulletin({ issues: [{ title: two }, { title: one, followUp: { title: '补发补贴' } }] })
  const { followUps } = diffBulletins(old, recent, plain)
  expect(followUps.map(({ from, to }) => [from, to])).toMatchObject([[{ title: '核对名册' }, { title: '补发补贴' }]])
})

test('what was forced is told of no issue, and first', () => {
  const title = '差旅费报销超标准'
  const [old, recent] = [
    bulletin({ title: '澄陵县水务局关于整改的通报', issues: [{ title, status: 'completed' }] }),
    bulletin({ title: '澄陵县教育局关于整改的通报', issues: [{ title, status: 'ongoing' }] }),
  ]
  const [forced, reopened] = diffBulletins(old, recent, { ...plain, force: true }).diagnostics
  expect(forced).toMatchObject({
    ruleId: 'different-body',
    severity: 'warning',
    issueId: null,
    span: null,
    position: null,
    actual: '澄陵县教育局',
    expected: ['澄陵县水务局'],
  })
  expect(reopened?.ruleId).toBe('reopened')
  expect(() => diffBulletins(old, recent, { ...plain, force: false })).toThrow('of different bodies')
})
