/** Every JSON that the formats write, against the published schemas, by a validator that is none of ours. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { schemaFile, schemaFolder } from '../../scripts/schemas.ts'
import { jsonSchema } from '../json-schema.ts'
import { schemaNames, schemaVersion, type SchemaName } from '../schema-names.ts'
import { toJson } from './json.ts'
import { ndjsonFormat, toNdjson } from './ndjson.ts'
import { sampleBulletins, sampleComparison } from './testing/samples.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>

function expectValid(name: SchemaName, text: string): void {
  const validate = ajv.getSchema(String(jsonSchema(name)['$id'])) ?? ajv.compile(read(schemaFolder + schemaFile(name)))
  const lines = text.startsWith('{\n') ? [text] : text.trimEnd().split('\n')
  for (const line of lines) expect(validate(JSON.parse(line)), ajv.errorsText(validate.errors)).toBe(true)
}

describe('the schemas of the package', () => {
  it.each(schemaNames)('%s is what the source says (npm run schemas)', (name) => {
    expect(read(schemaFolder + schemaFile(name))).toEqual(jsonSchema(name))
  })

  it('are all there is', () => {
    expect(readdirSync(schemaFolder).sort()).toEqual(schemaNames.map(schemaFile).sort())
  })

  it.each(schemaNames)('%s has an $id with the version', (name) => {
    expect(jsonSchema(name)).toMatchObject({
      $id: `urn:zhenggai:schema:${name}:${schemaVersion}`,
      version: schemaVersion,
    })
  })
})

describe('what is written', () => {
  it('of bulletins is as the schemas say', async () => {
    const bulletins = await sampleBulletins()
    for (const bulletin of bulletins) expectValid('bulletin', toJson(bulletin))
    expectValid('bulletin', toNdjson(bulletins))
    expectValid('issue-record', toNdjson(bulletins, { records: 'issues' }))
  })

  it('of a comparison is as the schemas say', async () => {
    const comparison = await sampleComparison()
    expectValid('diff', toJson(comparison.diff))
    expectValid('diff', ndjsonFormat.comparisons([comparison], {}))
    expectValid('change-record', ndjsonFormat.comparisons([comparison], { records: 'issues' }))
    const alone = { diff: comparison.diff, old: null, recent: null }
    expectValid('change-record', ndjsonFormat.comparisons([alone], { records: 'issues' }))
  })

  it('in output/ is as the schemas say', () => {
    const folder = fileURLToPath(new URL('../../output/', import.meta.url))
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    expect(files.length).toBeGreaterThan(5)
    for (const file of files) {
      const text = readFileSync(folder + file, 'utf8')
      expectValid('summary' in (JSON.parse(text) as object) ? 'diff' : 'bulletin', text)
    }
  })
})

describe('toNdjson', () => {
  it('has a line for every bulletin, or for every issue with the facts of its bulletin', async () => {
    const bulletins = await sampleBulletins()
    expect(toNdjson(bulletins).trimEnd().split('\n')).toHaveLength(bulletins.length)
    const lines = toNdjson(bulletins, { records: 'issues' }).trimEnd().split('\n')
    expect(lines).toHaveLength(bulletins.flatMap(({ issues }) => issues).length)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      schemaVersion,
      bulletin: { uri: bulletins[0]?.source.uri },
      id: '2.1.1',
    })
  })
})
