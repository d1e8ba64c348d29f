/**
 * Sets of issues that more than one status names, or none: their number is no total, nor that of the one status that stands next
 * to it.
 */
import { derived, type Words } from '../lexicon/compile.ts'
import { statusesIn } from '../lexicon/status-phrase.ts'
import { behindLast } from '../text/sentence.ts'
import { WordList } from '../text/word-list.ts'
import type { Figure } from './foreign-figures.ts'

/** The figure is of a set of issues, and no figure of its kind. */
export const isOfSet = (figure: Figure, words: Words): boolean =>
  [isShare, isMixed, isDue, areDone].some((rule) => rule(figure, words))

/** What stands in front of the share of a number: 其中需, (含. */
const sharing = /[,;、(]{0,2}(?:其中|含|包括)[有仍需,:]{0,3}$/
const also = /[,、]?[并且][将需须要]?$/

/** 23个问题已全部整改到位,其中需长期坚持5个: the five are done or counted already, and what goes on is their upkeep. */
function isShare({ kind, printed, sentence }: Figure, words: Words): boolean {
  if (kind !== 'issues-ongoing') return false
  const word = words.statusWords.find(printed)?.word
  if (word === undefined || words.statusOf.get(word)?.sustained !== true) return false
  const front = printed.startsWith('并') ? `${sentence}并` : sentence
  const told = sharing.exec(front)
  if (told) return statusesIn(behindLast(front.slice(0, told.index), ',;:'), words).length > 0
  // 已完成并长期坚持9个 counts what is completed.
  const joined = also.exec(front)
  const last = joined && statusesIn(front.slice(0, joined.index), words).at(-1)
  return last ? last.end === joined?.index && last.code === 'completed' : false
}

const between = /^(?:整改)?(?:和|及|以及|与|或)(?:仍?需要?|须)?$/

/** 对尚未完成和需要长期坚持的9个问题, 已完成和基本完成2个: so many of two kinds. */
function isMixed(figure: Figure, words: Words): boolean {
  const named = inFrontOf(figure).replace(/的$/, '')
  const [first, second] = statusesIn(named, words).slice(-2)
  return (
    first !== undefined &&
    second !== undefined &&
    second.end === named.length &&
    between.test(named.slice(first.end, second.index)) &&
    first.code !== second.code
  )
}

const term = /(内|[年月日底]前)(?:应当?|需要?|须)?(?:全部|按期)?(?:完成整改|整改完成|完成|整改到位|销号|办结)$/
const plans = derived(({ lexicon: { demands, plannedBefore } }) => new WordList([...demands, ...plannedBefore]))

/**
 * 需在3个月内整改完成的20个问题: by when they are to be done, and nothing of what became of them. 集中整改期内完成的20个问题 are done, and so
 * are those that were 已于6月底前完成.
 */
function isDue(figure: Figure, words: Words): boolean {
  const named = namedBy(figure)
  if (named === null || named.includes('已') || (figure.kind === 'issues-completed' && /^\s*\d/.test(figure.printed)))
    return false
  const told = term.exec(named)
  return told !== null && (told[1] !== '内' || plans(words).isIn(named))
}

/** 完成整改的20个问题: those that are done, and no total. */
function areDone(figure: Figure, words: Words): boolean {
  const named = figure.kind === 'issues-total' ? namedBy(figure) : null
  const word = named === null ? null : words.statusWords.longestAtEnd(named)
  return word !== null && words.statusOf.get(word)?.code === 'completed'
}

/** What stands in front of the number. */
function inFrontOf({ clause, printed, digits }: Figure): string {
  const all = clause + printed
  return all.slice(0, all.lastIndexOf(digits)).trimEnd()
}

/** What names the counted in front of their number: 正在推进的3个问题; null where nothing does. */
function namedBy(figure: Figure): string | null {
  const front = inFrontOf(figure)
  return front.endsWith('的') ? front.slice(0, -1) : null
}
