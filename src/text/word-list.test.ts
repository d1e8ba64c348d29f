import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alternation } from './alternation.ts'
import { WordList } from './word-list.ts'

const list = new WordList(['完成', '已完成', '已', '整改完成', ''])

describe('words in a text', () => {
  test('are found from the left, the longest first, none overlapping', () => {
    expect(list.findAll('均已完成,整改完成')).toEqual([
      { word: '已完成', index: 1 },
      { word: '整改完成', index: 5 },
    ])
  })

  const rows: Array<[string, (one: WordList) => unknown, unknown]> = [
    ['at a place, all of them', (one) => one.at('已完成', 0), ['已完成', '已']],
    ['at a place, the longest', (one) => one.longestAt('未已完成', 1), '已完成'],
    ['at a place with none', (one) => one.longestAt('未完成', 0), null],
    ['at the end, the longest', (one) => one.longestAtEnd('问题整改完成'), '整改完成'],
    ['at the end, none', (one) => one.longestAtEnd('完成的'), null],
    ['from a place on', (one) => one.find('已完成', 1), { word: '完成', index: 1 }],
    ['nowhere', (one) => one.isIn('正在推进'), false],
    ['making up a text', (one) => one.makesUp('已整改完成'), true],
    ['not quite making it up', (one) => one.makesUp('已经完成'), false],
    ['in an empty text', (one) => [one.isIn(''), one.makesUp(''), one.longestAtEnd('')], [false, false, null]],
  ]
  test.each(rows)('%s', (_, ask, answer) => expect(ask(list)).toEqual(answer))

  test('no words are nowhere', () => expect(new WordList([]).isIn('已')).toBe(false))

  test('stand where a pattern of the same words finds them', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '已', '.'), minLength: 1, maxLength: 3 })
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '已', '.', '成'), maxLength: 30 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), text, (words, inside) => {
        const found = [...inside.matchAll(new RegExp(alternation(words), 'g'))]
        expect(new WordList(words).findAll(inside)).toEqual(
          found.map((match) => ({ word: match[0], index: match.index })),
        )
        const last = new RegExp(`${alternation(words)}$`).exec(inside)?.[0] ?? null
        expect(new WordList(words).longestAtEnd(inside)).toBe(last)
      }),
    )
  })
})
