/** Headings that lost their line break: where the outline's lines begin within one paragraph. */
import { derived, type Words } from '../lexicon/compile.ts'
import { matchesOf } from '../text/matches.ts'
import { isWithin, quotations } from '../text/quotations.ts'
import { WordList } from '../text/word-list.ts'
import { findFields } from './field.ts'
import { type LabelStyle, readLabel } from './label.ts'

/** Behind a sentence, or behind the heading of an area, a label may stand, and with it a lost line break before it. */
const place =
  /(?:[。;】)]|方面)\s*(?=[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|[\u3220-\u3229])/g
/** A heading that says by itself that it is one: …已整改。(二)关于乙的问题 */
const named =
  /(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)、?|\d{1,2}[.、]|\(\d{1,2}\))\s*(?:关于|针对|聚焦)[^。]{4,60}(?:问题|方面)/y

/**
 * Where a paragraph is to be cut: before headings that are glued to the text before them.
 *
 * @param folded the whole folded text
 * @param start,end the paragraph
 * @returns offsets in order, none at its edges
 */
export function gluedHeadings(folded: string, start: number, end: number, words: Words): number[] {
  const paragraph = folded.slice(start, end)
  const all = matchesOf(place, paragraph).map((match) => match.index + match[0].length)
  const quoted = all.length > 0 ? quotations(paragraph) : []
  const places = all.filter((at) => !isWithin(at, quoted))
  const cuts = [
    ...places.filter((at) => isNamed(paragraph, at)),
    ...runOn(paragraph, places, { folded, start }, words).map(({ at }) => at),
  ]
  if (cuts.length === 0) return cuts
  return [...new Set(cuts)].sort((a, b) => a - b).map((cut) => start + cut)
}

function isNamed(paragraph: string, at: number): boolean {
  named.lastIndex = at
  return named.test(paragraph)
}

/** A label inside the paragraph. */
interface Mark {
  at: number
  style: LabelStyle
  number: number
}

/** The whole folded text, and where the paragraph begins in it. */
interface Source {
  folded: string
  start: number
}

/** No part that lost its line breaks is shorter. */
const leastRunOn = 60
/** 二、整改情况(一)财务管理方面。: the first chapter right behind the heading of its part. */
const behindHeading = /^[^。;:,(]{2,40}(?=\([一1]\))/
const levels: LabelStyle[] = ['part', 'chapter', 'article']

/**
 * A part all of whose line breaks are lost: 二、…情况(一)…方面。…1.预算编制不完整。…整改情况:…2.…
 * Its labels count on, and what stands behind them tells of an issue each; the items of a text tell of none.
 */
function runOn(paragraph: string, places: readonly number[], { folded, start }: Source, words: Words): Mark[] {
  if (paragraph.length < leastRunOn || (places.length === 0 && !/\([一1]\)/.test(paragraph))) return []
  const first = readLabel(paragraph, words)
  const glued = first?.style === 'part' ? behindHeading.exec(paragraph.slice(first.end)) : null
  const own = first ? [0, ...(glued ? [first.end + glued[0].length] : [])] : []
  const marks = countingOn(
    [...own, ...places].flatMap((at) => {
      const label = readLabel(paragraph.slice(at, at + 40), words)
      return label && levels.includes(label.style) ? [{ at, style: label.style, number: label.number }] : []
    }),
  )
  if (marks.length < 2) return []
  const tells = (mark: Mark, i: number) =>
    tellsOfIssue(folded, start + mark.at, start + (marks[i + 1]?.at ?? paragraph.length), words)
  const telling = marks.filter(tells)
  const ofStyle = (style: LabelStyle) => (mark: Mark) => mark.style === style
  const taken = levels.filter((style) => {
    const told = telling.filter(ofStyle(style)).length
    return told >= 2 && told * 2 >= marks.filter(ofStyle(style)).length
  })
  if (glued) taken.push('chapter')
  // Above issues that are taken stand the headings of their areas.
  const lowest = Math.max(...taken.map((style) => levels.indexOf(style)))
  return marks.filter(({ at, style }) => at > 0 && levels.indexOf(style) <= lowest)
}

/** Between two issues stand so few other labels. */
const lookAhead = 8

/** The labels that count on: of each level from one, anew below each label of a higher one; the paragraph's own begins anywhere. */
function countingOn(marks: Mark[]): Mark[] {
  const next = new Map<LabelStyle, number>()
  /** Behind the first of a level stands the next: the level counts on from the paragraph before. */
  const begins = (i: number, { style, number }: Mark) =>
    style === 'part' ||
    marks.slice(i + 1, i + 1 + lookAhead).find((mark) => mark.style === style)?.number === number + 1
  return marks.filter((mark, i) => {
    const { at, style, number } = mark
    const expected = next.get(style)
    if (at > 0 && number !== 1 && number !== expected && !(expected === undefined && begins(i, mark))) return false
    next.set(style, number + 1)
    for (const below of levels.slice(levels.indexOf(style) + 1)) next.delete(below)
    return true
  })
}

const issueSubjects = derived(
  ({ lexicon }) => new WordList(lexicon.statusSubjects.filter((word) => /^[该此本]/.test(word))),
)

/** The stretch has a field of progress (整改情况:), or says what became of its issue (该问题已整改). */
function tellsOfIssue(folded: string, start: number, end: number, words: Words): boolean {
  return (
    issueSubjects(words).isIn(folded.slice(start, end)) ||
    findFields(folded, start, end, words).some(({ kinds }) => kinds[0] === 'progress')
  )
}
