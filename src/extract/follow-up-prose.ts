/** Why something is not done and what comes next, told in prose: 主要原因是…。下一步,将…。 */
import type { Span } from '../schema.ts'
import { sentenceEnd, trimSpan } from '../text/sentence.ts'
import type { Context } from './context.ts'

const reasonOf = /^(?:未完成(?:整改)?的?)?(?:主要)?(?:原因(?:是|为|在于)|是因为|是由于|因为|由于|主要是因)/
const nextOf = /^(?:下一步|下步|接下来|后续)(?:工作中)?[,:将要]/
/** An entry says so at its beginning. */
const reach = 1000

/**
 * Of the sentences of an entry without labels the first that gives the reason, and all from the next step on.
 *
 * @returns as printed, null where no sentence says so
 */
export function reasonAndNext(
  spans: readonly Span[],
  { text, folded }: Pick<Context, 'text' | 'folded'>,
): Record<'reason' | 'next', string | null> {
  const told: Record<'reason' | 'next', string | null> = { reason: null, next: null }
  for (const [start, end] of spans) {
    const last = Math.min(end, start + reach)
    for (let from = start; from < last && told.next === null;) {
      const to = sentenceEnd(folded, from, last)
      const [a, b] = trimSpan(folded, from, to)
      const sentence = folded.slice(a, b)
      if (nextOf.test(sentence)) told.next = text.slice(a, end)
      else if (reasonOf.test(sentence)) told.reason ??= text.slice(a, b)
      from = to
    }
  }
  return told
}
