/** Which of the issues told before an entry repeats: looked up by likeness, without comparing everything with everything. */
import { dice } from '../text/similarity.ts'

const minSimilarity = 0.6
const minContained = 4
/** So many titles are compared outright; beyond that only those that share a pair of characters that few others have. */
const maxCompared = 200_000
const maxSharing = 24

/** Titles (their cores) and what they belong to. */
export class Repeats<T> {
  readonly #byCore = new Map<string, T[]>()
  /** Pair of characters → the cores that have it; made when it is first needed. */
  #byPair: Map<string, string[]> | null = null
  #compared = 0

  constructor(items: readonly T[], coreOf: (item: T) => string) {
    for (const item of items) {
      const core = coreOf(item)
      const others = this.#byCore.get(core)
      if (others) others.push(item)
      else this.#byCore.set(core, [item])
    }
  }

  /** The one item that the title repeats; null where none, or more than one equally, is alike. */
  find(wanted: string): T | null {
    let best = 0
    let found: readonly T[] = []
    for (const core of this.#candidates(wanted)) {
      const score = likeness(wanted, core)
      if (score < minSimilarity || score < best) continue
      found = score === best ? [] : (this.#byCore.get(core) ?? [])
      best = score
    }
    return found.length === 1 ? (found[0] as T) : null
  }

  #candidates(wanted: string): Iterable<string> {
    this.#compared += this.#byCore.size
    if (this.#compared <= maxCompared) return this.#byCore.keys()
    const pairs = (this.#byPair ??= pairsOf(this.#byCore.keys()))
    const found = new Set(this.#byCore.has(wanted) ? [wanted] : [])
    for (let i = 0; i + 1 < wanted.length; i++) {
      const sharing = pairs.get(wanted.slice(i, i + 2)) ?? []
      if (sharing.length <= maxSharing) for (const core of sharing) found.add(core)
    }
    return found
  }
}

/** The cores by the pairs of characters in them; of a pair that many have only so many as to tell that they are many. */
function pairsOf(cores: Iterable<string>): Map<string, string[]> {
  const pairs = new Map<string, string[]>()
  for (const core of cores) {
    for (let i = 0; i + 1 < core.length; i++) {
      const pair = core.slice(i, i + 2)
      const sharing = pairs.get(pair)
      if (!sharing) pairs.set(pair, [core])
      else if (sharing.length <= maxSharing) sharing.push(core)
    }
  }
  return pairs
}

function likeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length >= minContained && long.includes(short)) return 0.9 + 0.1 * (short.length / long.length)
  // What is so much longer cannot be as like.
  if (2 * (short.length - 1) < minSimilarity * (short.length + long.length - 2)) return 0
  return dice(a, b)
}
