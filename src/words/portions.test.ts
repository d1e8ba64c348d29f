import { expect, test } from 'vitest'
import { portions } from './portions.ts'
import { intlSegmenter } from './segmenter.ts'

test.each([
  ['nothing', '', 0],
  ['a short text is one', '整改。'.repeat(100), 1],
  ['cut at punctuation', `${'改'.repeat(400)}。${'改'.repeat(400)}`, 2],
  ['cut anywhere where there is none', '('.repeat(100_000), 200],
  ['not within a character', '𠮷'.repeat(400) + 'a', 2],
])('%s', (_, text, count) => {
  const found = portions(text)
  expect(found.join('')).toBe(text)
  expect(found).toHaveLength(count)
  expect(found.filter((one) => one.length > 500 || /^[\udc00-\udfff]/.test(one))).toEqual([])
})

test('the words are the same as without', () => {
  const text = '组织集中学习12次，覆盖党员86人次；修订管理制度3项。'.repeat(60)
  const words = Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text.replaceAll(/\d/g, '')))
  expect(intlSegmenter().cut(text.replaceAll(/\d/g, ''))).toEqual(words.map(({ segment }) => segment))
})
