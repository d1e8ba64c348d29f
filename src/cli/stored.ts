/** Bulletins for a comparison: parsed just now, or JSON that `parse` wrote earlier. */
import type { ParseOptions } from '../pipeline.ts'
import type { ZodType } from 'zod'
import type { Timeline } from '../diff/timeline.ts'
import type { Bulletin, BulletinDiff } from '../schema.ts'
import { schemaVersion } from '../schema-names.ts'
import { parseToFile } from '../parse.ts'
import { readInput } from './input.ts'
import { Trouble } from './trouble.ts'

/**
 * @param path a bulletin (HTML or text), a Bulletin JSON, or `-`
 * @throws Trouble for JSON that is no bulletin or of another major version, BulletinError for what cannot be parsed
 */
export async function readBulletin(path: string, options: ParseOptions): Promise<Bulletin> {
  const input = await readInput(path, options.maxBytes)
  if (looksLikeJson(input.bytes)) return fromJson(new TextDecoder().decode(input.bytes))
  const file = await parseToFile(input.bytes, { ...options, uri: input.uri ?? undefined })
  return file.result as Bulletin
}

function looksLikeJson(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 256))
  return /^\s*\{\s*"/.test(head)
}

async function fromJson(text: string): Promise<Bulletin> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw new Trouble({
      en: `broken JSON (${(error as Error).message}); parse the bulletin again`,
      zh: `JSON 已损坏(${(error as Error).message});请重新解析`,
    })
  }
  return checkBulletin(data)
}

/** @throws Trouble where the data is no bulletin of ours, or of another major version */
export async function checkBulletin(data: unknown): Promise<Bulletin> {
  const { bulletinSchema } = await import('../schema.ts')
  return check(data, bulletinSchema, { en: 'bulletin', zh: '通报', by: 'zhenggai parse' })
}

/** @throws Trouble where the data is no comparison of ours, or of another major version */
export async function checkDiff(data: unknown): Promise<BulletinDiff> {
  const { bulletinDiffSchema } = await import('../schema.ts')
  return check(data, bulletinDiffSchema, { en: 'comparison', zh: '比较结果', by: 'zhenggai diff' })
}

/** @throws Trouble where the data is no chain of comparisons of ours, or of another major version */
export async function checkTimeline(data: unknown): Promise<Timeline> {
  const { timelineSchema } = await import('../export/record-schemas.ts')
  return check(data, timelineSchema, { en: 'chain of comparisons', zh: '依次比较的结果', by: 'zhenggai diff' })
}

function check<T>(data: unknown, schema: ZodType<T>, name: { en: string; zh: string; by: string }): T {
  const version = (data as { schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof version === 'string' && version.split('.')[0] !== schemaVersion.split('.')[0]) {
    throw new Trouble({
      en: `written for version ${version} of the contract, this is ${schemaVersion}; parse the bulletin again`,
      zh: `该文件按契约 ${version} 版写成,当前为 ${schemaVersion} 版;请重新解析`,
    })
  }
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const where = issue?.path.join('.') ?? ''
  throw new Trouble({
    en: `JSON, but no ${name.en} of ours (${where}: ${issue?.message ?? ''}); give the file that ${name.by} wrote`,
    zh: `是 JSON,但不是 ${name.by} 写出的${name.zh}(${where}:${issue?.message ?? ''})`,
  })
}
