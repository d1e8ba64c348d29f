/** Hunks as they are made readable: in order, joined, without islands that say nothing. */
import { describe, expect, it } from 'vitest'
import type { Hunk } from '../schema.ts'
import { isSlight, isWidthOnly, tidy } from './tidy.ts'

const ops = { '-': 'delete', '+': 'insert', '=': 'equal' } as const
/** `-甲` was taken out, `+甲` was put in, `=甲` stayed. */
const hunks = (...all: string[]): Hunk[] =>
  all.map((one) => ({ op: ops[one[0] as keyof typeof ops], text: one.slice(1) }))

describe('tidied', () => {
  it.each<[guards: string, given: string[], expected: string[]]>([
    ['nothing', [], []],
    ['what is empty is left out', ['-', '+甲', '='], ['+甲']],
    ['deletions stand before insertions', ['+乙', '-甲'], ['-甲', '+乙']],
    ['neighbours of one kind are one', ['=甲', '=乙', '-丙', '-丁', '+戊', '+己'], ['=甲乙', '-丙丁', '+戊己']],
    ['what alternates is one change', ['-甲', '+乙', '-丙', '+丁', '=戊'], ['-甲丙', '+乙丁', '=戊']],
    ['a change behind what stays is another one', ['-甲', '=整改', '+乙'], ['-甲', '=整改', '+乙']],
    [
      'a comma between two changes is taken into them',
      ['-甲乙', '+丙丁', '=，', '-戊己', '+庚辛', '=整改'],
      ['-甲乙，戊己', '+丙丁，庚辛', '=整改'],
    ],
    [
      'three changes, two commas',
      ['-甲乙', '+丙丁', '=，', '-戊己', '+庚辛', '=，', '-壬癸', '+子丑'],
      ['-甲乙，戊己，壬癸', '+丙丁，庚辛，子丑'],
    ],
    [
      'a word stays',
      ['-甲乙丙丁', '+戊己庚辛', '=整改', '-甲乙丙丁', '+戊己庚辛'],
      ['-甲乙丙丁', '+戊己庚辛', '=整改', '-甲乙丙丁', '+戊己庚辛'],
    ],
    [
      'a comma stays where a change is no larger than it',
      ['-甲', '+乙', '=，', '-戊己', '+庚辛'],
      ['-甲', '+乙', '=，', '-戊己', '+庚辛'],
    ],
    [
      'also where it is the later one',
      ['-戊己', '+庚辛', '=，', '-甲', '+乙'],
      ['-戊己', '+庚辛', '=，', '-甲', '+乙'],
    ],
    [
      'of the two sides of a change the larger one counts',
      ['-甲', '+丙丁', '=，', '-戊己', '+庚'],
      ['-甲，戊己', '+丙丁，庚'],
    ],
    [
      'a comma stays beside what was only taken out',
      ['-甲乙', '=，', '-戊己', '+庚辛'],
      ['-甲乙', '=，', '-戊己', '+庚辛'],
    ],
    ['and before what was only put in', ['-甲乙', '+丙丁', '=，', '+庚辛'], ['-甲乙', '+丙丁', '=，', '+庚辛']],
    ['a comma at the beginning stays', ['=，', '-甲乙', '+丙丁'], ['=，', '-甲乙', '+丙丁']],
  ])('%s', (_, given, expected) => expect(tidy(hunks(...given))).toEqual(hunks(...expected)))

  it('what was given is left as it was', () => {
    const given = hunks('-甲乙', '+丙丁', '=，', '-戊己', '+庚辛')
    tidy(given)
    expect(given).toEqual(hunks('-甲乙', '+丙丁', '=，', '-戊己', '+庚辛'))
  })
})

describe('a stretch says nothing by itself', () => {
  it.each<[guards: string, text: string, slight: boolean]>([
    ['punctuation', '，。“', true],
    ['particles', '的、和', true],
    ['blanks', ' \n', true],
    ['a sign', '+', true],
    ['a word', '整改', false],
    ['a word behind a particle', '的整改', false],
    ['a word before a particle', '整改的', false],
    ['a figure', '3', false],
  ])('%s', (_, text, slight) => expect(isSlight(text)).toBe(slight))
})

describe('a change of width alone', () => {
  it.each<[guards: string, gone: string, come: string, same: boolean]>([
    ['a comma', ',', '，', true],
    ['a blank', ' ', '', true],
    ['a figure', '3', '4', false],
  ])('%s', (_, gone, come, same) => expect(isWidthOnly(gone, come)).toBe(same))
})
