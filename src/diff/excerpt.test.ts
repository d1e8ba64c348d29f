/** What stays is shortened to a little on either side of a change. */
import { describe, expect, it } from 'vitest'
import type { Hunk } from '../schema.ts'
import { excerpt } from './excerpt.ts'

const changed: Hunk[] = [
  { op: 'delete', text: '8' },
  { op: 'insert', text: '9' },
]
const equal = (text: string): Hunk => ({ op: 'equal', text })
const shown = (hunks: Hunk[], context: number) =>
  excerpt(hunks, context)
    .filter(({ op }) => op === 'equal')
    .map(({ text }) => text)

describe('with three characters kept', () => {
  it.each<[guards: string, hunks: Hunk[], expected: string[]]>([
    ['in front only the end stays', [equal('甲乙丙丁戊己'), ...changed], ['…丁戊己']],
    ['behind only the beginning stays', [...changed, equal('甲乙丙丁戊己')], ['甲乙丙…']],
    ['between both stay', [...changed, equal('甲乙丙丁戊己庚辛'), ...changed], ['甲乙丙…己庚辛']],
    ['what is one longer stays whole', [...changed, equal('甲乙丙丁戊己庚'), ...changed], ['甲乙丙丁戊己庚']],
    ['what is one longer stays whole in front', [equal('甲乙丙丁'), ...changed], ['甲乙丙丁']],
    ['a number is not cut at its beginning', [equal('甲乙丙12345元'), ...changed], ['…12345元']],
    ['nor at its end', [...changed, equal('收回12345元整甲乙')], ['收回12345…']],
    ['a number that is all there is between stays', [...changed, equal('123456789'), ...changed], ['123456789']],
    ['a number from the beginning on stays', [equal('12345678'), ...changed], ['12345678']],
    ['a number to the end stays', [...changed, equal('12345678')], ['12345678']],
  ])('%s', (_, hunks, expected) => expect(shown(hunks, 3)).toEqual(expected))
})

it('one hunk alone is shown whole', () => {
  expect(shown([equal('甲乙丙丁戊己庚辛')], 1)).toEqual(['甲乙丙丁戊己庚辛'])
})

describe('a change of width alone is text that stays', () => {
  const gone = (text: string): Hunk => ({ op: 'delete', text })
  const come = (text: string): Hunk => ({ op: 'insert', text })
  it.each<[guards: string, hunks: Hunk[], expected: Hunk[]]>([
    ['a comma', [equal('甲'), gone(','), come('，'), equal('乙')], [equal('甲，乙')]],
    ['a blank that went', [equal('甲'), gone(' '), equal('乙')], [equal('甲乙')]],
    ['a blank that came', [equal('甲'), come(' '), equal('乙')], [equal('甲 乙')]],
    ['at the beginning', [gone('３'), come('3'), equal('乙')], [equal('3乙')]],
    ['at the end', [equal('甲'), gone('３'), come('3')], [equal('甲3')]],
    ['a figure is a change', [gone('3'), come('4')], [gone('3'), come('4')]],
    ['a word that went is one', [equal('甲'), gone('乙'), equal('丙')], [equal('甲'), gone('乙'), equal('丙')]],
    ['a word that came is one', [equal('甲'), come('乙'), equal('丙')], [equal('甲'), come('乙'), equal('丙')]],
    [
      'beside a change',
      [gone('3'), come('4'), equal('甲'), gone(','), come('，'), equal('乙'), come('丙')],
      [gone('3'), come('4'), equal('甲，乙'), come('丙')],
    ],
  ])('%s', (_, hunks, expected) => expect(excerpt(hunks, Infinity)).toEqual(expected))

  it('what was given is left as it was', () => {
    const given = [equal('甲'), gone(','), come('，'), equal('乙')]
    excerpt(given, 3)
    expect(given).toEqual([equal('甲'), gone(','), come('，'), equal('乙')])
  })
})

describe('what is counted', () => {
  it.each<[guards: string, hunks: Hunk[], context: number, expected: string[]]>([
    ['nothing beside a change', [equal('甲乙丙'), ...changed, equal('丁戊己')], 0, ['…', '…']],
    ['one character is no shorter cut', [equal('甲'), ...changed, equal('丁')], 0, ['甲', '丁']],
    ['a rare character is one', [equal('𠮷𠮷𠮷𠮷𠮷'), ...changed], 2, ['…𠮷𠮷']],
    ['a word is not cut', [...changed, equal('abcdef甲乙丙')], 2, ['abcdef…']],
    ['per cent belong to the number', [...changed, equal('甲3.5%乙丙丁')], 2, ['甲3.5%…']],
    ['where nothing would be left out', [...changed, equal('甲12345乙')], 2, ['甲12345乙']],
    ['in the middle', [...changed, equal('甲12345乙丙丁戊67890己'), ...changed], 2, ['甲12345…67890己']],
  ])('%s', (_, hunks, context, expected) => expect(shown(hunks, context)).toEqual(expected))
})
