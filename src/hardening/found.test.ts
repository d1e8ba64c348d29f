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

it('seed 20261124, 6011: a section that is a field in brackets, without a colon in the text, had its heading end before it began', async () => {
  const text = [
    '关于巡察整改进展情况的通报',
    '一、整改情况',
    '(一)关于台账不全的问题',
    '1.【整改措施】补全台账',
    '2.【整改情况】已补全台账。(已完成)',
  ].join('\n')
  const { issues } = await parseBulletin(text)
  expect(issues.map(({ title, progress }) => [title, progress?.text])).toEqual([['关于台账不全的问题', '已补全台账。']])
})

it('seed 20261128, 328762: behind the second problem under a heading, a paragraph whose label is damaged was told of the first', async () => {
  const text = [
    '关于巡察整改进展情况的通报',
    '一、整改情况',
    '(一)关于管理不严的问题',
    '反馈问题:台账不全。',
    '整改情况:已补全台账。',
    '反馈问题:票据不清。',
    '责任单位:财务科',
    '整改ᶌ况:已清理票据12张。',
    '完成情况:已完成',
  ].join('\n')
  const { issues } = await parseBulletin(text)
  expect(issues.map(({ title, progress }) => [title, progress?.text])).toEqual([
    ['台账不全', '已补全台账。'],
    ['票据不清', '整改ᶌ况:已清理票据12张。'],
  ])
  expect(issues.every(({ span, progress }) => (progress?.span[1] ?? 0) <= span[1])).toBe(true)
})

it('seed 20261128, 350192: text between two problems under a heading reached beyond the first', async () => {
  const text = [
    '关于巡察整改进展情况的通报',
    '一、整改情况',
    '(一)关于管理不严的问题',
    '反馈问题:台账不全。',
    '整改情况:已补全台账。',
    '完成情况:已完成',
    '屡禁不止',
    '反馈问题:票据不清。',
    '整改情况:已清理票据12张。',
    '完成情况:已完成',
  ].join('\n')
  const bulletin = await parseBulletin(text)
  expect(
    bulletin.issues.map(({ span }) =>
      bulletin.text
        .slice(...span)
        .split('\n')
        .at(-1),
    ),
  ).toEqual(['屡禁不止', '完成情况:已完成'])
})

it('seed 20261202, 21757: a heading whose question mark stands right in front of a field was searched for its end without end', async () => {
  const text = ['关于巡察整改进展情况的通报', '一、整改情况', '(一)台账不全?整改情况:已补全台账。(已完成)'].join('\n')
  const { issues } = await parseBulletin(text)
  expect(issues.map(({ title, progress }) => [title, progress?.text])).toEqual([['台账不全', '已补全台账。']])
})
