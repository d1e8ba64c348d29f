/**
 * How like two issues are, on several grounds: what they are called, what is told of them, where they stand.
 */
import type { Features, Profile } from './features.ts'
import { foldForComparison } from '../text/fold.ts'

/** The grounds of a pair, each 0–1; null where one side gives none. */
export interface Grounds {
  title: number
  text: number | null
  place: number | null
}

/** Where an issue stands. */
export interface Place {
  area: string | null
  category: string | null
  labels: readonly string[]
}

const weights = { title: 0.62, text: 0.23, place: 0.15 }
const placeWeights = { area: 0.6, category: 0.2, label: 0.2 }

/** The same title with other figures in it is a little less like. */
const figuresChanged = 0.95

/**
 * From the weight that two titles share to their likeness.
 *
 * @param shared the summed weights of the common features, the lesser of both each
 * @returns 0–1: weighted Dice coefficient, 1 for the same core
 */
export function titleLikeness(a: Profile, b: Profile, shared: number): number {
  if (a.core === '' || b.core === '') return 0
  if (a.core === b.core) return 1
  const sum = a.title.total + b.title.total
  const dice = sum === 0 ? 0 : Math.min(1, (2 * shared) / sum)
  return a.figures === b.figures ? dice : dice * figuresChanged
}

/**
 * From the weight that two texts share to their likeness.
 *
 * @returns 0–1, null where either side has no text; the root of the cosine, since texts that tell of one matter at
 *   two times share a fifth of their words and texts of two matters a fiftieth
 */
export function textLikeness(a: Profile, b: Profile, shared: number): number | null {
  if (a.text === '' || b.text === '') return null
  if (a.text === b.text) return 1
  const size = Math.sqrt(a.body.total * b.body.total)
  return size === 0 ? null : Math.sqrt(Math.min(1, shared / size))
}

/** The summed weights of what two sets share. */
export function sharedWeight(a: Features, b: Features): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const difference = (a.ids[i] as number) - (b.ids[j] as number)
    if (difference === 0) shared += Math.min(a.weights[i++] as number, b.weights[j++] as number)
    else if (difference < 0) i++
    else j++
  }
  return shared
}

/** Bigram Dice coefficient of two strings, 0–1. */
export function dice(a: string, b: string): number {
  if (a === b) return 1
  const pairs = new Map<string, number>()
  for (let i = 0; i + 1 < a.length; i++) pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1)
  let shared = 0
  for (let i = 0; i + 1 < b.length; i++) {
    const pair = b.slice(i, i + 2)
    const left = pairs.get(pair) ?? 0
    if (left > 0) {
      pairs.set(pair, left - 1)
      shared++
    }
  }
  const count = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  return count === 0 ? 0 : (2 * shared) / count
}

const placeCore = (text: string) => foldForComparison(text).replace(/^(?:聚焦|关于|针对|在)|(?:等)?(?:方面|情况|问题)+(?:的)?$|["']/g, '')
const label = (labels: readonly string[]) => foldForComparison(labels.at(-1) ?? '')

/** Compares places; the likeness of two headings is worked out once, since few headings serve many issues. */
export function placeComparer(): (a: Place, b: Place) => number | null {
  const known = new Map<string, Map<string, number>>()
  const heading = (a: string, b: string): number => {
    const row = known.get(a) ?? new Map<string, number>()
    if (row.size === 0) known.set(a, row)
    const likeness = row.get(b) ?? dice(placeCore(a), placeCore(b))
    row.set(b, likeness)
    return likeness
  }
  return (a, b) => {
    let sum = 0
    let weight = 0
    const add = (likeness: number, w: number) => {
      sum += likeness * w
      weight += w
    }
    if (a.area !== null && b.area !== null) add(heading(a.area, b.area), placeWeights.area)
    if (a.category !== null && b.category !== null) add(heading(a.category, b.category), placeWeights.category)
    if (a.labels.length > 0 && b.labels.length > 0) add(label(a.labels) === label(b.labels) ? 1 : 0, placeWeights.label)
    return weight === 0 ? null : sum / weight
  }
}

/** All grounds in one figure, 0–1; grounds that one side does not give do not count. */
export function similarity({ title, text, place }: Grounds): number {
  let sum = title * weights.title
  let weight = weights.title
  if (text !== null) {
    sum += text * weights.text
    weight += weights.text
  }
  if (place !== null) {
    sum += place * weights.place
    weight += weights.place
  }
  return sum / weight
}

/**
 * Whether two issues may be the same one at all. Where they stand never decides it: a number that is the same
 * says nothing about titles that are not.
 */
export function admissible({ title, text }: Grounds): boolean {
  if (title >= 0.5) return true
  const told = text ?? 0
  return (title >= 0.3 && told >= 0.45) || told >= 0.85
}
