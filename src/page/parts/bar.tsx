/** A bar of stacked parts. Its sizes are SVG attributes, since the page's policy allows no style attribute. */
import type { StatusCode } from '../../schema.ts'
import { codesInOrder } from '../../diff/status.ts'

export type Counts = ReadonlyMap<StatusCode, number>

/** How many of each status. */
export function countStatuses(codes: Iterable<StatusCode>): Counts {
  const counts = new Map<StatusCode, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

const percent = (part: number, whole: number) => `${Number(((part / whole) * 100).toFixed(3))}%`

interface Props {
  counts: Counts
  /** What the whole width stands for; more than the sum leaves the rest empty. */
  whole: number
  class?: string
}

/** Decoration: the numbers stand beside it. */
export function StackedBar({ counts, whole, class: look = 'bar' }: Props) {
  let before = 0
  return (
    <svg class={look} aria-hidden="true" width="100%">
      {codesInOrder.flatMap((code) => {
        const n = counts.get(code) ?? 0
        if (n === 0) return []
        const x = percent(before, whole)
        before += n
        return <rect class={`k-${code}`} x={x} y="0" width={percent(n, whole)} height="100%" />
      })}
    </svg>
  )
}
