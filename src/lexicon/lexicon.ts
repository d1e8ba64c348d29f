/**
 * The shape of the lexicon. Its words are in words.ts; a user's own (`--lexicon FILE`, `options.lexicon`) have the same
 * shape with every part optional and are added to them.
 */
import { fold } from '../text/fold.ts'
import type { Genre, Stage, StatusCode } from '../schema.ts'

export const fieldKinds = [
  'finding',
  'task',
  'progress',
  'status',
  'goal',
  'plan',
  'deadline',
  'responsible',
  'reason',
  'next',
  'number',
  'area',
  'remark',
  'former',
] as const

/** What a field label or a column name announces. */
export type FieldKind = (typeof fieldKinds)[number]

export const sectionRoles = ['follow-up', 'clues', 'suggestions', 'plan', 'overview', 'rectification'] as const

/** The part that a section plays in a bulletin, told by its heading. */
export type SectionRole = (typeof sectionRoles)[number]

export interface StatusEntry {
  code: StatusCode
  /** Long-term work goes on beside the code. */
  sustained?: boolean | undefined
  /** The word gives the code only where no other status word stands beside it (已完成并长期坚持 is completed). */
  weak?: boolean | undefined
  words: string[]
}

export interface ClaimEntry {
  kind: string
  nouns: string[]
  units: string[]
}

/** The words of the domain, as data. */
export interface Lexicon {
  status: StatusEntry[]
  answers: { yes: string[]; no: string[] }
  negations: string[]
  demands: string[]
  statusFillers: string[]
  statusSubjects: string[]
  statusAdverbs: string[]
  fields: Record<FieldKind, string[]>
  /** How a body calls itself (我局), and how its name ends then; `parts` of it, and `places` whose name stands in front. */
  ownNames: { parts: string[]; places: string[]; kinds: Array<{ called: string[]; ends: string[] }> }
  /** How a label ends that no list of fields knows, and that announces what was done. */
  answerEndings: string[]
  tableNotes: string[]
  sections: Record<SectionRole, string[]>
  shortcomings: { lacks: string[]; about: string[] }
  praise: string[]
  complaints: { listed: string[]; other: string[] }
  summaries: string[]
  issue: {
    nouns: string[]
    listed: string[]
    prefixes: string[]
    suffixes: string[]
    areas: string[]
    complaints: string[]
    remedies: string[]
    lacks: string[]
    findingOpeners: string[]
    addressing: string[]
  }
  ordinals: string[][]
  title: {
    kinds: string[]
    plans: string[]
    topics: string[]
    foreign: string[]
    elsewhere: string[]
    reported: string[]
    columns: string[]
  }
  genre: Record<Genre, string[]>
  stage: Record<Stage, string[]>
  feedbackEndings: string[]
  meta: { publisher: string[]; publishedAt: string[]; issuedOn: string[]; editor: string[]; other: string[] }
  bodyEndings: string[]
  furniture: string[]
  closing: Record<'openers' | 'objections' | 'asides' | 'notes' | 'outlooks' | 'wholes' | 'remainders', string[]>
  discipline: string[]
  accountability: string[]
  plannedBefore: string[]
  notPlanned: Record<'words' | 'duties' | 'offices', string[]>
  openEnds: Record<'until' | 'behind' | 'before', string[]>
  plannedSentences: string[]
  pending: string[]
  outlook: Record<
    | 'reasons'
    | 'notReasons'
    | 'obstacles'
    | 'shortages'
    | 'left'
    | 'waits'
    | 'steps'
    | 'striving'
    | 'plans'
    | 'occasions'
    | 'deeds',
    string[]
  >
  inspection: Record<
    | 'teams'
    | 'institutions'
    | 'auditOffices'
    | 'orders'
    | 'arrangements'
    | 'hearings'
    | 'matters'
    | 'noBody'
    | 'offices'
    | 'beforeRounds',
    string[]
  >
  figures: Record<
    | 'rounds'
    | 'earlier'
    | 'former'
    | 'meetings'
    | 'takenOn'
    | 'lookedFor'
    | 'chosen'
    | 'abolished'
    | 'made'
    | 'prepared',
    string[]
  >
  entities: Record<
    'beforeCompanies' | 'withinCompanies' | 'actors' | 'posts' | 'surnames' | 'behindNames' | 'noNames',
    string[]
  >
  claims: ClaimEntry[]
}

type DeepPartial<T> = T extends (infer U)[] ? U[] : { [K in keyof T]?: DeepPartial<T[K]> | undefined }

/** A user's additions: any part of the lexicon. */
export type LexiconExtension = DeepPartial<Lexicon>

/**
 * Adds a user's words to the built-in ones. Lists are joined (the user's first), records merged key by key. The words are
 * folded here, as the built-in ones stand folded: what they are compared with is. A user's word wins: of a status word the
 * first entry holds, and a field label that was built in as another kind is that no more.
 *
 * @param base a whole lexicon, not changed
 * @param extension the user's part, already checked (see lexicon/check.ts)
 */
export function extendLexicon(base: Lexicon, extension: LexiconExtension): Lexicon {
  const own = folded(extension) as LexiconExtension
  const fields = givingWay(base.fields, own.fields)
  return merge({ ...base, fields }, own) as Lexicon
}

/** The built-in lists without the words that a user puts under another kind. What stands there already says nothing new. */
function givingWay(lists: Lexicon['fields'], own: LexiconExtension['fields'] = {}): Lexicon['fields'] {
  const taken = new Set(fieldKinds.flatMap((kind) => (own[kind] ?? []).filter((word) => !lists[kind].includes(word))))
  const rest = fieldKinds.map((kind) => [kind, lists[kind].filter((word) => !taken.has(word))])
  return Object.fromEntries(rest) as Lexicon['fields']
}

/** The same with the width of every listed word folded. */
function folded(part: unknown): unknown {
  if (Array.isArray(part)) return part.map((one: unknown) => (typeof one === 'string' ? fold(one) : folded(one)))
  if (!isRecord(part)) return part
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, folded(inner)]))
}

function merge(base: unknown, extra: unknown): unknown {
  if (extra === undefined) return base
  if (Array.isArray(base) && Array.isArray(extra)) return [...(extra as unknown[]), ...(base as unknown[])]
  if (isRecord(base) && isRecord(extra)) {
    const keys = new Set([...Object.keys(base), ...Object.keys(extra)])
    return Object.fromEntries([...keys].map((key) => [key, merge(base[key], extra[key])]))
  }
  return extra
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
