/** Two texts compared word by word. */
import { diffArrays } from 'diff'
import type { Hunk } from '../schema.ts'
import { fold } from '../text/fold.ts'
import type { Segmenter } from '../words/segmenter.ts'
import { tidy } from './tidy.ts'

export interface Comparison {
  hunks: Hunk[]
  /** The texts were too unlike: whole runs are replaced that were not compared word by word. */
  coarse: boolean
}

/**
 * How many words may differ before the comparison is given up. A count and not a time limit: the same texts must give
 * the same hunks on every machine. 700 differing words take about 30 ms.
 */
const budget = 700
/** The same for the sentences of texts that were given up. */
const sentenceBudget = 1500

/** Words are compared by what they say; tokens that differ in width alone are told apart afterwards. */
interface Tokens {
  texts: string[]
  keys: number[]
}

/** Gives the same number to the same word, of either width and whatever blanks there are in it. */
class Keys {
  readonly #known = new Map<string, number>()
  of(text: string): number {
    const folded = fold(text).replace(/\s+/g, ' ')
    const key = this.#known.get(folded) ?? this.#known.size + 1
    this.#known.set(folded, key)
    return key
  }
}

function tokens(texts: string[], keys: Keys): Tokens {
  return { texts, keys: texts.map((text) => keys.of(text)) }
}

/** Sentences and clauses, each with its punctuation: losslessly. */
function sentences(text: string): string[] {
  return text.match(/[^。；;！!？?\n]*[。；;！!？?\n]+|[^。；;！!？?\n]+$/g) ?? []
}

/** A run of words in both texts that were found to correspond, or not. */
interface Run {
  same: boolean
  old: string[]
  recent: string[]
}

/** At least so many tokens must be put in or taken out, in whatever order the rest stands. */
function leastEdits(a: Tokens, b: Tokens): number {
  const left = new Map<number, number>()
  for (const key of a.keys) left.set(key, (left.get(key) ?? 0) + 1)
  let shared = 0
  for (const key of b.keys) {
    const count = left.get(key) ?? 0
    if (count === 0) continue
    left.set(key, count - 1)
    shared++
  }
  return a.keys.length + b.keys.length - 2 * shared
}

/**
 * Compares two runs of tokens.
 *
 * @returns null where more than `limit` tokens would have to be put in or taken out
 */
function runsOf(a: Tokens, b: Tokens, limit: number): Run[] | null {
  // texts that share too little are known to be so without looking for the way
  if (leastEdits(a, b) > limit) return null
  const changes = diffArrays(a.keys, b.keys, { maxEditLength: limit })
  if (changes === undefined) return null
  const runs: Run[] = []
  let [i, j] = [0, 0]
  for (const { added, removed, count } of changes) {
    const old = added ? [] : a.texts.slice(i, (i += count))
    const recent = removed ? [] : b.texts.slice(j, (j += count))
    const last = runs.at(-1)
    const same = !added && !removed
    if (last && !last.same && !same) {
      last.old.push(...old)
      last.recent.push(...recent)
    } else runs.push({ same, old, recent })
  }
  return runs
}

/** Compares by sentences, then the words of those that were replaced by others, as far as they are alike at all. */
function coarseRuns(a: string, b: string, segmenter: Segmenter): { runs: Run[]; coarse: boolean } {
  const keys = new Keys()
  const whole: Run = { same: false, old: [a], recent: [b] }
  const runs = runsOf(tokens(sentences(a), keys), tokens(sentences(b), keys), sentenceBudget)
  if (!runs) return { runs: [whole], coarse: true }
  let left = budget
  let coarse = false
  const fine = runs.flatMap((run) => {
    if (run.same || run.old.length === 0 || run.recent.length === 0) return [run]
    const [old, recent] = [segmenter.cut(run.old.join('')), segmenter.cut(run.recent.join(''))]
    const words = runsOf(tokens(old, keys), tokens(recent, keys), left)
    if (!words) {
      // what was tried in vain is paid for, or many long runs would each be tried to the end
      left = 0
      coarse = true
      return [run]
    }
    for (const { same, old: gone, recent: come } of words) if (!same) left -= gone.length + come.length
    return words
  })
  return { runs: fine, coarse }
}

/** A run of the same words is one equal hunk only as far as the letters are the same, too. */
function hunksOf(runs: readonly Run[]): Hunk[] {
  return runs.flatMap(({ same, old, recent }): Hunk[] => {
    if (!same) return [{ op: 'delete', text: old.join('') } as const, { op: 'insert', text: recent.join('') } as const]
    return old.flatMap((text, k): Hunk[] => {
      const other = recent[k] as string
      return text === other
        ? [{ op: 'equal', text }]
        : [
            { op: 'delete', text },
            { op: 'insert', text: other },
          ]
    })
  })
}

/**
 * Compares two texts word by word.
 *
 * @param old the earlier text
 * @param recent the later one
 * @returns hunks: equal + delete joined give `old`, equal + insert joined give `recent`, to the letter. Deletions
 *   stand before insertions at the same place; no two hunks of one kind stand side by side, none is empty
 */
export function compareTexts(old: string, recent: string, segmenter: Segmenter): Comparison {
  const keys = new Keys()
  const [a, b] = [tokens(segmenter.cut(old), keys), tokens(segmenter.cut(recent), keys)]
  const runs = runsOf(a, b, budget)
  const { runs: found, coarse } = runs ? { runs, coarse: false } : coarseRuns(old, recent, segmenter)
  return { hunks: tidy(hunksOf(found)), coarse }
}
