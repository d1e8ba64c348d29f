/** Records that `parse` and `diff` wrote: JSON of one, or NDJSON of many, told apart by what is in it; a chain is its comparisons. */
import { createReadStream } from 'node:fs'
import { lineGroups } from '../batch/lines.ts'
import type { Bulletin, BulletinDiff } from '../schema.ts'
import { checkBulletin, checkDiff, checkTimeline } from './stored.ts'
import { Trouble } from './trouble.ts'

/** `other`: the answer to a line that failed, or a line of a manifest. */
export type StoredRecord =
  { kind: 'bulletin'; value: Bulletin } | { kind: 'diff'; value: BulletinDiff } | { kind: 'other' }

/** The longest text that can be held. */
const longest = 2 ** 29 - 64

/**
 * The records of a file, one after the other; of NDJSON no more than a piece is held.
 *
 * @param path a file, or `-` for standard input
 * @throws Trouble for what is no JSON, or JSON of something else
 */
export async function* recordsOf(path: string): AsyncGenerator<StoredRecord> {
  const input: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : createReadStream(path)
  let whole: string[] | null = null
  let first = true
  for await (const lines of lineGroups(input, longest)) {
    for (const line of lines) {
      const text = (line ?? '').replace(/^\ufeff/, '')
      // a file whose first line is no JSON by itself is one text of JSON over many lines
      if (first && !isJson(text)) whole = []
      first = false
      if (whole) whole.push(text)
      else yield* await recordsIn(text)
    }
  }
  if (whole) yield* await recordsIn(whole.join('\n'))
  else if (first)
    throw new Trouble({ en: 'empty; give JSON that zhenggai wrote', zh: '空文件;请给出 zhenggai 写出的 JSON' })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function recordsIn(text: string): Promise<StoredRecord[]> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    const told = (error as Error).message
    throw new Trouble({ en: `broken JSON (${told}); write it again`, zh: `JSON 已损坏(${told});请重新生成` })
  }
  const has = (key: string) => typeof data === 'object' && data !== null && key in data
  if (has('error') || has('outcome')) return [{ kind: 'other' }]
  if (has('diffs')) return (await checkTimeline(data)).diffs.map((value) => ({ kind: 'diff', value }))
  if (has('from') && has('summary')) return [{ kind: 'diff', value: await checkDiff(data) }]
  return [{ kind: 'bulletin', value: await checkBulletin(data) }]
}
