import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtCommand, root } from '../batch/testing/built.ts'
import type { Timeline } from '../diff/timeline.ts'
import { toCsv } from '../export/csv.ts'
import { toJson } from '../export/json.ts'
import { toChangesMarkdown, toMarkdown } from '../export/markdown.ts'
import { toNdjson } from '../export/ndjson.ts'
import { sampleBulletins, sampleComparison } from '../export/testing/samples.ts'
import { jsonSchema } from '../json-schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhenggai-export-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let command = ''

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C' },
  })
  return { status, stdout, stderr }
}

beforeAll(async () => {
  command = builtCommand()
  const bulletins = await sampleBulletins()
  mkdirSync(join(folder, 'json/deep'), { recursive: true })
  bulletins.forEach((bulletin, i) =>
    writeFileSync(join(folder, `json/${i % 2 ? 'deep/' : ''}${i}.json`), toJson(bulletin)),
  )
  writeFileSync(join(folder, 'json/manifest.ndjson'), '{"file":"a","outcome":"done"}\n')
  writeFileSync(join(folder, 'all.ndjson'), toNdjson(bulletins))
  const { diff, old, recent } = await sampleComparison()
  for (const [name, value] of Object.entries({ diff, old, recent }))
    writeFileSync(join(folder, `${name}.json`), toJson(value))
}, 120_000)

