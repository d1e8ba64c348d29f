/** --from ndjson as programs drive it: in order, one answer a line, without waiting for more. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePaths } from '../../scripts/corpus-samples.ts'
import { builtCommand, commandFolder, root } from '../batch/testing/built.ts'
import { needs } from '../export/testing/tools.ts'
import { jsonSchema } from '../json-schema.ts'
import type { Bulletin } from '../schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhenggai-stream-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const samples = samplePaths().map((path) => relative(root, path))
let [command, bin] = ['', '']
beforeAll(() => {
  command = builtCommand()
  bin = commandFolder(folder)
}, 120_000)

const env = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', HOME: folder }
const paths = samples.map((path) => `${JSON.stringify({ uri: path, path })}\n`).join('')

interface Answer extends Bulletin {
  uri?: string | null
  error?: { code: string; message: string }
}

const answers = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)

const uris = (text: string) => answers(text).map(({ source }) => source.uri)

function run(input: string, ...args: string[]) {
  return spawnSync(process.execPath, [command, 'parse', '--from', 'ndjson', ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
    env,
  })
}

/** A line of a shell, as somebody would write it. */
function shell(line: string): string {
  const PATH = `${bin}:${env.PATH}`
  const result = spawnSync('bash', ['-c', line], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...env, PATH },
  })
  if (result.status !== 0) throw new Error(`${line}: ${result.status}\n${result.stderr}`)
  return result.stdout
}

describe('--from ndjson', { timeout: 60_000 }, () => {
  it('answers every line in its order: a bulletin, or what was wrong', () => {
    const text = readFileSync(join(root, 'samples/lingxi-liaotingzhen/2024-06-28.txt'), 'utf8')
    const page = readFileSync(join(root, 'samples/hengchuan-liangshiju/2019-12-20.html')).toString('base64')
    const lines = [
      { uri: 'one', content: text },
      { uri: 'two', base64: page },
      { uri: 'three', content: '关于放假的通知' },
      { uri: 'four', path: 'samples/none.txt' },
      { uri: 'five' },
    ]
    const { stdout, stderr, status } = run(`${lines.map((line) => JSON.stringify(line)).join('\n')}\nnonsense\n`)
    const told = answers(stdout)
    expect(told.map(({ source, uri }) => source?.uri ?? uri)).toEqual(['one', 'two', 'three', 'four', 'five', null])
    expect(told.map(({ error }) => error?.code)).toEqual([
      undefined,
      undefined,
      'not-a-bulletin',
      'ENOENT',
      'bad-line',
      'bad-line',
    ])
    expect(told[1]?.source.encoding).toBe('gb18030')
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    const ajv = new Ajv2020({ strict: false })
    const [bulletin, failure] = [ajv.compile(jsonSchema('bulletin')), ajv.compile(jsonSchema('failure'))]
    for (const answer of told) expect(answer.error ? failure(answer) : bulletin(answer)).toBe(true)
  })

  it('gives the same with threads, and with the files by themselves', () => {
    const alone = run(paths).stdout
    expect(run(paths, '--workers', '2').stdout === alone).toBe(true)
    const files = spawnSync(process.execPath, [command, 'parse', '-q', ...samples], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env,
    })
    expect(files.stdout === alone).toBe(true)
  })

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [command, 'parse', '--from', 'ndjson'], { cwd: root, env })
    const told = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const path of samples.slice(0, 3)) {
      child.stdin.write(`${JSON.stringify({ path })}\n`)
      const { value } = (await told.next()) as { value: string }
      expect((JSON.parse(value) as Bulletin).source.uri).toBe(path)
    }
    child.stdin.end()
    expect((await told.next()).done).toBe(true)
  })

  it('takes no more than it can give on: who does not read its answers holds it up', async () => {
    const child = spawn(process.execPath, [command, 'parse', '--from', 'ndjson'], { cwd: root, env })
    const line = `${JSON.stringify({ uri: 'a', content: readFileSync(join(root, samples[0] ?? ''), 'utf8') })}\n`
    const count = 400
    let written = 0
    const feed = new Promise<void>((resolve) => {
      const write = () => {
        while (written < count) {
          written++
          if (child.stdin.write(line)) continue
          child.stdin.once('drain', write)
          return
        }
        child.stdin.end()
        resolve()
      }
      write()
    })
    // nobody reads: it must come to a stand before it has taken all
    let before = -1
    while (before !== written) {
      before = written
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    expect(written).toBeLessThan(count)
    let lines = 0
    child.stdout.on('data', (data: Buffer) => (lines += data.toString().split('\n').length - 1))
    await feed
    await new Promise((resolve) => child.on('close', resolve))
    expect(lines).toBe(count)
  })

  it('writes single issues, or another format', () => {
    const issues = answers(run(paths, '--records', 'issues', '--format', 'ndjson').stdout)
    expect(issues.length).toBeGreaterThan(50)
    expect(Object.keys(issues[0] ?? {})).toContain('bulletin')
    expect(run(paths, '--format', 'csv').stdout.split('\r\n')).toHaveLength(issues.length + 2)
  })

  it('with --strict ends with 1 where a line failed', () => {
    expect(run('nonsense\n', '--strict').status).toBe(1)
    expect(run('', '--strict').status).toBe(0)
  })

  it('takes no files beside it', () => {
    expect(spawnSync(process.execPath, [command, 'parse', '--from', 'ndjson', 'a.html'], { env }).status).toBe(2)
    expect(spawnSync(process.execPath, [command, 'parse'], { env, encoding: 'utf8' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("missing required argument 'file'") as string,
    })
  })
})

describe.skipIf(needs('xargs'))('driven by xargs', { timeout: 60_000 }, () => {
  it('in one process after another, joined in order', () => {
    const told = shell(`printf '%s\\0' ${samples.join(' ')} | xargs -0 -n 5 zhenggai parse -q --format ndjson`)
    expect(uris(told)).toEqual(samples)
  })

  it('in several processes at a time, a file each', () => {
    const out = join(folder, 'json')
    shell(
      `find samples -name '*.txt' -print0 | xargs -0 -n 2 -P 2 sh -c 'zhenggai parse -q --workers 1 --out ${out}/$$ "$@"' -- || true`,
    )
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    expect(files).toHaveLength(samples.filter((path) => path.endsWith('.txt')).length)
  })
})

describe.skipIf(needs('parallel'))('driven by GNU parallel', { timeout: 60_000 }, () => {
  it('gets pieces of a stream, and gives all answers in order', () => {
    writeFileSync(join(folder, 'in.ndjson'), paths)
    const told = shell(
      `parallel --will-cite --pipe --keep-order -j 2 -N 3 zhenggai parse --from ndjson < ${folder}/in.ndjson`,
    )
    expect(uris(told)).toEqual(samples)
    expect(told === run(paths).stdout).toBe(true)
  })

  it('gets names of files', () => {
    const told = shell(
      `printf '%s\\n' ${samples.join(' ')} | parallel --will-cite --keep-order -j 2 -n 4 zhenggai parse -q --format ndjson`,
    )
    expect(uris(told)).toEqual(samples)
  })
})
