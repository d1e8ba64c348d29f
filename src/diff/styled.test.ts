/** Styled text: where its lines break, and the codes that it is written with. */
import { describe, expect, it } from 'vitest'
import { paint, wrap, type Style, type Styled } from './styled.ts'

const plain = (text: string): Styled => ({ text, style: 'plain' })
const lines = (width: number, ...pieces: Styled[]) =>
  wrap(pieces, width).map((line) => line.map(({ text }) => text).join('|'))

describe('lines', () => {
  it.each<[guards: string, text: string, width: number, expected: string[]]>([
    ['nothing is one empty line', '', 8, ['']],
    ['as wide as the line', '整改完成', 8, ['整改完成']],
    ['one character wider', '整改完成了', 8, ['整改完成', '了']],
    ['a character of two columns does not fit into one', '整改完成了', 9, ['整改完成', '了']],
    ['a full stop hangs', '整改完成。', 8, ['整改完成。']],
    ['and what is behind it goes on below', '整改完成。后续', 8, ['整改完成。', '后续']],
    ['also one of half the width', '整改完成.后续', 8, ['整改完成.', '后续']],
    ['but no word that begins with it', '整改完成.abcdefghij', 8, ['整改完成', '.abcdefg', 'hij']],
    ['a closing bracket hangs', '整改完成）后续', 8, ['整改完成）', '后续']],
    ['an opening one does not', '整改完成（后续', 8, ['整改完成', '（后续']],
    ['a number is not broken', '整改12345项', 8, ['整改', '12345项']],
    ['a figure with a point and a sign is not, either', '整改12.5%项', 8, ['整改', '12.5%项']],
    ['an address is one word', '整改a-b@c.d项', 8, ['整改', 'a-b@c.d', '项']],
    ['two words are two', 'abcd efgh', 8, ['abcd', 'efgh']],
    ['a word longer than a line is broken', 'abcdefghijkl', 8, ['abcdefgh', 'ijkl']],
    ['and begins where there is room', '整abcdefghijkl', 8, ['整', 'abcdefgh', 'ijkl']],
    ['blanks at a break are left out', '整改完成  后续', 8, ['整改完成', '后续']],
    ['blanks at the end are left out', '整改  ', 8, ['整改']],
    ['blanks at the beginning stay', '  整改', 8, ['  整改']],
    ['blanks in the middle stay', '整  改', 8, ['整  改']],
    ['accents take no room', 'e\u0301'.repeat(8), 8, ['e\u0301'.repeat(8)]],
  ])('%s', (_, text, width, expected) => expect(lines(width, plain(text))).toEqual(expected))

  it('keep their styles, and a word may have two of them', () => {
    const pieces: Styled[] = [{ text: '整改', style: 'bold' }, { text: '12', style: 'red' }, plain('34项')]
    expect(wrap(pieces, 8)).toEqual([
      [{ text: '整改', style: 'bold' }, { text: '12', style: 'red' }, plain('34')],
      [plain('项')],
    ])
  })

  it('join what is of one style', () => {
    expect(wrap([plain('整'), plain('改'), { text: '完', style: 'dim' }, plain('成')], 80)).toEqual([
      [plain('整改'), { text: '完', style: 'dim' }, plain('成')],
    ])
  })
})

describe('codes', () => {
  it.each<[style: Style, expected: string]>([
    ['plain', '整改'],
    ['bold', '\u001b[1m整改\u001b[0m'],
    ['dim', '\u001b[2m整改\u001b[0m'],
    ['red', '\u001b[31m整改\u001b[0m'],
    ['green', '\u001b[32m整改\u001b[0m'],
    ['yellow', '\u001b[33m整改\u001b[0m'],
    ['cyan', '\u001b[36m整改\u001b[0m'],
    ['gone', '\u001b[31;9m整改\u001b[0m'],
    ['come', '\u001b[32m整改\u001b[0m'],
  ])('%s', (style, expected) => {
    expect(paint([{ text: '整改', style }], true)).toBe(expected)
    expect(paint([{ text: '整改', style }], false)).toBe('整改')
  })

  it('of one stretch behind the other', () => {
    expect(paint([{ text: '旧', style: 'gone' }, plain('，'), { text: '新', style: 'come' }], true)).toBe(
      '\u001b[31;9m旧\u001b[0m，\u001b[32m新\u001b[0m',
    )
  })
})
