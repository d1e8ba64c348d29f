/**
 * The status of an issue (整改状态): what was printed, and the code it stands for.
 * The words are the lexicon's; here stands how they combine.
 */
import { derived, type StatusMeaning, type Words } from './compile.ts'
import type { StatusCode } from '../schema.ts'
import { dropEnd } from '../text/trim.ts'
import { WordList } from '../text/word-list.ts'

/** A status read from some words. */
export interface Reading {
  code: StatusCode
  sustained: boolean
  /** Only words that say nothing where another status stands beside them (并长期坚持). */
  weak: boolean
}

const done = new Set<StatusCode>(['completed'])
/** Work goes on, or has not begun. */
export const isOpen = (code: StatusCode) => code === 'ongoing' || code === 'not-completed'

/** Where a status changes on the page (基本完成→已完成) the newer one, behind the arrow, counts. */
const arrow = /^.*(?:→|->|=>|⇒|—>)/

/** What may stand between the words of a status beside its fillers. */
const marks = [...'0123456789年月日前底→“”"\'()√', '->']
const maxPhrase = 40
/** So many phrases are remembered. */
const maxKnown = 500

const phraseParts = derived<WordList>(
  ({ lexicon, statusOf }) =>
    new WordList([...statusOf.keys(), ...[...lexicon.statusFillers, ...lexicon.statusSubjects], ...marks]),
)

/** 完成率100%, 整改完成率达50%, 已完成80% */
const rate = /(?:整改)?完成(?:率|比例|进度)?(?:达|为|:)?(\d{1,3}(?:\.\d{1,2})?)%/g
/** A rate says in figures what words say: all is completed, or a part. */
const inWords = (text: string) =>
  text.includes('%')
    ? text.replace(rate, (_, percent: string) => (Number(percent) >= 100 ? '已完成' : '部分完成'))
    : text

/** What joins a second status to the first: 已完成,(需)持续推进; and not 已完成5项,持续整改1项. */
const joins = /^[,、;/(]?(?:并且?|且|但)?仍?(?:需要?|须|将)?$/

/** Where the second of two status words goes on with the first. */
export const isJoined = (between: string) => joins.test(between)

/** A status word, and where it stands. */
export interface StatusWord extends StatusMeaning {
  index: number
  end: number
}

/** The status words of a text, one behind the other. */
export const statusesIn = (text: string, { statusWords, statusOf }: Words): StatusWord[] =>
  statusWords
    .findAll(text)
    .map(({ word, index }) => ({ ...(statusOf.get(word) as StatusMeaning), index, end: index + word.length }))

/** 正在持续推进, 仍在整改 */
const unfinished = /^[正仍还尚]在?/

/**
 * Reads the status that some words print.
 *
 * @param folded the words of a tag, a field, a cell or a clause, width folded
 * @returns null where no word of the lexicon stands in them
 */
export function readStatus(folded: string, words: Words): Reading | null {
  const text = inWords(folded.replace(arrow, '').replace(/\s+/g, ''))
  let end = 0
  const found = words.statusWords.findAll(text).map(({ word, index }): StatusMeaning => {
    const meaning = words.statusOf.get(word) as StatusMeaning
    const between = text.slice(end, index)
    end = index + word.length
    // What is completed 并持续推进 is completed, as with 并长期坚持: the work that goes on keeps it so. 仍在持续推进 says that it is not.
    const beside = meaning.sustained && index > 0 && joins.test(between) && !unfinished.test(word)
    return beside ? { ...meaning, weak: true } : meaning
  })
  if (found.length === 0) return null
  const sustained = found.some((meaning) => meaning.sustained === true)
  const strong = found.filter((meaning) => !meaning.weak)
  const codes = strong.length > 0 ? strong.map((meaning) => meaning.code) : found.map((meaning) => meaning.code)
  return { code: strongest(codes), sustained, weak: strong.length === 0 }
}

/** The first printed code, unless a done and an open word both stand there: then the open one. */
function strongest(codes: StatusCode[]): StatusCode {
  const first = codes[0] as StatusCode
  return done.has(first) ? (codes.find(isOpen) ?? first) : first
}

const answerCodes = derived(({ lexicon: { answers } }) => {
  const codes = new Map<string, StatusCode>()
  for (const word of answers.yes) codes.set(word, 'completed')
  for (const word of answers.no) codes.set(word, 'not-completed')
  return codes
})

/** 是 and 否 under 是否完成; null for all else. */
export function readAnswer(folded: string, words: Words): Reading | null {
  const code = answerCodes(words).get(folded.trim())
  return code === undefined ? null : { code, sustained: false, weak: false }
}

const knownPhrases = derived(() => new Map<string, boolean>())

/** The words are a status and nothing else: 已完成, 取得阶段性成效,转入长效整改. */
export function isStatusPhrase(folded: string, words: Words): boolean {
  // Whole paragraphs are asked about as well.
  if (folded.length > 4 * maxPhrase) return false
  // A bulletin prints the same few words over and over.
  const known = knownPhrases(words)
  let answer = known.get(folded)
  if (answer === undefined) {
    answer = isPhrase(folded, words)
    if (known.size >= maxKnown) known.clear()
    known.set(folded, answer)
  }
  return answer
}

function isPhrase(folded: string, words: Words): boolean {
  const text = inWords(dropEnd(folded.replace(/\s+/g, ''), '。;,.'))
  return text.length <= maxPhrase && phraseParts(words).makesUp(text) && readStatus(text, words) !== null
}
