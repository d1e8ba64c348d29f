import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../schema.ts'
import type { Mark } from './marks.ts'
import { cutter } from './pieces.ts'

const length = 60
const span = fc.tuple(fc.nat(length + 5), fc.nat(length + 5)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)])
const mark: fc.Arbitrary<Mark> = fc.record({ span, kind: fc.constantFrom('plain', 'date', 'figure', 'note') })

describe('cutter', () => {
  it('covers a stretch without a gap, and no evidence begins or ends inside a piece', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), span, (marks, stretch) => {
        const pieces = cutter(length, marks).pieces(stretch)
        const [from, to] = [Math.min(stretch[0], length), Math.min(stretch[1], length)]
        expect(pieces.map(({ end }) => end - 0)).toEqual(
          pieces
            .slice(1)
            .map(({ start }) => start)
            .concat(from < to ? [to] : []),
        )
        expect(pieces[0]?.start ?? from).toBe(from)
        const inside = marks
          .flatMap((one) => one.span)
          .filter((at) => pieces.some(({ start, end }) => at > start && at < end))
        expect(
          inside.filter((at) =>
            marks.some((one) => one.span[0] < one.span[1] && one.span.includes(at) && at <= length),
          ),
        ).toEqual([])
      }),
    )
  })

  it('says what each piece is evidence for, also where evidence overlaps', () => {
    const { pieces } = cutter(10, [
      { span: [0, 6], kind: 'date' },
      { span: [4, 8], kind: 'note' },
      { span: [9, 10], kind: 'status', code: 'ongoing' },
    ])
    expect(pieces([0, 10]).map(({ start, look }) => [start, look])).toEqual([
      [0, 'm-date'],
      [4, 'm-date m-note'],
      [6, 'm-note'],
      [8, ''],
      [9, 'm-status k-ongoing'],
    ])
  })
})
