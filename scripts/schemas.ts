/**
 * Writes the JSON Schemas of all that zhenggai writes to schemas/, where the package has them.
 *
 *     npm run schemas
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { jsonSchema } from '../src/json-schema.ts'
import { schemaNames } from '../src/schema-names.ts'

export const schemaFolder = fileURLToPath(new URL('../schemas/', import.meta.url))
export const schemaFile = (name: string) => `${name}.schema.json`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(schemaFolder, { recursive: true })
  for (const name of schemaNames) {
    const text = await format(JSON.stringify(jsonSchema(name)), { parser: 'json', printWidth: 120 })
    writeFileSync(schemaFolder + schemaFile(name), text)
  }
}
