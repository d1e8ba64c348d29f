/** Making hunks readable, without changing what they rebuild. */
import type { Hunk } from '../schema.ts'
import { foldForComparison } from '../text/fold.ts'

/** Nothing but punctuation and particles: what is the same between two sentences that are not. */
const slight = /^[\p{P}\p{S}\s的了和与及等对在为由将并已以于从向把被经其该]*$/u

/** Whether a stretch says nothing by itself. */
export function isSlight(text: string): boolean {
  return slight.test(text)
}

/** One change: what was taken out and what was put in at one place, or what stayed. */
interface Block {
  equal: string
  gone: string
  come: string
}

/** Gathers hunks into blocks: a change, then what stays behind it. */
function blocksOf(hunks: readonly Hunk[]): Block[] {
  const blocks: Block[] = [{ equal: '', gone: '', come: '' }]
  for (const { op, text } of hunks) {
    const last = blocks.at(-1) as Block
    if (op === 'equal') last.equal += text
    else {
      const open = last.equal === '' ? last : { equal: '', gone: '', come: '' }
      if (open !== last) blocks.push(open)
      if (op === 'delete') open.gone += text
      else open.come += text
    }
  }
  return blocks
}

/**
 * A slight stretch that stayed between two larger changes is no island of sense: 的 or a comma between two sentences
 * that were written anew. It is taken into the change.
 */
function swallow(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  for (const block of blocks) {
    const last = result.at(-1)
    const size = (b: Block) => Math.max(b.gone.length, b.come.length)
    const island = last && isSlight(last.equal) && last.equal.length * 2 <= Math.min(size(last), size(block))
    if (last && island && bothSides(last) && bothSides(block)) {
      last.gone += last.equal + block.gone
      last.come += last.equal + block.come
      last.equal = block.equal
    } else result.push({ ...block })
  }
  return result
}

const bothSides = ({ gone, come }: Block) => gone !== '' && come !== ''

/**
 * Puts hunks in order: deletions before insertions, neighbours of one kind joined, empty ones left out, slight
 * stretches between two changes taken into them.
 *
 * @returns hunks that rebuild the same two texts
 */
export function tidy(hunks: readonly Hunk[]): Hunk[] {
  return swallow(blocksOf(hunks)).flatMap(({ gone, come, equal }) => {
    const all: Hunk[] = [
      { op: 'delete', text: gone },
      { op: 'insert', text: come },
      { op: 'equal', text: equal },
    ]
    return all.filter(({ text }) => text !== '')
  })
}

/** A change of nothing but width and white space, which a reader need not see. */
export function isWidthOnly(gone: string, come: string): boolean {
  return foldForComparison(gone) === foldForComparison(come)
}
