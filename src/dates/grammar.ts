/**
 * The date expressions of the genre, as printed: full, without a year, ranges, ten-day parts, quarters, relative years.
 * This file reads what stands there; the missing parts are filled in resolve.ts, the EDTF string is made in edtf.ts.
 */
import { parseNumeral } from '../text/numerals.ts'
import { vouchers } from './voucher.ts'

/** Ten days of a month, or twenty. */
export type Part = '上旬' | '中旬' | '下旬' | '上中旬' | '中下旬'

/** One end of a date expression: what was printed of it. */
export interface DateParts {
  year: number | null
  /** 今年, 去年, … : years from the year of publication. */
  relativeYear: number | null
  /** 同年, 当年, 次年: years from the nearest earlier date. */
  followingYear: number | null
  month: number | null
  day: number | null
  part: Part | null
  /** 当月20日: of the month of the nearest earlier date. */
  sameMonth: boolean
  /** Months covered by a quarter or a half-year: [first, last]. */
  months: [number, number] | null
}

export type Bound = 'since' | 'until' | 'about' | null

export interface DateExpression {
  start: number
  end: number
  from: DateParts
  to: DateParts | null
  bound: Bound
  /** 截至X: the date as of which something is told. */
  asOf: boolean
  /** Digits run together where 年 or 月 was lost: nothing can be read. */
  damaged: boolean
  /** A day alone, with the month and the year of the one before it. */
  listed: boolean
}

const cnDigit = '[〇零0一二三四五六七八九]'
const year = `(?:((?:19|20)\\d{2}|${cnDigit}{4})\\s*年)`
const relative = '(今年|去年|前年|上年|本年|明年|当年|同年|次年|翌年)'
/** 元月 is January where a date may begin: 5万元月租 is none. */
const january = '元(?<=(?:年\\s{0,2}|^|[,。;、(于在至到自从])元)'
const monthNumber = `(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|${january})`
const dayNumber = '(\\d{1,2}|[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])'
const month = `${monthNumber}\\s*月(?!\\d+号)(?:份)?`
const day = `${dayNumber}\\s*(?:日|号(?!凭证|楼|院|文|令|线|店|室|门|公告|通知|车|排|井|桩|点|记账))`
const part = '(上中旬|中下旬|上旬|中旬|下旬|初|中(?!旬|国|央|心|共|队|期|小)|底|末)'
// 较上一季度增加 compares, and so does 前一季度; 当前 and 目前 are other words.
const quarter = '(?:(?<!上|(?<![当目])前)第?([一二三四1-4])(?:、([二三四2-4]))?(?:、([三四34]))?季度)'
/** 前三季度 counts from the year's beginning; 前两个季度 does so behind a year, and alone from a day that is told elsewhere. */
const firstQuarters = `(?:(?:${year}\\s*|${relative}\\s*)前([二两三23])个?季度|(?<![当目此之以日提])前([三3])个?季度)`
/** 2024年前5个月; 前5个月 alone may be those of anything. */
const firstMonths = `(?:${year}\\s*|${relative}\\s*)前(1[01]|[2-9]|十一?|[二两三四五六七八九])个月`
const half = '(上半年|下半年)'
const to = '\\s*(?:起\\s*(?=[至到]))?(?:至|到|—+|-|~)\\s*'

/** What looks like a date and is none; a match is skipped as a whole. */
const falseDates = [
  vouchers,
  '(?:19|20)\\d{2}\\s*年\\s*第\\s*\\d+\\s*[号期批次]', // serial numbers
  `(?:(?:19|20)\\d{2}|${cnDigit}{4})\\s*(?:—|-|~|至|、)\\s*(?:(?:19|20)\\d{2}|${cnDigit}{4})\\s*年度`,
  `(?:(?:19|20)\\d{2}|${cnDigit}{4})\\s*年度`, // fiscal years
  '每年\\s*(?:\\d{1,2}|[一二三四五六七八九十]+)\\s*月(?:\\s*\\d{1,2}\\s*日)?(?:底|初)?前?', // recurring
  '(?<![十年至到])一月[一两](?![日号十至到、])', // so often: 一月一通报
  '[“"]\\d{1,2}[.·]\\d{1,2}[”"]', // days that became names
]

const damagedDate =
  '(?<!\\d)(?:19|20)\\d{3,6}日(?:\\s*(?:至|到|—|-)\\s*\\d{3,8}日)?|(?<!\\d)(?:19|20)\\d{2}年\\d{3,4}日(?:\\s*(?:至|到|—|-)\\s*\\d{3,4}日)?'
