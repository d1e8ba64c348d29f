/** Where the printed numbers of the outline do not count on; shared by the two rules that report it. */
import { isLevel, rankOf } from '../outline/label.ts'
import type { Chunk, Root, SectionNode } from '../tree.ts'

export interface NumberFault {
  kind: 'duplicate' | 'skipped'
  section: SectionNode
  expected: number
  /** The section with the same number, or the one before the gap. */
  earlier: SectionNode | null
}

/** The sections of one style under one parent, so far. */
interface Siblings {
  last: SectionNode | null
  /** The first with each number. */
  byNumber: Map<number, SectionNode>
}

/**
 * Walks the outline and holds every number against the one before it.
 * Numbers may begin anew under each parent or run on across parents; both are usual.
 */
export function numberFaults(root: Root): NumberFault[] {
  const faults: NumberFault[] = []
  const lastOf = new Map<string, number>()
  const visit = (children: Array<Chunk | SectionNode>) => {
    const seen = new Map<string, Siblings>()
    for (const section of children) {
      if (section.type !== 'section') continue
      if (section.number !== null) {
        const siblings = seen.get(section.style) ?? { last: null, byNumber: new Map() }
        const fault = faultOf(section, section.number, siblings, lastOf.get(section.style))
        if (fault) faults.push(fault)
        seen.set(section.style, siblings)
        siblings.last = section
        if (!siblings.byNumber.has(section.number)) siblings.byNumber.set(section.number, section)
        lastOf.set(section.style, section.last ?? section.number)
        forgetBelow(section, lastOf)
      }
      visit(section.children)
    }
  }
  visit(root.children)
  return faults
}

/** A new part ends the count of its chapters only where they begin anew, so nothing is forgotten but items, letters and circles. */
function forgetBelow(section: SectionNode, lastOf: Map<string, number>): void {
  if (!isLevel(section.style)) return
  for (const style of ['item', 'closed', 'letter', 'circle'] as const) {
    if (rankOf[style] > rankOf[section.style]) lastOf.delete(style)
  }
}

function faultOf(
  section: SectionNode,
  number: number,
  siblings: Siblings,
  last: number | undefined,
): NumberFault | null {
  const previous = siblings.last
  if (!previous) {
    const runsOn = last !== undefined && number === last + 1
    return number === 1 || runsOn ? null : { kind: 'skipped', section, expected: 1, earlier: null }
  }
  const expected = (previous.last ?? 0) + 1
  if (number === expected) return null
  const same = siblings.byNumber.get(number)
  return { kind: same ? 'duplicate' : 'skipped', section, expected, earlier: same ?? previous }
}
