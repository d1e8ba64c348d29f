/**
 * What the titles and texts of both bulletins consist of, counted once, so that comparing one issue with all issues
 * of the other side costs no more than a walk over what they share.
 */
import { foldForComparison } from '../text/fold.ts'
import { pairOf, Units } from './units.ts'
import { genericMask, titleCore } from './title.ts'

/** A set of features with weights: the features ascending, their weights beside them. */
export interface Features {
  ids: number[]
  weights: number[]
  /** The sum of the weights. */
  total: number
}

/** What is known of one issue before it is compared. */
export interface Profile {
  /** The title without wrappers. */
  core: string
  title: Features
  /** The figures that were masked in the title, in order. */
  figures: string
  /** Description and progress together, folded; empty where the issue has neither. */
  text: string
  body: Features
}

/** What an issue is profiled from. */
export interface Source {
  title: string
  texts: readonly (string | null | undefined)[]
}

/** A word of complaint weighs this much beside a word of substance. */
const genericWeight = 0.2
/** A single character beside two neighbouring ones. */
const singleWeight = 0.5
/** Features that more issues than this share say nothing, and would make large bulletins slow. */
const commonest = 64
/** Longer bodies are compared by their beginning: enough to know an issue again. */
const longest = 4000

/** Feature → its number; the same for both sides. */
class Vocabulary {
  readonly #ids = new Map<number, number>()
  id(key: number): number {
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    this.#ids.set(key, this.#ids.size)
    return this.#ids.size - 1
  }
}

/** Puts features in order; `weights` by feature. */
function featuresOf(weights: Map<number, number>): Features {
  const entries = [...weights].sort((a, b) => a[0] - b[0])
  return {
    ids: entries.map(([id]) => id),
    weights: entries.map(([, weight]) => weight),
    total: 0,
  }
}

function raise(weights: Map<number, number>, id: number, weight: number): void {
  if ((weights.get(id) ?? -1) < weight) weights.set(id, weight)
}

function titleFeatures(core: string, units: Units, vocabulary: Vocabulary): Features {
  const mask = genericMask(core)
  const { units: read, at } = units.read(core, true)
  const weightAt = (k: number) => (mask[at[k] as number] ? genericWeight : 1)
  const weights = new Map<number, number>()
  read.forEach((unit, k) => {
    raise(weights, vocabulary.id(unit), singleWeight * weightAt(k))
    if (k > 0) raise(weights, vocabulary.id(pairOf(read[k - 1] as number, unit)), (weightAt(k - 1) + weightAt(k)) / 2)
  })
  return featuresOf(weights)
}

function bodyFeatures(text: string, units: Units, vocabulary: Vocabulary): Features {
  const { units: read } = units.read(text.slice(0, longest), false)
  const ids = new Set<number>()
  for (let k = 1; k < read.length; k++) ids.add(vocabulary.id(pairOf(read[k - 1] as number, read[k] as number)))
  const sorted = [...ids].sort((a, b) => a - b)
  return { ids: sorted, weights: sorted.map(() => 1), total: 0 }
}

/** In how many of the given sets each feature stands. */
function frequencies(all: readonly Features[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { ids } of all) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/**
 * Weighs features by how rare they are, on the side where they are the commoner.
 *
 * @param rarity weight of a feature that so many issues of one side have; 0 takes it out
 */
function weigh(a: readonly Features[], b: readonly Features[], rarity: (issues: number) => number): void {
  const [inA, inB] = [frequencies(a), frequencies(b)]
  for (const features of [...a, ...b]) {
    const kept = features.ids.map((id, k) => {
      const weight = (features.weights[k] as number) * rarity(Math.max(inA.get(id) ?? 0, inB.get(id) ?? 0))
      return { id, weight }
    })
    const heavy = kept.filter(({ weight }) => weight > 0)
    features.ids = heavy.map(({ id }) => id)
    features.weights = heavy.map(({ weight }) => weight)
    features.total = features.weights.reduce((sum, weight) => sum + weight, 0)
  }
}

/**
 * Profiles the issues of both sides.
 *
 * @returns one profile for each source, in order; comparable only with one another
 */
export function profile(a: readonly Source[], b: readonly Source[]): { a: Profile[]; b: Profile[] } {
  const units = new Units()
  const titles = new Vocabulary()
  const bodies = new Vocabulary()
  const one = ({ title, texts }: Source): Profile => {
    const core = titleCore(title)
    const text = texts.map((part) => (part ? foldForComparison(part) : '')).join('')
    return {
      core,
      title: titleFeatures(core, units, titles),
      figures: (core.match(/\d+(?:\.\d+)?/g) ?? []).join(' '),
      text,
      body: bodyFeatures(text, units, bodies),
    }
  }
  const [left, right] = [a.map(one), b.map(one)]
  const of = (profiles: Profile[], which: 'title' | 'body') => profiles.map((p) => p[which])
  weigh(of(left, 'title'), of(right, 'title'), (n) => 1 / (1 + Math.log(n)))
  weigh(of(left, 'body'), of(right, 'body'), (n) => (n > commonest ? 0 : 1 / n))
  return { a: left, b: right }
}
