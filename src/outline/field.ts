/**
 * Field labels (整改情况:, 责任单位:, 【整改措施】) within a text: where they stand and what they announce.
 */
import { derived, type Words } from '../lexicon/compile.ts'
import type { FieldKind } from '../lexicon/lexicon.ts'
import { behindLast } from '../text/sentence.ts'
import { isSpace } from '../text/trim.ts'
import { WordList } from '../text/word-list.ts'

export interface FieldLabel {
  /** As printed, folded, without brackets and colon. */
  text: string
  /** What it may announce, the usual meaning first. */
  kinds: FieldKind[]
  /** Where the label begins (its bracket included) and where its value begins. */
  start: number
  valueStart: number
}

const maxLabel = 20
/** Marks that are put in front of labels: ★问题一, ▲整改措施:, ——整改情况:. */
export const ornaments = '—★☆●○◎◆◇■□▲△▼▽►▶※•·'
/** What may stand before a label: the end of a sentence or of another field, a blank, a list number, an ornament. */
const boundary = new RegExp(`[。;!?)】\\]”"\\s\\t:.、${ornaments}]`)
/** Labels that may also stand behind a comma, or in brackets at the end: …问题,未完成原因:…; 责任领导:某某,责任单位:某局; …滞后(整改时限:2024年12月). */
const behindComma: ReadonlySet<FieldKind> = new Set(['reason', 'next', 'deadline', 'responsible'])

/**
 * Finds the field labels of a stretch.
 *
 * @param folded the whole folded text
 * @param start,end the stretch: a paragraph or the rest of one
 */
export function findFields(folded: string, start: number, end: number, words: Words): FieldLabel[] {
  const whole = end - start <= maxLabel ? wholeLabel(folded.slice(start, end), words) : null
  if (whole) return [{ text: whole.text, kinds: whole.kinds, start, valueStart: end }]
  const found: FieldLabel[] = []
  const stretch = folded.slice(start, end)
  for (let i = stretch.indexOf(':'); i >= 0; i = stretch.indexOf(':', i + 1)) {
    const label = labelBefore(folded, start, end, start + i, words)
    if (!label || (openers(words).has(label.text) && found.some(({ kinds }) => kinds[0] === 'progress'))) continue
    label.valueStart = skipBlanks(folded, start + i + 1, end)
    found.push(label)
  }
  if (!folded.startsWith('【', start)) return found
  const known = new Set(found.map((label) => label.start))
  const bare = bracketed(folded, start, end, words).filter((label) => !known.has(label.start))
  return bare.length === 0 ? found : [...found, ...bare].sort((a, b) => a.start - b.start)
}

function skipBlanks(folded: string, from: number, end: number): number {
  while (from < end && isSpace(folded[from])) from++
  return from
}

/** 【牵头单位】某局【整改时限】2024年底: without a colon, in a paragraph that begins with one. */
function bracketed(folded: string, start: number, end: number, words: Words): FieldLabel[] {
  const found: FieldLabel[] = []
  for (let open = start; open >= start && open < end; open = folded.indexOf('【', open + 1)) {
    const close = folded.slice(open, Math.min(end, open + maxLabel + 2)).indexOf('】') + open
    const text = folded.slice(open + 1, Math.max(open + 1, close)).trim()
    const kinds = words.fieldOf.get(text)
    if (kinds) found.push({ text, kinds, start: open, valueStart: skipBlanks(folded, close + 1, end) })
    else if (found.length === 0) break
  }
  return found
}

/** The paragraph, no longer than a label may be, is nothing else. */
function wholeLabel(paragraph: string, words: Words): Pick<FieldLabel, 'text' | 'kinds'> | null {
  let text = paragraph.trim()
  if (text.endsWith(':')) text = text.slice(0, -1).trimEnd()
  if ('【[('.includes(text.charAt(0))) text = text.slice(1)
  if ('】])'.includes(text.charAt(text.length - 1))) text = text.slice(0, -1)
  const kinds = words.fieldOf.get(text)
  // A bare word without a colon is a label only where it cannot be anything else.
  return kinds && (text.length >= 4 || paragraph.includes(':')) ? { text, kinds } : null
}

function labelBefore(folded: string, start: number, end: number, colon: number, words: Words): FieldLabel | null {
  let to = colon
  while (to > start && ('】])'.includes(folded[to - 1] as string) || isSpace(folded[to - 1]))) to--
  const text = labelAtEnd(folded.slice(Math.max(start, to - maxLabel), to), words)
  if (text === null) return colon - start > maxUnknown ? null : unknownLabel(folded, start, to, colon, words)
  let from = to - text.length
  if (from > start && '【[('.includes(folded[from - 1] as string)) from--
  const kinds = words.fieldOf.get(text) as FieldKind[]
  const before = folded[from - 1] as string
  const kind = kinds[0] as FieldKind
  const stands =
    from === start ||
    boundary.test(before) ||
    (before === ',' && behindComma.has(kind)) ||
    (folded[from] === '(' && folded[end - 1] === ')' && behindComma.has(kind)) ||
    (kind === 'progress' && endsHeading(folded.slice(Math.max(start, from - maxRunOn), from)))
  if (!stands) return null
  return { text, kinds, start: from, valueStart: colon + 1 }
}

/** No longer a label is that no list knows. */
const maxUnknown = 14
const endings = derived(({ lexicon }) => new WordList(lexicon.answerEndings))

/** 工作成效: at the beginning of a paragraph: what was done, by how the label ends. */
function unknownLabel(folded: string, start: number, to: number, colon: number, words: Words): FieldLabel | null {
  const from = '【[('.includes(folded[start] as string) ? start + 1 : start
  const text = folded.slice(from, to)
  if (endings(words).longestAtEnd(text) === null || !/^[\u4e00-\u9fff]+$/.test(text)) return null
  return { text, kinds: ['progress'], start, valueStart: colon + 1 }
}

/** 审计发现: behind what was done (整改情况:…。审计发现:2处…,已清理) it heads nothing. */
const openers = derived(({ lexicon }) => new Set(lexicon.issue.findingOpeners))

const maxRunOn = 80

/** 关于…的问题整改进展情况:一是…: the heading of an issue runs on with the label. */
function endsHeading(before: string): boolean {
  const clause = behindLast(before, '。;:')
  return /^[\d一二三四五六七八九十().、\s]{0,8}(?:关于|针对)/.test(clause) && /(?:的|[”"])问题的?$/.test(clause)
}

/** The longest label that some words end with. */
function labelAtEnd(window: string, words: Words): string | null {
  const { fieldOf } = words
  for (const length of lengthsByLast(words).get(window.at(-1) ?? '') ?? []) {
    const text = length <= window.length ? window.slice(-length) : ''
    if (fieldOf.has(text)) return text
  }
  return null
}

/** By the character that labels end with the lengths that they have, the longest first. */
const lengthsByLast = derived(({ fieldOf }) => {
  const byLast = new Map<string, number[]>()
  for (const label of [...fieldOf.keys()].sort((a, b) => b.length - a.length)) {
    const last = label.at(-1) as string
    const lengths = byLast.get(last) ?? []
    if (lengths.at(-1) !== label.length) byLast.set(last, [...lengths, label.length])
  }
  return byLast
})
