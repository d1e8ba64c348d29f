/** Days on a line: where each stands, and which dates are written below. Pure arithmetic, no clock. */

export interface Scale {
  from: number
  to: number
  /** 0 to 1 */
  share(day: number): number
  /** The same as an SVG coordinate. */
  x(day: number): string
}

const dayLength = 86_400_000
/** Room for labels at both ends. */
const margin = 0.06

/** @param days at least one */
export function scaleOf(days: readonly number[]): Scale {
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const room = Math.max(20, (last - first) * margin)
  const [from, to] = [Math.floor(first - room), Math.ceil(last + room)]
  const share = (day: number) => Math.min(1, Math.max(0, (day - from) / (to - from)))
  return { from, to, share, x: (day) => `${Number((share(day) * 100).toFixed(2))}%` }
}

/** Where a label begins that must not leave the line. */
export const anchorAt = (share: number) => (share < 0.15 ? 'start' : share > 0.85 ? 'end' : 'middle')

const dayOf = (year: number, month: number) => Date.UTC(year, month, 1) / dayLength

/** First days of months, quarters or years: the finest that gives no more than seven. */
export function ticksOf({ from, to, share }: Scale): { at: number; text: string }[] {
  const start = new Date(from * dayLength)
  const months = Math.ceil((to - from) / 28)
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 1200].find((n) => months / n <= 7) ?? 12_000
  const first = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step
  const ticks: { at: number; text: string }[] = []
  for (let month = first; month <= first + months + step; month += step) {
    const at = dayOf(Math.floor(month / 12), month % 12)
    // too near an end, its label would be cut off
    if (at < from || at > to || share(at) < 0.04 || share(at) > 0.96) continue
    const year = String(Math.floor(month / 12)).padStart(4, '0')
    ticks.push({ at, text: step >= 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}` })
  }
  return ticks
}
