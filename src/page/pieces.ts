/**
 * Cutting a text into pieces at every place where some evidence begins or ends, so that any evidence is a run of whole
 * pieces: showing it means to mark these, whatever overlaps it.
 */
import type { Span } from '../schema.ts'
import { statusCodes } from '../schema-names.ts'
import type { Mark, MarkKind } from './marks.ts'

/** A stretch of text and how it is shown. */
export interface Piece {
  start: number
  end: number
  /** Class names, empty for none. */
  look: string
}

export interface Cutter {
  /** The pieces of one stretch, in order; they cover it without a gap. */
  pieces(span: Span): Piece[]
}

const kinds: readonly MarkKind[] = ['date', 'figure', 'entity', 'note', 'status']

/**
 * @param length of the whole text
 * @param marks in any order; they may overlap one another
 */
export function cutter(length: number, marks: readonly Mark[]): Cutter {
  const isCut = new Uint8Array(length + 1)
  const paint = new Uint8Array(length)
  const codes = new Uint8Array(length)
  for (const { span, kind, code } of marks) {
    const [start, end] = clamp(span, length)
    if (start >= end) continue
    isCut[start] = isCut[end] = 1
    const bit = kinds.indexOf(kind)
    if (bit < 0) continue
    for (let i = start; i < end; i++) paint[i] = (paint[i] as number) | (1 << bit)
    if (code) codes.fill(statusCodes.indexOf(code), start, end)
  }
  const look = (at: number): string =>
    kinds
      .filter((_, bit) => (paint[at] as number) & (1 << bit))
      .map((kind) => (kind === 'status' ? `m-status k-${statusCodes[codes[at] as number]}` : `m-${kind}`))
      .join(' ')
  return {
    pieces: (span) => {
      const [from, to] = clamp(span, length)
      const found: Piece[] = []
      for (let start = from; start < to;) {
        let end = start + 1
        while (end < to && !isCut[end]) end++
        found.push({ start, end, look: look(start) })
        start = end
      }
      return found
    },
  }
}

const clamp = ([start, end]: Span, length: number): Span => [Math.min(start, length), Math.min(end, length)]
