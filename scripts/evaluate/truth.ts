/**
 * What a person read in a bulletin, as files beside it: the same shapes serve the samples (`<date>.truth.json`) and folders
 * of cases (`gold.json`). A field that is absent is not scored; null says that there is none to be found.
 */
import { z } from 'zod'

const text = z.string().nullable().optional()
/** A long text may be shortened to its beginning and its end, with … between them. */
const long = text
const labels = z.array(z.string())
const strings = z.array(z.string()).nullable().optional()

const issueTruth = z.object({
  labels: labels.optional(),
  title: z.string(),
  area: text,
  category: text,
  description: long,
  findings: z.number().nullable().optional(),
  progress: long,
  status: text,
  sustained: z.boolean().optional(),
  statusText: text,
  measures: z.number().nullable().optional(),
  dates: strings,
  deadline: text,
  responsible: strings,
})

const refusalTruth = z.object({ reject: z.literal(true) })

const bulletinTruth = z.object({
  reject: z.undefined().optional(),
  title: text,
  genre: text,
  stage: text,
  publisher: text,
  editor: text,
  publishedOn: text,
  signedBy: text,
  signedOn: text,
  inspection: z
    .object({ inspector: text, inspectee: text, round: text, period: text, feedbackOn: text })
    .nullable()
    .optional(),
  headings: z.array(z.object({ labels, heading: z.string() })).optional(),
  issues: z.array(issueTruth).optional(),
  followUps: z.array(z.object({ issue: z.number(), reason: long, nextSteps: long, deadline: text })).optional(),
  accountability: z
    .object({
      people: z.number().nullable().optional(),
      cases: z.number().nullable().optional(),
      actions: z.record(z.string(), z.number()).optional(),
    })
    .nullable()
    .optional(),
  claims: z.array(z.object({ kind: z.string(), value: z.number() })).optional(),
  contact: z.object({ phones: strings, emails: strings, address: text, postalCode: text }).nullable().optional(),
  diagnostics: z.array(z.string()).optional(),
})

const indexPairs = z.array(z.tuple([z.number(), z.number()]))
const named = z.array(z.object({ labels: labels.optional(), title: z.string() }))

const comparisonTruth = z.object({
  old: named,
  new: named,
  pairs: indexPairs,
  added: z.array(z.number()),
  removed: z.array(z.number()),
  dropped: z.array(z.number()).optional(),
  unchanged: indexPairs.optional(),
  status: z.array(z.tuple([z.number(), z.number(), z.string(), z.string()])).optional(),
})

export const truthSchema = z.union([comparisonTruth, refusalTruth, bulletinTruth])

export type BulletinTruth = z.infer<typeof bulletinTruth>
export type IssueTruth = z.infer<typeof issueTruth>
export type ComparisonTruth = z.infer<typeof comparisonTruth>
export type Truth = z.infer<typeof truthSchema>

export const isComparison = (truth: Truth): truth is ComparisonTruth => 'pairs' in truth
export const isRefusal = (truth: Truth): truth is z.infer<typeof refusalTruth> =>
  'reject' in truth && truth.reject === true
