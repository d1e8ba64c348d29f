/** How time grows with the input, shape by shape. */
import { shapes } from '../../src/hardening/shapes.ts'
import type { ShapePoint } from './shape.ts'

export interface Growth {
  name: string
  points: ShapePoint[]
  /** Time of each size over the time of half of it. */
  factors: number[]
  /** Mean growth per doubling over the last four of them: single steps are mostly noise. */
  worst: number
}

/** The shapes that the goals name; `--all` measures every one. */
const named = [
  'text',
  'html',
  'tables',
  'nested div, closed',
  'opening brackets',
  'quotation marks never closed',
  'labels',
  'one line of prose',
  'cells that span 65535 rows',
  '年月日',
  'digits with 年月日',
  'ordinals in one line',
  'follow-ups, each its own issue',
  'faults in one line',
]

export const shapeNames = (all: boolean) => (all ? Object.keys(shapes) : named)

/** 1, 2, 4, … 64 times the smallest, up to so many bytes. */
export const sizesUpTo = (largest: number) => Array.from({ length: 7 }, (_, i) => Math.round(largest / 2 ** (6 - i)))

export function growthOf(name: string, points: ShapePoint[]): Growth {
  const factors = points.slice(1).map(({ milliseconds }, i) => milliseconds / (points[i] as ShapePoint).milliseconds)
  const tail = points.slice(-5)
  const [first, last] = [tail[0], tail.at(-1)]
  const worst =
    first && last && tail.length > 1 ? (last.milliseconds / first.milliseconds) ** (1 / (tail.length - 1)) : Number.NaN
  return { name, points, factors, worst }
}
