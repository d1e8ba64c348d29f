import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { dateText, figure, shareOf } from './words.ts'
import { zh } from './zh.ts'

describe('dateText', () => {
  it.each([
    ['2024-09-12', '2024-09-12', '2024-09-12'],
    ['2024-09-12T09:52', '2024-09-12 09:52', '2024-09-12 09:52'],
    ['2024-01-04/2024-02-02', '2024-01-04 – 2024-02-02', '2024-01-04 – 2024-02-02'],
    ['2024-04/..', '2024-04 起', 'since 2024-04'],
    ['../2024-06', '至 2024-06', 'until 2024-06'],
    ['2024-04~', '约 2024-04', 'about 2024-04'],
  ])('%s', (edtf, chinese, english) => {
    expect(dateText(edtf, zh)).toBe(chinese)
    expect(dateText(edtf, en)).toBe(english)
  })
})

describe('figure', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [28600000, '28,600,000'],
    [1234.5678, '1,234.5678'],
    [83.3, '83.3'],
    [-1500, '-1,500'],
  ])('%d', (value, text) => expect(figure(value)).toBe(text))
})

describe('shareOf', () => {
  it.each([
    [24, 27, '88.9%', 'to one decimal'],
    [1, 4, '25%', 'no needless zero'],
    [2999, 3000, '99.9%', 'not all: not 100%'],
    [4, 4, '100%', 'all'],
    [0, 4, '0%', 'none'],
  ])('%d of %d: %s, %s', (part, whole, text) => expect(shareOf(part, whole)).toBe(text))
})

it('says the same things in both languages', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zh))
  for (const [key, value] of Object.entries(zh)) {
    if (typeof value === 'object' && !Array.isArray(value)) {
      expect(Object.keys(en[key as keyof typeof en])).toEqual(Object.keys(value))
    }
  }
})
