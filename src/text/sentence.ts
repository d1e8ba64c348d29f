/** Sentences of Chinese prose, with an eye on quotation marks: a 。 inside “” ends none. */
import { endWithout, isSpace } from './trim.ts'

const open = 1
const close = 2
const final = 3

/** What a character is to a sentence, by its code: a table, since every character of every heading is looked up. */
const roles = new Uint8Array(0x10000)
for (const c of '“「『《‘') roles[c.charCodeAt(0)] = open
for (const c of '”」』》’') roles[c.charCodeAt(0)] = close
for (const c of '。!?！？…') roles[c.charCodeAt(0)] = final
const fullStop = '。'.charCodeAt(0)

/**
 * Finds where the first sentence of a stretch ends.
 *
 * @param folded text with its width folded
 * @param start where the sentence begins
 * @param end where the stretch ends
 * @returns the offset behind the closing 。 ! or ?, or `end` where no sentence closes;
 *   a quotation that never closes does not swallow the stretch: then the first 。 counts
 */
export function sentenceEnd(folded: string, start: number, end: number): number {
  let depth = 0
  let firstInside = -1
  for (let i = start; i < end; i++) {
    const code = folded.charCodeAt(i)
    const role = roles[code]
    if (role === open) depth++
    else if (role === close) depth = Math.max(0, depth - 1)
    else if (role === final) {
      if (depth === 0) return i + 1
      if (firstInside < 0 && code === fullStop) firstInside = i + 1
    }
  }
  return depth > 0 && firstInside > 0 ? firstInside : end
}

/** The last clause of a stretch: what stands behind the last of some marks, or all of it. */
export function behindLast(stretch: string, marks: string): string {
  let at = stretch.length
  while (at > 0 && !marks.includes(stretch[at - 1] as string)) at--
  return stretch.slice(at)
}

/** The closing punctuation that a heading, a title or a status does not keep. */
export const closingPunctuation = '。.;:,、!?'

/**
 * Narrows a span to what is printed: no blanks at either end.
 */
export function trimSpan(text: string, start: number, end: number): [number, number] {
  while (start < end && isSpace(text[start])) start++
  while (end > start && isSpace(text[end - 1])) end--
  return [start, end]
}

/**
 * Narrows a span to a heading: neither blanks nor closing punctuation.
 *
 * @param folded text with its width folded, so that both widths of the punctuation are seen
 */
export function trimHeading(folded: string, start: number, end: number): [number, number] {
  const [from, to] = trimSpan(folded, start, end)
  return [from, endWithout(folded, closingPunctuation, true, from, to)]
}
