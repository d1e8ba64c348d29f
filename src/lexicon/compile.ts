/**
 * The lexicon turned into what the grammars use: patterns over folded text, built once per lexicon.
 */
import { WordList } from '../text/word-list.ts'
import {
  type FieldKind,
  fieldKinds,
  type Lexicon,
  type SectionRole,
  sectionRoles,
  type StatusEntry,
} from './lexicon.ts'

/** A status word and what it says. */
export type StatusMeaning = Pick<StatusEntry, 'code' | 'sustained' | 'weak'>

export interface Words {
  lexicon: Lexicon
  /** A field label → what it announces. A label may announce several kinds (完成情况: progress or status); the first listed is the usual one. */
  fieldOf: Map<string, FieldKind[]>
  statusOf: Map<string, StatusMeaning>
  statusWords: WordList
  roleOf(heading: string): SectionRole | null
}

const compiled = new WeakMap<Lexicon, Words>()

/**
 * Compiles a lexicon. The result is kept for the lexicon object, so that asking again costs nothing.
 */
export function compileLexicon(lexicon: Lexicon): Words {
  let words = compiled.get(lexicon)
  if (!words) {
    words = compile(lexicon)
    compiled.set(lexicon, words)
  }
  return words
}

function compile(lexicon: Lexicon): Words {
  const fieldOf = new Map<string, FieldKind[]>()
  for (const kind of fieldKinds) {
    for (const label of withTwins(lexicon.fields[kind])) {
      const kinds = fieldOf.get(label)
      if (!kinds) fieldOf.set(label, [kind])
      else if (!kinds.includes(kind)) kinds.push(kind)
    }
  }
  const statusOf = statusMeanings(lexicon)
  const roles = sectionRoles.map((role) => [role, new WordList(lexicon.sections[role])] as const)
  return {
    lexicon,
    fieldOf,
    statusOf,
    statusWords: new WordList(statusOf.keys()),
    roleOf: (heading) => roles.find(([, list]) => list.isIn(heading))?.[0] ?? null,
  }
}

/** What a campaign (专项整治) puts right it calls 整治: its labels and statuses are those of rectification with that word. */
const withTwins = (words: readonly string[]) => [
  ...words,
  ...words.filter((word) => word.includes('整改')).map((word) => word.replaceAll('整改', '整治')),
]

/** Every status word and what it says, in its longer forms as well (已经完成, 取得了…); those of completion also with a negation in front. */
function statusMeanings({ status, negations }: Lexicon): Map<string, StatusMeaning> {
  const statusOf = new Map<string, StatusMeaning>()
  const add = (word: string, meaning: StatusMeaning) => {
    if (!statusOf.has(word)) statusOf.set(word, meaning)
  }
  for (const { code, sustained, weak, words } of status)
    for (const word of withTwins(words)) add(word, { code, sustained, weak })
  for (const [word, meaning] of [...statusOf]) {
    add(word.replace(/^已(?!经)/, '已经'), meaning)
    add(word.replace('取得', '取得了'), meaning)
  }
  for (const word of status.filter(({ code }) => code === 'completed').flatMap(({ words }) => words)) {
    const plain = word.replace(/^(?:均|已经?)+/, '')
    for (const negation of negations) add(negation + plain, { code: 'not-completed' })
  }
  return statusOf
}

/**
 * What a grammar derives from the lexicon (a word list, a pattern), built at its first use and kept as long as the lexicon is.
 *
 * @param make asked once for each lexicon
 */
export function derived<T>(make: (words: Words) => T): (words: Words) => T {
  const kept = new WeakMap<Words, T>()
  // Nearly always it is the same one as before.
  let last: Words | null = null
  let value: T
  return (words) => {
    if (words === last) return value
    if (!kept.has(words)) kept.set(words, make(words))
    last = words
    return (value = kept.get(words) as T)
  }
}
