import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { root, sampleFiles } from '../scripts/samples.ts'
import { bulletinProcessor } from './pipeline.ts'
import { decode } from './read/decode.ts'
import { type Bulletin, bulletinSchema, type Span } from './schema.ts'
import { VFile } from 'vfile'

/** The samples, and the evaluation cases where they lie beside the project. */
async function inputs(): Promise<string[]> {
  const cases = `${root}../shared/eval/dev`
  const found = existsSync(cases) ? await readdir(cases, { recursive: true }) : []
  const evaluated = found
    .filter((path) => /(?:input|old|new)\.(?:html|txt)$/.test(path))
    .map((path) => `../shared/eval/dev/${path}`)
  return [...(await sampleFiles()), ...evaluated.sort()]
}

async function parse(path: string): Promise<{ bulletin: Bulletin; source: string } | null> {
  const bytes = await readFile(`${root}${path}`)
  try {
    const file = await bulletinProcessor({ uri: path }).process(new VFile({ value: bytes }))
    return { bulletin: file.result, source: decode(bytes).text }
  } catch {
    return null // a case that is to be refused
  }
}

const parsed = await Promise.all((await inputs()).map(async (path) => [path, await parse(path)] as const))
const bulletins = parsed.flatMap(([path, result]) => (result ? [[path, result] as const] : []))

/** Every {text, span} and {text, spans} of the output, wherever it stands. */
function* evidences(
  value: unknown,
  path = '',
): Generator<{ path: string; text: string; span: Span; spans: Span[] | null }> {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* evidences(item, `${path}/${i}`)
  else if (value !== null && typeof value === 'object') {
    const record = value as Record<string, unknown>
    if (typeof record['text'] === 'string' && Array.isArray(record['span'])) {
      yield {
        path,
        text: record['text'],
        span: record['span'] as Span,
        spans: (record['spans'] as Span[] | undefined) ?? null,
      }
    }
    for (const [key, item] of Object.entries(record))
      if (key !== 'diagnostics') yield* evidences(item, `${path}/${key}`)
  }
}

/** Source markup, entities and blanks gone: what a reader of the source sees. */
function visible(source: string): string {
  return source
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:nbsp|emsp|ensp|thinsp);?/gi, ' ')
    .replace(/&#(\d+);?/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&gt;/g, '>')
    .replace(/&lt;/g, '<')
    .replace(/&raquo;/g, '»')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u200b-\u200d\ufeff\u00ad\0]+/g, '')
}
const squeeze = (text: string) => text.replace(/[\s\u200b-\u200d\ufeff\u00ad\0]+/g, '')

describe.each(bulletins)('%s', (_, { bulletin, source }) => {
  it('fits the contract', () => {
    expect(bulletinSchema.parse(bulletin)).toEqual(bulletin)
  })

  it('shows the evidence of every text at its span', () => {
    const { text } = bulletin
    const { text: body, ...rest } = bulletin
    let seen = 0
    for (const { path, text: value, span, spans } of evidences(rest)) {
      seen++
      if (spans) expect(spans.map((one) => text.slice(...one)).join('\n'), path).toBe(value)
      else if (path.endsWith('status')) expect(text.slice(...span), path).toContain(value)
      else expect(text.slice(...span), path).toBe(value)
    }
    expect(body.length).toBeGreaterThan(0)
    expect(seen).toBeGreaterThan(0)
  })

  it('shows the evidence of every plain field', () => {
    const { text } = bulletin
    for (const issue of bulletin.issues) {
      for (const field of ['title', 'area', 'category'] as const) {
        const span = issue.evidence[field]
        if (issue[field] !== null) expect(span && text.slice(...span)).toBe(issue[field])
        else expect(span).toBeUndefined()
      }
      if (issue.deadline !== null) expect(issue.evidence['deadline']).toBeDefined()
      for (const one of issue.responsible) expect(text.slice(...one.span)).toBe(one.name)
      for (const one of issue.findings) expect(text.slice(...one.span)).toBe(one.text)
    }
    for (const field of ['publisher', 'editor'] as const) {
      const span = bulletin.evidence[field]
      if (span) expect(text.slice(...span)).toBe(bulletin[field])
    }
  })

  it('leads from every block to its place in the source', () => {
    const lines = source.split(/\r\n|\r|\n/)
    for (const { span, position } of bulletin.blocks) {
      const value = bulletin.text.slice(...span)
      expect(squeeze(visible(source.slice(position.start.offset, position.end.offset))), value.slice(0, 40)).toBe(
        squeeze(value),
      )
      const line = lines[position.start.line - 1] as string
      expect(line.slice(position.start.column - 1, position.start.column), value.slice(0, 20)).toBe(
        source.slice(position.start.offset, position.start.offset + 1).replace(/[\r\n]/, ''),
      )
    }
  })

  it('numbers ids uniquely, and nests spans', () => {
    const ids = bulletin.issues.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const issue of bulletin.issues) {
      expect(issue.span[0]).toBeLessThanOrEqual(issue.evidence['title']?.[0] ?? 0)
      if (issue.progress) expect(issue.progress.span[1]).toBeLessThanOrEqual(issue.span[1])
    }
  })
})
