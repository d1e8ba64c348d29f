import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { BulletinDiff } from '../schema.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'zhenggai-diff-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C', ...env },
  })
  return { status, stdout, stderr }
}

const old = 'samples/cenze-caizhengju/2024-05-24.html'
const recent = 'samples/cenze-caizhengju/2024-11-29.html'
const town = ['2023-12-15', '2024-06-28', '2025-01-17'].map((date) => `samples/lingxi-liaotingzhen/${date}.txt`)

describe('exit codes as diff(1)', () => {
  it.each<[guards: string, args: string[], status: number]>([
    ['the same file twice', [old, old], 0],
    ['different', [old, recent], 1],
    ['different, said in one word', ['-q', old, recent], 1],
    ['a missing file', [old, 'none.html'], 2],
    ['an unknown format', ['--format', 'pdf', old, recent], 2],
    ['one file only', [old], 2],
  ])('%s', (_, args, status) => {
    const result = run(['diff', ...args])
    expect(result.status).toBe(status)
    expect(result.stderr).not.toMatch(/\n\s+at /)
  })
})

describe('inputs', () => {
  it('takes what parse wrote for the bulletin itself', () => {
    const stored = join(folder, 'old.json')
    run(['parse', '-q', '--out', stored, old])
    const parsed = JSON.parse(run(['diff', '--no-hunks', old, recent]).stdout) as BulletinDiff
    expect(JSON.parse(run(['diff', '--no-hunks', stored, recent]).stdout)).toEqual(parsed)
  })

  it.each<[guards: string, content: string, says: RegExp]>([
    ['JSON that is cut off', '{"schemaVersion":"1.0.0","text":"', /broken JSON/],
    ['JSON of something else', '{"name":"x"}', /no bulletin of ours/],
    ['another version of the contract', '{"schemaVersion":"9.0.0"}', /version 9\.0\.0/],
  ])('%s', (_, content, says) => {
    const path = join(folder, 'odd.json')
    writeFileSync(path, content)
    const { status, stderr } = run(['diff', path, recent])
    expect(status).toBe(2)
    expect(stderr).toMatch(says)
  })

  it('refuses other bodies unless forced, and the wrong order always', () => {
    const bodies = run(['diff', old, 'samples/muhe-sanzhong/2024-11-18.txt'])
    expect(bodies.status).toBe(2)
    expect(bodies.stderr).toMatch(/bod(?:y|ies)/)
    expect(bodies.stderr).toContain('--force')
    expect(run(['diff', '--force', old, 'samples/muhe-sanzhong/2024-11-18.txt']).status).toBe(1)
    const order = run(['diff', '--force', recent, old])
    expect(order.status).toBe(2)
    expect(order.stderr).toMatch(/order|later|earlier/)
  })
})

describe('output', () => {
  it('is JSON where nobody looks on, text and Markdown where asked for', () => {
    expect(JSON.parse(run(['diff', old, recent]).stdout)).toHaveProperty('summary')
    expect(run(['diff', '--format', 'text', '--lang', 'zh', old, recent]).stdout).toContain('未完成而不再提及')
    expect(run(['diff', '--format', 'md', old, recent]).stdout).toMatch(/^#/)
  })

  it('--only keeps what is asked for, the summary stays', () => {
    const diff = JSON.parse(
      run(['diff', '--no-hunks', '--only', 'dropped,regressed', old, recent]).stdout,
    ) as BulletinDiff
    expect(diff.issues.every(({ reason, direction }) => reason === 'dropped' || direction === 'regressed')).toBe(true)
    expect(diff.issues.length).toBeGreaterThan(0)
    expect(diff.summary.matched).toBeGreaterThan(diff.issues.length)
  })

  it('--no-hunks has none, and says so', () => {
    const { stdout } = run(['diff', '--no-hunks', old, recent])
    expect(stdout).not.toContain('"hunks"')
    expect((JSON.parse(stdout) as BulletinDiff).segmenter).toBeNull()
  })

  it('more than two give the chain and a line an issue', () => {
    const chain = JSON.parse(run(['diff', '--no-hunks', ...town]).stdout) as {
      diffs: BulletinDiff[]
      issues: unknown[]
    }
    expect(chain.diffs).toHaveLength(2)
    expect(chain.issues.length).toBeGreaterThan(5)
    expect(run(['diff', '--format', 'text', '--lang', 'en', ...town]).stdout).toContain('deadline put off 2 times')
  })

  it('--out writes a file', () => {
    const path = join(folder, 'diff.md')
    expect(run(['diff', '--format', 'md', '--out', path, old, recent]).stdout).toBe('')
    expect(readFileSync(path, 'utf8')).toContain('|')
  })

  it('no escape of a bulletin reaches the terminal', () => {
    const page = readFileSync(join(root, old), 'utf8').replace('预算编制', '预算\u001b[31m编制')
    const path = join(folder, 'escape.html')
    writeFileSync(path, page)
    expect(run(['diff', '--format', 'text', path, recent]).stdout).not.toContain('\u001b')
  })
})
