import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embedJson } from './embed.ts'
import { attacks, hiddenIn } from './testing/hostile.ts'

describe('embedJson', () => {
  it('means the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(embedJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
    expect(JSON.parse(embedJson(attacks))).toEqual(attacks)
  })

  it('holds nothing that could end its element, start another, end a line or turn round the source', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...attacks, '<', '\u202e', '\u2028')), (texts) => {
        expect(hiddenIn(embedJson(texts))).toEqual([])
        expect(embedJson(texts)).not.toMatch(/[<>&\n]/)
      }),
    )
  })
})
