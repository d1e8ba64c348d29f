/** Styled text for a terminal: breaking it into lines, writing it with colour codes. */
import { characterWidth } from './display-width.ts'

/** What no line may begin with. */
const closing = /^[，。、；：？！）》”’」』】〉,.;:?!)\]}%％]/u

/** A stretch of text in one style. */
export interface Styled {
  text: string
  style: Style
}
export type Style = 'plain' | 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'gone' | 'come'

/** Characters with their style, so that a line may be broken anywhere. */
type Cell = [character: string, style: Style]

/**
 * Breaks styled text into lines.
 *
 * @param width columns of a line, at least 8
 * @returns lines of stretches; a Latin word or a number is broken only where it is longer than a line, and
 *   no line begins with closing punctuation, for which it may be a character longer
 */
export function wrap(pieces: readonly Styled[], width: number): Styled[][] {
  const lines: Cell[][] = [[]]
  let used = 0
  for (const word of words(pieces)) {
    const size = word.reduce((sum, [character]) => sum + characterWidth(character), 0)
    const hangs = word.every(([character]) => closing.test(character))
    if (used > 0 && used + size > width && !hangs) {
      lines.push([])
      used = 0
    }
    for (const cell of word) {
      const columns = characterWidth(cell[0])
      if (used + columns > width && !hangs) {
        lines.push([])
        used = 0
      }
      // a blank at the break is not carried over
      if (used === 0 && cell[0] === ' ' && lines.length > 1) continue
      ;(lines.at(-1) as Cell[]).push(cell)
      used += columns
    }
  }
  return lines.map((line) => joined(trimmed(line)))
}

/** What is not broken: runs of Latin letters and digits; every other character alone. */
function words(pieces: readonly Styled[]): Cell[][] {
  const result: Cell[][] = []
  let open = false
  for (const { text, style } of pieces)
    for (const character of text) {
      const latin = /^[\w.%@-]$/.test(character)
      if (latin && open) (result.at(-1) as Cell[]).push([character, style])
      else result.push([[character, style]])
      open = latin
    }
  return result
}

/** Without the blanks at its end. */
function trimmed(cells: readonly Cell[]): Cell[] {
  let end = cells.length
  while (cells[end - 1]?.[0] === ' ') end--
  return cells.slice(0, end)
}

function joined(cells: readonly Cell[]): Styled[] {
  const line: Styled[] = []
  for (const [text, style] of cells) {
    const last = line.at(-1)
    if (last?.style === style) last.text += text
    else line.push({ text, style })
  }
  return line
}

const codes: Record<Style, string> = {
  plain: '',
  bold: '1',
  dim: '2',
  red: '31',
  green: '32',
  yellow: '33',
  cyan: '36',
  gone: '31;9',
  come: '32',
}
const escape = '\u001b['

/** Writes a line, with the terminal's codes where `color` is true. */
export function paint(line: readonly Styled[], color: boolean): string {
  return line
    .map(({ text, style }) => (color && codes[style] !== '' ? `${escape}${codes[style]}m${text}${escape}0m` : text))
    .join('')
}
