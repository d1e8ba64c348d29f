/**
 * Fills in what a date expression does not print, mostly the year, from what the bulletin says elsewhere:
 * the nearest earlier date, the inspection, the publication. No clock anywhere.
 */
import { daysIn, edtfOf, latest, type Precision } from './edtf.ts'
import type { DateExpression, DateParts, Part } from './grammar.ts'

/** What is known when a date is read. Day strings (`2024-09-12`); null where the bulletin does not say. */
export interface DateContext {
  /** Publication, or the signature's date: no event lies behind it. */
  published: string | null
  /** Where the reported time begins: the inspection. */
  from: string | null
}

/** The nearest earlier date: what follows in the text is mostly of its year. */
export interface Earlier {
  year: number
  /** Null where only its year is known. */
  month: number | null
}

export interface Resolved {
  edtf: string | null
  precision: Precision | null
  inferred: boolean
  /** The year that was used, for the dates that follow. */
  year: number | null
  /** The printed day does not exist. */
  impossible: boolean
}

const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)))

/**
 * @param planned the words around say that it has not happened yet
 * @param earlier null at the beginning
 */
export function resolve(
  expression: DateExpression,
  context: DateContext,
  earlier: Earlier | null,
  planned: boolean,
): Resolved {
  if (expression.damaged) return { edtf: null, precision: null, inferred: false, year: null, impossible: false }
  const { from, to } = expression
  const start = resolveYear(from, context, earlier, planned)
  const precision = precisionOf(to && to.month !== null ? { ...to, part: null } : from)
  if (start.year === null) return { edtf: null, precision, inferred: true, year: null, impossible: false }
  const first = spanOf(from, start.year)
  if (!first) return { edtf: null, precision, inferred: start.inferred, year: start.year, impossible: true }
  if (!to)
    return {
      edtf: bounded(first, expression),
      precision,
      inferred: start.inferred,
      year: start.year,
      impossible: false,
    }
  const end = endYear(from, to, start.year, context)
  if (end === null) return { edtf: null, precision, inferred: true, year: start.year, impossible: false }
  const second = spanOf(to, end)
  if (!second) return { edtf: null, precision, inferred: start.inferred, year: start.year, impossible: true }
  const edtf = `${first[0]}/${second[1] ?? second[0]}`
  return { edtf, precision, inferred: start.inferred, year: end, impossible: false }
}

/**
 * The year of a range's end is the start's, or the next where the end would lie before the start.
 * Null where it is counted from a publication that is not known.
 */
function endYear(from: DateParts, to: DateParts, year: number, context: DateContext): number | null {
  if (to.year !== null) return to.year
  if (to.relativeYear !== null) {
    const published = yearOf(context.published)
    return published === null ? null : published + to.relativeYear
  }
  if (to.followingYear !== null) return year + to.followingYear
  return (to.month ?? 0) < (from.month ?? 0) ? year + 1 : year
}

function resolveYear(
  parts: DateParts,
  context: DateContext,
  earlier: Earlier | null,
  planned: boolean,
): { year: number | null; inferred: boolean } {
  if (parts.year !== null) return { year: parts.year, inferred: false }
  const published = yearOf(context.published)
  if (parts.relativeYear !== null)
    return { year: published === null ? null : published + parts.relativeYear, inferred: true }
  if (parts.followingYear !== null && earlier !== null)
    return { year: earlier.year + parts.followingYear, inferred: true }
  // 同年 of a year that is not told is any year; 次年 mostly the one that is told of, in a plan the next.
  if (parts.followingYear)
    return { year: published === null ? null : published + (planned ? parts.followingYear : 0), inferred: true }
  return { year: inferYear(parts, context, earlier, planned), inferred: true }
}

/**
 * The year of a date that prints none. Of the years in which the date would lie between the inspection and the publication
 * there is mostly one, and it is taken; of several the one of the nearest earlier date, or the next where the year has turned
 * since (12月28日评估完成,1月6日公开招租). Outside that window: the latest year
 * that does not put an event behind the publication, or the first that puts a plan behind it.
 */
function inferYear(parts: DateParts, context: DateContext, earlier: Earlier | null, planned: boolean): number | null {
  const last = yearOf(context.published)
  const told = earlier && earlier.year + (turned(earlier, parts) ? 1 : 0)
  if (last === null) return told ?? yearOf(context.from)
  const published = latest(context.published as string)
  const day = (year: number) =>
    edtfOf(year, parts.month ?? parts.months?.[0] ?? null, parts.day) ?? edtfOf(year, parts.month, null) ?? ''
  if (planned) {
    const next = [last, last + 1].find((year) => latest(day(year)) >= (context.published as string)) ?? last
    return next
  }
  const from = context.from ?? ''
  const first = yearOf(context.from) ?? last - 1
  const inside = range(first, last).filter((year) => latest(day(year)) >= from && day(year) <= published)
  if (context.from !== null && inside.length === 1) return inside[0] as number
  const likely = [told, earlier?.year].find((year) => year != null && inside.includes(year))
  if (likely != null) return likely
  if (inside.length > 0) return inside.at(-1) as number
  return day(last) <= published ? last : last - 1
}

/** What is told goes on in time: January behind December is that of the next year, August behind September may look back. */
const turned = ({ month }: Earlier, parts: DateParts) => {
  const next = parts.month ?? parts.months?.[0] ?? null
  return month !== null && next !== null && month - next >= leastTurn
}
const leastTurn = 9

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, Math.min(20, to - from + 1)) }, (_, i) => from + i)

/** The days of a part of a month; null for its last. */
const daysOf: Record<Part, [number, number | null]> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, null],
  上中旬: [1, 20],
  中下旬: [11, null],
}

/** The first and, for a stretch of time, the last date of one end. Null where the day does not exist. */
function spanOf(parts: DateParts, year: number): [string, string | null] | null {
  const { month, day, part, months } = parts
  if (months) return [edtfOf(year, months[0], null) as string, edtfOf(year, months[1], null)]
  if (part && month !== null) {
    const [first, last] = daysOf[part]
    return [edtfOf(year, month, first) as string, edtfOf(year, month, last ?? daysIn(year, month))]
  }
  const date = edtfOf(year, month, day)
  return date === null ? null : [date, null]
}

function bounded([first, last]: [string, string | null], { bound }: DateExpression): string {
  if (bound === 'since') return `${first}/..`
  if (bound === 'until') return `../${last ?? first}`
  if (bound === 'about' && last === null) return `${first}~`
  return last === null ? first : `${first}/${last}`
}

function precisionOf(parts: DateParts): Precision {
  if (parts.day !== null) return 'day'
  if (parts.part) return 'ten-days'
  if (parts.months)
    return parts.months[1] - parts.months[0] === 5 && parts.months[0] % 6 === 1 ? 'half-year' : 'quarter'
  return parts.month === null ? 'year' : 'month'
}
