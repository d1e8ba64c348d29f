/** From a span of the body back to the place in the decoded source. */
import type { Lines } from '../read/block.ts'
import type { SourcePosition, Span } from '../schema.ts'
import type { Block, Run } from '../tree.ts'

/**
 * @param blocks of the bulletin, at least one
 * @param lines of its source
 * @returns where the span stands in the source
 */
export function positionOf([start, end]: Span, blocks: readonly Block[], lines: Lines): SourcePosition {
  const first = blockAt(start, blocks)
  const last = blockAt(Math.max(start, end - 1), blocks)
  const from = sourceOffset(first, start - first.start, false)
  const to = sourceOffset(last, Math.max(start, end - 1) - last.start, true)
  return {
    start: lines.point(Math.max(from, first.position.start.offset)),
    end: lines.point(Math.max(to, last.position.start.offset)),
  }
}

function blockAt(offset: number, blocks: readonly Block[]): Block {
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
