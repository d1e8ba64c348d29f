import { columnsOf } from './chars.ts'
import type { Line } from './text-lines.ts'

/** How the lines of a text were wrapped. */
export interface Wrapping {
  /** Measures a line: in columns or in characters, whichever the wrapping went by. */
  width: (line: Line) => number
  /** Measures a character in the same way. */
  widthOf: (code: number) => number
  /** Where full lines end; a line shorter by up to `slack` is still full. */
  limit: number
  slack: number
  /** The indent of continuation lines. */
  margin: number
  /** The indent of paragraphs' first lines, behind the margin; 0 where paragraphs are not indented. */
  lead: number
  /** Are paragraphs parted by blank lines? */
  spaced: boolean
  /** Blank lines between two lines of one paragraph: 0 but for texts with a blank line behind every line. */
  gap: number
}

/** No line that was wrapped on purpose is narrower or wider. */
const narrowest = 28
const widest = 240

/** Running text ends here: a line behind it may be a new paragraph. */
const terminal = /(?:[。！？!?][”’"'）)】\]]{0,3}|。[（(【[][^（()）】[\]]{2,20}[）)】\]])$/

/** A section's label, as opposed to what only looks like one (二、三季度, 12号楼, 1.5万元, （第三期）). */
const label =
  /^(?:[一二三四五六七八九十]{1,3}[、.．](?![一二三四五六七八九十\d])|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、](?!\d)|第[一二三四五六七八九十]{1,3}[，,、：:]|(?:反馈)?问题[一二三四五六七八九十\d]{1,3}[：:]|[①-⑳])/
const labelLike = /^[\d一二三四五六七八九十（(【问第]/
const punctuation = /[，。；、,;]/
const field = /^[\u4e00-\u9fff]{2,8}[：:]/

export function endsSentence(line: Line): boolean {
  return terminal.test(line.text.slice(-32))
}

export function hasLabel(line: Line): boolean {
  return label.test(line.text)
}

/** What stands behind its label, or all of it. */
export const behindLabel = (line: Line): string => line.text.replace(label, '')

/** Begins with the name of a field: 整改情况：, 来源：. */
export function hasField(line: Line): boolean {
  return field.test(line.text)
}

/** Begins like a label and is none. */
export function hasFalseLabel(line: Line): boolean {
  return labelLike.test(line.text) && !hasLabel(line)
}

/** Cells in a line: a row of a ledger. */
export function isRow(line: Line): boolean {
  return line.tabs >= 2 || line.bars >= 2
}

/**
 * Finds out from all lines together whether a text was wrapped at a fixed width.
 * The signs: hardly a line is wider than the limit, very many end just before it, and those break off within a sentence.
 *
 * @param lines the text's lines
 * @returns how it was wrapped, or null: every line is a paragraph
 */
export function wrappingOf(lines: Line[]): Wrapping | null {
  const gap = usualGap(lines)
  const byColumns = fit(lines, gap, { width: (line) => line.columns, widthOf: columnsOf, slack: 6 })
  const byCharacters = fit(lines, gap, { width: (line) => line.characters, widthOf: () => 1, slack: 3 })
  const best = (byCharacters?.sharp ?? 0) > (byColumns?.sharp ?? 0) ? byCharacters : byColumns
  if (best === null) return null
  const { width, widthOf, limit, slack, margin } = best
  const lead = leadOf(lines, margin)
  // All lines indented alike and nothing between them: each of them is a paragraph.
  if (margin >= 2 && lead === 0 && lines.every((line) => line.gap <= gap)) return null
  const spaced = isSpaced(lines, gap, best)
  return { width, widthOf, limit, slack, margin, lead, spaced, gap }
}

/** Are lines that end before the limit followed by a blank line? */
function isSpaced(lines: Line[], gap: number, fitted: Pick<Wrapping, 'width' | 'limit' | 'slack'>): boolean {
  let short = 0
  let followed = 0
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (next === undefined || isFull(line, fitted)) return
    short++
    if (next.gap > gap) followed++
  })
  return short > 0 && followed * 5 >= short * 4
}

/** The usual number of blank lines between two lines, where nearly all have some between them. */
function usualGap(lines: Line[]): number {
  const gaps = lines.slice(1).map((line) => line.gap)
  const wide = gaps.filter((gap) => gap > 0)
  return wide.length * 5 >= gaps.length * 4 ? (mostFrequent(wide) ?? 0) : 0
}

