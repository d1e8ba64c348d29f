import { load } from 'cheerio'
import { expect } from 'vitest'
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
 */
export function expectExact(blocks: RawBlock[], source: string, textOf: (stretch: string) => string): void {
  const lineStarts = [...source.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length)
  for (const block of blocks) {
    const { value, runs, position } = block
    expect(value).not.toMatch(/[\n\r]/)
    expect(value).not.toBe('')
    if (block.table === null) expect(value).toBe(value.trim())
    expect(runs[0]?.at).toBe(0)
    runs.forEach(({ at, from, to }, i) => {
      const piece = value.slice(at, runs[i + 1]?.at ?? value.length)
      const stretch = source.slice(from, to)
      expect(piece).not.toBe('')
      expect(to).toBeGreaterThanOrEqual(from)
      if (piece.length === stretch.length)
        expect(piece).toBe(stretch.replace(/[\t\n\f\r]/g, (c) => (piece.includes(c) ? c : ' ')))
      else expect(solid(textOf(stretch))).toBe(solid(piece))
    })
    for (const point of [position.start, position.end]) {
      const line = lineStarts.filter((start) => start <= point.offset).length
      expect([point.line, point.column]).toEqual([line + 1, point.offset - (lineStarts[line - 1] ?? 0) + 1])
    }
    const from = Math.min(...runs.map((run) => run.from))
    const to = Math.max(...runs.map((run) => run.to))
    expect([position.start.offset, position.end.offset]).toEqual([from, to])
    expect(solid(textOf(source.slice(from, to)))).toBe(solid(value))
  }
}
