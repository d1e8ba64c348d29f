/** The contract as JSON Schema 2020-12. */
import { z } from 'zod'
import {
  changeRecordSchema,
  failureSchema,
  issueRecordSchema,
  manifestEntrySchema,
  timelineSchema,
} from './export/record-schemas.ts'
import { bulletinDiffSchema, bulletinSchema } from './schema.ts'
import { schemaVersion, type SchemaName } from './schema-names.ts'

const schemas = {
  bulletin: [bulletinSchema, 'Bulletin', 'One parsed rectification bulletin (整改通报)'],
  diff: [bulletinDiffSchema, 'BulletinDiff', 'Two successive bulletins of one body compared'],
  timeline: [timelineSchema, 'Timeline', 'More than two successive bulletins of one body: the chain of comparisons'],
  'issue-record': [
    issueRecordSchema,
    'IssueRecord',
    'A line of ndjson with --records issues: an issue and its bulletin',
  ],
  'change-record': [changeRecordSchema, 'ChangeRecord', 'A line of a comparison as ndjson with --records issues'],
  failure: [failureSchema, 'Failure', 'The answer to a line of --from ndjson that gave nothing'],
  'manifest-entry': [
    manifestEntrySchema,
    'ManifestEntry',
    'A line of manifest.ndjson: what became of a file of a batch',
  ],
} satisfies Record<SchemaName, [z.ZodType, title: string, description: string]>

/** @returns the JSON Schema (2020-12) of what zhenggai writes, with `$id` and version */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  const [schema, title, description] = schemas[name]
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  return {
    $schema,
    $id: `urn:zhenggai:schema:${name}:${schemaVersion}`,
    title,
    description,
    version: schemaVersion,
    ...rest,
  }
}