describe('zhenggai export', { timeout: 60_000 }, () => {
  it('writes what parse would have written', async () => {
    const { old } = await sampleComparison()
    expect(run(['export', 'old.json', '--format', 'csv']).stdout).toBe(toCsv([old]))
    expect(run(['export', 'old.json', '--format', 'md']).stdout).toBe(toMarkdown([old]))
    expect(run(['export', 'old.json']).stdout).toBe(toJson(old))
    expect(run(['export', '-', '--format', 'ndjson'], toJson(old)).stdout).toBe(toNdjson([old]))
  })

  it('takes ndjson and folders, and passes over manifests and failures', async () => {
    const bulletins = await sampleBulletins()
    const csv = toCsv(bulletins)
    expect(run(['export', 'all.ndjson', '--format', 'csv'])).toEqual({ status: 0, stdout: csv, stderr: '' })
    const { stdout } = run(['export', 'json', '--format', 'csv'])
    expect(stdout.split('\r\n').sort()).toEqual(csv.split('\r\n').sort())
    const mixed = `{"uri":null,"error":{"code":"empty","message":"x"}}\n${toNdjson(bulletins)}`
    const told = run(['export', '-', '--format', 'csv'], mixed)
    expect(told).toEqual({
      status: 0,
      stdout: csv,
      stderr: 'zhenggai: 1 line holds no bulletin and was passed over\n',
    })
  })

  it('takes the format from the name of the output', () => {
    expect(run(['export', 'json', '--out', 'all.xlsx'])).toMatchObject({ status: 0, stdout: '' })
    expect(readFileSync(join(folder, 'all.xlsx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('takes a comparison, and its bulletins where the format needs them', async () => {
    const comparison = await sampleComparison()
    expect(run(['export', 'diff.json', 'old.json', 'recent.json', '--format', 'md']).stdout).toBe(
      toChangesMarkdown([comparison]),
    )
    expect(run(['export', 'diff.json', '--format', 'csv']).stdout.split('\r\n')).toHaveLength(
      comparison.diff.issues.length + 2,
    )
    expect(run(['export', 'diff.json', '--format', 'md'])).toMatchObject({ status: 2, stdout: '' })
    expect(run(['export', 'old.json', 'diff.json', '--format', 'csv']).stderr).toContain('a comparison comes first')
  })

  it('refuses a record that is too large, before it is read whole', async () => {
    const { old } = await sampleComparison()
    const line = toNdjson([old])
    const size = Buffer.byteLength(line) - 1
    writeFileSync(join(folder, 'two.ndjson'), line + line)
    const told = expect.stringContaining('larger than the limit') as string
    const limited = (bytes: number, input: string) =>
      run(['export', input, '--format', 'csv', '--max-bytes', String(bytes)])
    expect(limited(size, 'two.ndjson')).toMatchObject({ status: 0, stderr: '' })
    expect(limited(size - 1, 'two.ndjson')).toMatchObject({ status: 2, stderr: told })
    const whole = Buffer.byteLength(toJson(old))
    expect(limited(whole, 'old.json')).toMatchObject({ status: 0, stderr: '' })
    expect(limited(whole - 1, 'old.json')).toMatchObject({ status: 2, stderr: told })
    expect(limited(1000, '/dev/zero')).toMatchObject({ status: 2, stderr: told })
  })

  it('says where a folder holds nothing for it', () => {
    mkdirSync(join(folder, 'none/deep'), { recursive: true })
    writeFileSync(join(folder, 'none/deep/manifest.ndjson'), '{"file":"a","outcome":"done"}\n')
    const failures = run(['export', 'none/deep/manifest.ndjson'])
    expect(failures).toMatchObject({ status: 2, stderr: expect.stringContaining('nothing to write') as string })
    const { status, stderr } = run(['export', 'none', '--out', 'never.csv'])
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringMatching(/^zhenggai: none: no JSON/) })
    expect(existsSync(join(folder, 'never.csv'))).toBe(false)
  })

  it.each([
    ['page.html', '<!doctype html>\n<p>整改</p>\n', 'is no JSON; give what parse or diff wrote'],
    ['broken.json', '{"schemaVersion": "1.0.0",\n', 'broken JSON'],
    ['other.json', '{"a": 1}\n', 'no bulletin of ours'],
    ['old-version.json', '{"schemaVersion":"99.0.0"}\n', 'version 99.0.0'],
    ['empty.json', '', 'empty'],
  ])('says what is wrong with %s, and leaves no file behind', (name, content, told) => {
    writeFileSync(join(folder, name), content)
    const { status, stderr } = run(['export', 'old.json', name, '--out', 'never.csv'])
    expect({ status, lines: stderr.split('\n').length }).toEqual({ status: 2, lines: 2 })
    expect(stderr).toContain(told)
    expect(existsSync(join(folder, 'never.csv'))).toBe(false)
  })
})

describe('a chain of comparisons', { timeout: 60_000 }, () => {
  const dates = ['2023-12-15', '2024-06-28', '2025-01-17']
  const town = dates.map((date) => join(root, `samples/lingxi-liaotingzhen/${date}.txt`))

  it('is JSON as its schema says, and is exported as its comparisons', () => {
    const chain = run(['diff', '--no-hunks', ...town]).stdout
    const validate = new Ajv2020({ strict: false }).compile(jsonSchema('timeline'))
    expect(validate(JSON.parse(chain)), JSON.stringify(validate.errors)).toBe(true)
    writeFileSync(join(folder, 'chain.json'), chain)
    const { diffs } = JSON.parse(chain) as Timeline
    expect(run(['export', 'chain.json']).stdout).toBe(diffs.map((diff) => `${JSON.stringify(diff)}\n`).join(''))
    const rows = run(['export', 'chain.json', '--format', 'csv']).stdout.split('\r\n')
    expect(rows).toHaveLength(diffs.flatMap(({ issues }) => issues).length + 2)
  })
})

describe('zhenggai diff', { timeout: 60_000 }, () => {
  it('writes a page in the same words as export, whatever the locale', () => {
    run(['diff', 'old.json', 'recent.json', '--out', 'full.json'])
    run(['export', 'full.json', 'old.json', 'recent.json', '--out', 'exported.md'])
    expect(run(['diff', 'old.json', 'recent.json', '--out', 'd.md']).status).toBe(1)
    expect(readFileSync(join(folder, 'd.md'), 'utf8')).toBe(readFileSync(join(folder, 'exported.md'), 'utf8'))
    expect(run(['diff', 'old.json', 'recent.json', '--format', 'md', '--lang', 'en']).stdout).not.toContain(
      '整改通报比较',
    )
  })

  it.each([
    [['export', 'old.json'], 'csv'],
    [['diff', 'old.json', 'recent.json'], 'md'],
    [['parse', join(root, 'samples/cenze-caizhengju/2024-05-24.html')], 'json'],
  ])('%j refuses --records for %s', (args, format) => {
    const told = run([...args, '--records', 'issues', '--format', format])
    expect(told).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('--records is for ndjson') as string,
    })
  })

  it.each([
    [['export', 'old.json'], 0],
    [['diff', 'old.json', 'recent.json'], 1],
    [['parse', join(root, 'samples/cenze-caizhengju/2024-05-24.html')], 0],
  ])('%j refuses an ending that no format has, unless a format is given', (args, done) => {
    const told = run([...args, '--out', 'report.docx'])
    expect(told).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^zhenggai: --out report\.docx: no format .* \.json, .*\.xlsx.*\n$/) as string,
    })
    expect(existsSync(join(folder, 'report.docx'))).toBe(false)
    expect(run([...args, '--out', 'report.docx', '--format', 'md']).status).toBe(done)
    rmSync(join(folder, 'report.docx'))
  })

  it('one page or one JSON is not of several bulletins', () => {
    const samples = ['2024-05-24', '2024-11-29'].map((day) => join(root, `samples/cenze-caizhengju/${day}.html`))
    const folderWanted = { status: 2, stderr: expect.stringMatching(/^zhenggai: --out \S+: .*FOLDER\/.*\n$/) as string }
    expect(run(['parse', ...samples, '--out', 'all.html'])).toMatchObject(folderWanted)
    expect(run(['parse', ...samples, '--out', 'all.json'])).toMatchObject(folderWanted)
    expect(run(['parse', join(root, 'samples'), '--out', 'all.json'])).toMatchObject(folderWanted)
    expect(existsSync(join(folder, 'all.json'))).toBe(false)
    const second = run(['export', 'old.json', 'recent.json', '--out', 'all.html'])
    expect(second).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^zhenggai: recent\.json: .* second/) as string,
    })
  })

  it('a list on standard input that names nothing is told', () => {
    const told = { status: 2, stderr: 'zhenggai: @-: names no file; give a path a line\n' }
    expect(run(['parse', '-q', '@-'], '\n')).toMatchObject(told)
    expect(run(['parse', '-q', '@-', '--out', 'listed/'], '')).toMatchObject(told)
  })

  it('a folder may have any name, told by its slash or by being there', () => {
    const sample = join(root, 'samples/cenze-caizhengju/2024-05-24.html')
    for (const out of ['pages.new/', 'pages.new', 'v1.2', 'plain']) {
      expect(run(['parse', '-q', sample, '--out', out])).toMatchObject({ status: 0, stderr: '' })
    }
    expect(existsSync(join(folder, 'pages.new/2024-05-24.json'))).toBe(true)
  })

  it('writes the formats of other programs', async () => {
    const { diff } = await sampleComparison()
    const csv = run(['diff', 'old.json', 'recent.json', '--format', 'csv'])
    expect(csv).toMatchObject({ status: 1, stderr: '' })
    expect(csv.stdout.split('\r\n')).toHaveLength(diff.issues.length + 2)
    expect(run(['diff', 'old.json', 'recent.json', '--out', 'd.xlsx']).status).toBe(1)
    expect(readFileSync(join(folder, 'd.xlsx')).subarray(0, 2).toString()).toBe('PK')
    const records = run(['diff', 'old.json', 'recent.json', '--records', 'issues']).stdout.trimEnd().split('\n')
    expect(records).toHaveLength(diff.issues.length)
  })
})
