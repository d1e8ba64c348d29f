/** Hunks as a reader sees them: what changed with a little of what stands around it. */
import type { Hunk } from '../schema.ts'
import { isWidthOnly } from './tidy.ts'

/** How many characters of unchanged text are shown on either side of a change, unless told otherwise. */
export const defaultContext = 16

/** Puts changes of nothing but width and blanks back into the text that stays. */
function withoutWidth(hunks: readonly Hunk[]): Hunk[] {
  const result: Hunk[] = []
  const add = (hunk: Hunk) => {
    const last = result.at(-1)
    if (last?.op === hunk.op) result[result.length - 1] = { op: hunk.op, text: last.text + hunk.text }
    else result.push(hunk)
  }
  hunks.forEach((hunk, k) => {
    const [previous, next] = [hunks[k - 1], hunks[k + 1]]
    const gone = hunk.op === 'delete' ? hunk.text : previous?.op === 'delete' ? previous.text : ''
    const come = hunk.op === 'insert' ? hunk.text : next?.op === 'insert' ? next.text : ''
    if (hunk.op === 'equal') add(hunk)
    else if (!isWidthOnly(gone, come)) add(hunk)
    else if (hunk.op === 'insert' || next?.op !== 'insert') add({ op: 'equal', text: come })
  })
  return result
}

/**
 * Shortens what stayed.
 *
 * @param context characters kept beside a change; Infinity: all
 * @returns hunks that rebuild nothing any more: … stands for what was left out
 */
export function excerpt(hunks: readonly Hunk[], context: number): Hunk[] {
  const shown = withoutWidth(hunks)
  if (shown.length === 1) return shown
  return shown.map((hunk, k): Hunk => {
    if (hunk.op !== 'equal') return hunk
    const characters = Array.from(hunk.text)
    const [before, after] = [k === 0 ? 0 : context, k === shown.length - 1 ? 0 : context]
    if (characters.length <= before + after + 1) return hunk
    let [head, tail] = [before, characters.length - after]
    // no number and no Latin word is cut in two
    while (head > 0 && head < tail && inWord(characters, head)) head++
    while (tail < characters.length && tail > head && inWord(characters, tail)) tail--
    if (tail - head <= 1) return hunk
    return { op: 'equal', text: [...characters.slice(0, head), '…', ...characters.slice(tail)].join('') }
  })
}

const latin = /[\w.%]/

/** There is one word on both sides of a place. */
function inWord(characters: readonly string[], at: number): boolean {
  return latin.test(characters[at - 1] ?? '') && latin.test(characters[at] ?? '')
}
