/** From a span of the body back to the place in the decoded source. */
import type { SourcePosition, Span } from '../schema.ts'
import type { Block, Root } from '../tree.ts'

type Point = SourcePosition['start']

/**
 * @returns where the span stands in the source, or null where it lies outside the body
 */
export function positionOf([start, end]: Span, root: Root): SourcePosition | null {
  const first = blockAt(start, root.blocks)
  const last = blockAt(Math.max(start, end - 1), root.blocks)
  if (!first || !last) return null
  const from = sourceOffset(first, start - first.start, false)
  const to = sourceOffset(last, Math.max(start, end - 1) - last.start, true)
  return { start: point(from, first, root.source), end: point(to, last, root.source) }
}

function blockAt(offset: number, blocks: Block[]): Block | null {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle] as Block).start <= offset) low = middle
    else high = middle - 1
  }
  return blocks[low] ?? null
}

/** The source offset of a character of the block (of its end, where `after`). */
function sourceOffset({ runs, value }: Block, at: number, after: boolean): number {
  let i = runs.length - 1
  while (i > 0 && (runs[i]?.at ?? 0) > at) i--
  const run = runs[i]
  if (!run) return 0
  const length = (runs[i + 1]?.at ?? value.length) - run.at
  if (length !== run.to - run.from) return after ? run.to : run.from
  return run.from + (at - run.at) + (after ? 1 : 0)
}

/** Line and column are counted from the block's own beginning, not from the top of the source. */
function point(offset: number, block: Block, source: string): Point {
  const { start } = block.position
  const from = start.offset
  if (offset < from) return { line: start.line, column: start.column, offset: from }
  const between = source.slice(from, offset)
  const breaks = between.match(/\r\n|\r|\n/g)?.length ?? 0
  const lastBreak = Math.max(between.lastIndexOf('\n'), between.lastIndexOf('\r'))
  const column = breaks === 0 ? start.column + between.length : between.length - lastBreak
  return { line: start.line + breaks, column, offset }
}
