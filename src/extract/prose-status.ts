/** The status that prose tells of an issue as a whole: 目前,该问题已全部整改完成。 */
import { derived, type Words } from '../lexicon/compile.ts'
import type { Span } from '../schema.ts'
import { behindLast } from '../text/sentence.ts'
import { WordList } from '../text/word-list.ts'
import { isOpen, type Reading, readStatus } from '../lexicon/status-phrase.ts'

/** A clause that says the status of the whole is short. */
const maxClause = 80

const parts = derived(({ lexicon }) => ({
  subjects: new WordList(lexicon.statusSubjects),
  adverbs: new WordList(lexicon.statusAdverbs),
  demands: new WordList(lexicon.demands),
}))

/** The words name an issue as prose does: 该问题. */
export const namesSubject = (text: string, words: Words) => parts(words).subjects.isIn(text)

/** What may stand in a clause behind the status: 整改工作, 并长期坚持 where it has a subject. */
const behindStatus = /^(?:整改|中|任务|类型|状态|事项|了|工作)*(?:([并且])[^,。;]{1,16})?$/
const pronoun = /(?:上述|以上|[该这此本](?:项|条|类|一)?)/y
const counted = /\d+个/y
/** 3个均已整改; 8个已整改, of ten, is a part. */
const countedAll = /\d+个(?=均|都|全部)/y
/** 已于2024年8月: when it was completed; without 已 the clause may tell a plan. */
const dated = /已经?[于在]?(?:[12]\d{3}年|今年|去年|当年|同年)?(?:\d{1,2}月)?(?:\d{1,2}日|[上中下]旬|[底初])?前?/y
/** 至2023年11月15日已全部整改完毕 */
const asOf = /(?:截?至|到)?(?:[12]\d{3}年)?\d{1,2}月(?:\d{1,2}日|[底初末]|[上中下]旬)?前?(?=已|均|全部)/y
/** 该问题已如期完成; without a subject or 已 it may be asked for: 明确责任人,按期完成. */
const inTime = /(?<=问题|任务|事项|工作|已|均|全部)(?:如期|按期|按时|提前)/y
const kindOf = /属于.{2,6}(?:类型|事项|任务)/y
/** A clause with a second verb names its subject at most so far before it. */
const subjectReach = 24

/**
 * The status word of a clause that is made of adverbs, a subject and a status: 目前,(上述|3个)(该问题)(均已)(整改完成),
 * and what a second verb says behind it: 并长期坚持.
 *
 * @returns null where the clause says something else
 */
function saidOfWhole(whole: string, words: Words): { word: string; behind: string } | null {
  // 已整改完毕、销号 says with two words what one says.
  const mark = whole.lastIndexOf('、')
  const clause = mark > 0 && words.statusOf.has(whole.slice(mark + 1)) ? whole.slice(0, mark) : whole
  for (let index = clause.length - 1; index >= 0; index--) {
    for (const word of words.statusWords.at(clause, index)) {
      const behind = behindStatus.exec(clause.slice(index + word.length))
      if (!behind || !leadsUp(beforeStatus(clause.slice(0, index), word, words), words)) continue
      const second = behind[1] === undefined ? -1 : clause.indexOf(behind[1], index + word.length)
      if (second < 0) return { word, behind: '' }
      if (hasSubject(clause.slice(0, second), words)) return { word, behind: clause.slice(second) }
    }
  }
  return null
}

/** What stands before a status word. An issue that needs to be worked on (该问题需要持续推进) is being worked on. */
function beforeStatus(before: string, word: string, words: Words): string {
  const demand = words.statusOf.get(word)?.code === 'ongoing' ? parts(words).demands.longestAtEnd(before) : null
  return demand !== null && hasSubject(before, words) ? before.slice(0, -demand.length) : before
}

const hasSubject = (before: string, words: Words) =>
  parts(words)
    .subjects.findAll(before)
    .some(
      ({ word, index }) => index + word.length < before.length && index + word.length >= before.length - subjectReach,
    )

/** The words are adverbs, subjects (本项问题整改工作), adverbs, each of them or none. */
function leadsUp(text: string, words: Words): boolean {
  const { adverbs, subjects } = parts(words)
  const ends = (list: WordList) => (place: number) => list.at(text, place).map((word) => place + word.length)
  const match = (pattern: RegExp) => (place: number) => {
    pattern.lastIndex = place
    return pattern.test(text) ? [pattern.lastIndex] : []
  }
  const kinds = match(kindOf)
  const days = match(dated)
  const timely = match(inTime)
  let places = optional(repeated(new Set([0]), ends(adverbs)), match(asOf))
  const behindPronoun = (place: number) => match(pronoun)(place).flatMap((end) => [end, ...match(counted)(end)])
  const withNoun = (place: number) => match(counted)(place).flatMap(ends(subjects))
  places = optional(places, (place) => [...behindPronoun(place), ...withNoun(place), ...match(countedAll)(place)])
  places = repeated(places, ends(subjects))
  return repeated(places, (place) => [...ends(adverbs)(place), ...kinds(place), ...days(place), ...timely(place)]).has(
    text.length,
  )
}

