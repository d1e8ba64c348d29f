/** sarif: the diagnostics for code-scanning dashboards, editors and review tools (SARIF 2.1.0). */
import type { Bulletin, Diagnostic, SourcePosition } from '../schema.ts'
import { version } from '../version.ts'
import { writeBulletins, type Comparison, type ExportOptions, type WholeFormat } from './format.ts'
import { ruleDescriptors, type RuleDescriptor } from './sarif-rules.ts'

/** A region counts columns and offsets in UTF-16 code units, as the contract does; its end is exclusive, as there. */
interface Region {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
  charOffset: number
  charLength: number
}

interface Location {
  physicalLocation: { artifactLocation: { index: number; uri?: string }; region?: Region }
  message?: { text: string }
}

interface Result {
  ruleId: string
  ruleIndex?: number
  level: 'error' | 'warning' | 'note'
  message: { text: string }
  locations: Location[]
  relatedLocations?: Location[]
  properties: { issueId: string | null; actual: string | null; expected: string[] }
}

interface Artifact {
  location: { uri: string } | { description: { text: string } }
  roles: ['analysisTarget']
  hashes: { 'sha-256': string }
  mimeType?: string
  encoding?: string
  length?: number
}

/** What is kept of each bulletin. The places in `results` count its artifact as the first. */
export interface SarifPart {
  artifact: Artifact
  diagnostics: Diagnostic[]
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** A SARIF location is a URI reference: blanks and Chinese characters of a path are percent-encoded. */
const uriReference = (uri: string) => encodeURI(uri.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent)

const artifactLocation = (uri: string | null) =>
  uri === null ? { description: { text: 'standard input' } } : { uri: uriReference(uri) }

function partOf({ source, diagnostics }: Bulletin): SarifPart {
  const { uri, sha256, mediaType, encoding, bytes } = source
  const artifact: Artifact = {
    location: artifactLocation(uri),
    roles: ['analysisTarget'],
    hashes: { 'sha-256': sha256 },
    mimeType: mediaType,
    encoding,
    length: bytes,
  }
  return { artifact, diagnostics }
}

function regionOf({ start, end }: SourcePosition): Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
}

function locationOf(artifact: Artifact, index: number, position: SourcePosition | null): Location {
  const uri = 'uri' in artifact.location ? { uri: artifact.location.uri } : {}
  const region = position ? { region: regionOf(position) } : {}
  return { physicalLocation: { artifactLocation: { index, ...uri }, ...region } }
}

function resultOf(one: Diagnostic, artifact: Artifact, index: number, rules: readonly RuleDescriptor[]): Result {
  const ruleIndex = rules.findIndex(({ id }) => id === one.ruleId)
  const related = one.related.map(({ message, position }) => ({
    ...locationOf(artifact, index, position),
    message: { text: message },
  }))
  return {
    ruleId: one.ruleId,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[one.severity],
    message: { text: one.message },
    locations: [locationOf(artifact, index, one.position)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    properties: { issueId: one.issueId, actual: one.actual, expected: one.expected },
  }
}

function log(parts: readonly SarifPart[], options: ExportOptions): string {
  const rules = ruleDescriptors(options.language ?? 'en')
  const results = parts.flatMap(({ artifact, diagnostics }, i) =>
    diagnostics.map((one) => resultOf(one, artifact, i, rules)),
  )
  const run = {
    tool: { driver: { name: 'zhenggai', semanticVersion: version, language: options.language ?? 'en', rules } },
    columnKind: 'utf16CodeUnits',
    artifacts: parts.map(({ artifact }) => artifact),
    results,
  }
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json'
  return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

/** The findings of a comparison, each in the bulletin that it is about; those about both stand with the newer one. */
function comparisonParts({ diff }: Comparison): SarifPart[] {
  return (['from', 'to'] as const).map((side) => ({
    artifact: {
      location: artifactLocation(diff[side].uri),
      roles: ['analysisTarget'],
      hashes: { 'sha-256': diff[side].sha256 },
    },
    diagnostics: diff.diagnostics.filter((one) => (one.side ?? 'to') === side),
  }))
}

export const sarifFormat: WholeFormat<SarifPart> = {
  kind: 'whole',
  part: partOf,
  whole: log,
  comparisons: (comparisons, options) => log(comparisons.flatMap(comparisonParts), options),
}

/**
 * The diagnostics of bulletins as one SARIF 2.1.0 log with one run: each bulletin an artifact, each diagnostic a result with
 * its region in the decoded source.
 */
export const toSarif = (bulletins: readonly Bulletin[], options: ExportOptions = {}): string =>
  writeBulletins(sarifFormat, bulletins, options) as string

/** The findings of comparisons as SARIF. */
export const toChangesSarif = (comparisons: readonly Comparison[], options: ExportOptions = {}): string =>
  log(comparisons.flatMap(comparisonParts), options)
