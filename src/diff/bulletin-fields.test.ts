import { expect, test } from 'vitest'
import type { Bulletin } from '../schema.ts'
import { accountabilityChanges, claimChanges, followUpChanges, metadataChanges } from './bulletin-fields.ts'
import { bulletin, type BulletinSpec } from './testing/bulletin.ts'

const of = (spec: Partial<BulletinSpec>): Bulletin => bulletin({ issues: [], ...spec })
const told = (changes: { field: string; from: unknown; to: unknown }[]) =>
  changes.map(({ field, from, to }) => [field, from, to])

test('metadata: what is another one now, width aside', () => {
  const changes = metadataChanges(
    of({ publisher: '县政府网', signedOn: '2024-11-19', inspection: { round: '第三轮', inspector: '县委巡察组' } }),
    of({
      publisher: '县政府网 ',
      signedOn: '2025-04-16',
      inspection: { round: '第三轮', inspector: '县委第二巡察组' },
    }),
    null,
  )
  expect(told(changes)).toEqual([
    ['signedOn', '2024-11-19', '2025-04-16'],
    ['inspection.inspector', '县委巡察组', '县委第二巡察组'],
  ])
})

test('claims: by kind and unit, came and gone', () => {
  const changes = claimChanges(
    of({
      claims: [
        ['issues-total', 14, '类'],
        ['issues-total', 40, '项'],
        ['meetings', 6, '次'],
      ],
    }),
    of({
      claims: [
        ['issues-total', 38, '项'],
        ['issues-total', 14, '类'],
        ['systems', 9, '个'],
      ],
    }),
  )
  const values = changes.map(({ field, from, to }) => [
    field,
    from && (from as { value: number }).value,
    to && (to as { value: number }).value,
  ])
  expect(values).toEqual([
    ['issues-total', 40, 38],
    ['meetings', 6, null],
    ['systems', null, 9],
  ])
})

test('accountability: how many, and each kind of action', () => {
  const changes = accountabilityChanges(
    of({
      accountability: {
        people: 3,
        actions: [
          ['提醒谈话', 2],
          ['诫勉谈话', 1],
        ],
      },
    }),
    of({
      accountability: {
        people: 5,
        actions: [
          ['提醒谈话', 4],
          ['批评教育', 1],
        ],
      },
    }),
  )
  expect(changes.map(({ field }) => field)).toEqual([
    'people',
    'actions.提醒谈话',
    'actions.诫勉谈话',
    'actions.批评教育',
  ])
  expect(changes[1]).toMatchObject({ from: { count: 2 }, to: { count: 4 } })
})

test('follow-ups: by the issue they belong to, else by their title', () => {
  const old = of({ issues: [{ title: '甲问题整改', followUp: { title: '数字文化馆建设滞后', deadline: '2024-06' } }] })
  const same = of({
    issues: [
      { title: '乙', followUp: { title: '无障碍改造' } },
      { title: '丙', followUp: { title: '数字文化馆建设进度滞后', deadline: '2024-12' } },
    ],
  })
  const byTitle = followUpChanges(old, same, new Map())
  expect(byTitle.map(({ from, to }) => [from !== null, to !== null])).toEqual([
    [true, true],
    [false, true],
  ])
  const byIssue = followUpChanges(old, same, new Map([['2.1', '2.1']]))
  expect(byIssue[0]?.to).toMatchObject({ title: '无障碍改造' })
  expect(followUpChanges(old, old, new Map([['2.1', '2.1']]))).toEqual([])
})
