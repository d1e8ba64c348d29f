import { matchesOf } from '../text/matches.ts'
import { type Line, lineAt } from './text-lines.ts'

/** A capture of so few lines, of which one is so long, has lost its line breaks. */
const mostLines = 3
const leastLength = 400
/** So many of its blanks at least stand behind a sentence. */
const leastSentences = 3

const blanks = /[ \u3000]{1,8}/g
/** How far around a blank it is looked. */
const reach = 64

const cjk = '\\u4e00-\\u9fff'
const label = '(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\\d{1,3}[.、．]|【)'
const behindSentence = /[。；;】]$/
const behindMark = /[。；：:;！!？?】）)]$/
const behindText = new RegExp(`[${cjk}。；：:】）)>]$`)
const beforeText = new RegExp(`^[${cjk}“"（(【]`)
const beforeLabel = new RegExp(`^(?:${label}|[${cjk}]{2,8}[：:])`)
/** The heading of a part or an area, and no sentence behind it yet. */
const behindHeading = new RegExp(
  `(?:^|[ \\u3000])(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)[${cjk}，、“”]{2,60}$`,
)

/**
 * Cuts the lines of a page that was captured as one line at the blanks that stand for its line breaks.
 *
 * @returns the lines as they are where the text has line breaks of its own
 */
export function withLostBreaks(lines: Line[], source: string): Line[] {
  if (lines.length > mostLines) return lines
  return lines.flatMap((line) => {
    const { text, from, to } = line
    if (text.length < leastLength || line.tabs > 0) return [line]
    const head = text.indexOf('。')
    const found = matchesOf(blanks, text).map(({ 0: blank, index }) => {
      const before = text.slice(Math.max(0, index - reach), index)
      const end = index + blank.length
      return { before, after: text.slice(end, end + reach), end, inHead: index < head }
    })
    if (found.filter(({ before }) => behindSentence.test(before)).length < leastSentences) return [line]
    const edges = [from, ...found.filter(isBreak).map(({ end }) => from + end), to]
    return edges.slice(1).flatMap((end, i) => lineAt(source, edges[i] as number, end) ?? [])
  })
}

/**
 * The blank stands for a line break: every one in the head of the page, before the first sentence ends; then those behind a
 * sentence or a bracket, before a label or a field (整改情况:), and behind the heading of a section. Any other is the text's own.
 */
function isBreak({ before, after, inHead }: { before: string; after: string; inHead: boolean }): boolean {
  if (inHead) return behindText.test(before) && beforeText.test(after)
  if (behindMark.test(before) && beforeText.test(after)) return true
  return behindText.test(before) && (beforeLabel.test(after) || (behindHeading.test(before) && beforeText.test(after)))
}
