/**
 * Field labels (整改情况:, 责任单位:, 【整改措施】) within a text: where they stand and what they announce.
 */
import { derive, type Words } from '../lexicon/compile.ts'
import type { FieldKind } from '../lexicon/lexicon.ts'

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
/** What may stand before a label: the beginning, the end of a sentence or of another field, a blank, a list number. */
const boundary = /[。;!?)】\]”"\s\t:.、]/

function patterns(words: Words) {
  return derive(words, 'field-labels', ({ fieldLabel }) => ({
    atEnd: new RegExp(`${fieldLabel}$`),
    whole: new RegExp(`^[【\\[(]?(${fieldLabel})[】\\])]?\\s*:?$`),
  }))
}

/**
 * Finds the field labels of a stretch.
 *
 * @param folded the whole folded text
 * @param start,end the stretch: a paragraph or the rest of one
 */
export function findFields(folded: string, start: number, end: number, words: Words): FieldLabel[] {
  const stretch = folded.slice(start, end)
  const whole = wholeLabel(stretch, words)
  if (whole) return [{ ...whole, start, valueStart: end }]
  const found: FieldLabel[] = []
  for (let i = stretch.indexOf(':'); i >= 0; i = stretch.indexOf(':', i + 1)) {
    const label = labelBefore(folded, start, start + i, words)
    if (label) found.push({ ...label, valueStart: skipBlanks(folded, start + i + 1, end) })
  }
  return found.length > 0 || !folded.startsWith('【', start) ? found : bracketed(folded, start, end, words)
}

function skipBlanks(folded: string, from: number, end: number): number {
  while (from < end && /[\s\t]/.test(folded[from] as string)) from++
  return from
}

/** 【整改情况】 without a colon, at the beginning of a paragraph. */
function bracketed(folded: string, start: number, end: number, words: Words): FieldLabel[] {
  const close = folded.slice(start, Math.min(end, start + maxLabel + 1)).indexOf('】') + start
  if (close < start) return []
  const text = folded.slice(start + 1, close).trim()
  const kinds = words.fieldOf.get(text)
  return kinds ? [{ text, kinds, start, valueStart: skipBlanks(folded, close + 1, end) }] : []
}

/** The paragraph is nothing but a label. */
function wholeLabel(paragraph: string, words: Words): Pick<FieldLabel, 'text' | 'kinds'> | null {
  if (paragraph.length > maxLabel) return null
  const text = patterns(words).whole.exec(paragraph.trim())?.[1]
  // A bare word without a colon is a label only where it cannot be anything else.
  if (text === undefined || (text.length < 4 && !paragraph.includes(':'))) return null
  return { text, kinds: words.fieldOf.get(text) as FieldKind[] }
}

function labelBefore(
  folded: string,
  start: number,
  colon: number,
  words: Words,
): Omit<FieldLabel, 'valueStart'> | null {
  let to = colon
  while (to > start && /[\s】\])]/.test(folded[to - 1] as string)) to--
  const window = folded.slice(Math.max(start, to - maxLabel), to)
  const match = patterns(words).atEnd.exec(window)
  if (!match) return null
  let from = to - match[0].length
  if (from > start && /[【[(]/.test(folded[from - 1] as string)) from--
  if (from > start && !boundary.test(folded[from - 1] as string)) return null
  return { text: match[0], kinds: words.fieldOf.get(match[0]) as FieldKind[], start: from }
}
