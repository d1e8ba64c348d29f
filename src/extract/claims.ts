/** Figures that a bulletin states of itself (claims). */
import type { Words } from '../lexicon/compile.ts'
import type { Claim, Span } from '../schema.ts'
import { matchesOf } from '../text/matches.ts'
import { parseNumeral } from '../text/numerals.ts'
import { isWithin, quotations } from '../text/quotations.ts'
import { behindLast } from '../text/sentence.ts'
import { worthSearching } from '../text/signs.ts'
import { claimRules } from './claim-rules.ts'
import { withoutLookedFor, withoutShares } from './claim-shares.ts'
import type { Context } from './context.ts'
import { count, countStarts, matchesAt } from './count.ts'
import { divides, dividesInto, type Figure, isOfEarlierRound, isForeign } from './foreign-figures.ts'
import { preface } from './metadata.ts'
import { yuan } from './money.ts'

/**
 * Reads the figures that the bulletin states of itself as a whole.
 *
 * @param spans preface, overview and closing; figures inside an issue are none
 * @param lastIssue where the last issue ends
 */
export function readClaims(spans: readonly Span[], lastIssue: number, context: Context): Claim[] {
  const { text, folded, words, since, stage } = context
  const claims: Claim[] = []
  const inspected = /巡察|巡视|督察|审计/.test(folded.slice(0, preface))
  for (const [start, end] of spans) {
    const own: Claim[] = []
    const doubtful = new Set<Claim>()
    const stretch = folded.slice(start, end)
    const starts = countStarts(stretch)
    if (starts.length === 0) continue
    // “一个问题、一名领导”: numbers in quotation marks count nothing.
    const quoted = quotations(stretch)
    for (const { kind, pattern, bare, stage: only } of worthSearching(claimRules(words), stretch)) {
      if (only !== undefined && only !== stage) continue
      const matches = pattern.sticky ? matchesAt(pattern, starts, stretch) : matchesOf(pattern, stretch)
      for (const match of matches) {
        const [printed, digits, unit = ''] = match as unknown as [string, string, string | undefined]
        const value =
          kind === 'funds' ? yuan(digits, unit) : /[.%]/.test(digits) ? Number(digits) : parseNumeral(digits)
        if (value === null || Number.isNaN(value) || isWithin(match.index, quoted)) continue
        // 解决一个问题: an article, no count.
        if (kind === 'issues-total' && digits === '一' && unit === '个') continue
        const figure: Figure = {
          kind,
          digits,
          printed,
          clause: clauseBefore(stretch, match.index),
          sentence: sentenceBefore(stretch, match.index),
          behind: stretch.slice(match.index + printed.length),
          closing: start >= lastIssue,
        }
        if (isForeign(figure, { since, stage, words, inspected })) continue
        const before = bare
          ? countedBefore(stretch.slice(Math.max(0, match.index - reach), match.index), unit, words)
          : 'issues'
        if (before === 'others') continue
        const span: Span = [start + match.index, start + match.index + printed.length]
        const claim = { kind, value, unit: kind === 'funds' ? '元' : unit, text: text.slice(...span), span }
        own.push(claim)
        if (before === 'either') doubtful.add(claim)
      }
    }
    claims.push(...own.filter((claim) => !doubtful.has(claim) || addsUp(doubtful, own)))
  }
  return withoutOverlaps(withoutShares(inspected ? withoutLookedFor(claims, words) : claims, folded, words))
}

/** So far back the noun stands that a bare count goes on with. */
const reach = 120
const counted = '问题|任务|事项|意见|措施|举措|制度|线索|信访件|项目'
const countedNoun = new RegExp(
  `(?<unit>个|项|条|件)(?:具体|反馈|整改|主要)?(?<noun>${counted})|(?<named>${counted})共?(?:计)?${count}(?<its>个|项|条|件)`,
  'g',
)

/**
 * What the unit counted last: 46条措施中,40条已完成 goes on with measures; 措施46条,已完成40条 may go on with the issues before them;
 * 上轮反馈的21个问题,其中20个已完成 goes on with others.
 */
function countedBefore(before: string, unit: string, words: Words): 'issues' | 'others' | 'either' {
  const sentence = behindLast(before, '。')
  const last = matchesOf(countedNoun, sentence)
    .map(({ groups = {}, index }) => {
      const front = sentence.slice(Math.max(0, index - 12), index)
      return {
        unit: groups['unit'] ?? groups['its'],
        noun: groups['noun'],
        named: groups['named'],
        clause: behindLast(sentence.slice(0, index), '。,'),
        divides: divides.test(front) || (groups['named'] !== '问题' && dividesInto.test(front)),
      }
    })
    .findLast((one) => one.unit === unit)
  const noun = last?.noun ?? last?.named
  // 将10个问题细化为60项整改任务,已完成58项: of the tasks.
  if (last?.divides) return 'others'
  if (last && isOfEarlierRound(last.clause, words) && !thisRound.test(behindLast(sentence, ','))) return 'others'
  if (noun === undefined || /问题|任务|事项|意见/.test(noun)) return 'issues'
  return last?.noun === undefined ? 'either' : 'others'
}

const thisRound = /[本此][次轮]/

/** Counts that may be of issues or of measures are of issues where they add up to their total. */
function addsUp(counts: Set<Claim>, claims: readonly Claim[]): boolean {
  const sum = [...counts].reduce((total, { value }) => total + value, 0)
  return claims.some(({ kind, value }) => kind === 'issues-total' && value === sum)
}

const sentenceBefore = (stretch: string, at: number) => behindLast(stretch.slice(Math.max(0, at - 120), at), '。')

/** The beginning of the clause in which a figure stands, or as much of it as counts. */
const clauseBefore = (stretch: string, at: number) => behindLast(stretch.slice(Math.max(0, at - 30), at), '。,')

/** In order; of claims of one kind that overlap the first. */
function withoutOverlaps(claims: Claim[]): Claim[] {
  claims.sort((a, b) => a.span[0] - b.span[0] || (a.kind < b.kind ? -1 : Number(a.kind > b.kind)))
  const endOf = new Map<string, number>()
  return claims.filter(({ kind, span: [start, end] }) => {
    const before = endOf.get(kind) ?? 0
    endOf.set(kind, Math.max(before, end))
    return start >= before
  })
}
