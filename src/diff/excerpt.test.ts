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
