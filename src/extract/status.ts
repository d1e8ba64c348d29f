/**
 * The status of an issue (整改状态): what was printed, and the code it stands for.
 * The words are the lexicon's; here stands how they combine.
 */
import { derive, type StatusMeaning, type Words } from '../lexicon/compile.ts'
import type { StatusCode } from '../schema.ts'
import { alternation } from '../text/alternation.ts'
import { fold } from '../text/fold.ts'

/** A status read from some words. */
export interface Reading {
  code: StatusCode
  sustained: boolean
}

const done = new Set<StatusCode>(['completed'])
const open = new Set<StatusCode>(['ongoing', 'not-completed'])

/** Where a status changes on the page (基本完成→已完成) the newer one, behind the arrow, counts. */
const arrow = /^.*(?:→|->|=>|⇒|—>)/

function patterns(words: Words) {
  return derive(words, 'status', ({ lexicon, statusWord }) => ({
    word: new RegExp(statusWord, 'g'),
    phrase: new RegExp(
      `^(?:${statusWord}|${alternation([...lexicon.statusFillers, ...lexicon.statusSubjects].map(fold))}|[\\d\\s年月日前底]|→|->|[“”"'()])+$`,
    ),
  }))
}

/**
 * Reads the status that some words print.
 *
 * @param folded the words of a tag, a field, a cell or a clause, width folded
 * @returns null where no word of the lexicon stands in them
 */
export function readStatus(folded: string, words: Words): Reading | null {
  const text = folded.replace(arrow, '').replace(/\s+/g, '')
  const found: StatusMeaning[] = []
  for (const match of text.matchAll(patterns(words).word)) {
    const meaning = words.statusOf.get(match[0])
    if (meaning) found.push(meaning)
  }
  if (found.length === 0) return null
  const sustained = found.some((meaning) => meaning.sustained === true)
  const strong = found.filter((meaning) => !meaning.weak)
  const codes = strong.length > 0 ? strong.map((meaning) => meaning.code) : found.map((meaning) => meaning.code)
  return { code: strongest(codes), sustained }
}

/** The first printed code, unless a done and an open word both stand there: then the open one. */
function strongest(codes: StatusCode[]): StatusCode {
  const first = codes[0] as StatusCode
  return done.has(first) ? (codes.find((code) => open.has(code)) ?? first) : first
}

/** The words are a status and nothing else: 已完成, 取得阶段性成效,转入长效整改. */
export function isStatusPhrase(folded: string, words: Words): boolean {
  const text = folded.replace(/\s+/g, '').replace(/[。;,.]+$/, '')
  return text.length <= 40 && patterns(words).phrase.test(text) && readStatus(text, words) !== null
}

/** A tag: bracketed words at the very end of a stretch. Offsets are relative to the stretch. */
export interface Tag {
  /** Of the brackets. */
  start: number
  /** Of the words inside. */
  inner: [number, number]
  text: string
  bracket: string
}

const tagAtEnd = /([([【<〔])\s*([^()[\]【】〔〕<>。]{1,40}?)\s*([)\]】>〕])[\s。;.]*$/

/**
 * Finds bracketed words at the end of a stretch: the place of a status tag.
 *
 * @param folded the stretch, width folded
 */
export function tagAt(folded: string): Tag | null {
  const from = Math.max(0, folded.length - 60)
  const match = tagAtEnd.exec(folded.slice(from))
  if (!match) return null
  const start = from + match.index
  const text = match[2] as string
  const innerStart = folded.indexOf(text, start + 1)
  return { start, inner: [innerStart, innerStart + text.length], text, bracket: match[1] as string }
}
