import { describe, expect, it } from 'vitest'
import { attacks, hiddenIn } from './testing/hostile.ts'
import { visible } from './visible.ts'

describe('visible', () => {
  it.each([
    ['\u202e倒', '⟦U+202E⟧倒', 'a bidi override turns round what follows'],
    ['整\u200b改', '整⟦U+200B⟧改', 'a blank without width splits a word'],
    ['a\u0000b\u001b[31m', 'a⟦U+0000⟧b⟦U+001B⟧[31m', 'controls'],
    ['\u2028\u2029\ufeff', '⟦U+2028⟧⟦U+2029⟧⟦U+FEFF⟧', 'line separators, a mark of byte order'],
    ['\u{e0041}', '⟦U+E0041⟧', 'a tag character, which no font shows'],
    ['\ud800x', '⟦U+D800⟧x', 'half of a character'],
    ['\u3164', '⟦U+3164⟧', 'a letter that is a blank'],
  ])('%j → %s: %s', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('leaves everything else as it is: tabs, line breaks, wide blanks, characters of four bytes, chosen shapes', () => {
    const text = '一、\t整改情况\n　已完成 𠮷㵲 葛\u{e0100} ❤\ufe0f'
    expect(visible(text)).toBe(text)
  })

  it('leaves nothing hidden of an attack', () => {
    expect(hiddenIn(visible(attacks.join('')))).toEqual([])
  })
})
