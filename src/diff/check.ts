/** Whether two bulletins can be compared at all: one body, one inspection, the earlier one first. */
import type { Bulletin } from '../schema.ts'
import { bodyNames, sameBody } from './body-name.ts'
import { ComparisonError } from './comparison-error.ts'
import { daysOf } from './edtf.ts'
import { dayOf } from './findings.ts'
import { sameInspection } from './same-inspection.ts'

const later = (a: string | null, b: string | null): boolean => {
  const [x, y] = [daysOf(a), daysOf(b)]
  return x !== null && y !== null && x.first > y.last
}

/**
 * Whether OLD is certainly the later one. The days of signing decide where both are printed: a page may publish an
 * old bulletin anew. Else the days of publication, or OLD was signed after NEW was already published.
 */
export function isWrongOrder(old: Bulletin, recent: Bulletin): boolean {
  if (daysOf(old.signedOn) && daysOf(recent.signedOn)) return later(old.signedOn, recent.signedOn)
  if (daysOf(old.publishedAt) && daysOf(recent.publishedAt)) return later(old.publishedAt, recent.publishedAt)
  return later(old.signedOn, recent.publishedAt)
}

function bodyRefusal(old: Bulletin, recent: Bulletin): ComparisonError {
  // each of them names one, or nothing would speak against it
  const [a, b] = [bodyNames(old)[0] as string, bodyNames(recent)[0] as string]
  return new ComparisonError('different-body', {
    en: `the bulletins are of different bodies: “${a}” and “${b}” (--force compares them all the same)`,
    zh: `两份通报不是同一单位的：“${a}”与“${b}”（--force 仍作比较）`,
  })
}

/** An inspection in a few words; where nothing is told of it, it was the title's year that made another one of it. */
function told({ inspection, title }: Bulletin): string {
  const parts = [inspection?.inspector, inspection?.round, inspection?.period, inspection?.feedbackOn]
  return parts.filter((part) => part).join(' ') || (title as string)
}

function inspectionRefusal(old: Bulletin, recent: Bulletin): ComparisonError {
  const [a, b] = [told(old), told(recent)]
  return new ComparisonError('different-inspection', {
    en: `the bulletins report on different inspections: “${a}” and “${b}” (--force compares them all the same)`,
    zh: `两份通报所报不是同一次巡视巡察、审计或督察：“${a}”与“${b}”（--force 仍作比较）`,
  })
}

function orderRefusal(old: Bulletin, recent: Bulletin): ComparisonError {
  const [a, b] = [dayOf(old) as string, dayOf(recent) as string]
  return new ComparisonError('wrong-order', {
    en: `the bulletins are in the wrong order: the first is of ${a}, the second of ${b}; give the earlier one first`,
    zh: `两份通报先后颠倒：前一份为 ${a}，后一份为 ${b}；请把较早的一份放在前面`,
  })
}

/**
 * Says why two bulletins should not be compared.
 *
 * @returns the refusals that apply, the gravest first; none where nothing speaks against it, or nothing is told
 */
export function refusals(old: Bulletin, recent: Bulletin): ComparisonError[] {
  if (sameBody(old, recent) === false) return [bodyRefusal(old, recent)]
  const found: ComparisonError[] = []
  if (sameInspection(old, recent) === false) found.push(inspectionRefusal(old, recent))
  if (isWrongOrder(old, recent)) found.push(orderRefusal(old, recent))
  return found
}