type Step = (place: number) => number[]

const optional = (places: Set<number>, step: Step) => new Set([...places, ...[...places].flatMap(step)])

/** A set grows while it is walked: each new place is stepped from as well. */
function repeated(places: Set<number>, step: Step): Set<number> {
  const reached = new Set(places)
  for (const place of reached) for (const next of step(place)) reached.add(next)
  return reached
}

/** 并将长期坚持, behind a clause that told the status. */
function isLasting(clause: string, words: Words): boolean {
  const word = clause
    .trimEnd()
    .replace(/^(?:并且?|且|也|同时)?(?:后续|今后|以后|下一步|接下来)?(?:也?将|需|继续)?/, '')
    .replace(/(?:下去|[该此这]项工作)$/, '')
  return words.statusOf.get(word)?.weak === true
}

/**
 * The status that the prose tells of the issue as a whole: a clause made of a subject (该问题), adverbs and a status word.
 * What is said of one measure, of a remainder or as an intention does not count; an open word wins over a done one.
 */
export function proseStatus(
  spans: readonly Span[],
  folded: string,
  words: Words,
): { reading: Reading; span: Span } | null {
  let best: { reading: Reading; span: Span } | null = null
  // 今后将长期抓好,目前该问题已完成整改。
  let lastingBefore = false
  for (const [start, end] of spans) {
    for (const { from, to } of clauses(folded, start, end)) {
      if (to - from > maxClause) continue
      const clause = folded.slice(from, to)
      if (folded[from - 1] === '。') lastingBefore = false
      if (isLasting(clause, words)) {
        if (best) best.reading = { ...best.reading, sustained: true }
        else lastingBefore = true
      }
      const said = saidOfWhole(clause.trimEnd(), words)
      const read = said && readStatus(said.word, words)
      if (!said || !read || isBareWord(clause, said.word, folded, from)) continue
      if (ofItem.test(clause) && item.test(behindLast(folded.slice(start, from), '。').trimStart())) continue
      const lasting = isLasting(said.behind, words)
      const reading = { ...read, sustained: read.sustained || lasting || lastingBefore }
      if (reading.weak && best) {
        best.reading = { ...best.reading, sustained: true }
        continue
      }
      if (best && isOpen(best.reading.code) && !isOpen(reading.code)) continue
      const whole = clause.trimEnd()
      const span = lastWord(whole.slice(0, whole.length - said.behind.length), from, words)
      best = { reading, span: lasting ? [span[0], from + whole.length] : span }
    }
  }
  return best
}

/** 一是追缴欠费,此项任务已完成: of the item, not of the issue. */
const ofItem = /此项(?:工作|任务)/
const item = /^(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]步?[,是]|[\u2460-\u2473]|\(?\d{1,2}[).、])/

/** The status word of a clause, as long as the lexicon knows it (已完成, not 完成), and where it stands. */
function lastWord(clause: string, from: number, { statusWords }: Words): Span {
  const found = statusWords.findAll(clause)
  const last = found.at(-1)
  if (!last) return [from, from + clause.length]
  // 整改完毕、销号
  const pair = found.findLast(
    ({ word, index }) => index + word.length === last.index - 1 && clause[last.index - 1] === '、',
  )
  const end = last.index + last.word.length
  // 已基本完成整改
  return [from + (pair ?? last).index, from + (clause.startsWith('整改', end) ? end + 2 : end)]
}

/** 已按规定落实到位 says no more than 落实到位. */
const byRule = /^(?:已|均)?按照?(?:要求|规定)/

/** A bare 完成 or 落实到位 as a clause of its own closes a list of things done, and says nothing of the whole. */
const isBareWord = (clause: string, word: string, folded: string, from: number) =>
  clause.replace(byRule, '').length <= word.length &&
  !/整改|销号|推进/.test(word) &&
  /[,、]/.test(folded[from - 1] ?? '')

/** The clauses of a stretch: between 。 ; , and :, quotations and brackets left whole. */
function* clauses(folded: string, start: number, end: number): Generator<{ from: number; to: number }> {
  let from = start
  let depth = 0
  for (let i = start; i <= end; i++) {
    const c = i < end ? (folded[i] as string) : '。'
    if ('“(《【['.includes(c)) depth++
    else if ('”)》】]'.includes(c)) depth = Math.max(0, depth - 1)
    if ((depth === 0 && /[。;,:!?\s]/.test(c)) || i === end) {
      if (from < i) yield { from, to: i }
      from = i + 1
    }
  }
}
