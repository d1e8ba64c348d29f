/** From a span of the body back to the place in the decoded source. */
import { Lines } from '../read/block.ts'
import type { SourcePosition, Span } from '../schema.ts'
import type { Block, Root, Run } from '../tree.ts'

const known = new WeakMap<Root, Lines>()

/** The lines of the source, found once a bulletin and only where something is to be reported. */
function linesOf(root: Root): Lines {
  const lines = known.get(root) ?? new Lines(root.source)
  known.set(root, lines)
  return lines
}

/**
 * @param root a bulletin with at least one block
 * @returns where the span stands in the source
 */
export function positionOf([start, end]: Span, root: Root): SourcePosition {
  const first = blockAt(start, root.blocks)
  const last = blockAt(Math.max(start, end - 1), root.blocks)
  const from = sourceOffset(first, start - first.start, false)
  const to = sourceOffset(last, Math.max(start, end - 1) - last.start, true)
  const lines = linesOf(root)
  return {
    start: lines.point(Math.max(from, first.position.start.offset)),
    end: lines.point(Math.max(to, last.position.start.offset)),
  }
}

function blockAt(offset: number, blocks: Block[]): Block {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle] as Block).start <= offset) low = middle
    else high = middle - 1
  }
  return blocks[low] as Block
}

/** The source offset of a character of the block (of its end, where `after`). */
function sourceOffset({ runs, value }: Block, at: number, after: boolean): number {
  let i = 0
  for (let high = runs.length - 1; i < high;) {
    const middle = (i + high + 1) >> 1
    if ((runs[middle] as Run).at <= at) i = middle
    else high = middle - 1
  }
  const run = runs[i] as Run
  const length = (runs[i + 1]?.at ?? value.length) - run.at
  if (length !== run.to - run.from) return after ? run.to : run.from
  return run.from + (at - run.at) + (after ? 1 : 0)
}
