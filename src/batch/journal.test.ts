import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Journal, Known } from './journal.ts'
import type { ManifestEntry } from './manifest.ts'
import { sweepParts } from './sweep.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'zhenggai-journal-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const entry = (file: string, run = 'r'): ManifestEntry => ({
  file,
  sha256: 's',
  outcome: 'done',
  output: `${file}.json`,
  outputSha256: 'o',
  issues: 0,
  statuses: null,
  diagnostics: null,
  error: null,
  run,
})

const runsOf = async (known: Known, file: string) => (await known.entriesOf(file)).map(({ run }) => run)

describe('Journal and Known', () => {
  it('is the manifest when all is done, and nothing else is left', async () => {
    const journal = await Journal.begin(folder)
    await journal.append([entry('a'), entry('b')])
    expect(readdirSync(folder)).toEqual(['.manifest.0.part'])
    await journal.finish()
    expect(readdirSync(folder)).toEqual(['manifest.ndjson'])
  })

  it('tells what runs that were killed have done, the latest first', async () => {
    const done = await Journal.begin(folder)
    await done.append([entry('a', '1'), entry('b', '1'), entry('c', '1')])
    await done.finish()
    for (const run of ['2', '3']) {
      const killed = await Journal.begin(folder)
      await killed.append([entry('a', run), entry('b', run)])
      await killed.close()
    }
    const known = await Known.in(folder)
    expect(await runsOf(known, 'a')).toEqual(['3', '2', '1'])
    expect(await runsOf(known, 'new')).toEqual([])
    expect(await runsOf(known, 'c')).toEqual(['1'])
    expect(await runsOf(known, 'b')).toEqual(['3', '2', '1'])
    await known.close()
  })

  it('passes over a line that a kill cut short', async () => {
    const journal = await Journal.begin(folder)
    await journal.append([entry('a')])
    await journal.close()
    appendFileSync(join(folder, '.manifest.0.part'), '{"file":"b","sha')
    const known = await Known.in(folder)
    expect(await runsOf(known, 'b')).toEqual([])
    expect(await runsOf(known, 'a')).toEqual(['r'])
    await known.close()
  })

  it('knows nothing of a folder that is not there', async () => {
    expect(await runsOf(await Known.in(join(folder, 'none')), 'a')).toEqual([])
  })
})

describe('sweepParts', () => {
  it('takes away what dead processes left, and nothing else', async () => {
    const dead = '.a.json.4194305-1.part'
    const mine = `.b.json.${process.pid}-0.part`
    const alive = `.c.json.${process.ppid}-0.part`
    for (const name of [dead, mine, alive, 'd.json', '.manifest.0.part']) writeFileSync(join(folder, name), '')
    mkdirSync(join(folder, 'below'))
    writeFileSync(join(folder, 'below', dead), '')
    await sweepParts(folder)
    expect(readdirSync(join(folder, 'below'))).toEqual([])
    rmSync(join(folder, 'below'), { recursive: true })
    expect(readdirSync(folder).sort()).toEqual([alive, '.manifest.0.part', 'd.json'].sort())
  })
})
