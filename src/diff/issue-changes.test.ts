/** All issues of both sides once, each with what became of it. */
import { describe, expect, it, test } from 'vitest'
import type { Alignment, Pair } from './align.ts'
import { issueChanges } from './issue-changes.ts'
import { bulletin, type IssueSpec } from './testing/bulletin.ts'

const names = ['河道采砂监管缺位', '校车运行超载', '数字图书馆停滞', '差旅费报销超标准', '养老机构消防设施陈旧']
const side = (...specs: Partial<IssueSpec>[]) =>
  bulletin({ issues: specs.map((spec, k) => ({ title: names[k] as string, ...spec })) })
const pair = (from: number, to: number, similarity = 1): Pair => ({ from, to, similarity })
const aligned = (pairs: Pair[], rest: Partial<Alignment> = {}): Alignment => ({
  pairs,
  ambiguous: [],
  related: { from: [], to: [] },
  relisted: new Set(),
  ...rest,
})

describe('the order', () => {
  it.each<[guards: string, old: number, recent: number, pairs: Pair[], order: string[]]>([
    ['no issues', 0, 0, [], []],
    ['that of NEW', 2, 2, [pair(0, 1), pair(1, 0)], ['2.2=2.1', '2.1=2.2']],
    ['added ones where they stand', 1, 2, [pair(0, 1)], ['+2.1', '2.1=2.2']],
    [
      'a removed one behind the one that it stood behind',
      3,
      2,
      [pair(0, 1), pair(2, 0)],
      ['2.3=2.1', '2.1=2.2', '-2.2'],
    ],
    ['one that stood first is first', 2, 1, [pair(1, 0)], ['-2.1', '2.2=2.1']],
    ['several in their order', 3, 1, [pair(0, 0)], ['2.1=2.1', '-2.2', '-2.3']],
    ['several at the front, too', 3, 1, [pair(2, 0)], ['-2.1', '-2.2', '2.3=2.1']],
    ['nothing is left', 2, 0, [], ['-2.1', '-2.2']],
    ['nothing was there', 0, 2, [], ['+2.1', '+2.2']],
  ])('%s', (_, old, recent, pairs, order) => {
    const [was, is] = [old, recent].map((count) => side(...Array.from({ length: count }, () => ({})))) as [never, never]
    const told = issueChanges(aligned(pairs), was, is, null).map(({ from, to }) =>
      from && to ? `${from}=${to}` : from ? `-${from}` : `+${to}`,
    )
    expect(told).toEqual(order)
  })
})

test('a pair that says the same is unchanged, with how like it is and where it was', () => {
  const [old, recent] = [side({ area: '党建' }), side({ area: '作风' })]
  expect(issueChanges(aligned([pair(0, 0, 0.9)]), old, recent, null)).toEqual([
    {
      kind: 'unchanged',
      from: '2.1',
      to: '2.1',
      similarity: 0.9,
      direction: 'same',
      reason: null,
      moved: { area: { from: '党建', to: '作风' } },
      related: [],
      changes: [],
    },
  ])
})

test('one that does not is changed, in a direction', () => {
  const [old, recent] = [side({ status: 'completed' }), side({ status: 'ongoing' })]
  const [change] = issueChanges(aligned([pair(0, 0)]), old, recent, null)
  expect([change?.kind, change?.direction, change?.moved, change?.changes.length]).toEqual([
    'changed',
    'regressed',
    null,
    1,
  ])
})

test('a removed issue tells what it was, why it is gone, and where it seems to be now', () => {
  const [old, recent] = [side({}, { status: 'completed' }, {}), side({}, {})]
  const changes = issueChanges(
    aligned([], { relisted: new Set([2]), related: { from: [pair(0, 1, 0.6), pair(0, 0, 0.5)], to: [] } }),
    old,
    recent,
    null,
  ).filter(({ kind }) => kind === 'removed')
  expect(changes.map(({ from, to, reason }) => [from, to, reason])).toEqual([
    ['2.1', null, 'dropped'],
    ['2.2', null, 'settled'],
    ['2.3', null, null],
  ])
  expect(changes[0]).toMatchObject({ similarity: 0, direction: null, moved: null })
  expect(changes.map(({ related }) => related)).toEqual([
    [
      { id: '2.2', side: 'to', similarity: 0.6 },
      { id: '2.1', side: 'to', similarity: 0.5 },
    ],
    [],
    [],
  ])
  expect(changes[0]?.changes.map(({ field, from, to }) => [field, from !== null, to])).toEqual([
    ['title', true, null],
    ['status', true, null],
  ])
})

test('an added issue tells what it is, and what it seems to come from', () => {
  const [old, recent] = [side({}), side({}, {})]
  const changes = issueChanges(
    aligned([], { related: { from: [], to: [pair(0, 0, 0.6), pair(0, 1, 0.5)] } }),
    old,
    recent,
    null,
  ).filter(({ kind }) => kind === 'added')
  expect(
    changes.map(({ from, to, reason, direction, similarity }) => [from, to, reason, direction, similarity]),
  ).toEqual([
    [null, '2.1', null, null, 0],
    [null, '2.2', null, null, 0],
  ])
  expect(changes.map(({ related, moved }) => [related, moved])).toEqual([
    [[{ id: '2.1', side: 'from', similarity: 0.6 }], null],
    [[{ id: '2.1', side: 'from', similarity: 0.5 }], null],
  ])
  expect(changes[0]?.changes.map(({ field, from, to }) => [field, from, to !== null])).toEqual([
    ['title', null, true],
    ['status', null, true],
  ])
})
