/** Changes as they are put together: values, texts, lists. */
import { describe, expect, it } from 'vitest'
import type { FieldChange, Span } from '../schema.ts'
import { intlSegmenter } from '../words/segmenter.ts'
import { listChange, textChange, valueChange, withoutCommon, type Quoted } from './changes.ts'

const [here, there]: [here: Span, there: Span] = [
  [1, 2],
  [3, 4],
]
const was = <T>(value: T): Quoted<T> => ({ value, span: here })
const is = <T>(value: T): Quoted<T> => ({ value, span: there })
const changed = (from: unknown, to: unknown, more: Partial<FieldChange> = {}): FieldChange[] => [
  { field: 'progress', from, to, fromSpan: here, toSpan: there, ...more },
]

describe('texts', () => {
  const words = intlSegmenter()
  const [gone, come] = [0x4e00, 0x7e00].map((from) =>
    Array.from({ length: 2000 }, (_, k) => String.fromCharCode(from + k)).join(''),
  ) as [string, string]
  it.each<[guards: string, found: () => FieldChange[], expected: FieldChange[]]>([
    ['the same in another width', () => textChange('progress', was('甲,乙'), is('甲，乙'), words), []],
    ['none on both sides', () => textChange('progress', was(null), is(null), words), []],
    ['from nothing there are no hunks', () => textChange('progress', was(null), is('乙'), words), changed(null, '乙')],
    ['to nothing there are none', () => textChange('progress', was('甲'), is(null), words), changed('甲', null)],
    ['nor where no words are cut', () => textChange('progress', was('甲'), is('乙'), null), changed('甲', '乙')],
    [
      'else there are',
      () => textChange('progress', was('甲'), is('乙'), words),
      changed('甲', '乙', {
        hunks: [
          { op: 'delete', text: '甲' },
          { op: 'insert', text: '乙' },
        ],
      }),
    ],
    [
      'texts that were not compared word by word say so',
      () => textChange('progress', was(gone), is(come), words),
      changed(gone, come, {
        coarse: true,
        hunks: [
          { op: 'delete', text: gone },
          { op: 'insert', text: come },
        ],
      }),
    ],
    ['a value has no hunks', () => valueChange('progress', was('甲'), is('乙')), changed('甲', '乙')],
    ['a value in another width', () => valueChange('progress', was('（甲）'), is('(甲)')), []],
  ])('%s', (_, found, expected) => expect(found()).toEqual(expected))
})

describe('lists', () => {
  const [one, two] = [
    { text: '甲', span: here },
    { text: '乙', span: there },
  ]
  it.each<[guards: string, found: () => FieldChange[], expected: FieldChange[]]>([
    ['nothing', () => listChange('progress', [], []), []],
    ['what went', () => listChange('progress', [one, two], []), changed([one, two], [], { toSpan: null })],
    ['what came', () => listChange('progress', [], [two, one]), changed([], [two, one], { fromSpan: null })],
    ['both', () => listChange('progress', [one], [two]), changed([one], [two])],
    [
      'of items without a place',
      () => listChange('progress', [{ text: '甲', span: null }], []),
      changed([{ text: '甲', span: null }], [], { fromSpan: null, toSpan: null }),
    ],
  ])('%s', (_, found, expected) => expect(found()).toEqual(expected))
})

describe('without what both have', () => {
  it.each<[guards: string, a: string, b: string, gone: string, come: string]>([
    ['nothing in common', '甲乙', '丙', '甲乙', '丙'],
    ['all', '甲乙', '乙甲', '', ''],
    ['as often as it stands', '甲甲甲', '甲', '甲甲', ''],
    ['the other way round', '甲', '甲甲甲', '', '甲甲'],
    ['in order', '甲乙丙乙', '乙丁', '甲丙乙', '丁'],
  ])('%s', (_, a, b, gone, come) => {
    const left = withoutCommon(Array.from(a), Array.from(b), (item) => item)
    expect([left.gone.join(''), left.come.join('')]).toEqual([gone, come])
  })
})
