import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { root } from '../batch/testing/built.ts'
import { loadSegmenter } from '../words/segmenter.ts'

/** Beside the package, so that what the bundle leaves outside is found. */
const folder = mkdtempSync(join(root, 'node_modules/.cache-'))
const caches = () => readdirSync(join(folder, 'cli')).filter((name) => name.endsWith('.cache'))
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(folder, 'cli.js'), ...args], { cwd: root, encoding: 'utf8' })
const html = 'samples/cenze-caizhengju/2024-05-24.html'
const parse = () => run('parse', '--quiet', html)

describe('what V8 made of the command when it was built', () => {
  let expected = ''
  const copy = () => cpSync(join(root, 'dist'), folder, { recursive: true })
  beforeAll(() => {
    copy()
    expected = parse().stdout
  })
  beforeEach(copy)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('is there for the files that parsing loads', () => {
    expect(caches()).toContain('main.js.cache')
    expect(caches().filter((name) => /^(?:start|parse|html)-/.test(name))).toHaveLength(3)
  })

  const damages: Array<[string, (file: string) => void]> = [
    ['of another version of Node.js', (file) => writeFileSync(file, Buffer.from(readFileSync(file)).fill(7, 0, 16))],
    ['cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, 1000))],
    ['empty', (file) => writeFileSync(file, '')],
    ['not there', (file) => rmSync(file)],
  ]
  test.each(damages)('changes nothing where it is %s', (_, damage) => {
    for (const name of caches()) damage(join(folder, 'cli', name))
    const { stdout, stderr, status } = parse()
    expect({ same: stdout === expected && expected !== '', stderr, status }).toEqual({
      same: true,
      stderr: '',
      status: 0,
    })
  })

  test('cuts words with what the library cuts them with', async () => {
    const { name } = await loadSegmenter()
    expect(JSON.parse(run('diff', html, html, '--format', 'json').stdout)).toMatchObject({ segmenter: name })
  })

  test('lets the threads of a batch be found', () => {
    const out = join(folder, 'out')
    expect(run('parse', '--quiet', 'samples/cenze-caizhengju', '--out', out).stderr).toBe('')
    expect(readdirSync(out)).toContain('2024-05-24.json')
  })
})
