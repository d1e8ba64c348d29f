import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { toChangesSarif, toSarif } from './sarif.ts'
import { sampleBulletins, sampleComparison } from './testing/samples.ts'

interface Log {
  runs: {
    artifacts: { location: { uri?: string } }[]
    tool: { driver: { rules: { id: string }[] } }
    results: {
      ruleId: string
      ruleIndex?: number
      message: { text: string }
      locations: { physicalLocation: { artifactLocation: { index: number }; region?: Record<string, number> } }[]
    }[]
  }[]
}

/** The schema is of draft 4, which differs from what ajv knows in the name of its identifier alone, as far as it is used there. */
const {
  id: _,
  $schema: __,
  ...schema
} = JSON.parse(readFileSync(new URL('testing/sarif-2.1.0.schema.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

function check(text: string): Log['runs'][number] {
  const log = JSON.parse(text) as Log
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  const [run] = log.runs
  if (!run) throw new Error('no run')
  return run
}

describe('toSarif', () => {
  it('is valid SARIF 2.1.0 with a result for every diagnostic', async () => {
    const bulletins = await sampleBulletins()
    const { results, artifacts } = check(toSarif(bulletins))
    const diagnostics = bulletins.flatMap((bulletin) => bulletin.diagnostics)
    expect(diagnostics.length).toBeGreaterThan(5)
    expect(results.map(({ message }) => message.text)).toEqual(diagnostics.map(({ message }) => message))
    expect(artifacts.map(({ location }) => location.uri)).toEqual(bulletins.map(({ source }) => source.uri))
  })

  it('names the rule and the region of each result', async () => {
    const bulletins = await sampleBulletins()
    const { results, tool } = check(toSarif(bulletins))
    const [first] = results
    const diagnostic = bulletins.flatMap((bulletin) => bulletin.diagnostics)[0]
    expect(tool.driver.rules[first?.ruleIndex ?? -1]?.id).toBe(diagnostic?.ruleId)
    expect(first?.locations[0]?.physicalLocation.region).toMatchObject({
      startLine: diagnostic?.position?.start.line,
      startColumn: diagnostic?.position?.start.column,
      charOffset: diagnostic?.position?.start.offset,
    })
  })

  it('takes Chinese paths, blanks and standard input', async () => {
    const [bulletin] = await sampleBulletins()
    if (!bulletin) throw new Error('no sample')
    const uris = ['整改 通报#1?.html', null]
    const { artifacts } = check(toSarif(uris.map((uri) => ({ ...bulletin, source: { ...bulletin.source, uri } }))))
    expect(artifacts[0]?.location.uri).toBe('%E6%95%B4%E6%94%B9%20%E9%80%9A%E6%8A%A5%231%3F.html')
    expect(artifacts[1]?.location.uri).toBeUndefined()
  })
})

describe('toChangesSarif', () => {
  it('has the findings of a comparison, each in its bulletin', async () => {
    const comparison = await sampleComparison()
    const { results } = check(toChangesSarif([comparison]))
    expect(results).toHaveLength(comparison.diff.diagnostics.length)
    for (const { locations } of results) expect([0, 1]).toContain(locations[0]?.physicalLocation.artifactLocation.index)
  })
})
