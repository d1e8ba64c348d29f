import { isLetter, invisible } from './chars.ts'
import { Draft, Lines } from './block.ts'
import { withLostBreaks } from './one-line.ts'
import type { RawBlock } from './raw-block.ts'
import { withoutPageBreaks } from './page-break.ts'
import type { Line } from './text-lines.ts'
import { linesOf } from './text-lines.ts'
import { rowsOf } from './text-table.ts'
import type { Wrapping } from './wrap.ts'
import {
  behindLabel,
  endsSentence,
  hadNoRoom,
  hasFalseLabel,
  hasField,
  hasLabel,
  isFull,
  isRow,
  wrappingOf,
} from './wrap.ts'

/**
 * Reads a plain text.
 *
 * @param source decoded text
 * @returns its paragraphs: the lines as they are, or, where the text was wrapped at a fixed width, joined again
 */
export function readText(source: string): RawBlock[] {
  const lines = withoutPageBreaks(withLostBreaks(linesOf(source), source))
  const places = new Lines(source)
  const rows = rowsOf(lines, source)
  const draft = new Draft()
  const blocks: RawBlock[] = []
  for (const paragraph of paragraphsOf(lines)) {
    const first = paragraph[0]!
    const row = rows.get(first)
    if (row === 'rule') continue
    const marks = row === undefined ? (markdownMarks.exec(first.text)?.[0] ?? '') : ''
    const unmarked = { ...first, from: first.from + marks.length, text: first.text.slice(marks.length) }
    if (row === undefined) addParagraph(draft, [unmarked, ...paragraph.slice(1)])
    else draft.add(source.slice(row.from, row.to), row.from, row.to)
    if (row !== undefined) draft.floor = draft.length // a tab at its end is an empty cell
    const kind = row === undefined ? 'paragraph' : 'table-row'
    const look = marks.startsWith('#') ? `h${marks.trimEnd().length}` : null
    const block = draft.finish(places, {
      kind,
      look,
      lead: 0,
      lists: 0,
      table: row?.table ?? null,
      content: true,
      links: false,
    })
    if (block !== null) blocks.push(block)
  }
  return blocks
}

/** ## 二、整改情况, > 来源:某局: a heading or a quotation in Markdown. */
const markdownMarks = /^(?:#{1,6}|>) +(?=\S)/

/** The lines of each paragraph. */
export function paragraphsOf(lines: Line[]): Line[][] {
  const wrapping = wrappingOf(lines)
  if (wrapping === null) return lines.map((line) => [line])
  const paragraphs: Paragraph[] = []
  let current: Paragraph | null = null
  for (const line of lines) {
    const lead = line.indent - wrapping.margin
    if (current !== null && lead < 2 && continues(current, line, wrapping)) {
      current.lines.push(line)
      current.full ||= isFull(line, wrapping)
      continue
    }
    // Indented further than paragraphs are: a centred title, a signature. They stay as they are, line by line.
    const apart = lead > (wrapping.lead || 6) + 1 || isRow(line)
    const full = isFull(line, wrapping)
    current = { lines: [line], full, open: !apart && (full || wrapping.lead === 0 || lead >= 2) }
    paragraphs.push(current)
  }
  return paragraphs.map((paragraph) => paragraph.lines)
}

interface Paragraph {
  lines: Line[]
  /** Has one of its lines reached the limit? */
  full: boolean
  /** May a line follow? */
  open: boolean
}

/** Does a line that is not indented go on with the paragraph? */
function continues(paragraph: Paragraph, line: Line, wrapping: Wrapping): boolean {
  const last = paragraph.lines.at(-1)
  if (last === undefined || !paragraph.open || line.gap > wrapping.gap || isRow(line)) return false
  if (wrapping.width(last) > wrapping.limit + wrapping.slack) return false
  if (/[，、（(《“‘〔]$/.test(last.text)) return true
  if (wrapping.lead === 0 && fieldOfIssue.test(line.text) && isHeading(paragraph.lines)) return false
  const noRoom = hadNoRoom(last, line, wrapping)
  const ended = endsSentence(last)
  if (ended && hasLabel(line)) return false
  if (ended && wrapping.lead === 0 && !wrapping.spaced && (!noRoom || hasField(line))) return false
  if (noRoom || isFull(last, wrapping)) return true
  if (wrapping.lead === 0) return paragraph.full && !ended && hasFalseLabel(line)
  // Where paragraphs are indented a line that is not goes on, even behind a short one: the wrapping was not even.
  if (hasFalseLabel(line) || /[：:]$/.test(last.text)) return true
  const long = wrapping.width(last) >= wrapping.limit * 0.7
  return ended ? paragraph.full && long : paragraph.full || long
}

/** A field that may stand right below the heading of an issue. */
const fieldOfIssue = /^(?:责任|牵头|整改|完成|反馈|存在问题|问题描述)[\u4e00-\u9fff]{0,6}[：:]/

/** 问题2:某某推进缓慢的问题, over one line or two: a label, and no sentence behind it yet. */
const isHeading = (lines: Line[]) =>
  hasLabel(lines[0]!) && lines.every((line, i) => !/[。；：:]/.test(i === 0 ? behindLabel(line) : line.text))

function addParagraph(draft: Draft, lines: Line[]): void {
  let last: Line | null = null
  for (const line of lines) {
    if (last !== null && parted(last.text, line.text)) draft.add(' ', last.to, line.from)
    if (line.hidden) addVisible(draft, line)
    else draft.add(line.text, line.from, line.to)
    last = line
  }
}

const hidden = new RegExp(`[${invisible}]+`, 'g')

function addVisible(draft: Draft, { text, from, to }: Line): void {
  let at = 0
  for (const found of text.matchAll(hidden)) {
    if (found.index > at) draft.add(text.slice(at, found.index), from + at, from + found.index)
    at = found.index + found[0].length
  }
  draft.add(text.slice(at), from + at, to)
}

/** Two Latin words that the line break parted need a blank; anything else was only cut, an address above all. */
function parted(before: string, after: string): boolean {
  if (!isLetter(before.charCodeAt(before.length - 1)) || !isLetter(after.charCodeAt(0))) return false
  return !/[@/]/.test(/[\w.@:/-]{0,64}$/.exec(before.slice(-64))?.[0] ?? '') && !/^[\w.-]{0,64}@/.test(after)
}
