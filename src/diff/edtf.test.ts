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
