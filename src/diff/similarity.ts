/**
 * How like two issues are, on several grounds: what they are called, what is told of them, where they stand.
 */
import type { Profile } from './features.ts'

/** The grounds of a pair, each 0–1; null where one side gives none. */
export interface Grounds {
  title: number
  /** `known`: how far there is enough text on both sides to judge by, 0–1. */
  text: Ground
  /** `known`: how much of the place both sides tell, 0–1. */
  place: Ground
}

export interface Ground {
  likeness: number
  known: number
}

const weights = { title: 0.62, text: 0.23, place: 0.15 }
/** How like two issues are of which the same is told under different titles. */
const renamed = 0.6

/** The rest goes to how much of the shorter title the longer one holds: adding a word is less than replacing one. */
const diceShare = 0.6
/** The same title with other figures in it (17个项目, 5个项目) is a little less like. */
const figuresChanged = 0.95
/** With other years, ordinals or codes in it (第17项, 第18项) it names something else. */
const namesChanged = 0.6

/**
 * From the weight that two titles share to their likeness.
 *
 * @param shared the summed weights of the common features, the lesser of both each
 * @returns 0–1: weighted Dice coefficient, 1 for the same core
 */
export function titleLikeness(a: Profile, b: Profile, shared: number): number {
  if (a.core === '' || b.core === '') return 0
  if (a.core === b.core) return 1
  const [less, more] = [Math.min(a.title.total, b.title.total), Math.max(a.title.total, b.title.total)]
  if (less === 0) return 0
  const likeness = Math.min(1, (diceShare * 2 * shared) / (less + more) + ((1 - diceShare) * shared) / less)
  if (a.names !== '' && b.names !== '' && a.names !== b.names) return likeness * namesChanged
  return a.figures === b.figures ? likeness : likeness * figuresChanged
}

/** So many rare features of a text are enough to judge by: 已完成整改 alone, which any issue may say, is not. */
const enoughText = 8

/**
 * From the weight that two texts share to their likeness: the root of the cosine, since texts that tell of one matter
 * at two times share a fifth of their words and texts of two matters a fiftieth.
 */
export function textLikeness(a: Profile, b: Profile, shared: number): Ground {
  if (a.text === '' || b.text === '') return { likeness: 0, known: 0 }
  const known = Math.min(1, Math.min(a.body.total, b.body.total) / enoughText)
  if (a.text === b.text) return { likeness: 1, known }
  const size = Math.sqrt(a.body.total * b.body.total)
  return size === 0 ? { likeness: 0, known: 0 } : { likeness: Math.sqrt(Math.min(1, shared / size)), known }
}

/** Titles as like as this are the same issue, whatever is told of it. */
const sureTitle = 0.8
/** Titles that will do where nothing is told on one side. */
const fairTitle = 0.55
/** Less than this the titles have nothing in common. */
const leastTitle = 0.3
/** Texts as like as this are the same issue, whatever it is called now. */
const sureText = 0.85
/** Two texts that share less than this speak of two matters, whatever their titles have in common. */
const leastText = 0.1
/** In between title and text speak together: a title of which a third is another one needs a little from the text. */
const together = 0.74

/** All grounds in one figure, 0–1; grounds that one side does not give do not count. */
export function similarity({ title, text, place }: Grounds): number {
  const placeWeight = weights.place * place.known
  const textWeight = weights.text * text.known
  const sum = title * weights.title + text.likeness * textWeight + place.likeness * placeWeight
  const mean = sum / (weights.title + textWeight + placeWeight)
  // an issue that was given another name, but of which the same is told
  return text.likeness >= sureText ? Math.max(mean, renamed * text.likeness * text.known) : mean
}

/**
 * Whether two issues may be the same one at all. Where they stand never decides it: a number that is the same
 * says nothing about titles that are not.
 */
export function admissible({ title, text }: Pick<Grounds, 'title' | 'text'>): boolean {
  const told = text.likeness * text.known
  if (title >= sureTitle || told >= sureText) return true
  // with little text to judge by a fair title will do; with enough of it the text has a say
  const needed = fairTitle + (together - fairTitle) * text.known
  return title >= leastTitle && told >= leastText * text.known && title + told >= needed
}
