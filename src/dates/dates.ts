/** The dates told in a text, as the contract's DateMention. */
import type { Words } from '../lexicon/compile.ts'
import type { DateMention } from '../schema.ts'
import { isWithin, quotations } from '../text/quotations.ts'
import { type DateExpression, findExpressions } from './grammar.ts'
import { liesAhead, planSaid } from './planned.ts'
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
      const due = said !== 'plan' && said !== null
      const planned = said === 'plan' || ahead || (due && liesAhead(first, context, said))
      const { edtf, precision, inferred, year, impossible }: Resolved =
        planned && due ? resolve(expression, context, earlier, true) : first
      if (year !== null) earlier = { year, month: lastMonth(expression) }
      last = { end: expression.end, planned }
      mentions.push({
        text: text.slice(expression.start, expression.end),
        edtf,
        precision: impossible || expression.damaged ? null : precision,
        role: expression.asOf ? 'as-of' : planned ? 'planned' : 'event',
        inferred: inferred || expression.listed,
        span: [expression.start, expression.end],
      })
    }
  }
  return mentions
}

/** The month that a date ends in; null of a year. */
const lastMonth = ({ from, to }: DateExpression) => to?.month ?? from.months?.[1] ?? from.month

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
