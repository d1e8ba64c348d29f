import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Format } from '../export/format.ts'
import { formats } from '../export/formats.ts'
import { opening } from '../lint/rule.ts'
import { toFolder } from './batch.ts'
import type { Item } from './item.ts'
import { toOne } from './joined.ts'
import { Joiner } from './joiner.ts'
import { inThisThread } from './pool.ts'
import type { Settings } from './settings.ts'
import { standardOutput, wholeFile } from './sink.ts'
import type { Task } from './work.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'zhenggai-batch-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bulletin = `${opening}一、整改情况\n\n1.关于学习不深入的问题\n\n整改情况:组织学习3次。(已完成)`
const good: Item = { uri: 'a.txt', target: 'a', content: bulletin }
const bad: Item = { uri: 'b.txt', target: 'b', content: '今天天气很好。' }

async function* each<T>(...items: T[]): AsyncGenerator<T> {
  yield* items
}

const settings = (out: string | null, format: Settings['format'] = 'csv'): Settings => ({
  parse: {},
  format,
  export: {},
  text: true,
  out,
})

describe('a batch into one output', () => {
  const task = (item: Item): Task => ({ item, known: [] })

  async function join2(items: Item[], format: Settings['format'], more: { stop?: boolean; failed?: string } = {}) {
    const target = join(folder, 'all')
    const joiner = new Joiner(await wholeFile(target), await formats[format].load(), {})
    const stop = new AbortController()
    if (more.stop) stop.abort()
    const pool = await inThisThread(settings(null, format))
    const summary = await toOne(each(items.map(task)), {
      pool,
      workers: 1,
      joiner,
      signal: stop.signal,
      ...(more.failed === undefined ? {} : { inPlaceOf: () => more.failed as string }),
    })
    const [only] = readdirSync(folder)
    return { summary, written: only === undefined ? null : readFileSync(join(folder, only), 'utf8') }
  }

  it('of pieces: one head, a piece each, what failed counted and left out', async () => {
    const { summary, written } = await join2([good, bad, { ...good, uri: 'c.txt' }], 'csv')
    expect(summary).toMatchObject({ files: 3, done: 2, failed: 1, reused: 0, issues: 2 })
    expect(written?.match(/关于学习不深入的问题/g)).toHaveLength(2)
    expect(written?.split('\r\n').filter((line) => line !== '')).toHaveLength(3)
  })

  it('of parts that can only be written as a whole', async () => {
    const { written } = await join2([good, { ...good, uri: 'c.txt' }], 'xlsx')
    expect(written?.slice(0, 2)).toBe('PK')
  })

  it('with something in the place of what failed', async () => {
    const { written } = await join2([bad, good], 'ndjson', { failed: '{"failed":true}\n' })
    expect(written?.split('\n')[0]).toBe('{"failed":true}')
  })

  it.each<[guards: string, items: Item[], stop: boolean]>([
    ['nothing came of any item', [bad], false],
    ['it is stopped', [good], true],
  ])('leaves nothing behind where %s', async (_, items, stop) => {
    expect((await join2(items, 'csv', { stop })).written).toBeNull()
  })

  it('leaves nothing behind where it cannot be written, and says so', async () => {
    const broken: Format = {
      kind: 'whole',
      part: () => null,
      whole: () => Promise.reject(new Error('no room')),
      comparisons: () => '',
    }
    const joiner = new Joiner(await wholeFile(join(folder, 'all')), broken, {})
    const pool = await inThisThread(settings(null))
    await expect(toOne(each([task(good)]), { pool, workers: 1, joiner })).rejects.toThrow('no room')
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a batch into a folder', () => {
  const run = async (items: Item[], more: { resume?: boolean; signal?: AbortSignal } = {}) =>
    toFolder(each(...items), {
      pool: await inThisThread(settings(folder)),
      workers: 1,
      out: folder,
      resume: false,
      ...more,
    })

  it('writes a file each, and the manifest', async () => {
    expect(await run([good, bad])).toMatchObject({ files: 2, done: 1, failed: 1, reused: 0, issues: 1 })
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'manifest.ndjson'])
  })

  it('keeps what an earlier run did where that is asked for, and does it anew where not', async () => {
    await run([good])
    expect(await run([good], { resume: true })).toMatchObject({ done: 1, reused: 1, issues: 1 })
    expect(await run([good])).toMatchObject({ done: 1, reused: 0 })
  })

  it('has no manifest yet where it is stopped', async () => {
    expect(await run([good], { signal: AbortSignal.abort() })).toMatchObject({ files: 0 })
    expect(readdirSync(folder)).not.toContain('manifest.ndjson')
  })

  it('fails with its source, and keeps what was done for the next run', async () => {
    async function* failing(): AsyncGenerator<Item> {
      yield good
      throw new Error('the list is gone')
    }
    const pool = await inThisThread(settings(folder))
    const options = { pool, workers: 1, out: folder, resume: false }
    await expect(toFolder(failing(), options)).rejects.toThrow('the list is gone')
    expect(readdirSync(folder)).not.toContain('manifest.ndjson')
  })
})

describe('standard output', () => {
  it('is written to, and neither ended nor taken back', async () => {
    const stream = new PassThrough()
    const sink = standardOutput(stream)
    for (const part of ['one,', '', 'two']) await sink.write(part)
    await sink.finish()
    await sink.abandon()
    expect(String(stream.read())).toBe('one,two')
    expect(stream.writableEnded).toBe(false)
  })

  it('says where it is broken', async () => {
    const stream = new Writable({ write: (_, __, done) => done(new Error('EPIPE')) })
    stream.on('error', () => undefined)
    await expect(standardOutput(stream).write('one')).rejects.toThrow('EPIPE')
  })
})

it('files that are not there are told one by one, and the others are read', async () => {
  writeFileSync(join(folder, 'x.txt'), bulletin)
  const pool = await inThisThread(settings(null))
  const items: Item[] = ['none.txt', 'x.txt'].map((name) => ({ uri: name, path: join(folder, name) }))
  const results = await pool.work(items.map((item) => ({ item, known: [] })))
  await pool.close()
  expect(results.map(({ entry }) => entry.outcome)).toEqual(['failed', 'done'])
})