const stamp = '(?<![\\d.])((?:19|20)\\d{2})[-./](1[0-2]|0?[1-9])[-./](\\d{1,2})(?![\\d.]|[-/]\\d)'
/** Behind the number of an item (1.8月29日印发) a date may begin, behind a decimal point none. */
const notAfterNumeral = '(?<![\\d一二三四五六七八九十〇零个每半数几两])(?<!(?<!(?:^|[\\s。;:])\\d{1,2})\\.)'
const yearPart = `(?:${year}\\s*|${relative}\\s*)?`

/** One alternative a row, the longest reading first. */
const forms: Record<string, string> = {
  false: falseDates.join('|'),
  damaged: damagedDate,
  stamp,
  // 2024.12, in the short fields of ledgers
  monthStamp: '(?<![\\d.])((?:19|20)\\d{2})\\.(1[0-2]|0?[1-9])(?=$|[\\s,。;、前底至—~)]|-\\s*20)',
  // 1—3月, 2025年1—3月
  months: `${notAfterNumeral}${yearPart}${monthNumber}${to}${monthNumber}\\s*月(?:份)?(?!\\d)`,
  // 当月20日
  sameMonth: `(?:当月|同月)\\s*${day}`,
  // 2024年3月5日, 3月5日, 2024年3月上旬, 3月底, 3月
  day: `${notAfterNumeral}${yearPart}${month}(?:\\s*${day}|${part})?`,
  firstQuarters,
  firstMonths,
  quarter: `${yearPart}(?:${quarter}|${half})`,
  // 2022—2024年
  years: `(?<!\\d)(?:19|20)\\d{2}${to}${year}(?!\\s*\\d)`,
  year: `(?<!\\d)${year}(?:年?[底末]|初)?|(?<![\\d])${relative}年?(?:底|末)(?!.{0,2}[月])`,
}

const expression = new RegExp(
  Object.entries(forms)
    .map(([name, source]) => `(?<${name}>${source})`)
    .join('|'),
  'y',
)
/** In every expression stands one of these, and before it nothing but characters that lead up to it. */
const anchor = /[年月日季半]|\d[-./·]\d/g
const leading = new Set('0123456789〇零一二三四五六七八九十今去前上下本明当同次翌每第个、至到—-~“" \t\n\u00a0\u3000')

const single = (source: string) => new RegExp(`^${source}`)
const shapes = {
  months: single(forms['months']!.replace(notAfterNumeral, '')),
  day: single(forms['day']!.replace(notAfterNumeral, '')),
  dayOnly: single(day),
  firstQuarters: single(firstQuarters),
  firstMonths: single(firstMonths),
  quarter: single(forms['quarter']!),
  years: single(`\\d{4}${to}${year}`),
  year: single(`(?:${year}|${relative})`),
}
const connector = new RegExp(`^${to}`)
const listed = new RegExp(`^\\s*(?:、|和|及|以及|,)\\s*(?=${dayNumber}\\s*日)`)
/** 10月16日上线以来: since something that is named began. */
const sinceBegan = /^[^\s,。;:、\d至到前后和及]{1,4}以来/
const since = /^\s*(?:以来|至今|起(?!草|诉|到|来|吊|重|步|点|底|用|火|获|草)|以后|之后起|开始)/
const until = /^\s*(?:之前|以前|前(?!往|后|期|来|去|三|述|夕|提|列|端|置|移(?![交送])|任|所|两|一|五|四|十))/
const about = /^\s*(?:左右|前后|许)/

/** What the patterns above begin with, so that they are tried only where they may match. */
const blanks = ' \t\n\r'
const opens = {
  connector: `起至到—-~${blanks}`,
  listed: `、和及以,${blanks}`,
  tail: `以至起之开前左许${blanks}`,
  lead: `至止到${blanks}`,
}

const relativeYears: Record<string, number> = { 今年: 0, 本年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1 }
const followingYears: Record<string, number> = { 当年: 0, 同年: 0, 次年: 1, 翌年: 1 }

const empty: DateParts = {
  year: null,
  relativeYear: null,
  followingYear: null,
  month: null,
  day: null,
  part: null,
  sameMonth: false,
  months: null,
}

/**
 * Finds every date expression in a stretch.
 *
 * @param folded the whole folded text
 * @returns in order of appearance; what is a voucher, document, serial or session number, a fiscal year or a recurring day is not among them
 */
export function findExpressions(folded: string, start: number, end: number): DateExpression[] {
  const found: DateExpression[] = []
  const text = folded.slice(0, end)
  /** Nothing before it is looked at again. */
  let done = start
  anchor.lastIndex = start
  for (let match = anchor.exec(text); match; match = anchor.exec(text)) {
    const at = match.index
    done = readBefore(text, beginningOf(text, at, done), at, found)
    anchor.lastIndex = Math.max(done, at + 1)
  }
  return found
}

