/** Runs the lines of both READMEs, one after the other as a reader of a fresh clone would, but for npm's. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { builtPackage, commandFolder, root } from '../src/batch/testing/built.ts'
import { has } from '../src/export/testing/tools.ts'
import { recipesOf } from './recipes.ts'

const parent = mkdtempSync(join(tmpdir(), 'zhenggai-readme-'))
afterAll(() => rmSync(parent, { recursive: true, force: true }))

/** A clone after `npm install` and `npm link`, with a browser. */
function cloneAt(folder: string): void {
  const place = join(folder, 'node_modules/zhenggai')
  mkdirSync(place, { recursive: true })
  cpSync(join(root, 'samples'), join(folder, 'samples'), { recursive: true })
  cpSync(join(root, 'package.json'), join(place, 'package.json'))
  for (const dist of [join(place, 'dist'), join(folder, 'dist')]) symlinkSync(builtPackage(), dist)
  writeFileSync(join(commandFolder(folder), 'xdg-open'), '#!/bin/sh\n', { mode: 0o755 })
}

/** What npm does is done. */
const withoutNpm = (line: string) =>
  line
    .replace(/^npm install && /, '')
    .replace(/^npm .*/, '')
    .trim()

/** What a reader copies from the page into a file. */
const before = (line: string) => (line.includes('words.json') ? 'cp ../words.json .\n' : '')

const languages: Record<string, { LC_ALL: string }> = {
  'README.md': { LC_ALL: 'C.UTF-8' },
  'README.zh-CN.md': { LC_ALL: 'zh_CN.UTF-8' },
}

/** Of what finds something: differences, warnings. */
const findings = /^zhenggai (?:diff|lint) /

describe.each(Object.keys(languages))('%s', (name) => {
  const page = readFileSync(join(root, name), 'utf8')
  const blocks = recipesOf(page)
  const folder = join(parent, name)
  const env = {
    ...process.env,
    ...languages[name],
    PATH: `${folder}/bin:${process.env['PATH']}`,
    TMPDIR: parent,
    // what a log shows, wherever the tests run
    FORCE_COLOR: undefined,
  }

  it('its lines do what they say', { timeout: 120_000 }, ({ skip }) => {
    if (!has('jq')) skip('not here: jq')
    cloneAt(folder)
    const tried = join(folder, 'try')
    const lexicon = blocks.findLast(({ language }) => language === 'json')?.code ?? ''
    const lines = blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ code }) => code.split('\n').map(withoutNpm))
      .filter((line) => line !== '')
    // each tells its exit code behind it
    const script = lines.map((line) => `${before(line)}${line}\necho $? >> "$CODES"\n`).join('')
    const codes = join(folder, 'codes')
    writeFileSync(join(folder, 'words.json'), lexicon)
    const { stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...env, CODES: codes },
    })
    const told = readFileSync(codes, 'utf8').trim().split('\n').map(Number)
    expect(lines.map((line, i) => [line, told[i]])).toEqual(lines.map((line) => [line, findings.test(line) ? 1 : 0]))
    const [, shown = ''] = /^```\n(.*)\n```$/m.exec(page) ?? []
    expect(stderr.split('\n')).toContain(shown)
    for (const file of ['json/old.json', 'report.md', 'ledger.xlsx', 'all/manifest.ndjson', 'all.csv'])
      expect(existsSync(join(tried, file)), file).toBe(true)
  })

  it('its program runs', ({ skip }) => {
    const tried = join(folder, 'try')
    if (!existsSync(tried)) skip('the lines before it were not run')
    const program = blocks.find(({ language }) => language === 'ts')?.code ?? ''
    writeFileSync(join(tried, 'program.mjs'), program)
    const { status, stderr } = spawnSync(process.execPath, ['program.mjs'], { cwd: tried, encoding: 'utf8', env })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
