/** The batch as it is packed: worker threads, kills, resuming. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generate } from '../../scripts/corpus.ts'
import { builtCommand } from '../batch/testing/built.ts'
import { contentOf, filesOf } from '../batch/testing/folder.ts'
import type { ManifestEntry } from '../batch/manifest.ts'
import { jsonSchema } from '../json-schema.ts'
import type { Bulletin } from '../schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhenggai-batch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const files = 64
const at = (name: string) => join(folder, name)
let command = ''

const env = { PATH: process.env['PATH'] ?? '', LANG: 'C' }

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'parse', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env,
  })
  return { status, stdout, stderr }
}

const begin = (...args: string[]) => spawn(process.execPath, [command, 'parse', ...args], { cwd: folder, env })

const ended = (child: ChildProcess) =>
  new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }))
  })

async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await pause(5)
}

/** By code unit, as folders are gone through. */
const sorted = (names: readonly string[]) => [...names].sort()

const linesOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0)
const manifestOf = (out: string) =>
  readFileSync(at(`${out}/manifest.ndjson`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ManifestEntry)

beforeAll(() => {
  command = builtCommand()
  generate(at('pages'), files, 7)
  // one that is no bulletin, and one that is no text
  writeFileSync(at('pages/body-00/notice.txt'), '关于端午节放假的通知\n\n各科室:端午节放假一天。\n')
  writeFileSync(at('pages/body-03/broken.html'), Buffer.from('\u0089PNG\r\n\u001a\n\u0000\u0000', 'latin1'))
  run('pages', '--out', 'undisturbed', '--workers', '2')
}, 120_000)

describe('a folder', { timeout: 120_000 }, () => {
  it('gives a file for each bulletin, and a manifest in their order', () => {
    const entries = manifestOf('undisturbed')
    expect(entries).toHaveLength(files + 2)
    const names = entries.map(({ file }) => file ?? '')
    expect(names).toEqual(sorted(names))
    const failed = entries.filter(({ outcome }) => outcome === 'failed')
    expect(failed.map(({ file }) => file)).toEqual(['pages/body-00/notice.txt', 'pages/body-03/broken.html'])
    expect(failed.map(({ error }) => error?.code)).toEqual(['not-a-bulletin', 'binary'])
    const done = entries.filter(({ outcome }) => outcome === 'done')
    expect(sorted(Object.keys(contentOf(at('undisturbed'))))).toEqual(
      sorted([...done.map(({ output }) => output ?? ''), 'manifest.ndjson']),
    )
    const [first] = done
    const bulletin = JSON.parse(readFileSync(at(`undisturbed/${first?.output}`), 'utf8')) as Bulletin
    expect(bulletin.source).toMatchObject({ uri: first?.file, sha256: first?.sha256 })
    expect(bulletin.issues).toHaveLength(first?.issues ?? -1)
  })

  it('has a manifest as its schema says', () => {
    const validate = new Ajv2020({ strict: false }).compile(jsonSchema('manifest-entry'))
    for (const entry of manifestOf('undisturbed')) expect(validate(entry), JSON.stringify(validate.errors)).toBe(true)
  })

  it('tells of failures and sums up, in plain lines', () => {
    const { stderr, stdout, status } = run('pages', '--out', 'told', '--workers', '1')
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('zhenggai: pages/body-00/notice.txt: this is no rectification bulletin')
    expect(stderr).toMatch(
      /66 files: 64 done, 2 failed; \d+ issues; \d+ errors, \d+ warnings; [\d.]+ s, \d+\/s; told\/manifest\.ndjson\n$/,
    )
    expect(stderr).not.toContain('\u001b')
    expect(run('pages', '--out', 'told', '--quiet', '--lang', 'zh', '--resume').stderr).toMatch(
      /^zhenggai: .*不是整改通报.*\n.*\n$/,
    )
  })

  it('gives the same for one worker and for two', () => {
    expect(run('pages', '--out', 'alone', '--workers', '1', '-q').status).toBe(1)
    expect(contentOf(at('alone'))).toEqual(contentOf(at('undisturbed')))
  })

  it('gives what one file by itself gives', () => {
    const [first] = manifestOf('undisturbed')
    const { stdout } = run(first?.file ?? '', '-q')
    expect(stdout).toBe(readFileSync(at(`undisturbed/${first?.output}`), 'utf8'))
  })

  it('writes any format', () => {
    expect(run('pages/body-01', '--out', 'books', '--format', 'xlsx', '-q').status).toBeLessThan(2)
    expect(Object.keys(contentOf(at('books')))).toEqual(['00001.xlsx', 'manifest.ndjson'])
  })

  it('says so where it holds no bulletin', () => {
    mkdirSync(at('empty'))
    expect(run('empty', '--out', 'nothing')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no bulletin') as string,
    })
    expect(existsSync(at('nothing'))).toBe(false)
  })
})

