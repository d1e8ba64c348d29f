/** Which issues of the two sides may be the same one: the edges of the graph that the assignment is solved on. */
import type { Profile } from './features.ts'
import { Overlap } from './overlap.ts'
import { placeLikeness, type Place } from './place.ts'
import { admissible, similarity, textLikeness, titleLikeness, type Ground } from './similarity.ts'

/** A possible pair: indices into both sides and how like they are, 0–1. */
export interface Edge {
  a: number
  b: number
  score: number
}

/** One side, ready to be compared. */
export interface Side {
  profiles: readonly Profile[]
  places: readonly Place[]
}

/** No issue keeps more possible partners than this: beyond it they are many and all alike. */
const partners = 24

/** Titles as like as this are worth a word where neither issue has a partner of its own. */
const nearTitle = 0.5
/** So many of them for one issue. */
const neighbours = 2

/** Two issues without a title are as like as what is told of them, or the same where they stand at the same place. */
function untitled(text: Ground, a: Side, i: number, b: Side, j: number): number {
  if (text.known > 0) return text.likeness
  return a.places[i]?.path === b.places[j]?.path ? 1 : 0
}

/** The possible pairs, and those that are not like enough to be one issue but to be told of. */
export interface Candidates {
  edges: Edge[]
  near: Edge[]
}

/** Among equals the first ones: they come in order, and sorting keeps it. */
const likest = (edges: Edge[], count: number) => edges.sort((x, y) => y.score - x.score).slice(0, count)

/**
 * Finds the possible pairs.
 *
 * @returns edges, those of one issue of `a` together, the likest first; unlike ones are not among them
 */
export function candidates(a: Side, b: Side): Candidates {
  const titles = new Overlap(b.profiles.map(({ title }) => title))
  const bodies = new Overlap(b.profiles.map(({ body }) => body))
  const placeOf = placeLikeness()
  const found: Candidates = { edges: [], near: [] }
  a.profiles.forEach((left, i) => {
    const titleShared = titles.with(left.title)
    const bodyShared = bodies.with(left.body)
    const row: Candidates = { edges: [], near: [] }
    b.profiles.forEach((right, j) => {
      // the cheap question first: nearly all pairs of a large bulletin share nothing
      if (titleShared[j] === 0 && bodyShared[j] === 0 && left.core !== right.core && left.text !== right.text) return
      const text = textLikeness(left, right, bodyShared[j] as number)
      const title =
        left.core + right.core === ''
          ? untitled(text, a, i, b, j)
          : titleLikeness(left, right, titleShared[j] as number)
      const possible = admissible({ title, text })
      if (!possible && title < nearTitle) return
      const place = placeOf(a.places[i] as Place, b.places[j] as Place)
      row[possible ? 'edges' : 'near'].push({ a: i, b: j, score: similarity({ title, text, place }) })
    })
    found.edges.push(...likest(row.edges, partners))
    found.near.push(...likest(row.near, neighbours))
  })
  return found
}
