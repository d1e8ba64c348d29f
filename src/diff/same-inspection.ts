/** Whether two bulletins report on one inspection: its period, the day of its findings, its round, who inspected. */
import type { Bulletin } from '../schema.ts'
import { foldForComparison } from '../text/fold.ts'
import { numeralCharacters, parseNumeral } from '../text/numerals.ts'
import { daysOf, meet } from './edtf.ts'

/** What one ground says: the same, another one, or nothing. */
type Verdict = 'same' | 'other' | null

function dates(a: string | null, b: string | null): Verdict {
  const [x, y] = [daysOf(a), daysOf(b)]
  return x && y ? (meet(x, y) ? 'same' : 'other') : null
}

const numeral = new RegExp(`[0-9]+|[${numeralCharacters}]+`, 'g')
const numerals = (text: string) =>
  (foldForComparison(text).match(numeral) ?? []).map((n) => parseNumeral(n) ?? n).join(' ')

/** Ordinals are what tells rounds and groups apart: 第二轮, 第七巡察组, 巡察一组. */
function ordinals(a: string | null, b: string | null): Verdict {
  if (a === null || b === null) return null
  const [x, y] = [numerals(a), numerals(b)]
  if (x === '' || y === '') return null
  // 八届第三轮 and 第三轮 agree: the shorter one leaves out what goes without saying
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`) ? 'same' : 'other'
}

/** Who sent the inspectors: 省委, 市委, 区委, 县委, 中央. */
function level(a: string | null, b: string | null): Verdict {
  const read = (text: string | null) => /中央|国家|[省市区县州旗](?=委|审计|生态|政府)/.exec(text ?? '')?.[0] ?? null
  const [x, y] = [read(a), read(b)]
  return x && y ? (x === y ? 'same' : 'other') : null
}

/** The fiscal year that an audit was about: 2022年度市本级预算执行. */
function fiscalYear(a: Bulletin, b: Bulletin): Verdict {
  if (a.genre !== 'audit' || b.genre !== 'audit') return null
  const read = (title: string | null) => /(\d{4})年度/.exec(foldForComparison(title ?? ''))?.[1] ?? null
  const [x, y] = [read(a.title), read(b.title)]
  return x && y ? (x === y ? 'same' : 'other') : null
}

/**
 * Whether two bulletins report on one inspection.
 *
 * @returns false only where a ground says so and no stronger one contradicts it (one misread date does not make
 *   another inspection); null where nothing is told
 */
export function sameInspection(a: Bulletin, b: Bulletin): boolean | null {
  const [x, y] = [a.inspection, b.inspection]
  const strong: Verdict[] = [fiscalYear(a, b)]
  const weak: Verdict[] = []
  if (x && y) {
    strong.push(dates(x.period, y.period), dates(x.feedbackOn, y.feedbackOn), ordinals(x.round, y.round))
    weak.push(ordinals(x.inspector, y.inspector), level(x.inspector, y.inspector))
  }
  if (strong.includes('same')) return true
  if (strong.includes('other') || weak.includes('other')) return false
  return weak.includes('same') ? true : null
}
