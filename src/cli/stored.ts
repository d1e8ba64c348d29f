/** Bulletins for a comparison: parsed just now, or JSON that `parse` wrote earlier. */
import type { ParseOptions } from '../pipeline.ts'
import type { Bulletin } from '../schema.ts'
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
  const version = (data as { schemaVersion?: unknown }).schemaVersion
  if (typeof version === 'string' && version.split('.')[0] !== schemaVersion.split('.')[0]) {
    throw new Trouble({
      en: `written for version ${version} of the contract, this is ${schemaVersion}; parse the bulletin again`,
      zh: `该文件按契约 ${version} 版写成,当前为 ${schemaVersion} 版;请重新解析`,
    })
  }
  const { bulletinSchema } = await import('../schema.ts')
  const result = bulletinSchema.safeParse(data)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const where = issue?.path.join('.') ?? ''
  throw new Trouble({
    en: `JSON, but no bulletin of ours (${where}: ${issue?.message ?? ''}); give the file that zhenggai parse wrote`,
    zh: `是 JSON,但不是 zhenggai parse 写出的通报(${where}:${issue?.message ?? ''})`,
  })
}
