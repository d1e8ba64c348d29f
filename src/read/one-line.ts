import { matchesOf } from '../text/matches.ts'
import { type Line, lineAt } from './text-lines.ts'

/** A capture of so few lines, of which one is so long, has lost its line breaks. */
const mostLines = 3
const leastLength = 400

const cjk = '\\u4e00-\\u9fff'
const label = '[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\\d{1,3}[.、．]|【'
/**
 * A blank where the capture put one for a line break: behind a sentence or a bracket, before a label or a field (整改情况:), or
 * behind the heading of a section. Any other may be one of the text's own.
 */
const lost = new RegExp(
  `(?<=[。；：:;！!？?”"】）)])[ \\u3000]{1,8}(?=[${cjk}“"（(【])|(?<=[${cjk}。；】）)])[ \\u3000]{1,8}(?=${label}|[${cjk}]{2,8}[：:])|(?<=(?:^|[ \\u3000])(?:${label})[${cjk}，、“”]{2,60})[ \\u3000]{1,8}(?=[${cjk}])`,
  'g',
)
/** In the head of the page, before the first sentence ends, every blank is one. */
const ofHead = /(?<=[\u4e00-\u9fff：:】）)>])[ \u3000]{1,8}(?=[\u4e00-\u9fff（(【])/g
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
    const head = line.text.indexOf('。')
    const blanks = [
      ...matchesOf(ofHead, line.text).filter(({ index }) => index < head),
      ...matchesOf(lost, line.text).filter(({ index }) => index > head),
    ]
    const sentences = blanks.filter(({ index }) => behindSentence.test(line.text.slice(index - 1, index))).length
    if (sentences < leastSentences) return [line]
    const edges = [line.from, ...blanks.map(({ 0: blank, index }) => line.from + index + blank.length), line.to]
    return edges.slice(1).flatMap((end, i) => lineAt(source, edges[i] as number, end) ?? [])
  })
}
