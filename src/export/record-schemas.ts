/** The schemas of what is written beside bulletins and comparisons: single records, answers of a stream, the manifest. */
import { z } from 'zod'
import type { ManifestEntry } from '../batch/manifest.ts'
import type { Timeline } from '../diff/timeline.ts'
import { bulletinDiffSchema, bulletinSchema } from '../schema.ts'
import { genres, severities, stages, statusCodes } from '../schema-names.ts'
import type { BulletinFacts } from './facts.ts'
import type { ChangeRecord, IssueRecord } from './ndjson.ts'

const optionalText = z.string().nullable()
const count = z.number().int().nonnegative()

const facts = z.object({
  uri: optionalText,
  sha256: z.string(),
  title: optionalText,
  publisher: optionalText,
  signedBy: optionalText,
  genre: z.enum(genres),
  stage: z.enum(stages).nullable(),
  publishedAt: optionalText,
  signedOn: optionalText,
  inspector: optionalText,
  inspectee: optionalText,
  round: optionalText,
  feedbackOn: optionalText,
}) satisfies z.ZodType<BulletinFacts>

export const issueRecordSchema = bulletinSchema.shape.issues.element.extend({
  schemaVersion: z.string(),
  bulletin: facts,
}) satisfies z.ZodType<IssueRecord>

export const changeRecordSchema = bulletinDiffSchema.shape.issues.element.extend({
  schemaVersion: z.string(),
  bulletins: bulletinDiffSchema.pick({ from: true, to: true }),
  title: optionalText.describe('as the newer bulletin has it; null where only the comparison was at hand'),
})
changeRecordSchema satisfies z.ZodType<ChangeRecord>

const stand = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(statusCodes),
  deadline: optionalText,
})

export const timelineSchema = z.object({
  schemaVersion: z.string(),
  bulletins: z.array(bulletinDiffSchema.shape.from),
  diffs: z.array(bulletinDiffSchema).describe('each bulletin against the one before it'),
  issues: z
    .array(
      z.object({
        title: z.string().describe('as the last bulletin has it that lists it'),
        stands: z.array(stand.nullable()).describe('one for each bulletin; null where it is not listed'),
        direction: z.enum(['advanced', 'regressed', 'same']).describe('from the first status to the last one'),
        end: z.enum(['completed', 'open', 'settled', 'dropped', 'untold']),
        postponed: count.describe('how often its deadline was put off'),
        reopened: count.describe('how often it was completed and then open again'),
        returned: z.boolean().describe('it was missing from a bulletin in between, and came back'),
      }),
    )
    .describe('one line an issue, in order of first appearance'),
}) satisfies z.ZodType<Timeline>

const fault = z.object({
  code: z.string().describe('not-a-bulletin, empty, binary, too-large, ENOENT, bad-line, worker-died, …'),
  message: z.string(),
})

/** The answer to a line of `--from ndjson` that gave nothing. */
export const failureSchema = z.object({ uri: optionalText, error: fault })

export const manifestEntrySchema = z.object({
  file: optionalText.describe('as in source.uri'),
  sha256: optionalText.describe('of the bytes; null where they could not be read'),
  outcome: z.enum(['done', 'failed']),
  output: optionalText.describe('below the folder of outputs'),
  outputSha256: optionalText,
  issues: count.nullable(),
  statuses: z.record(z.enum(statusCodes), count).nullable(),
  diagnostics: z.record(z.enum(severities), count).nullable(),
  error: fault.nullable(),
  run: z.string().describe('names the version and the options it was made with'),
}) satisfies z.ZodType<ManifestEntry>