/** Where the characters begin that lead up to an anchor. */
function beginningOf(text: string, at: number, least: number): number {
  // 元月: before any other anchor it ends an amount
  let from = text[at] === '月' && text[at - 1] === '元' && at > least ? at - 1 : at
  while (from > least && leading.has(text[from - 1] as string)) from--
  return from
}

/** Reads the first expression that begins between `from` and the anchor, with what is listed behind it; returns where to go on. */
function readBefore(text: string, from: number, at: number, found: DateExpression[]): number {
  for (let place = from; place <= at; place++) {
    expression.lastIndex = place
    const match = expression.exec(text)
    if (!match) continue
    const end = place + match[0].length
    const groups = match.groups ?? {}
    if (groups['false'] !== undefined) return end
    if (groups['damaged'] !== undefined) {
      found.push({ start: place, end, from: empty, to: null, bound: null, asOf: false, damaged: true, listed: false })
      return end
    }
    const read = readOne(text, place, match[0].length, groups)
    return read ? collect(text, place, read, found) : end
  }
  return at + 1
}

/** What was read at one place. */
interface Reading {
  parts: DateParts
  to: DateParts | null
  length: number
}

/** Takes the expression at `at` with all that is listed behind it (10月26日、30日), and returns the offset behind them. */
function collect(text: string, at: number, read: Reading, found: DateExpression[]): number {
  let place = at
  let reading = read
  for (;;) {
    const bounded = withBounds(text, place, reading, place !== at)
    found.push(bounded)
    const next = readListed(text, bounded.end, bounded.to ?? reading.parts)
    if (!next) return bounded.end
    place = next.at
    reading = next.reading
  }
}

/** The expression with the end of its range or its bounds. */
function withBounds(text: string, at: number, { parts, to: last, length }: Reading, isListed: boolean): DateExpression {
  const range = last || parts.months ? null : readRangeEnd(text, at + length, parts)
  const rangeEnd = last ?? range?.parts ?? null
  const lead = leadOf(text, at)
  const tail = rangeEnd ? noTail : tailOf(text, at, at + length)
  return {
    start: at,
    end: (range?.end ?? at + length) + tail.length,
    from: parts,
    to: rangeEnd,
    bound: rangeEnd ? null : (tail.bound ?? lead.bound),
    asOf: lead.asOf,
    damaged: false,
    listed: isListed,
  }
}

/** 10月26日、30日: a day alone that takes its month from the one before it. */
function readListed(text: string, end: number, before: DateParts): { at: number; reading: Reading } | null {
  if (before.day === null || !opens.listed.includes(text[end] ?? '·')) return null
  const gap = listed.exec(text.slice(end, end + 8))
  if (!gap) return null
  const at = end + gap[0].length
  const match = shapes.dayOnly.exec(text.slice(at, at + 8))
  if (!match) return null
  const parts = { ...before, day: parseNumeral(match[1] as string) }
  return { at, reading: { parts, to: null, length: match[0].length } }
}

function readOne(text: string, at: number, length: number, groups: Record<string, string | undefined>) {
  const printed = text.slice(at, at + length)
  if (groups['stamp'] !== undefined) {
    const [y, m, d] = printed.split(/[-./]/).map(Number)
    return { parts: { ...empty, year: y as number, month: m as number, day: d as number }, to: null, length }
  }
  if (groups['monthStamp'] !== undefined) {
    const [y, m] = printed.split('.').map(Number)
    return { parts: { ...empty, year: y as number, month: m as number }, to: null, length }
  }
  if (groups['months'] !== undefined) {
    const m = shapes.months.exec(printed) as RegExpExecArray
    const common = yearOf(m[1], m[2])
    const first = { ...empty, ...common, month: monthOf(m[3] as string) }
    return { parts: first, to: { ...empty, month: monthOf(m[4] as string) }, length }
  }
  if (groups['sameMonth'] !== undefined) {
    const m = shapes.dayOnly.exec(printed.slice(2).trimStart()) as RegExpExecArray
    return { parts: { ...empty, sameMonth: true, day: parseNumeral(m[1] as string) }, to: null, length }
  }
  if (groups['day'] !== undefined) return { parts: readDay(printed), to: null, length }
  if (groups['firstQuarters'] !== undefined) return { parts: readFirstQuarters(printed), to: null, length }
  if (groups['firstMonths'] !== undefined) {
    const m = shapes.firstMonths.exec(printed) as RegExpExecArray
    const first = { ...empty, ...yearOf(m[1], m[2]), month: 1 }
    return { parts: first, to: { ...empty, month: parseNumeral(m[3] as string) }, length }
  }
  if (groups['quarter'] !== undefined) return { parts: readQuarter(printed), to: null, length }
  if (groups['years'] !== undefined) {
    const m = shapes.years.exec(printed) as RegExpExecArray
    return {
      parts: { ...empty, year: Number(printed.slice(0, 4)) },
      to: { ...empty, ...yearOf(m[1], undefined) },
      length,
    }
  }
  const m = shapes.year.exec(printed)
  return m ? { parts: { ...empty, ...yearOf(m[1], m[2]) }, to: null, length } : null
}

