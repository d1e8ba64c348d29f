/** What the words around a date say of it: that it lies ahead, or may. */
import { derived, type Words } from '../lexicon/compile.ts'
import { alternation } from '../text/alternation.ts'
import { behindLast } from '../text/sentence.ts'
import { WordList } from '../text/word-list.ts'
import { bounds } from './edtf.ts'
import type { DateExpression } from './grammar.ts'
import type { DateContext, Resolved } from './resolve.ts'

/**
 * `plan`: the date lies ahead (计划于…). `due`: only by when it is done (…前, 延期至…), which may be past. `kept`: the same, and what
 * came after it is done. `ends`: when something ends (…到期), past or ahead as the printed year has it.
 */
export type Said = 'plan' | 'due' | 'kept' | 'ends'

/** Of a clause so much in front of a date speaks of it. */
const lookBehind = 12
/** A word that begins before that holds one that begins within it: 接待. */
const margin = 3

/** What a name goes on with: 计划股于…, but 计划处理. */
const behindName = '(?=$|[、,(\\d于对自在从将拟已的等和及与会组根按就向经召派牵负提])'

const planned = derived(({ lexicon: { plannedBefore, notPlanned } }) => ({
  words: new Set(plannedBefore),
  all: new WordList([...plannedBefore, ...notPlanned.words]),
  office: new RegExp(
    `^${alternation(plannedBefore)}${alternation(notPlanned.duties)}{0,2}${alternation(notPlanned.offices)}${behindName}`,
  ),
}))

/** The clause up to a date has a word of planning in it that is no part of a name. */
function isPlanned(before: string, words: Words): boolean {
  const { words: planning, all, office } = planned(words)
  const clause = behindLast(before, ',。;')
  return all.findAll(clause).some(
    ({ word, index }) =>
      planning.has(word) &&
      clause.length - index <= lookBehind &&
      // 按原计划在6月底 looks back on a plan.
      !'原按照未'.includes(clause[index - 1] ?? '·') &&
      !office.test(clause.slice(index)),
  )
}

const plannedSentences = derived(({ lexicon }) => new WordList(lexicon.plannedSentences))

/** How far a sentence may have gone on before a date. */
const sentenceBehind = 80

const openEnds = derived(
  ({
    lexicon: {
      openEnds: { until, behind, before },
    },
  }) => ({
    until: new WordList(until),
    behind: new WordList(behind),
    before: new WordList(before),
    /** 草皮于5月28日前全部铲除,已播种玉米; 租期延长至1月31日,到期后已收回: what came after it is done. */
    over: new RegExp(`^[^,。;]{0,16},(?:${alternation(behind)}后)?已`),
  }),
)

/** So far behind a day what came after it is told. */
const overBehind = 40

/** 延续至2024年9月30日, …2024年9月30日到期, 将随贷款于…: the end of what goes on. */
function endSaid(clause: string, folded: string, end: number, words: Words): 'due' | 'kept' | 'ends' | null {
  const { until, behind, before } = openEnds(words)
  const goesOn = /[至到]\s*$/.exec(clause)
  if (goesOn && until.longestAtEnd(clause.slice(0, goesOn.index)) !== null) return dueOrKept(folded, end, words)
  if (clause.includes('已')) return null
  return behind.longestAt(folded, end) !== null || before.isIn(clause) ? 'ends' : null
}

const dueOrKept = (folded: string, end: number, words: Words) =>
  openEnds(words).over.test(folded.slice(end, end + overBehind)) ? 'kept' : 'due'

/**
 * @param from where the stretch begins that the date stands in
 * @returns null where nothing is said of it
 */
export function planSaid(
  folded: string,
  { start, end, bound }: DateExpression,
  from: number,
  words: Words,
): Said | null {
  const before = folded.slice(Math.max(from, start - lookBehind - margin), start)
  if (isPlanned(before, words)) return 'plan'
  const clause = behindLast(folded.slice(Math.max(from, start - lookBehind), start), ',。;')
  const ends = endSaid(clause, folded, end, words)
  if (ends !== null) return ends
  if (bound !== 'until' || !folded.slice(start, end).endsWith('前') || clause.includes('已')) return null
  const sentence = behindLast(folded.slice(Math.max(from, start - sentenceBehind), start), '。;')
  if (plannedSentences(words).longestAt(sentence, 0) !== null) return 'plan'
  return dueOrKept(folded, end, words)
}

/** A day by which something is done lies ahead where it lies behind the publication, or could only be before the inspection. */
export function liesAhead({ edtf, inferred }: Resolved, { published, from }: DateContext, said: Said): boolean {
  if (edtf === null) return false
  const [, last] = bounds(edtf)
  if (published !== null && last > published) return true
  if (said === 'ends') return false
  if (said === 'kept' && published !== null && last.slice(0, 4) === published.slice(0, 4)) return false
  // Without an inspection to hold it against, what would lie more than half a year back is the nearer day ahead.
  return inferred && last < (from ?? halfYearBefore(published))
}

/** The same day half a year earlier, as text that compares; nothing is before an unknown day. */
function halfYearBefore(published: string | null): string {
  if (published === null) return ''
  const [year, month] = published.split('-').map(Number) as [number, number]
  const back = year * 12 + month - 1 - 6
  return `${Math.floor(back / 12)}-${String((back % 12) + 1).padStart(2, '0')}-01`
}
