/** The dates told in a text, as the contract's DateMention. */
import { derive, type Words } from '../lexicon/compile.ts'
import type { DateMention } from '../schema.ts'
import { alternation } from '../text/alternation.ts'
import { fold } from '../text/fold.ts'
import { type DateExpression, findExpressions } from './grammar.ts'
import { type DateContext, resolve } from './resolve.ts'

/**
 * Reads the dates of some stretches of the text, which are taken as one text in order.
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
  let earlier: number | null = null
  for (const [start, end] of spans) {
    for (const expression of findExpressions(folded, start, end)) {
      const planned = isPlanned(folded, expression, start, end, words)
      const { edtf, precision, inferred, year, impossible } = resolve(expression, context, earlier, planned)
      earlier = year ?? earlier
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

const lookBehind = 12
const lookAhead = 12

/** The clause says that the date lies ahead: 计划于…, 确保…前完成. */
function isPlanned(folded: string, { start, end }: DateExpression, from: number, to: number, words: Words): boolean {
  const patterns = derive(words, 'planned', ({ lexicon }) => ({
    before: new RegExp(`${alternation(lexicon.plannedBefore.map(fold))}[^,。;]*$`),
    after: new RegExp(`^[^,。;]*${alternation(lexicon.plannedAfter.map(fold))}`),
  }))
  const before = folded.slice(Math.max(from, start - lookBehind), start)
  if (patterns.before.test(before)) return true
  return (
    /前$/.test(folded.slice(start, end)) &&
    !/已/.test(before) &&
    patterns.after.test(folded.slice(end - 1, Math.min(to, end + lookAhead)))
  )
}
