/** EDTF (ISO 8601-2, level 1) strings made of numbers; the few things that are done with such strings. */

export type Precision = 'year' | 'half-year' | 'quarter' | 'month' | 'ten-days' | 'day'

const pad = (n: number, width: number) => String(n).padStart(width, '0')

/** Days of a month of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/**
 * @returns `2024`, `2024-09` or `2024-09-12`; null where no such day exists (9月31日)
 */
export function edtfOf(year: number, month: number | null, day: number | null): string | null {
  if (month === null) return pad(year, 4)
  if (month < 1 || month > 12) return null
  if (day === null) return `${pad(year, 4)}-${pad(month, 2)}`
  if (day < 1 || day > daysIn(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The bounds of an EDTF date or interval as day strings that compare as text; open bounds are '' and '9999-99-99'. */
export function bounds(edtf: string): [string, string] {
  const [from, to] = edtf.replaceAll('~', '').slice(0, 30).split('/') as [string, string | undefined]
  const end = to ?? from
  return [from === '..' ? '' : earliest(from), end === '..' ? '9999-99-99' : latest(end)]
}

/** The first and last day that a single EDTF date may mean, as text. */
export const earliest = (date: string) =>
  `${date.slice(0, 10)}${'-01-01'.slice(Math.min(6, date.slice(0, 10).length - 4))}`
export const latest = (date: string) =>
  `${date.slice(0, 10)}${'-99-99'.slice(Math.min(6, date.slice(0, 10).length - 4))}`