function readDay(printed: string): DateParts {
  const m = shapes.day.exec(printed) as RegExpExecArray
  const ten = m[5]?.endsWith('旬') ? (m[5] as Part) : null
  return {
    ...empty,
    ...yearOf(m[1], m[2]),
    month: monthOf(m[3] as string),
    day: m[4] === undefined ? null : parseNumeral(m[4]),
    part: ten,
  }
}

const monthOf = (printed: string) => (printed === '元' ? 1 : parseNumeral(printed))

function readQuarter(printed: string): DateParts {
  const m = shapes.quarter.exec(printed) as RegExpExecArray
  const common = yearOf(m[1], m[2])
  if (m[6] !== undefined) return { ...empty, ...common, months: m[6] === '上半年' ? [1, 6] : [7, 12] }
  const first = parseNumeral(m[3] as string) as number
  const last = parseNumeral((m[5] ?? m[4] ?? m[3]) as string) as number
  return { ...empty, ...common, months: [first * 3 - 2, last * 3] }
}

function readFirstQuarters(printed: string): DateParts {
  const m = shapes.firstQuarters.exec(printed) as RegExpExecArray
  return { ...empty, ...yearOf(m[1], m[2]), months: [1, (parseNumeral((m[3] ?? m[4]) as string) as number) * 3] }
}

function yearOf(printed: string | undefined, relativeWord: string | undefined) {
  return {
    year: printed === undefined ? null : parseNumeral(printed),
    relativeYear: relativeWord === undefined ? null : (relativeYears[relativeWord] ?? null),
    followingYear: relativeWord === undefined ? null : (followingYears[relativeWord] ?? null),
  }
}

/** The end of a range: 至26日, 至4月26日, 至2024年4月, 至次年4月. */
function readRangeEnd(text: string, from: number, start: DateParts): { parts: DateParts; end: number } | null {
  if (!opens.connector.includes(text[from] ?? '·')) return null
  const gap = connector.exec(text.slice(from, from + 6))
  if (!gap) return null
  const at = from + gap[0].length
  const rest = text.slice(at, at + 24)
  const full = shapes.day.exec(rest)
  if (full && start.month !== null) return { parts: readDay(full[0]), end: at + full[0].length }
  const alone = shapes.dayOnly.exec(rest)
  if (alone && start.day !== null)
    return { parts: { ...empty, month: start.month, day: parseNumeral(alone[1] as string) }, end: at + alone[0].length }
  const years = start.month === null && start.months === null ? shapes.year.exec(rest) : null
  if (years) return { parts: { ...empty, ...yearOf(years[1], years[2]) }, end: at + years[0].length }
  return null
}

function leadOf(text: string, at: number): { bound: Bound; asOf: boolean } {
  if (!opens.lead.includes(text[at - 1] ?? '·')) return { bound: null, asOf: false }
  const before = text.slice(Math.max(0, at - 4), at)
  const asOf = /(?:截至|截止到?|截至到)\s*$/.exec(before)
  if (asOf) return { bound: null, asOf: true }
  return { bound: /(?<![甚乃以冬夏直])至\s*$/.test(before) ? 'until' : null, asOf: false }
}

const noTail: { length: number; bound: Bound } = { length: 0, bound: null }

/** 自2024年5月9日第7次学习起: what began is named between the day and 起. */
const sinceNamed = /^[\u4e00-\u9fff\d]{2,14}?起(?!草|诉|到|来|吊|重|步|点|底|用|火|获)/

function tailOf(text: string, start: number, end: number): { length: number; bound: Bound } {
  const rest = text.slice(end, end + 6)
  const began = sinceBegan.exec(rest)
  if (began) return { length: began[0].length, bound: 'since' }
  if (!opens.tail.includes(text[end] ?? '·')) {
    const named = '自从'.includes(text[start - 1] ?? '·') && sinceNamed.test(text.slice(end, end + 18))
    return named ? { length: 0, bound: 'since' } : noTail
  }
  for (const [bound, pattern] of [
    ['since', since],
    ['until', until],
    ['about', about],
  ] as const) {
    const match = pattern.exec(rest)
    if (match) return { length: match[0].length, bound }
  }
  return noTail
}
