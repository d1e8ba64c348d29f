/** The dates told in a text, as the contract's DateMention. */
import { derived, type Words } from '../lexicon/compile.ts'
import type { DateMention } from '../schema.ts'
import { alternation } from '../text/alternation.ts'
import { isWithin, quotations } from '../text/quotations.ts'
import { behindLast } from '../text/sentence.ts'
import { bounds } from './edtf.ts'
import { type DateExpression, findExpressions } from './grammar.ts'
import { WordList } from '../text/word-list.ts'
import { type DateContext, type Earlier, type Resolved, resolve } from './resolve.ts'

/**
 * Reads the dates of some stretches of the text, which are taken as one text in order. What stands in the title of a document
 * (《2024年下半年学习计划》) is part of its name.
 *
 * @param text,folded the whole text, as published and with its width folded
 * @param spans the stretches
 */
export function readDates(
  text: string,
  folded: string,
  spans: ReadonlyArray<readonly [number, number]>,
  context: DateContext,
  words: Words,
): DateMention[] {
  const mentions: DateMention[] = []
  let earlier: Earlier | null = null
  let month: number | null = null
  /** Where the last date ends, and whether it lies ahead. */
  let last = { end: -1, planned: false }
  for (const [start, end] of spans) {
    let titles: ReturnType<typeof quotations> | null = null
    for (const found of findExpressions(folded, start, end)) {
      if (isWithin(found.start, (titles ??= quotations(folded, start, end, '《》')))) continue
      const expression: DateExpression | null = found.from.sameMonth ? inMonth(found, month) : found
      if (!expression) continue
      month = expression.to?.month ?? expression.from.month ?? month
      // 约定6月30日前、9月30日前分两次缴清
      const goesOn = last.planned && /^[、和及或与]$/.test(folded.slice(last.end, expression.start))
      const said = goesOn ? 'plan' : planSaid(folded, expression, start, words)
      const first = resolve(expression, context, earlier, said === 'plan')
      // 明年 lies ahead, whatever is said of it.
      const ahead = (expression.from.relativeYear ?? 0) > 0
      const due = said === 'due' || said === 'kept'
      const planned = said === 'plan' || ahead || (due && liesAhead(first, context, said === 'kept'))
      const { edtf, precision, inferred, year, impossible }: Resolved =
        planned && due ? resolve(expression, context, earlier, true) : first
      if (year !== null) earlier = { year, month: lastMonth(expression) }
      last = { end: expression.end, planned }
      mentions.push({
        text: text.slice(expression.start, expression.end),
        edtf,
        precision: impossible || expression.damaged ? null : precision,
        role: expression.asOf ? 'as-of' : planned ? 'planned' : 'event',
        inferred,
        span: [expression.start, expression.end],
      })
    }
  }
  return mentions
}

/** The month that a date ends in; null of a year. */
const lastMonth = ({ from, to }: DateExpression) => to?.month ?? from.months?.[1] ?? from.month

/** The same day half a year earlier, as text that compares; nothing is before an unknown day. */
function halfYearBefore(published: string | null): string {
  if (published === null) return ''
  const [year, month] = published.split('-').map(Number) as [number, number]
  const back = year * 12 + month - 1 - 6
  return `${Math.floor(back / 12)}-${String((back % 12) + 1).padStart(2, '0')}-01`
}

/** 当月20日 behind a date of September is 20 September; without a month before it there is none to take. */
function inMonth(expression: DateExpression, month: number | null): DateExpression | null {
  if (month === null) return null
  const { from, to } = expression
  return {
    ...expression,
    from: { ...from, month, followingYear: 0 },
    to: to && { ...to, month: to.month ?? month },
  }
}

const lookBehind = 12

const planPattern = derived(
  ({ lexicon }) => new RegExp(`(?<![原按照未])${alternation(lexicon.plannedBefore)}[^,。;]*$`),
)

const plannedSentences = derived(({ lexicon }) => new WordList(lexicon.plannedSentences))

/** How far a sentence may have gone on before a date. */
const sentenceBehind = 80

/** 草皮于5月28日前全部铲除,已播种玉米: what came after it is done. */
const alreadyBehind = /^[^,。;]{1,16},已/

/** What the clause says: `plan` that the date lies ahead (计划于…), `due` only by when it is done (…前), which may be past, `kept` that what came after it is done. */
function planSaid(
  folded: string,
  { start, end, bound }: DateExpression,
  from: number,
  words: Words,
): 'plan' | 'due' | 'kept' | null {
  // 按原计划在6月底 looks back on a plan.
  const before = folded.slice(Math.max(from, start - lookBehind), start)
  if (planPattern(words).test(before)) return 'plan'
  if (bound !== 'until' || !folded.slice(start, end).endsWith('前') || behindLast(before, ',。;').includes('已'))
    return null
  const sentence = behindLast(folded.slice(Math.max(from, start - sentenceBehind), start), '。;')
  if (plannedSentences(words).longestAt(sentence, 0) !== null) return 'plan'
  return alreadyBehind.test(folded.slice(end, end + 40)) ? 'kept' : 'due'
}

/** A day by which something is done lies ahead where it lies behind the publication, or could only be before the inspection. */
function liesAhead({ edtf, inferred }: Resolved, { published, from }: DateContext, kept: boolean): boolean {
  if (edtf === null) return false
  const [, last] = bounds(edtf)
  if (published !== null && last > published) return true
  if (kept && published !== null && last.slice(0, 4) === published.slice(0, 4)) return false
  // Without an inspection to hold it against, what would lie more than half a year back is the nearer day ahead.
  return inferred && last < (from ?? halfYearBefore(published))
}
