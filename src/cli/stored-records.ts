/** Records that `parse` and `diff` wrote: JSON of one, or NDJSON of many, told apart by what is in it; a chain is its comparisons. */
import { createReadStream } from 'node:fs'
import { lineGroups } from '../batch/lines.ts'
import { defaultMaxBytes } from '../pipeline.ts'
import type { Bulletin, BulletinDiff } from '../schema.ts'
import { sizeText } from '../text/size.ts'
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
 * @param maxBytes of one record: a file of many may be of any size
 * @throws Trouble for what is no JSON, JSON of something else, or a record that is too large
 */
export async function* recordsOf(path: string, maxBytes = defaultMaxBytes): AsyncGenerator<StoredRecord> {
  const most = Math.min(maxBytes, longest)
  const input: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : createReadStream(path)
  const whole = new Whole(most)
  let first = true
  for await (const lines of lineGroups(shortLines(input, most), longest)) {
    for (const line of lines) {
      const text = (line ?? '').replace(/^\ufeff/, '')
      // a file whose first line is no JSON by itself is one text of JSON over many lines
      if (whole.begun || (first && !isJson(text))) whole.add(text)
      else yield* await recordsIn(text)
      first = false
    }
  }
  if (whole.begun) yield* await recordsIn(whole.text)
  else if (first)
    throw new Trouble({ en: 'empty; give JSON that zhenggai wrote', zh: '空文件;请给出 zhenggai 写出的 JSON' })
}

/** The stream as it comes, up to a line that is too long: it is not read to its end. */
async function* shortLines(input: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const bytes of input) {
    let start = 0
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
      if (length + end - start > most) throw tooLarge(most)
      length = 0
      start = end + 1
    }
    length += bytes.length - start
    if (length > most) throw tooLarge(most)
    yield bytes
  }
}

const lineFeed = 0x0a

/** The lines of one text. */
class Whole {
  readonly #most: number
  readonly #lines: string[] = []
  #size = 0

  constructor(most: number) {
    this.#most = most
  }

  get begun(): boolean {
    return this.#lines.length > 0
  }

  get text(): string {
    return this.#lines.join('\n')
  }

  add(line: string): void {
    this.#size += Buffer.byteLength(line) + 1
    if (this.#size > this.#most) throw tooLarge(this.#most)
    this.#lines.push(line)
  }
}

function tooLarge(limit: number): Trouble {
  return new Trouble({
    en: `holds a record larger than the limit (${sizeText(limit)}); raise --max-bytes`,
    zh: `其中一条记录超过大小上限(${sizeText(limit)});请调高 --max-bytes`,
  })
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
  if (!/^\s*[[{]/.test(text)) {
    throw new Trouble({
      en: 'is no JSON; give what parse or diff wrote, or the page itself to parse, which writes all formats',
      zh: '不是 JSON;请给出 parse 或 diff 写出的文件,或直接用 parse 把网页写成所需格式',
    })
  }
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
