import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleOf, ticksOf } from './scale.ts'

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000

describe('scaleOf', () => {
  it('keeps order and the ends', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -800_000, max: 100_000 }), { minLength: 1, maxLength: 20 }), (days) => {
        const scale = scaleOf(days)
        const shares = days.toSorted((a, b) => a - b).map(scale.share)
        expect(shares).toEqual(shares.toSorted((a, b) => a - b))
        expect(shares[0]).toBeGreaterThan(0)
        expect(shares.at(-1)).toBeLessThan(1)
        expect(ticksOf(scale).length).toBeLessThanOrEqual(8)
      }),
    )
  })
})

describe('ticksOf', () => {
  it.each([
    [
      ['2024-08-31', '2024-12-31'],
      ['2024-09', '2024-10', '2024-11', '2024-12', '2025-01'],
    ],
    [
      ['2023-01-31', '2025-12-31'],
      ['2024', '2025', '2026'],
    ],
    [
      ['2019-06-30', '2030-12-31'],
      ['2020', '2025', '2030'],
    ],
  ])('%s', (days, texts) => {
    expect(ticksOf(scaleOf(days.map(day))).map(({ text }) => text)).toEqual(texts)
  })
})
