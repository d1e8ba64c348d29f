import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alternation } from './alternation.ts'
import { fold } from './fold.ts'
import { parseNumeral } from './numerals.ts'
import { sentenceEnd, trimHeading } from './sentence.ts'
import { dice } from './similarity.ts'

describe('fold', () => {
  it('keeps the length of any text, so that offsets stay', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length))
  })
  it('is done when it is done', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
  })
  it.each([
    ['（１）．，：；～—–○　Ａ', '(1).,:;~——〇 A'],
    ['“引号”、《书名》〔2024〕', '“引号”、《书名》〔2024〕'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded))
})

describe('numerals', () => {
  it.each<[string, number | null]>([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿一', 21],
    ['一百零三', 103],
    ['一百二十三', 123],
    ['两千零五', 2005],
    ['二〇二四', 2024],
    ['一亿二千万', 120_000_000],
    ['三万五千', 35_000],
    ['1,260', 1260],
    ['27', 27],
    ['', null],
    ['甲', null],
    ['一二三x', null],
  ])('%s', (text, value) => expect(parseNumeral(text)).toBe(value))

  it('reads back every number up to 9999 written with units', () => {
    const digits = '零一二三四五六七八九'
    const write = (n: number): string => {
      const parts = [...String(n)]
        .map(Number)
        .map((d, i, all) => (d === 0 ? '零' : `${digits[d]}${['', '十', '百', '千'][all.length - 1 - i]}`))
      return parts.join('').replace(/零+/g, '零').replace(/零$/, '')
    }
    fc.assert(fc.property(fc.integer({ min: 11, max: 9999 }), (n) => parseNumeral(write(n)) === n))
  })
})

describe('sentences', () => {
  it.each([
    [
      'a 。 inside quotation marks ends none',
      '关于“学而不用。知行不一”的问题。其他',
      '关于“学而不用。知行不一”的问题。',
    ],
    ['a quotation that never closes swallows nothing', '关于“学而不用的问题。整改情况良好。', '关于“学而不用的问题。'],
    ['no end', '关于学习的问题', '关于学习的问题'],
  ])('%s', (_, text, first) => expect(text.slice(0, sentenceEnd(text, 0, text.length))).toBe(first))

  it('takes blanks and closing punctuation off a heading', () => {
    const text = '  关于学习的问题:。 '
    expect(text.slice(...trimHeading(text, 0, text.length))).toBe('关于学习的问题')
  })
})

it('alternation prefers the longer word and takes nothing as a pattern', () => {
  const pattern = new RegExp(alternation(['完成', '已完成', 'a.b', '']), 'g')
  expect('已完成a.b完成axb'.match(pattern)).toEqual(['已完成', 'a.b', '完成'])
  expect(new RegExp(alternation([])).test('')).toBe(false)
})

it('dice is symmetric and lies between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const score = dice(a, b)
      return score >= 0 && score <= 1 && Math.abs(score - dice(b, a)) < 1e-12
    }),
  )
})
