/** Numbers and Latin words are one unit each. */
import { expect, it } from 'vitest'
import { Units } from './units.ts'

it.each<[guards: string, a: string, b: string, same: boolean]>([
  ['a word in other letters', 'APP', 'app', true],
  ['words of the first and last letters', 'AZaz', 'azAZ', true],
  ['two words', 'A', 'Z', false],
  ['a word and a longer one', 'az', 'azz', false],
  ['two years', '2023年', '2024年', false],
  ['figures, where they are masked', '17个项目', '5个项目', true],
  ['ordinals are no figures', '第17项', '第18项', false],
])('%s', (_, a, b, same) => {
  const units = new Units()
  const read = (text: string) => units.read(text, true).units
  expect(JSON.stringify(read(a)) === JSON.stringify(read(b))).toBe(same)
})

it('a word is one unit, and its place is that of its first letter', () => {
  expect(new Units().read('用APP上报', false).at).toEqual([0, 1, 4, 5])
})
