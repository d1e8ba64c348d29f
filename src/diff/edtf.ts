/** Comparing the EDTF dates of the contract: days, months, years and ranges of them. Pure arithmetic, no clock. */

/** First and last day that a date may mean, as days since 1970; ±Infinity where a range is open. */
export interface Days {
  first: number
  last: number
}

const dayLength = 86_400_000
const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/

function daysOfPart(part: string): Days | null {
  const match = form.exec(part)
  if (!match) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? null : Number(match[2])
  const day = match[3] === undefined ? null : Number(match[3])
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / dayLength
  if (day !== null) return { first, last: first }
  // the day before the next month or year begins
  const next = month === null ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1)
  return { first, last: next / dayLength - 1 }
}

/**
 * Reads a date.
 *
 * @param edtf a date, date-time or range of the contract, null for none
 * @returns null for none and for what is no date
 */
export function daysOf(edtf: string | null): Days | null {
  if (edtf === null) return null
  const [from, to] = edtf.split('/')
  if (to === undefined) return daysOfPart(edtf)
  const [start, end] = [daysOfPart(from ?? ''), daysOfPart(to)]
  if (!start && !end) return null
  return { first: start?.first ?? -Infinity, last: end?.last ?? Infinity }
}

/** The two may mean the same time. */
export function meet(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last
}

/**
 * How many days a deadline was moved.
 *
 * @returns positive for later, counted between the last days that the two may mean; null where either is no date
 */
export function daysBetween(from: string | null, to: string | null): number | null {
  const [a, b] = [daysOf(from), daysOf(to)]
  if (!a || !b || !Number.isFinite(a.last) || !Number.isFinite(b.last)) return null
  return b.last - a.last
}
