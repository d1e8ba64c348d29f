import { describe, expect, test } from 'vitest'
import { columnsOf, isBlank, isWide } from './chars.ts'

const code = (c: string): number => c.charCodeAt(0)

describe('isBlank', () => {
  test('is what JavaScript takes for white space, and U+0085', () => {
    const wrong = Array.from({ length: 0x10000 }, (_, i) => i).filter((i) => {
      const white = (/\s/.test(String.fromCharCode(i)) && i !== 0xfeff && i !== 0x1680) || i === 0x85
      return isBlank(i) !== white
    })
    expect(wrong).toEqual([])
  })
})

describe('isWide', () => {
  test.each(Array.from('整改（）：，。、“”—…①〔》々㈠．　ㅏ'))('%s is wide', (c) => expect(isWide(code(c))).toBe(true))
  test.each(Array.from('a1.-()é\u00a0한'))('%s is not', (c) => expect(isWide(code(c))).toBe(false))
})

describe('columnsOf', () => {
  test.each([
    ['a', 1],
    ['整', 2],
    ['　', 2],
    ['\u2003', 2],
    ['\u00a0', 1],
    ['\t', 4],
  ])('%j takes %i', (c, columns) => expect(columnsOf(code(c))).toBe(columns))
})
