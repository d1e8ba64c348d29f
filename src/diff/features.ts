/**
 * What the titles and texts of both bulletins consist of, counted once, so that comparing one issue with all issues
 * of the other side costs no more than a walk over what they share.
 */
import { fold } from '../text/fold.ts'
import { numbersIn, pairOf, Units } from './units.ts'
import { titleCore } from '../text/title.ts'
import { genericMask } from './generic.ts'
import { isCommonPair } from './common.ts'

/** A set of features with weights beside them. */
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
  /** The figures in the title (17个), in order, joined by blanks. */
  figures: string
  /** The numbers in the title that name something (第17项, 2024年), in order, joined by blanks. */
  names: string
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
/** Two characters that any text of the genre holds, beside two that speak of the matter. */
const commonPairWeight = 0.2
/** Features that more issues than this share say nothing, and would make large bulletins slow. */
const commonest = 64
/** Longer bodies are compared by their beginning: enough to know an issue again. */
const longest = 4000

const blanks = /\s+/g

/** Feature → its number; the same for both sides. */
class Vocabulary {
  readonly #ids = new Map<number, number>()
  get size(): number {
    return this.#ids.size
  }
  id(key: number): number {
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    this.#ids.set(key, this.#ids.size)
    return this.#ids.size - 1
  }
}

function featuresOf(weights: Map<number, number>): Features {
  return { ids: [...weights.keys()], weights: [...weights.values()], total: 0 }
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
  const weights = new Map<number, number>()
  for (let k = 1; k < read.length; k++) {
    const [left, right] = [read[k - 1] as number, read[k] as number]
    weights.set(vocabulary.id(pairOf(left, right)), isCommonPair(left, right) ? commonPairWeight : 1)
  }
  return featuresOf(weights)
}

/** In how many of the given sets each feature stands; `size`: how many features there are. */
function frequencies(all: readonly Features[], size: number): Uint32Array {
  const counts = new Uint32Array(size)
  for (const { ids } of all) for (const id of ids) counts[id] = (counts[id] as number) + 1
  return counts
}

/**
 * Weighs features by how rare they are, on the side where they are the commoner.
 *
 * @param size how many features there are
 * @param rarity weight of a feature that so many issues of one side have; 0 takes it out
 */
function weigh(a: readonly Features[], b: readonly Features[], size: number, rarity: (issues: number) => number): void {
  const [inA, inB] = [frequencies(a, size), frequencies(b, size)]
  const weightOf = Float64Array.from(inA, (n, id) => rarity(Math.max(n, inB[id] as number)))
  for (const features of [...a, ...b]) {
    const { ids, weights } = features
    let kept = 0
    for (let k = 0; k < ids.length; k++) {
      const weight = (weights[k] as number) * (weightOf[ids[k] as number] as number)
      if (weight === 0) continue
      ids[kept] = ids[k] as number
      weights[kept++] = weight
      features.total += weight
    }
    ids.length = kept
    weights.length = kept
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
    // width and blanks are enough to fold here; the full folding for comparison costs ten times as much
    const text = texts.map((part) => (part ? fold(part).replace(blanks, '') : '')).join('')
    return {
      core,
      title: titleFeatures(core, units, titles),
      ...numbersIn(core),
      text,
      body: bodyFeatures(text, units, bodies),
    }
  }
  const [left, right] = [a.map(one), b.map(one)]
  const of = (profiles: Profile[], which: 'title' | 'body') => profiles.map((p) => p[which])
  weigh(of(left, 'title'), of(right, 'title'), titles.size, (n) => 1 / (1 + Math.log(n)))
  weigh(of(left, 'body'), of(right, 'body'), bodies.size, (n) => (n > commonest ? 0 : 1 / n))
  return { a: left, b: right }
}
