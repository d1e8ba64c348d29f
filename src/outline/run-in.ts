/**
 * Issues without a label that begin a paragraph, their text behind them: 一是关于…的问题。已…, or in bold …问题。已…. Reports of
 * audits tell issues so below the headings of their areas. Below an issue the same is text that tells about it.
 */
import { derived, type Words } from '../lexicon/compile.ts'
import { alternation } from '../text/alternation.ts'
import { isAreaLike, isComplaint, isIssueLike, isWrapped } from './heading.ts'

/** 一是 counts on within a text; 第一, 其一, 首先 may be printed as labels are. */
const ordinals = derived(({ lexicon }) => {
  const counting = lexicon.ordinals.flat()
  return {
    pattern: new RegExp(
      `^(?:[一二三四五六七八九十]{1,3}是(?!否)|(其[一二三四五六七八九十]|第[一二三四五六七八九十]{1,3}|${alternation(counting)})[,、:])\\s*`,
    ),
    /** What such paragraphs begin with: most lines begin otherwise. */
    begins: new Set(`一二三四五六七八九十其第关针${counting.map((word) => word[0]).join('')}`),
  }
})

/** How a paragraph without a label may begin with a heading. */
export interface RunIn {
  /** Behind its ordinal, where it has one. */
  start: number
  isCounted: boolean
  /** Where an ordinal ends that is printed as a label is (第一, 首先); null where there is none. */
  labelTo: number | null
  /** Where plain text begins behind words set in bold; null where none are. */
  boldTo: number | null
}

/**
 * @param folded the whole folded text
 * @param from,to a paragraph without a label
 * @param lead how much of it is set in bold, plain text behind it; 0 where nothing is
 * @returns null where it cannot begin with a heading
 */
export function readRunIn(folded: string, from: number, to: number, lead: number, words: Words): RunIn | null {
  const { pattern, begins } = ordinals(words)
  if (lead === 0 && !begins.has(folded[from] as string)) return null
  const line = folded.slice(from, Math.min(to, from + 12))
  const [counted = '', label] = pattern.exec(line) ?? []
  if (counted === '' && lead === 0 && !/^(?:关于|针对)/.test(line)) return null
  return {
    start: from + counted.length,
    isCounted: counted !== '',
    labelTo: label === undefined ? null : from + label.length,
    boldTo: lead > 0 ? from + lead : null,
  }
}

/** Under a heading like this issues may run in: it is that of an area or of a part that tells of rectification, and no issue. */
export function mayHoldRunIns(heading: string, words: Words): boolean {
  if (isAreaLike(heading, words)) return true
  if (isWrapped(heading, words) || isComplaint(heading, words)) return false
  const role = words.roleOf(heading)
  return role === 'rectification' || (role === null && !isIssueLike(heading, words))
}

/** What runs in names an issue: it is worded so, or is at least counted or set apart from the text behind it. */
export function namesIssue(heading: string, restStart: number, { isCounted, boldTo }: RunIn, words: Words): boolean {
  if (isWrapped(heading, words)) return true
  // The heading's 。 and a blank behind it may be bold or not.
  const isSetApart = boldTo !== null && Math.abs(boldTo - restStart) <= 2
  return (isCounted || isSetApart) && isIssueLike(heading, words)
}
