/** Numbers and Latin words are one unit each. */
import { describe, expect, it } from 'vitest'
import { anyNumber, numbersIn, pairOf, Units } from './units.ts'

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

describe('what is a unit, and where it began', () => {
  it.each<[guards: string, text: string, at: number[]]>([
    ['nothing', '', []],
    ['each Han character', '整改', [0, 1]],
    ['the first and the last of them', '一\u9fff', [0, 1]],
    ['rarer ones', '\u3400\u4dbf\uf900\ufaff〇', [0, 1, 2, 3, 4]],
    ['their neighbours are none', '\u33ff\u4dc0\uf8ff\ufb00\u3008', []],
    ['one of two code units', '整𠮷改', [0, 1, 3]],
    ['punctuation is none', '整，改。', [0, 2]],
    ['a number', '整12改', [0, 1, 3]],
    ['from the first to the last digit', '整09改', [0, 1, 3]],
    ['and from the last to the first', '整90改', [0, 1, 3]],
    ['a number with a decimal', '整3.25改', [0, 1, 5]],
    ['a full stop behind a number is none of it', '整3.改', [0, 1, 3]],
    ['of a version the first two', '整1.2.3改', [0, 1, 5, 6]],
    ['a number to the end', '整12', [0, 1]],
    ['a word to the end', '整ab', [0, 1]],
    ['a letter and a digit', 'A17', [0, 1]],
    ['neighbours of digits and letters are none', '/:@[`{', []],
  ])('%s', (_, text, at) => expect(new Units().read(text, true).at).toEqual(at))

  it('a character is its code point', () => {
    expect(new Units().read('整𠮷', true).units).toEqual([0x6574, 0x20bb7])
  })

  it('no word and no number is the same as any figure', () => {
    const units = new Units()
    const [figure, ...rest] = units.read('5个', true).units
    expect(figure).toBe(anyNumber)
    expect(rest).not.toContain(anyNumber)
    const named = units.read('5个 a 6', false).units
    expect([named.includes(anyNumber), new Set(named).size]).toEqual([false, 4])
  })
})

describe('what counts, and what names', () => {
  it.each<[guards: string, text: string, figures: string, names: string]>([
    ['nothing', '整改', '', ''],
    ['a figure', '17个项目', '17', ''],
    ['a decimal', '超支3.5万元', '3.5', ''],
    ['two of them in order', '17个项目5处', '17 5', ''],
    ['an ordinal', '第17项', '', '17'],
    ['a year', '2024年项目', '', '2024'],
    ['years of two digits are counted', '24年项目', '24', ''],
    ['four digits of something else', '2024个项目', '2024', ''],
    ['a code behind a letter', 'A17', '', '17'],
    ['a code behind a small one', 'z17', '', '17'],
    ['a number of a document', '〔2024〕17号', '', '2024 17'],
    ['in brackets', '(17)[5]', '', '17 5'],
    ['a building', '17#楼', '', '17'],
    ['both', '2023年17个项目', '17', '2023'],
  ])('%s', (_, text, figures, names) => expect(numbersIn(text)).toEqual({ figures, names }))
})

it('a pair is another one in the other order, and no pair is two', () => {
  const pairs = [pairOf(0, 1), pairOf(1, 0), pairOf(1, 1), pairOf(0, 0), pairOf(anyNumber, 0), pairOf(0, anyNumber)]
  expect(new Set(pairs).size).toBe(pairs.length)
  expect(pairs.every(Number.isSafeInteger)).toBe(true)
})
