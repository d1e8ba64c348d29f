import { matchesOf } from '../text/matches.ts'
import { columnsOf, invisible, isBlank } from './chars.ts'

/** A line of a plain text that has something in it. */
export interface Line {
  /** Source offsets of what is printed, blanks at both ends excluded. */
  from: number
  to: number
  /** What is printed, for patterns: invisible characters still in it. */
  text: string
  /** Columns of the indent. */
  indent: number
  /** Columns up to the last character, the indent included. */
  columns: number
  /** Characters up to the last one, the indent included. */
  characters: number
  /** Blank lines before it. */
  gap: number
  /** Tabs and bars within it: what cells are parted by. */
  tabs: number
  bars: number
  /** Does it hold invisible characters? */
  hidden: boolean
}

const lineEnd = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g
/**
 * Cuts a text into lines; \n, \r\n, lone \r, form feed, vertical tab and Unicode's separators end one.
 *
 * @param source decoded text
 * @returns the lines that are not blank
 */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let start = 0
  const take = (end: number, feed: boolean): void => {
    const line = measure(source, start, end, gap)
    if (line !== null) {
      lines.push(line)
      gap = 0
    } else if (!feed) gap++ // a form feed parts pages, not paragraphs
  }
  for (const found of matchesOf(lineEnd, source)) {
    take(found.index, found[0] === '\f')
    start = found.index + found[0].length
  }
  take(source.length, false)
  return lines
}

/** The line between two places of the source; null where nothing is printed there. */
export const lineAt = (source: string, start: number, end: number): Line | null => measure(source, start, end, 0)

function measure(source: string, start: number, end: number, gap: number): Line | null {
  let from = start
  let indent = 0
  let characters = 0
  for (; from < end; from++) {
    const code = source.charCodeAt(from)
    if (isBlank(code)) {
      indent += columnsOf(code)
      characters++
    } else if (!isHidden(code)) break
  }
  if (from === end) return null
  let to = end
  while (isBlank(source.charCodeAt(to - 1)) || isHidden(source.charCodeAt(to - 1))) to--
  const [text, columns, tabs, bars, hidden] = [source.slice(from, to), indent, 0, 0, false]
  const line: Line = { from, to, text, indent, columns, characters, gap, tabs, bars, hidden }
  let wide = 0
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i)
    if (code > 0x3000 && code < 0xa4d0) wide++
    else count(line, code)
  }
  line.columns += 2 * wide
  line.characters += wide
  return line
}

function count(line: Line, code: number): void {
  if (isHidden(code)) {
    line.hidden = true
    return
  }
  line.columns += columnsOf(code)
  line.characters++
  if (code === 0x09) line.tabs++
  else if (code === 0x7c || code === 0xff5c || code === 0x2502) line.bars++
}

const hidden = new RegExp(`[${invisible}]`)

function isHidden(code: number): boolean {
  // Nearly every character of a text is in one of these ranges: the pattern is for the rest.
  if ((code >= 0x20 && code < 0x7f) || (code >= 0x3000 && code < 0xd800) || code === 0x09) return false
  return hidden.test(String.fromCharCode(code))
}
