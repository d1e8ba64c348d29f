/** The contract as JSON Schema 2020-12. */
import { z } from 'zod'
import { bulletinDiffSchema, bulletinSchema } from './schema.ts'
import { schemaVersion } from './schema-names.ts'

const schemas = {
  bulletin: [bulletinSchema, 'Bulletin', 'One parsed rectification bulletin (整改通报)'],
  diff: [bulletinDiffSchema, 'BulletinDiff', 'Two successive bulletins of one body compared'],
} as const

export type SchemaName = keyof typeof schemas

/** @returns the JSON Schema (2020-12) of `bulletin` or `diff`, with `$id` and version */
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