describe('--resume', { timeout: 120_000 }, () => {
  const list = () =>
    Object.keys(contentOf(at('pages')))
      .sort()
      .map((name) => `pages/${name}\n`)

  beforeAll(() => {
    writeFileSync(at('list'), list().join(''))
    run('@list', '--out', 'listed', '-q')
  }, 120_000)

  it('after kill -9 in the middle gives the same as one undisturbed run, to the byte', async () => {
    const child = begin('@-', '--out', 'killed', '--workers', '2')
    const end = ended(child)
    // it is given more than a chunk and kept waiting for the rest, so that the kill comes in the middle on any machine
    child.stdin.write(list().slice(0, 40).join(''))
    await until(() => linesOf(at('killed/.manifest.0.part')) >= 32)
    child.kill('SIGKILL')
    expect((await end).signal).toBe('SIGKILL')
    expect(existsSync(at('killed/manifest.ndjson'))).toBe(false)
    // what a kill within a write leaves
    writeFileSync(at(`killed/pages/.half.json.${child.pid}-1.part`), '{"schemaVers')
    writeFileSync(at('killed/.manifest.1.part'), readFileSync(at('killed/.manifest.0.part'), 'utf8').slice(0, 1000))
    const { stderr } = run('@list', '--out', 'killed', '--resume')
    expect(stderr).toMatch(/66 files: 64 done \(3\d of them before\), 2 failed/)
    expect(contentOf(at('killed'))).toEqual(contentOf(at('listed')))
  })

  it('after kill -9 whenever it comes, twice, gives the same', async () => {
    for (const part of ['.manifest.0.part', '.manifest.1.part']) {
      const child = begin('@list', '--out', 'twice', '--workers', '2', '--resume')
      const end = ended(child)
      await until(() => existsSync(at(`twice/${part}`)) || child.exitCode !== null)
      await until(() => filesOf(at('twice')).length > 10 || child.exitCode !== null)
      child.kill('SIGKILL')
      await end
    }
    run('@list', '--out', 'twice', '--resume', '-q')
    expect(contentOf(at('twice'))).toEqual(contentOf(at('listed')))
  })

  it('after Ctrl-C does the same; what was under way is done and written down', async () => {
    const child = begin('@-', '--out', 'stopped', '--workers', '1')
    const end = ended(child)
    let told = ''
    child.stderr.on('data', (text) => (told += String(text)))
    child.stdin.write(list().slice(0, 40).join(''))
    await until(() => linesOf(at('stopped/.manifest.0.part')) >= 32)
    child.kill('SIGINT')
    expect((await end).code).toBe(130)
    expect(told).toContain('--resume goes on from here')
    expect(linesOf(at('stopped/.manifest.0.part'))).toBeGreaterThanOrEqual(32)
    run('@list', '--out', 'stopped', '--resume', '-q')
    expect(contentOf(at('stopped'))).toEqual(contentOf(at('listed')))
  })

  it('does anew what has changed, what has gone and what was made otherwise; the rest is kept', () => {
    cpSync(at('pages'), at('moving'), { recursive: true })
    run('moving', '--out', 'moved', '-q')
    const [renamed, changed, spoilt, emptied, other] = manifestOf('moved').filter(({ outcome }) => outcome === 'done')
    renameSync(at(renamed?.file ?? ''), at('moving/renamed.html'))
    writeFileSync(at(changed?.file ?? ''), readFileSync(at(other?.file ?? '')))
    writeFileSync(at(`moved/${spoilt?.output}`), 'spoilt')
    writeFileSync(at(emptied?.file ?? ''), '关于端午节放假的通知\n\n各科室:端午节放假一天。\n')
    const { stderr } = run('moving', '--out', 'moved', '--resume')
    expect(stderr).toContain(`66 files: 63 done (60 of them before), 3 failed`)
    expect(existsSync(at(`moved/${emptied?.output}`))).toBe(false)
    // the output of a file that is not there any more is nobody's
    rmSync(at(`moved/${renamed?.output}`))
    run('moving', '--out', 'fresh', '-q')
    expect(contentOf(at('moved'))).toEqual(contentOf(at('fresh')))
    expect(run('moving', '--out', 'moved', '--resume', '--no-text').stderr).not.toContain('of them before')
  })

  it('needs a folder', () => {
    expect(run('pages', '--resume', '--out', 'all.csv')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--out FOLDER') as string,
    })
  })
})

