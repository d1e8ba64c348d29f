import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worthSearching } from './signs.ts'

describe('patterns worth a search', () => {
  const patterns = [{ signs: ['凭证'] }, { signs: ['元', '亿'] }, { signs: ['%'] }]
  const rows: Array<[text: string, signs: string[], guards: string]> = [
    ['收回12万元,占30%。', ['元', '%'], 'one of several signs is enough, and the order is that of the patterns'],
    ['凭单和证件', [], 'both characters of a sign stand in the text, but not the sign'],
    ['', [], 'nothing stands in an empty text'],
    ['\u3143', [], 'U+5143 (元) falls together with another character'],
  ]
  it.each(rows)('%j', (text, signs) => {
    expect(worthSearching(patterns, text).flatMap((one) => one.signs.filter((sign) => text.includes(sign)))).toEqual(
      signs,
    )
    expect(worthSearching(patterns, text)).toHaveLength(signs.length)
  })

  it('are those of which a sign stands in the text, whatever was looked at before', () => {
    const text = fc.string({ unit: fc.constantFrom('凭', '证', '元', '亿', '%', '甲', '\u3143') })
    fc.assert(
      fc.property(text, text, (before, now) => {
        worthSearching(patterns, before)
        const expected = patterns.filter(({ signs }) => signs.some((sign) => now.includes(sign)))
        expect(worthSearching(patterns, now)).toEqual(expected)
      }),
    )
  })
})
