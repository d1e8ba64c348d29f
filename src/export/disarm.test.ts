import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disarm, undisarm } from './disarm.ts'

describe('disarm', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '﹦1',
    '\t=1',
    '\r',
    '\n=1',
    ' =1',
    '\u200b=1',
    '\ufeff+1',
  ])('puts an apostrophe before %j', (text) => expect(disarm(text)).toBe(`'${text}`))

  it.each(['', '一、关于…的问题', '2024-09-30', '(1)', '100%', '—', '《条例》', "'quoted'"])(
    'leaves %j as it is',
    (text) => expect(disarm(text)).toBe(text),
  )

  it('can be undone, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('=', "'", '＋', ' ', '\t', 'a', '问', '@') })
    fc.assert(
      fc.property(text, (one) => {
        expect(undisarm(disarm(one))).toBe(one)
        expect(disarm(one)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      }),
    )
  })
})
