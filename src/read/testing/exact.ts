import { load } from 'cheerio'
import { invisible } from '../chars.ts'
import type { RawBlock } from '../raw-block.ts'

const nothing = new RegExp(`[\\s${invisible}]+`, 'g')

/** Text without anything blank or invisible: what must be the same however white space was folded. */
export function solid(text: string): string {
  return text.replace(nothing, '')
}

/** What a stretch of markup says, read by other means than the reader's own: tags off, entities decoded. */
export function textOfMarkup(markup: string): string {
  const bare = markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|noscript|textarea|select)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z/!?][^>]*>/gi, '')
  return bare.includes('&') ? load(`<pre>\n${bare.replaceAll('<', '&lt;')}</pre>`)('pre').text() : bare
}

/**
 * Checks runs and position of every block against the source.
 *
 * @param textOf what a stretch of the source says: `textOfMarkup` for a page, the identity for a plain text
 * @returns what is wrong, in words; empty where all is right
 */
export function inexact(blocks: RawBlock[], source: string, textOf: (stretch: string) => string): string[] {
  const lineStarts = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length)]
  return blocks.flatMap((block) => {
    const faults = [
      ...faultsOfText(block),
      ...faultsOfRuns(block, source, textOf),
      ...faultsOfPosition(block, source, lineStarts, textOf),
    ]
    return faults.map((fault) => `${fault} in ${JSON.stringify(block.value)}`)
  })
}

function faultsOfText({ value, table }: RawBlock): string[] {
  const faults: string[] = []
  if (value === '') faults.push('empty')
  if (/[\n\r]/.test(value)) faults.push('line break')
  if (table === null && value !== value.trim()) faults.push('blanks at an end')
  return faults
}

function faultsOfRuns({ value, runs }: RawBlock, source: string, textOf: (stretch: string) => string): string[] {
  return runs.flatMap(({ at, from, to }, i) => {
    const piece = value.slice(at, runs[i + 1]?.at ?? value.length)
    const stretch = source.slice(from, to)
    const same = piece.length === stretch.length ? foldedEqually(piece, stretch) : saysSame(piece, stretch, textOf)
    const inOrder = i === 0 ? at === 0 : at > runs[i - 1]!.at
    return same && inOrder && to >= from ? [] : [`run ${i}: ${JSON.stringify(piece)} for ${JSON.stringify(stretch)}`]
  })
}

/** A tab or blank of no length between two cells or lines, white space folded to one blank, or an entity. */
function saysSame(piece: string, stretch: string, textOf: (stretch: string) => string): boolean {
  if (stretch === '') return piece === ' ' || piece === '\t'
  return textOf(stretch) === piece || (piece === ' ' && solid(textOf(stretch)) === '')
}

/** The same character by character, but that any white space may have become a blank. */
function foldedEqually(piece: string, stretch: string): boolean {
  for (let i = 0; i < piece.length; i++) {
    if (piece[i] !== stretch[i] && !(piece[i] === ' ' && /\s/.test(stretch[i]!))) return false
  }
  return true
}

function faultsOfPosition(
  { value, runs, position }: RawBlock,
  source: string,
  lineStarts: number[],
  textOf: (stretch: string) => string,
): string[] {
  const from = Math.min(...runs.map((run) => run.from))
  const to = Math.max(...runs.map((run) => run.to))
  const faults: string[] = []
  for (const [point, offset] of [
    [position.start, from],
    [position.end, to],
  ] as const) {
    const line = lineStarts.filter((start) => start <= offset).length
    const right = point.offset === offset && point.line === line && point.column === offset - lineStarts[line - 1]! + 1
    if (!right) faults.push(`position ${JSON.stringify(point)} for offset ${offset}`)
  }
  if (solid(textOf(source.slice(from, to))) !== solid(value)) faults.push('other text at its position')
  return faults
}
