import type { BlockKind, SourcePosition } from '../schema.ts'
import type { Run, TableRow } from '../tree.ts'
import { isBlank } from './chars.ts'
import type { RawBlock } from './raw-block.ts'

/** The lines of a source: the one place where offsets become lines and columns. */
export class Lines {
  readonly #starts: number[] = [0]

  /** @param source the decoded source; \n, \r\n and a lone \r end a line */
  constructor(source: string) {
    const starts = this.#starts
    if (!source.includes('\r')) {
      for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
      return
    }
    for (const end of source.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length)
  }

  /**
   * @param offset into the source, 0-based
   * @returns the same place as unist has it: line and column 1-based
   */
  point(offset: number): SourcePosition['start'] {
    const starts = this.#starts
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset }
  }
}

/** What a finished block needs besides its text. */
export interface BlockFacts {
  kind: BlockKind
  look: string | null
  lead: number
  lists: number
  table: TableRow | null
  content: boolean
  links: boolean
}

/**
 * A block in the making: its text so far and where each stretch of it stood in the source.
 * Everything that becomes a block goes through here, so runs and positions are right in one place.
 */
export class Draft {
  /** The text so far in pieces: a growing string that is also looked at would be copied again and again. */
  #parts: string[] = []
  #runs: Run[] = []
  length = 0
  /** Nothing before this offset is trimmed: where the text of the current line (or cell) begins. */
  floor = 0

  /** Has the current line (or cell) no text yet? */
  get fresh(): boolean {
    return this.length === this.floor
  }

  /** The last UTF-16 code unit, NaN where there is none. */
  get lastCode(): number {
    const last = this.#parts.at(-1) ?? ''
    return last.charCodeAt(last.length - 1)
  }

  /** Where the last character read stands in the source, behind it; null before the first. */
  get lastTo(): number | null {
    return this.#runs.at(-1)?.to ?? null
  }

  /**
   * Adds a stretch of text.
   *
   * @param text as it is to stand in the value, not empty
   * @param from where it was read from; stretches of equal length correspond character by character
   * @param to the end of that
   */
  add(text: string, from: number, to: number): void {
    const at = this.length
    const last = this.#runs.at(-1)
    // parse5 ends the blanks before an astral character of a table within that character.
    if (last && last.from <= from && from < last.to) last.to = from
    if (last?.to === from && text.length === to - from && last.to - last.from === at - last.at) last.to = to
    else this.#runs.push({ at, from, to })
    this.#parts.push(text)
    this.length += text.length
  }

  /** Cuts the blanks at the end, back to the floor at most. */
  trimEnd(): void {
    const before = this.length
    for (let part = this.#parts.at(-1); part !== undefined && this.length > this.floor; part = this.#parts.at(-1)) {
      const kept = part.length - blanksAtEnd(part, this.length - this.floor)
      this.length -= part.length - kept
      if (kept > 0) {
        if (kept < part.length) this.#parts[this.#parts.length - 1] = part.slice(0, kept)
        break
      }
      this.#parts.pop()
    }
    if (this.length < before) this.#cutRuns(before)
  }

  #cutRuns(before: number): void {
    let until = before
    for (let last = this.#runs.at(-1); last !== undefined && last.at >= this.length; last = this.#runs.at(-1)) {
      until = last.at
      this.#runs.pop()
    }
    const last = this.#runs.at(-1)
    if (last !== undefined && last.to - last.from === until - last.at) last.to = last.from + (this.length - last.at)
  }

  /** Throws away what was added. */
  clear(): void {
    this.#parts = []
    this.#runs = []
    this.length = 0
    this.floor = 0
  }

  /**
   * @param lines of the source
   * @param facts the rest of the block
   * @returns the block, or null where nothing visible was added; the draft is empty afterwards
   */
  finish(lines: Lines, facts: BlockFacts): RawBlock | null {
    this.trimEnd()
    const value = this.#parts.length === 1 ? this.#parts[0]! : this.#parts.join('')
    const runs = this.#runs
    this.clear()
    if (value === '') return null
    return {
      type: 'block',
      kind: facts.kind,
      value,
      start: 0,
      position: positionOf(runs, lines),
      runs,
      look: facts.look,
      lead: facts.lead,
      lists: facts.lists,
      table: facts.table,
      content: facts.content,
      links: facts.links,
    }
  }
}

/** How many blanks a text ends with, but no more than `most`. */
function blanksAtEnd(text: string, most: number): number {
  let count = 0
  while (count < most && count < text.length && isBlank(text.charCodeAt(text.length - 1 - count))) count++
  return count
}

/** From the first to the last character's source; text that the parser moved (out of a table) may stand in disorder. */
function positionOf(runs: Run[], lines: Lines): SourcePosition {
  let start = runs[0]!.from
  let end = runs.at(-1)!.to
  if (end < start) {
    for (const run of runs) {
      start = Math.min(start, run.from)
      end = Math.max(end, run.to)
    }
  }
  return { start: lines.point(start), end: lines.point(end) }
}
