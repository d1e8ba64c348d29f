/** Texts that differ too much to be compared word by word: what is compared all the same. */
import { expect, test } from 'vitest'
import { intlSegmenter } from '../words/segmenter.ts'
import { compareTexts } from './hunks.ts'

const unlike = (from: number, length: number) =>
  Array.from({ length }, (_, k) => String.fromCharCode(0x4e00 + from + k)).join('')

test('the same words in reverse: no way is looked for', () => {
  const words = Array.from({ length: 3000 }, (_, k) => `${k}`)
  const { hunks, coarse } = compareTexts(words.join(' '), words.toReversed().join(' '), intlSegmenter())
  expect(coarse).toBe(true)
  expect(hunks.map(({ op }) => op)).toEqual(['delete', 'insert'])
})

test('a sentence that was reworded is compared by words, one that was replaced is not', () => {
  const same = '这一句话在两边都一字不差地保留了下来。'
  const { hunks, coarse } = compareTexts(
    `修复了31处。${same}${unlike(0, 4000)}`,
    `修复了57处。${same}${unlike(9000, 4000)}`,
    intlSegmenter(),
  )
  expect(coarse).toBe(true)
  expect(hunks.slice(0, 4).map(({ op, text }) => [op, text])).toEqual([
    ['equal', '修复了'],
    ['delete', '31'],
    ['insert', '57'],
    ['equal', `处。${same}`],
  ])
})
