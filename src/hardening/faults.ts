/**
 * What must be true of every output whatever the input: it fits the schema, every span shows its evidence, every block leads
 * to its place in the source, ids are unique, and the same input gives the same output.
 */
import { BulletinError } from '../errors.ts'
import { parseBulletin } from '../parse.ts'
import type { ParseOptions } from '../pipeline.ts'
import { decode } from '../read/decode.ts'
import { type Bulletin, bulletinSchema, type Section, type Span } from '../schema.ts'
import { blockFaults } from './block-faults.ts'

/** How an input came out: parsed, or refused with one of the known codes. */
export interface Outcome {
  bulletin: Bulletin | null
  /** What is wrong, in words; empty where all is right. */
  faults: string[]
}

/**
 * Parses an input and looks at everything that must be true of the output.
 *
 * @param twice parses it again to see that the output is the same
 */
export async function examine(input: Uint8Array, options: ParseOptions = {}, twice = true): Promise<Outcome> {
  let bulletin: Bulletin
  try {
    bulletin = await parseBulletin(input, options)
  } catch (error) {
    return { bulletin: null, faults: refusalFaults(error) }
  }
  const faults = [...faultsOf(bulletin), ...blockFaults(bulletin, decode(input, options.encoding).text)]
  const again = twice ? await parseBulletin(input, options) : bulletin
  if (JSON.stringify(again) !== JSON.stringify(bulletin)) faults.push('the second output differs from the first')
  return { bulletin, faults }
}

/** A refusal is a BulletinError with a message in both languages; anything else is a fault of the program. */
function refusalFaults(error: unknown): string[] {
  if (error instanceof BulletinError) {
    return error.texts.en === '' || error.texts.zh === '' ? [`a refusal (${error.code}) without a message`] : []
  }
  return [
    `threw ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error)}`,
  ]
}

/** What is wrong with an output by itself. */
export function faultsOf(bulletin: Bulletin): string[] {
  const checked = bulletinSchema.safeParse(bulletin)
  if (!checked.success)
    return [`schema: ${checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`]
  const { text, ...rest } = bulletin
  return [
    ...spanFaults(rest, text),
    ...evidenceFaults(bulletin),
    ...orderFaults(bulletin),
    ...sectionFaults(bulletin.outline, text.length),
  ]
}

/** Every {text, span} and {text, spans} of the output, wherever it stands; and every span within the text. */
function spanFaults(value: unknown, text: string, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => spanFaults(item, text, `${path}/${i}`))
  if (value === null || typeof value !== 'object') return []
  const record = value as Record<string, unknown>
  const span = record['span'] as Span | null | undefined
  const faults: string[] = []
  if (span && !(span[0] <= span[1] && span[1] <= text.length))
    faults.push(`${path}: span ${span.join('–')} outside the text`)
  if (span && typeof record['text'] === 'string' && !showsEvidence(record, span, text, path)) {
    faults.push(
      `${path}: ${JSON.stringify(record['text'])} is not at its span (${JSON.stringify(text.slice(...span))})`,
    )
  }
  for (const [key, item] of Object.entries(record))
    if (key !== 'position') faults.push(...spanFaults(item, text, `${path}/${key}`))
  return faults
}

function showsEvidence(record: Record<string, unknown>, span: Span, text: string, path: string): boolean {
  const told = record['text'] as string
  const spans = record['spans'] as Span[] | undefined
  if (spans) return spans.map((one) => text.slice(...one)).join('\n') === told
  // A status is printed without its brackets.
  return path.endsWith('/status') ? text.slice(...span).includes(told) : text.slice(...span) === told
}

/** The plain fields whose spans stand in `evidence`. */
function evidenceFaults(bulletin: Bulletin): string[] {
  const { text, issues, evidence } = bulletin
  const faults: string[] = []
  const expect = (what: string, value: string | null, span: Span | undefined) => {
    if (value !== null && (!span || text.slice(...span) !== value))
      faults.push(`${what} ${JSON.stringify(value)} is not at its span`)
  }
  for (const issue of issues) {
    for (const field of ['title', 'area', 'category'] as const)
      expect(`issue ${issue.id} ${field}`, issue[field], issue.evidence[field])
    for (const { name, span } of issue.responsible) expect(`issue ${issue.id} responsible`, name, span)
    if (issue.deadline !== null && !issue.evidence['deadline'])
      faults.push(`issue ${issue.id} has a deadline without a span`)
  }
  for (const field of ['publisher', 'editor'] as const)
    if (evidence[field]) expect(field, bulletin[field], evidence[field])
  return faults
}

/** Issues in order of the text with unique ids, diagnostics in order, links that lead somewhere. */
function orderFaults({ issues, followUps, diagnostics }: Bulletin): string[] {
  const faults: string[] = []
  const ids = new Set(issues.map(({ id }) => id))
  if (ids.size !== issues.length) faults.push('two issues have the same id')
  issues.forEach((issue, i) => {
    if (i > 0 && (issues[i - 1] as Bulletin['issues'][number]).span[0] > issue.span[0])
      faults.push(`issue ${issue.id} stands before the one above it`)
    if (issue.progress && issue.progress.span[1] > issue.span[1])
      faults.push(`the progress of issue ${issue.id} reaches beyond it`)
  })
  for (const { issueId } of [...followUps, ...diagnostics]) {
    if (issueId !== null && !ids.has(issueId)) faults.push(`no issue ${issueId}`)
  }
  return faults
}

/** Sections lie within their parents, one behind the other. */
function sectionFaults(sections: readonly Section[], end: number, start = 0): string[] {
  let from = start
  return sections.flatMap((section) => {
    const wrong = section.span[0] < from || section.span[1] > end || section.span[0] > section.span[1]
    from = section.span[1]
    const own = wrong ? [`section ${section.id} lies outside its parent or over its neighbour`] : []
    return [...own, ...sectionFaults(section.children, section.span[1], section.span[0])]
  })
}