type Measure = Pick<Wrapping, 'width' | 'widthOf' | 'slack'>

function fit(
  all: Line[],
  gap: number,
  measure: Measure,
): (Measure & { limit: number; margin: number; sharp: number }) | null {
  const { width, slack } = measure
  const lines = all.filter((line) => !isRow(line))
  const limit = limitOf(lines.map(width), slack)
  if (limit === null) return null
  let full = 0
  let breaking = 0
  let withPunctuation = 0
  const margins: number[] = []
  lines.forEach((line, i) => {
    if (!isFull(line, { width, limit, slack })) return
    full++
    if (punctuation.test(line.text)) withPunctuation++
    const next = lines[i + 1]
    if (next === undefined || next.gap > gap || next.indent > line.indent) return
    if (endsSentence(line) || hasLabel(next) || hasField(next)) return
    breaking++
    margins.push(next.indent)
  })
  const sharp = sharpness(lines.map(width), limit, slack)
  // Where a paragraph ends its last line may have any width: short numbered lines say nothing against wrapping.
  const left = lines.reduce((least, line) => Math.min(least, line.indent), widest)
  const closes = (line: Line, next: Line | undefined) =>
    endsSentence(line) && (next === undefined || next.indent >= left + 2)
  const nearly = lines.filter(
    (line, i) => width(line) > limit * 0.6 && width(line) < limit - slack && !closes(line, lines[i + 1]),
  ).length
  const wrapped = breaking >= 3 && breaking * 10 >= full * 6 && withPunctuation * 2 >= full && full >= nearly
  return wrapped ? { ...measure, limit, margin: mostFrequent(margins) ?? 0, sharp } : null
}

/** How many lines end within the few most frequent places near the limit: the more, the likelier the wrapping went by this measure. */
function sharpness(widths: number[], limit: number, slack: number): number {
  const near = widths.filter((width) => width >= limit - slack * 2 && width <= limit + slack)
  let most = 0
  for (let end = limit - slack; end <= limit + slack; end++) {
    let count = 0
    for (const width of near) if (width <= end && width >= end - slack / 3) count++
    most = Math.max(most, count)
  }
  return most
}

/** Does a line reach the limit, or hang over it with a closing mark or two? */
export function isFull(line: Line, { width, limit, slack }: Pick<Wrapping, 'width' | 'limit' | 'slack'>): boolean {
  return width(line) >= limit - slack && width(line) <= limit + slack
}

/** The width that most lines end just before and hardly any goes beyond. */
function limitOf(widths: number[], slack: number): number | null {
  const counts = new Uint32Array(widest + 1)
  let beyond = 0
  for (const width of widths) {
    if (width <= widest) counts[width]!++
    else beyond++
  }
  const allowed = Math.max(1, widths.length / 20)
  let best: number | null = null
  let most = 0
  for (let limit = widest; limit >= narrowest && beyond <= allowed; limit--) {
    let within = 0
    for (let width = limit - slack; width <= limit; width++) within += counts[width]!
    if (within >= most) [best, most] = [limit, within]
    beyond += counts[limit]!
  }
  return best
}

/** The usual indent of paragraphs behind the margin, 0 where fewer than two lines have one. */
function leadOf(lines: Line[], margin: number): number {
  const indents = lines.map((line) => line.indent - margin).filter((indent) => indent >= 2)
  const usual = mostFrequent(indents)
  return usual !== null && indents.filter((indent) => indent === usual).length >= 2 ? usual : 0
}

/** The most frequent number, the smaller of two; null of none. */
function mostFrequent(numbers: number[]): number | null {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  let best: number | null = null
  for (const [number, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0)
    if (count > most || (count === most && number < (best ?? 0))) best = number
  }
  return best
}

const unbreakable = /^[\w@.%/:+-]{1,80}[，。；：、,;）)]?/

/** Could the next line's first word not have stood at the end of this one? Then the line is full, however short it is. */
export function hadNoRoom(line: Line, next: Line, { width, widthOf, limit, slack }: Wrapping): boolean {
  const word = unbreakable.exec(next.text)?.[0] ?? next.text.slice(0, 1)
  let size = 0
  for (let i = 0; i < word.length; i++) size += widthOf(word.charCodeAt(i))
  // Closing marks hang over the limit that is seen: the true one is a little less.
  return width(line) <= limit + slack && width(line) + size > limit - slack / 3
}
