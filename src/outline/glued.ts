/** Headings that lost their line break: where the outline's lines begin within one paragraph. */
import { derive, type Words } from '../lexicon/compile.ts'
import { fold } from '../text/fold.ts'
import { matchesOf } from '../text/matches.ts'
import { WordList } from '../text/word-list.ts'
import { findFields } from './field.ts'
import { type LabelStyle, readLabel } from './label.ts'

/** A heading that says by itself that it is one: …已整改。(二)关于乙的问题 */
const named =
  /[。)】]\s*(?=(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)、?|\d{1,2}[.、]|\(\d{1,2}\))\s*(?:关于|针对|聚焦)[^。]{4,60}(?:问题|方面))/g

/**
 * Where a paragraph is to be cut: before headings that are glued to the text before them.
 *
 * @param folded the whole folded text
 * @param start,end the paragraph
 * @returns offsets in order, none at its edges
 */
export function gluedHeadings(folded: string, start: number, end: number, words: Words): number[] {
  const paragraph = folded.slice(start, end)
  const cuts = [
    ...matchesOf(named, paragraph).map((match) => match.index + match[0].length),
    ...runOn(paragraph, words).map(({ at }) => at),
  ]
  return [...new Set(cuts)].sort((a, b) => a - b).map((cut) => start + cut)
}

/** A label inside the paragraph. */
interface Mark {
  at: number
  style: LabelStyle
  number: number
}

/** No part that lost its line breaks is shorter. */
const leastRunOn = 60
const behindSentence = /[。;】)]\s*(?=[(\d一二三四五六七八九十])/g
/** 二、整改情况(一)财务管理方面。: the first chapter right behind the heading of its part. */
const behindHeading = /^[^。;:,(]{2,40}(?=\([一1]\))/
const levels: LabelStyle[] = ['part', 'chapter', 'article']

/**
 * A part all of whose line breaks are lost: 二、…情况(一)…方面。…1.预算编制不完整。…整改情况:…2.…
 * Its labels count on, and what stands behind them tells of an issue each; the items of a text tell of none.
 */
function runOn(paragraph: string, words: Words): Mark[] {
  if (paragraph.length < leastRunOn) return []
  const first = readLabel(paragraph, words)
  const glued = first?.style === 'part' ? behindHeading.exec(paragraph.slice(first.end)) : null
  const places = matchesOf(behindSentence, paragraph).map((match) => match.index + match[0].length)
  if (first && glued) places.unshift(first.end + glued[0].length)
  if (first) places.unshift(0)
  const marks = countingOn(
    places.flatMap((at) => {
      const label = readLabel(paragraph.slice(at, at + 40), words)
      return label && levels.includes(label.style) ? [{ at, style: label.style, number: label.number }] : []
    }),
  )
  const tells = (mark: Mark, i: number) => tellsOfIssue(paragraph.slice(mark.at, marks[i + 1]?.at), words)
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

/** The labels that count on: of each level from one, anew below each label of a higher one; the paragraph's own begins anywhere. */
function countingOn(marks: Mark[]): Mark[] {
  const next = new Map<LabelStyle, number>()
  return marks.filter(({ at, style, number }) => {
    const expected = next.get(style)
    if (at > 0 && number !== 1 && number !== expected && !(style === 'part' && expected === undefined)) return false
    next.set(style, number + 1)
    for (const below of levels.slice(levels.indexOf(style) + 1)) next.delete(below)
    return true
  })
}

/** The stretch has a field of progress (整改情况:), or says what became of its issue (该问题已整改). */
function tellsOfIssue(stretch: string, words: Words): boolean {
  const subjects = derive(
    words,
    'run-on',
    ({ lexicon }) => new WordList(lexicon.statusSubjects.map(fold).filter((word) => /^[该此本]/.test(word))),
  )
  return (
    subjects.isIn(stretch) || findFields(stretch, 0, stretch.length, words).some(({ kinds }) => kinds[0] === 'progress')
  )
}
