/** Figures of a progress text, and where they stand in the bulletin. */
import { expect, it } from 'vitest'
import type { Span } from '../schema.ts'
import { figuresOf } from './figures.ts'

const bulletin = '甲。整改57处。(标)追回8.15万元,占30%。'
const span = (from: number, to: number): [number, number] => [from, to]

it.each<[guards: string, spans: Array<[number, number]>, figures: string[]]>([
  ['one piece, not at the beginning', [span(2, 8)], ['57处']],
  ['two pieces, a line break between them', [span(2, 8), span(11, 25)], ['57处', '8.15万元', '30%']],
  ['a figure that ends its piece', [span(2, 7), span(11, 19)], ['57处', '8.15万元']],
])('%s', (_, spans, figures) => {
  const text = spans.map((one) => bulletin.slice(...one)).join('\n')
  const found = figuresOf({ text, spans, span: [spans[0]![0], spans.at(-1)![1]], measures: [] })
  expect(found.map((figure) => figure.text)).toEqual(figures)
  expect(found.map((figure) => bulletin.slice(...(figure.span as Span)))).toEqual(figures)
})

it('no progress has none', () => expect(figuresOf(null)).toEqual([]))

it.each<[guards: string, text: string, figures: string[]]>([
  ['nothing counted', '已整改。', []],
  ['a number alone', '共57。', []],
  ['a sum', '8.15万元', ['8.15万元']],
  ['thousands set apart', '1,234,567元', ['1,234,567元']],
  ['about so much', '30余万元、50多人', ['30余万元', '50多人']],
  ['the longer unit', '57人次、3公里、2个百分点', ['57人次', '3公里', '2个百分点']],
  ['per cent of any width', '３０％', ['３０％']],
  ['an ordinal', '第3次', []],
  ['part of a date', '2024-3次', []],
  ['a document', '〔2024〕4号', []],
  ['a code', 'A3处', []],
  ['the end of a longer number', '1.2.3处', []],
])('figures: %s', (_, text, figures) => {
  const all: Span = [0, text.length]
  expect(figuresOf({ text, spans: [all], span: all, measures: [] }).map((figure) => figure.text)).toEqual(figures)
})

it('a figure behind all pieces is placed from the beginning on', () => {
  const [figure] = figuresOf({ text: '甲57处', spans: [[9, 10]], span: [9, 30], measures: [] })
  expect(figure?.span).toEqual([10, 13])
})
