import { describe, expect, it } from 'vitest'
import { sameDate, sameHeading, sameLabels, sameText } from './compare.ts'

describe('texts', () => {
  it.each<[guards: string, truth: string, found: string, verdict: string]>([
    ['the same', '已完成', '已完成', 'exact'],
    ['another width, other blanks', '(已完成),长期坚持', '（已完成），　长期坚持', 'exact'],
    ['one character of many more', '组织财务人员培训三次并逐一考核', '组织财务人员培训三次并逐一考核。', 'close'],
    ['half of it', '组织财务人员培训三次并逐一考核', '组织财务人员', 'wrong'],
    ['shortened, both ends there', '组织财务…逐一考核', '组织财务人员培训三次并逐一考核', 'exact'],
    ['shortened, the end is another', '组织财务…逐一考核', '组织财务人员培训三次', 'close'],
    ['shortened, neither end there', '组织财务…逐一考核', '培训三次', 'wrong'],
    ['shortened, the ends must not overlap', '甲乙丙…丙丁', '甲乙丙丁', 'close'],
    ['an … that is printed', '甲…乙', '甲…乙', 'exact'],
  ])('%s', (_, truth, found, verdict) => {
    expect(sameText(truth, found)).toBe(verdict)
  })
})

it('headings are the same whatever closes them', () => {
  expect(sameHeading('关于学习的问题', '关于学习的问题。')).toBe('exact')
  expect(sameText('关于学习的问题', '关于学习的问题。')).not.toBe('exact')
})

describe('labels', () => {
  it.each<[guards: string, truth: string[], found: string[], verdict: string]>([
    ['printed with punctuation and wide brackets', ['二', '(一)', '1'], ['二、', '（一）', '1.'], 'exact'],
    ['a level is missing', ['二', '(一)', '1'], ['二', '1'], 'close'],
    ['another number', ['二', '1'], ['二', '2'], 'wrong'],
  ])('%s', (_, truth, found, verdict) => {
    expect(sameLabels(truth, found)).toBe(verdict)
  })
})

describe('dates', () => {
  it.each<[guards: string, truth: string, found: string, verdict: string]>([
    ['the same', '2024-03-05', '2024-03-05', 'exact'],
    ['a range read as its first day', '2024-03-05/2024-03-09', '2024-03-05', 'close'],
    ['a bound read as its day', '../2024-09-13', '2024-09-13', 'close'],
    ['coarser', '2024-03-05', '2024-03', 'close'],
    ['another year', '2024-03-05', '2023-03-05', 'wrong'],
  ])('%s', (_, truth, found, verdict) => {
    expect(sameDate(truth, found)).toBe(verdict)
  })
})
