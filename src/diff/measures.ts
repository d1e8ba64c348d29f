/** Which measures were added to an issue and which are told of no more. */
import type { Issue } from '../schema.ts'
import { foldForComparison } from '../text/fold.ts'
import type { Item } from './changes.ts'
import { dice } from '../text/similarity.ts'

/** As like as this, a measure is the same one told anew: its words are compared within the progress text. */
const reworded = 0.5
/** So much of it must stand in the other side's running text for it to be told there. */
const contained = 0.7

/** How much of the pairs of characters of one text stand in another, 0–1. */
function containment(text: string, inside: ReadonlySet<string>): number {
  let found = 0
  for (let i = 0; i + 1 < text.length; i++) if (inside.has(text.slice(i, i + 2))) found++
  return text.length < 2 ? 0 : found / (text.length - 1)
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2))
  return pairs
}

/** The measures of one side that the other does not tell, neither as a measure nor in its running text. */
function missing(own: Issue, other: Issue): Item[] {
  const measures = own.progress?.measures ?? []
  if (measures.length === 0) return []
  const others = (other.progress?.measures ?? []).map(({ text }) => foldForComparison(text))
  const running = pairsOf(foldForComparison(other.progress?.text ?? ''))
  return measures
    .filter(({ text }) => {
      const folded = foldForComparison(text)
      return containment(folded, running) < contained && !others.some((known) => dice(folded, known) >= reworded)
    })
    .map(({ text, span }) => ({ text, span }))
}

/** The measures that only OLD tells, and those that only NEW tells. */
export function measureChanges(old: Issue, recent: Issue): { gone: Item[]; come: Item[] } {
  return { gone: missing(old, recent), come: missing(recent, old) }
}
