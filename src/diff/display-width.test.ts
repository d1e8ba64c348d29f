/** The columns that characters take, at the edges of what is wide. */
import { describe, expect, it } from 'vitest'
import { characterWidth, displayWidth, padTo } from './display-width.ts'

describe('one character', () => {
  it.each<[guards: string, character: string, columns: number]>([
    ['nothing', '', 0],
    ['a control character', '\u001b', 0],
    ['the last of them', '\u001f', 0],
    ['a blank', ' ', 1],
    ['delete', '\u007f', 0],
    ['a tilde', '~', 1],
    ['a letter with an accent', 'é', 1],
    ['an accent alone', '\u0301', 0],
    ['the first of the accents', '\u0300', 0],
    ['a letter in front of them', '\u02ff', 1],
    ['a mark of direction', '\u200e', 0],
    ['Greek', 'α', 1],
    ['an arrow', '→', 1],
    ['Korean', '가', 2],
    ['Japanese', 'の', 2],
    ['Chinese', '整', 2],
    ['a Chinese comma', '、', 2],
    ['a full-width letter', 'Ａ', 2],
    ['the last full-width form', '\uff60', 2],
    ['a half-width one', '\uff61', 1],
    ['a sign of the yuan', '￥', 2],
    ['an emoji', '\u{1f600}', 2],
    ['a rare character', '𠮷', 2],
    ['a letter of mathematics', '\u{1d400}', 1],
  ])('%s', (_, character, columns) => expect(characterWidth(character)).toBe(columns))
})

describe('filled up', () => {
  it.each<[guards: string, text: string, width: number, expected: string]>([
    ['with blanks', '整改', 6, '整改  '],
    ['not where it is wide enough', '整改', 4, '整改'],
    ['not where it is too wide', '整改', 3, '整改'],
  ])('%s', (_, text, width, expected) => expect(padTo(text, width)).toBe(expected))

  it('columns are summed', () => expect(displayWidth('整改a𠮷e\u0301')).toBe(8))
})
