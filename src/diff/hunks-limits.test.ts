/** Texts that differ too much to be compared word by word: what is compared all the same. */
import { describe, expect, test } from 'vitest'
import { intlSegmenter, type Segmenter } from '../words/segmenter.ts'
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

describe('where every character is a word', () => {
  const letters: Segmenter = { name: 'Intl.Segmenter', cut: (text) => Array.from(text) }
  const compared = (old: string, recent: string) => {
    const { hunks, coarse } = compareTexts(old, recent, letters)
    return [coarse, ...hunks.map(({ op, text }) => `${op} ${text}`)]
  }
  /** Characters of which none stands in another of these texts. */
  const [gone, come, kept] = [unlike(12_000, 2500), unlike(15_000, 2500), unlike(18_000, 2500)]
  /** The same number of sentences, of one character each. */
  const sentences = (characters: string) => Array.from(characters, (c) => `${c}。`).join('')

  test.each<[guards: string, old: string, recent: string, expected: (string | boolean)[]]>([
    [
      'seven hundred words that differ are compared',
      kept.slice(0, 9) + gone.slice(0, 350),
      kept.slice(0, 9) + come.slice(0, 350),
      [false, `equal ${kept.slice(0, 9)}`, `delete ${gone.slice(0, 350)}`, `insert ${come.slice(0, 350)}`],
    ],
    [
      'one more is too many',
      kept.slice(0, 9) + gone.slice(0, 351),
      kept.slice(0, 9) + come.slice(0, 350),
      [true, `delete ${kept.slice(0, 9)}${gone.slice(0, 351)}`, `insert ${kept.slice(0, 9)}${come.slice(0, 350)}`],
    ],
    [
      'words that stayed do not count, however many',
      `${kept}甲`,
      `${kept}乙`,
      [false, `equal ${kept}`, 'delete 甲', 'insert 乙'],
    ],
    [
      'nor one that stands again and again',
      `${'的'.repeat(2000)}甲`,
      `${'的'.repeat(2000)}乙`,
      [false, `equal ${'的'.repeat(2000)}`, 'delete 甲', 'insert 乙'],
    ],
    [
      'nor what is of another width alone',
      '１'.repeat(800),
      '1'.repeat(800),
      [false, `delete ${'１'.repeat(800)}`, `insert ${'1'.repeat(800)}`],
    ],
    ['a long text from nothing is put in', '', gone, [false, `insert ${gone}`]],
    ['a long text to nothing is taken out', gone, '', [false, `delete ${gone}`]],
    [
      'whole sentences that were put in do not count',
      `甲丙。${kept}。`,
      `乙丙。${kept}。${gone}。`,
      [false, 'delete 甲', 'insert 乙', `equal 丙。${kept}。`, `insert ${gone}。`],
    ],
    [
      'nor those that were taken out',
      `甲丙。${kept}。${gone}。`,
      `乙丙。${kept}。`,
      [false, 'delete 甲', 'insert 乙', `equal 丙。${kept}。`, `delete ${gone}。`],
    ],
    [
      'sentences that were reworded side by side are compared as one',
      `甲丙。甲丁；${kept}。${gone}。`,
      `乙丙。乙丁；${kept}。${come}。`,
      [
        true,
        ...['delete 甲', 'insert 乙', 'equal 丙。', 'delete 甲', 'insert 乙', `equal 丁；${kept}。`],
        `delete ${gone}。`,
        `insert ${come}。`,
      ],
    ],
    [
      'what was tried in vain is paid for: a sentence behind it is replaced whole',
      `${gone}。${kept}。甲丙。`,
      `${come}。${kept}。乙丙。`,
      [true, `delete ${gone}。`, `insert ${come}。`, `equal ${kept}。`, 'delete 甲丙。', 'insert 乙丙。'],
    ],
    [
      'what was compared is paid for: nothing is left behind seven hundred words',
      `丙${gone.slice(0, 200)}。戊。丁${gone.slice(200, 350)}。己。甲丙。`,
      `丙${come.slice(0, 200)}。戊。丁${come.slice(200, 350)}。己。乙丙。`,
      [
        true,
        ...['equal 丙', `delete ${gone.slice(0, 200)}`, `insert ${come.slice(0, 200)}`, 'equal 。戊。丁'],
        ...[`delete ${gone.slice(200, 350)}`, `insert ${come.slice(200, 350)}`, 'equal 。己。'],
        ...['delete 甲丙。', 'insert 乙丙。'],
      ],
    ],
    [
      'words that stayed in a sentence cost nothing',
      `甲${kept}。戊。丙${gone.slice(0, 300)}。己。${gone.slice(300)}。`,
      `乙${kept}。戊。丙${come.slice(0, 300)}。己。${come.slice(300)}。`,
      [
        true,
        ...['delete 甲', 'insert 乙', `equal ${kept}。戊。丙`],
        ...[`delete ${gone.slice(0, 300)}`, `insert ${come.slice(0, 300)}`, 'equal 。己。'],
        ...[`delete ${gone.slice(300)}。`, `insert ${come.slice(300)}。`],
      ],
    ],
    [
      'fifteen hundred sentences that differ: those that stayed are found',
      `丙。${sentences(gone.slice(0, 750))}`,
      `丙。${sentences(come.slice(0, 750))}`,
      [true, 'equal 丙。', `delete ${sentences(gone.slice(0, 750))}`, `insert ${sentences(come.slice(0, 750))}`],
    ],
    [
      'with one more they are not looked for',
      `丙。${sentences(gone.slice(0, 751))}`,
      `丙。${sentences(come.slice(0, 750))}`,
      [true, `delete 丙。${sentences(gone.slice(0, 751))}`, `insert 丙。${sentences(come.slice(0, 750))}`],
    ],
  ])('%s', (_, old, recent, expected) => {
    expect(compared(old, recent)).toEqual(expected)
  })

  test('several blanks are as good as one', () => {
    const words: Segmenter = { name: 'Intl.Segmenter', cut: (text) => text.match(/\s+|\S/g) ?? [] }
    const { coarse } = compareTexts('甲  '.repeat(800), '甲 '.repeat(800), words)
    expect(coarse).toBe(false)
  })
})
