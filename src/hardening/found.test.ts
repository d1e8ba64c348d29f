/** What fuzzing found, each by the seed and number of its input, in the smallest form that shows it. */
import { afterEach, expect, it, vi } from 'vitest'
import { diffBulletins, parseBulletin } from '../index.ts'
import { diffFaults } from './diff-faults.ts'
import { head, issue } from './shape-parts.ts'

afterEach(() => vi.restoreAllMocks())

it('seed 20261123, 155280: Intl.Segmenter took minutes for 100,000 brackets, its time growing with the square', async () => {
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment')
  const of = (count: number) => parseBulletin(head + issue(1, `${'('.repeat(count)}完`))
  const [old, recent] = [await of(100_000), await of(20_000)]
  expect(diffBulletins(old, recent).issues).toHaveLength(1)
  expect(Math.max(...segment.mock.calls.map(([text]) => text.length))).toBeLessThanOrEqual(500)
  expect(diffFaults(old, recent)).toEqual([])
})
