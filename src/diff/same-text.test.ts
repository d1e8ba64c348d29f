/** Two texts are the same but for width and white space. */
import { expect, it } from 'vitest'
import { sameText } from './same-text.ts'

it.each<[guards: string, a: string | null, b: string | null, same: boolean]>([
  ['to the letter', '整改完成', '整改完成', true],
  ['nothing on both sides', null, null, true],
  ['nothing on one side', '整改完成', null, false],
  ['nothing on the other', null, '整改完成', false],
  ['nothing is no empty text', null, '', false],
  ['another character', '整改完成', '整改推进', false],
  ['a longer text', '整改', '整改完成', false],
  ['a shorter one', '整改完成', '整改', false],
  ['blanks within', '整改完成', '整改 完成', true],
  ['blanks in front and behind', ' 整改完成', '整改完成\n', true],
  ['several blanks', '整改  完成', '整改\t完成', true],
  ['a blank as wide as a character', '整改　完成', '整改完成', true],
  ['a blank that does not break', '整改\u00a0完成', '整改完成', true],
  ['a thin blank', '整改\u2000完成', '整改完成', true],
  ['a blank without width', '整改\u200b完成', '整改完成', true],
  ['blanks alone', ' ', '', true],
  ['blanks alone on the other side', '', '　', true],
  ['a blank that only folding knows', '整\ufeff改', '整改', true],
  ['a small comma and a wide one', '整﹐改', '整，改', true],
  ['digits of another width', '修复31处', '修复３１处', true],
  ['a comma of another width', '完成,共3项', '完成，共3项', true],
  ['another digit of another width', '修复31处', '修复３２处', false],
  ['quotation marks of another kind', '“三资”', '「三资」', true],
  ['punctuation where the other has a character', '完成，共', '完成共共', false],
  ['the first and the last of the characters', '一', '\u9fff', false],
])('%s', (_, a, b, same) => {
  expect(sameText(a, b)).toBe(same)
})
