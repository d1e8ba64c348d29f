import { matchesOf } from '../text/matches.ts'
import { type Line, lineAt } from './text-lines.ts'

/** A capture of so few lines, of which one is so long, has lost its line breaks. */
const mostLines = 3
const leastLength = 400

/** A blank behind Chinese text and in front of Chinese text or a label: where the capture put one for a line break. */
const lost = /(?<=[\u4e00-\u9fff，。；：:;！!？?”"】）)》>])[ \u3000]{1,8}(?=[\u4e00-\u9fff（(【“"《]|\d{1,3}[.、．])/g
/** So many of them at least stand behind a sentence. */
const leastSentences = 3
const behindSentence = /[。；;】]$/

/**
 * Cuts the lines of a page that was captured as one line at the blanks that stand for its line breaks.
 *
 * @returns the lines as they are where the text has line breaks of its own
 */
export function withLostBreaks(lines: Line[], source: string): Line[] {
  if (lines.length > mostLines) return lines
  return lines.flatMap((line) => {
    if (line.text.length < leastLength || line.tabs > 0) return [line]
    const blanks = matchesOf(lost, line.text)
    const sentences = blanks.filter(({ index }) => behindSentence.test(line.text.slice(index - 1, index))).length
    if (sentences < leastSentences) return [line]
    const edges = [line.from, ...blanks.map(({ 0: blank, index }) => line.from + index + blank.length), line.to]
    return edges.slice(1).flatMap((end, i) => lineAt(source, edges[i] as number, end) ?? [])
  })
}