describe('joined', { timeout: 120_000 }, () => {
  it('is one file of all, in order, the same for one worker and for two', () => {
    run('pages', '--out', 'one.csv', '--workers', '1', '-q')
    run('pages', '--out', 'two.csv', '--workers', '2', '-q')
    const csv = readFileSync(at('one.csv'), 'utf8')
    expect(csv).toBe(readFileSync(at('two.csv'), 'utf8'))
    const issues = manifestOf('undisturbed').reduce((sum, entry) => sum + (entry.issues ?? 0), 0)
    expect(csv.split('\r\n').length - 2).toBe(issues)
  })

  it('goes to standard output as ndjson, and takes patterns', () => {
    const { stdout, status } = run('pages/*/*5.{html,txt}', '-q')
    const uris = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Bulletin).source.uri)
    expect(status).toBeLessThan(2)
    expect(uris).toHaveLength(6)
    expect(uris).toEqual(sorted(uris.map(String)))
  })

  it('after Ctrl-C leaves nothing behind; after kill -9 the next run takes away what was begun', async () => {
    mkdirSync(at('joined'))
    const list = manifestOf('undisturbed').map(({ file }) => `${file}\n`)
    const half = () => readdirSync(at('joined')).filter((name) => name.startsWith('.all.csv.'))
    const begun = () => {
      const child = begin('@-', '--out', 'joined/all.csv', '--workers', '1')
      child.stdin.on('error', () => undefined)
      // more than a chunk, and kept waiting for the rest
      child.stdin.write(list.slice(0, 40).join(''))
      return child
    }
    const stopped = begun()
    const end = ended(stopped)
    let told = ''
    stopped.stderr.on('data', (text) => (told += String(text)))
    await until(() => half().length > 0)
    stopped.kill('SIGINT')
    expect((await end).code).toBe(130)
    expect(told).toContain('interrupted: nothing was written')
    expect(readdirSync(at('joined'))).toEqual([])
    const killed = begun()
    await until(() => half().length > 0)
    killed.kill('SIGKILL')
    await ended(killed)
    expect(half()).toHaveLength(1)
    run('pages', '--out', 'joined/all.csv', '-q')
    expect(readdirSync(at('joined'))).toEqual(['all.csv'])
  })

  it('leaves no file behind where there is none to read', () => {
    expect(run('nowhere/*.html', '--out', 'none.csv').status).toBe(2)
    expect(run('pages/body-00/notice.txt', '--workers', '1', '--out', 'none.csv').status).toBe(2)
    expect(existsSync(at('none.csv'))).toBe(false)
  })

  it('is not fed a bulletin on standard input', () => {
    expect(run('-', '--workers', '2')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--from ndjson') as string,
    })
  })
})
