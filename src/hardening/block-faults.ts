/** Whether the blocks of an output make up its text and lead to their places in the decoded source. */
import type { Bulletin } from '../schema.ts'

type Block = Bulletin['blocks'][number]

/** @param source the decoded source */
export function blockFaults({ text, blocks, source: { mediaType } }: Bulletin, source: string): string[] {
  const faults: string[] = []
  const values = blocks.map(({ span }) => text.slice(...span))
  if (values.join('\n') !== text) faults.push('the blocks do not make up the text')
  const starts = lineStarts(source)
  blocks.forEach((block, i) => {
    const value = values[i] as string
    faults.push(...pointFaults(block, starts).map((fault) => `${fault} in block ${JSON.stringify(value.slice(0, 30))}`))
    if (!leadsTo(block, value, source, mediaType === 'text/html')) {
      faults.push(`block ${JSON.stringify(value.slice(0, 60))} does not lead to its source`)
    }
  })
  return faults
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (const end of source.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length)
  return starts
}

function pointFaults({ position }: Block, starts: number[]): string[] {
  return (['start', 'end'] as const).flatMap((side) => {
    const { line, column, offset } = position[side]
    const from = starts[line - 1]
    const next = starts[line] ?? Number.POSITIVE_INFINITY
    return from !== undefined && from + column - 1 === offset && offset <= next
      ? []
      : [`${side} ${line}:${column} is not offset ${offset}`]
  })
}

const dropped =
  /[\s\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]+/g
const solid = (text: string) => text.replace(dropped, '')

/**
 * In a plain text the stretch is the block, blanks aside. In a page it is the block with markup in between and entities for
 * characters: then the characters of the block that no entity can stand for appear in it in order. Text that the parser moved
 * out of a table stands in another order than in the source; there they only appear.
 */
function leadsTo({ position, kind }: Block, value: string, source: string, isPage: boolean): boolean {
  const stretch = solid(source.slice(position.start.offset, position.end.offset))
  const wanted = solid(value)
  if (!isPage)
    return kind === 'table-row' || kind === 'table-header' ? containsInOrder(stretch, wanted) : stretch === wanted
  return containsInOrder(stretch, plainOf(wanted)) || containsAll(stretch, plainOf(wanted))
}

/** Han and digits that are rarely written as entities. */
const plainOf = (text: string) => text.replace(/[^\u4e00-\u9fff]/g, '')

function containsInOrder(stretch: string, wanted: string): boolean {
  let at = 0
  for (const character of wanted) {
    at = stretch.indexOf(character, at)
    if (at < 0) return stretch.includes('&')
    at += character.length
  }
  return true
}

const containsAll = (stretch: string, wanted: string) =>
  stretch.includes('&') || [...wanted].every((character) => stretch.includes(character))
