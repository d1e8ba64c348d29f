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
