/** Why something is not done and what comes next, told in prose: 主要原因是…。下一步,将…。 */
import { givesReason, planAt } from '../lexicon/outlook.ts'
import type { Span } from '../schema.ts'
import { endWithout } from '../text/trim.ts'
import { sentenceEnd, trimSpan } from '../text/sentence.ts'
import type { Context } from './context.ts'

const nextOf = /^(?:下一步|下步|接下来|后续)(?:工作中)?[,:将要]/
/** An entry says so at its beginning. */
const reach = 1000

/**
 * Of the sentences of an entry without labels the first that gives the reason, all from the next step on, and what is planned by a
 * day (正在建设,预计2024年8月竣工交付使用), to the end of its sentence.
 *
 * @returns as printed, null where no sentence says so
 */
export function reasonAndNext(
  spans: readonly Span[],
  { text, folded, words }: Pick<Context, 'text' | 'folded' | 'words'>,
): Record<'reason' | 'next' | 'plan', string | null> {
  const told: Record<'reason' | 'next' | 'plan', string | null> = { reason: null, next: null, plan: null }
  for (const [start, end] of spans) {
    const last = Math.min(end, start + reach)
    for (let from = start; from < last && told.next === null;) {
      const to = sentenceEnd(folded, from, last)
      const [a, b] = trimSpan(folded, from, to)
      const sentence = folded.slice(a, b)
      from = to
      if (nextOf.test(sentence)) {
        told.next = text.slice(a, end)
        continue
      }
      const plan = planAt(sentence, words)
      if (plan !== null) told.plan ??= text.slice(a + plan, b)
      if (givesReason(sentence, words)) told.reason ??= text.slice(a, reasonEnd(folded, a, b, plan))
    }
  }
  return told
}

/** 因财力有限,短期内难以偿还,计划三年内化解: the plan is none of the reason. */
const reasonEnd = (folded: string, start: number, end: number, plan: number | null) =>
  plan ? endWithout(folded, ',;:', false, start, start + plan) : end
