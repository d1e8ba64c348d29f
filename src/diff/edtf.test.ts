import { expect, test } from 'vitest'
import { daysBetween, daysOf, meet, type Days } from './edtf.ts'

test.each([
  ['days', '2024-12-31', '2025-06-30', 181],
  ['the last day of a month counts', '2024-12', '2025-01-31', 31],
  ['one deadline in two precisions', '2024-12', '2024-12-31', 0],
  ['years', '2024', '2025', 365],
  ['earlier is negative', '2025-06-30', '2025-06-01', -29],
  ['until', '../2024-06', '2024-07-01', 1],
  ['no date', null, '2024-07-01', null],
  ['an open end has no last day', '2024-04/..', '2024-07-01', null],
  ['no EDTF', '长期', '2024-07-01', null],
])('days between: %s', (_, from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
})

test('ranges meet where they share a day', () => {
  const [a, b, c] = ['2022-10-17/2022-12-09', '2022-12', '2023'].map(daysOf) as [Days, Days, Days]
  expect([meet(a, b), meet(b, a), meet(a, c)]).toEqual([true, true, false])
})

test('a date-time is its day', () => {
  expect(daysOf('2024-09-12T09:52')).toEqual(daysOf('2024-09-12'))
})

test.each<[guards: string, edtf: string | null, days: [first: string | null, last: string | null] | null]>([
  ['a day', '2024-02-29', ['2024-02-29', '2024-02-29']],
  ['a month', '2024-02', ['2024-02-01', '2024-02-29']],
  ['the last month of a year', '2024-12', ['2024-12-01', '2024-12-31']],
  ['a year', '2023', ['2023-01-01', '2023-12-31']],
  ['a range', '2024-02/2024-03-05', ['2024-02-01', '2024-03-05']],
  ['until', '../2024-02', [null, '2024-02-29']],
  ['since', '2024-02/..', ['2024-02-01', null]],
  ['a range of nothing', '../..', null],
  ['none', null, null],
  ['no date', '长期', null],
  ['a date inside something else', '于2024', null],
])('what is meant by %s', (_, edtf, days) => {
  const told = daysOf(edtf)
  const day = (at: number) => (Number.isFinite(at) ? new Date(at * 86_400_000).toISOString().slice(0, 10) : null)
  expect(told && [day(told.first), day(told.last)]).toEqual(days)
})

test.each<[guards: string, a: string, b: string, met: boolean]>([
  ['on one day', '2024-02/2024-03', '2024-03-31/2024-05', true],
  ['a day apart', '2024-02/2024-03', '2024-04', false],
  ['one inside the other', '2024', '2024-03-05', true],
])('ranges meet %s', (_, a, b, met) => {
  const [x, y] = [daysOf(a), daysOf(b)] as [Days, Days]
  expect([meet(x, y), meet(y, x)]).toEqual([met, met])
})
