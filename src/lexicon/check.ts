/** Checks a user's lexicon by zod before it is used. */
import { z } from 'zod'
import { BulletinError } from '../errors.ts'
import { statusCodes } from '../schema-names.ts'
import { fieldKinds, type LexiconExtension, sectionRoles } from './lexicon.ts'

const words = z.array(z.string().trim().min(1).max(60))
const optional = words.optional()
const record = <K extends string>(keys: readonly K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, optional])) as Record<K, typeof optional>).optional()

/** The shape of a `--lexicon` file: every part optional, an unknown part refused (it would be a word lost in silence). */
export const lexiconSchema = z.strictObject({
  status: z
    .array(
      z.strictObject({
        code: z.enum(statusCodes),
        sustained: z.boolean().optional(),
        weak: z.boolean().optional(),
        words,
      }),
    )
    .optional(),
  answers: record(['yes', 'no']),
  negations: optional,
  demands: optional,
  statusFillers: optional,
  statusSubjects: optional,
  statusAdverbs: optional,
  fields: record(fieldKinds),
  ownNames: z
    .strictObject({
      parts: optional,
      places: optional,
      kinds: z.array(z.strictObject({ called: words, ends: words })).optional(),
    })
    .optional(),
  answerEndings: optional,
  tableNotes: optional,
  sections: record(sectionRoles),
  shortcomings: record(['lacks', 'about']),
  praise: optional,
  complaints: record(['listed', 'other']),
  summaries: optional,
  issue: record([
    'nouns',
    'listed',
    'prefixes',
    'suffixes',
    'areas',
    'complaints',
    'remedies',
    'lacks',
    'findingOpeners',
    'addressing',
  ]),
  ordinals: z.array(words).optional(),
  title: record(['kinds', 'plans', 'topics', 'foreign', 'elsewhere', 'reported', 'columns']),
  genre: record(['inspection', 'audit', 'environment', 'other']),
  stage: record(['progress', 'completion', 'follow-up', 'feedback']),
  feedbackEndings: optional,
  meta: record(['publisher', 'publishedAt', 'issuedOn', 'editor', 'other']),
  bodyEndings: optional,
  furniture: optional,
  closing: record(['openers', 'objections', 'asides', 'notes', 'outlooks', 'wholes', 'remainders']),
  discipline: optional,
  accountability: optional,
  plannedBefore: optional,
  notPlanned: record(['words', 'duties', 'offices']),
  openEnds: record(['until', 'behind', 'before']),
  plannedSentences: optional,
  pending: optional,
  outlook: record([
    'reasons',
    'notReasons',
    'obstacles',
    'shortages',
    'left',
    'waits',
    'steps',
    'striving',
    'plans',
    'occasions',
    'deeds',
  ]),
  inspection: record([
    'teams',
    'institutions',
    'auditOffices',
    'orders',
    'arrangements',
    'hearings',
    'matters',
    'noBody',
    'offices',
    'beforeRounds',
  ]),
  figures: record([
    'rounds',
    'earlier',
    'former',
    'meetings',
    'lookedFor',
    'takenOn',
    'chosen',
    'abolished',
    'made',
    'prepared',
  ]),
  entities: record(['beforeCompanies', 'withinCompanies', 'actors', 'posts', 'surnames', 'behindNames', 'noNames']),
  claims: z.array(z.strictObject({ kind: z.string().min(1), nouns: words, units: words })).optional(),
})

/**
 * @param data parsed JSON
 * @param name of the file, for the message
 * @throws BulletinError (`bad-lexicon`) that names the first part that does not fit
 */
export function checkLexicon(data: unknown, name = 'lexicon'): LexiconExtension {
  const result = lexiconSchema.safeParse(data)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const where = issue?.path.join('.') || '(top)'
  throw new BulletinError('bad-lexicon', {
    en: `${name}: ${where}: ${issue?.message ?? 'does not fit'}; see “Words of your own” in the README`,
    zh: `${name}:${where} 不符合要求(${issue?.message ?? ''});参见 README 中“自己的词”一节`,
  })
}
