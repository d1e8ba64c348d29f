import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { Bulletin } from '../schema.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cli = join(root, 'dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'zhenggai-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(args: string[], options: { input?: string | Buffer; env?: Record<string, string>; cwd?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: options.cwd ?? root,
    encoding: 'utf8',
    input: options.input ?? '',
    maxBuffer: 1 << 28,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C', ...options.env },
  })
  return { status, stdout, stderr }
}
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const sample = 'samples/cenze-caizhengju/2024-05-24.html'
const faulty = 'samples/muhe-sanzhong/2024-11-18.txt'

describe('parse', () => {
  it('writes the contract on standard output and one line of what was found on standard error', () => {
    const { status, stdout, stderr } = run(['parse', sample])
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as Bulletin).source.uri).toBe(sample)
    expect(stderr).toMatch(/^samples\/.*: 9 issues: 3 completed, 1 basically completed/)
  })

  it('reads standard input', () => {
    const { status, stdout } = run(['parse', '-'], { input: readFileSync(join(root, sample)) })
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as Bulletin).source.uri).toBeNull()
  })

  it('speaks Chinese where the locale is Chinese, and the data stays the same', () => {
    const zh = run(['parse', faulty], { env: { LANG: 'zh_CN.UTF-8' } })
    const en = run(['parse', faulty], { env: { LANG: 'en_US.UTF-8', TZ: 'America/New_York' } })
    expect(zh.stderr).toContain('8个问题')
    expect(zh.stderr).toContain('不连续')
    expect(en.stderr).toContain('8 issues')
    expect(zh.stdout).toBe(en.stdout)
    const { stdout } = run(['parse', '--lang', 'zh', faulty])
    expect((JSON.parse(stdout) as Bulletin).diagnostics.some(({ message }) => message.includes('不连续'))).toBe(true)
  })

  it('gives the same bytes from another folder', () => {
    const absolute = run(['parse', join(root, sample)], { cwd: folder })
    const stdin = run(['parse', join(root, sample)], { env: { TZ: 'Asia/Shanghai' } })
    expect(absolute.stdout).toBe(stdin.stdout)
    expect(absolute.stdout).not.toContain(root)
  })

  it('says line and column of each diagnostic, and the earlier place', () => {
    const { stderr } = run(['parse', faulty])
    expect(stderr).toMatch(/18:3 {2}warning {2}number （六）/)
    expect(stderr).toMatch(/see 16:3/)
  })

  it('colours only where it is wanted', () => {
    expect(run(['parse', faulty]).stderr).not.toContain('\u001b[')
    // a log of CI is no terminal
    expect(run(['parse', faulty], { env: { CI: 'true' } }).stderr).not.toContain('\u001b[')
    expect(run(['parse', faulty], { env: { FORCE_COLOR: '1' } }).stderr).toContain('\u001b[')
    expect(run(['parse', faulty], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stderr).not.toContain('\u001b[')
  })

  it.each<[guards: string, args: string[], status: number]>([
    ['warnings alone are no failure', [faulty], 0],
    ['--strict makes them one', ['--strict', faulty], 1],
    ['hints are none even then', ['--strict', 'samples/rongxiu-jiaotongju/2023-09-08.txt'], 0],
  ])('%s', (_, args, status) => {
    expect(run(['parse', ...args]).status).toBe(status)
  })

  it('--no-text leaves the text out, --quiet the words', () => {
    const { stdout, stderr } = run(['parse', '--no-text', '--quiet', sample])
    expect((JSON.parse(stdout) as Bulletin).text).toBe('')
    expect(stderr).toBe('')
  })

  it('--as-of reports what is overdue', () => {
    expect(run(['parse', '--as-of', '2026-01-01', sample]).stderr).toContain('deadline-passed')
    expect(run(['parse', sample]).stderr).not.toContain('deadline-passed')
  })

  it('--title names a page that shows none', () => {
    const path = file('untitled.txt', '1.关于学习不深的问题\n\n整改情况:已学习。(已完成)\n')
    const { stdout } = run(['parse', '--title', '某局关于巡察整改情况的通报', path])
    expect(JSON.parse(stdout)).toMatchObject({ title: '某局关于巡察整改情况的通报', evidence: {} })
  })

  it('--lexicon teaches a word', () => {
    const lexicon = file('words.json', JSON.stringify({ status: [{ code: 'ongoing', words: ['暂缓实施'] }] }))
    const { stdout } = run(['parse', '--lexicon', lexicon, faulty])
    const taught = (JSON.parse(stdout) as Bulletin).issues.find(({ status }) => status.text === '暂缓实施')
    expect(taught?.status.code).toBe('ongoing')
  })

  it('several on standard output are one a line', () => {
    const { stdout } = run(['parse', sample, faulty])
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as Bulletin).source.uri),
    ).toEqual([sample, faulty])
  })

  it('--out writes a file, or a file each into a folder, and leaves nothing half written', () => {
    const one = join(folder, 'one.json')
    expect(run(['parse', '--out', one, sample]).stdout).toBe('')
    expect(JSON.parse(readFileSync(one, 'utf8'))).toHaveProperty('issues')
    const many = join(folder, 'many/')
    run(['parse', '--out', many, sample, faulty])
    expect(readdirSync(many).sort()).toEqual(['2024-05-24.json', '2024-11-18.json'])
  })

  it('does not write two inputs into one file', () => {
    const { status, stderr } = run([
      'parse',
      '--out',
      join(folder, 'twice/'),
      'samples/cenze-caizhengju/2024-11-29.html',
      'samples/cenze-caizhengju/2024-11-29.html',
    ])
    expect(status).toBe(2)
    expect(stderr).toContain('would be written to')
    expect(existsSync(join(folder, 'twice'))).toBe(false)
  })

  it('goes on behind an input that fails, and says so at the end', () => {
    const { status, stdout, stderr } = run(['parse', 'missing.html', sample])
    expect(status).toBe(2)
    expect(stderr).toContain('missing.html: no such file')
    expect(stdout).not.toBe('')
  })
})

describe('what is refused gets one line: what, why, what to do', () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, ...Array<number>(300).fill(7)])
  it.each<[guards: string, args: () => string[], says: RegExp]>([
    ['an empty file', () => ['parse', file('empty.txt', '')], /empty/],
    ['white space only', () => ['parse', file('blank.txt', ' \n\u3000\n')], /empty|white/],
    ['a picture', () => ['parse', file('a.html', png)], /PNG/],
    [
      'no bulletin',
      () => ['parse', file('news.txt', '今天天气晴朗。\n\n全市召开会议部署防汛工作。')],
      /no rectification bulletin/,
    ],
    ['a missing file', () => ['parse', join(folder, 'none.html')], /no such file/],
    [
      'a lexicon that is not there',
      () => ['parse', '--lexicon', 'none.json', sample],
      /: --lexicon none\.json: no such/,
    ],
    ['a list that is not there', () => ['parse', '@none'], /: @none: no such file/],
    ['a list that names nothing', () => ['parse', `@${file('list', '\n')}`], /list: names no file; give/],
    ['a pattern that fits no file', () => ['parse', 'none/*.html'], /none\/\*\.html: no file has such a name/],
    ['a folder without bulletins', () => ['parse', 'src/dates'], /src\/dates: no bulletin \(\.html/],
    ['a folder to lint', () => ['lint', 'samples'], /samples: is a folder; give a file in it/],
    [
      'JSON that parse wrote',
      () => ['lint', 'output/cenze-caizhengju/2024-05-24.json'],
      /2024-05-24\.json: this is JSON that zhenggai wrote/,
    ],
    ['a huge file', () => ['parse', '--max-bytes', '100', sample], /larger than the limit \([\d.]+ KiB > 100 bytes\)/],
    ['a huge file to lint', () => ['lint', '--max-bytes', '100', sample], /larger than the limit/],
    ['a huge file to compare', () => ['diff', '--max-bytes', '100', sample, sample], /larger than the limit/],
    ['a device without end', () => ['parse', '/dev/zero'], /larger than the limit/],
    [
      'no end within the time given',
      () => ['parse', '--max-seconds', '1', file('long.txt', `整改情况的通报\n一、整改\n${'1.\n'.repeat(2_000_000)}`)],
      /^zhenggai: not done within 1 s \(--max-seconds\); .*\n$/,
    ],
    ['a budget that is none', () => ['parse', '--max-seconds', '0', sample], /A whole number from 1/],
    [
      'a broken lexicon',
      () => ['parse', '--lexicon', file('bad.json', '{"status":[{"code":"done","words":["x"]}]}'), sample],
      /bad\.json: status\.0\.code/,
    ],
    ['a lexicon that is no JSON', () => ['parse', '--lexicon', file('worse.json', '{'), sample], /no valid JSON/],
    ['a bad date', () => ['parse', '--as-of', '2024-02-30', sample], /A day as/],
    ['an unknown option', () => ['parse', '--strikt', sample], /Did you mean --strict/],
    ['an unknown command', () => ['prase', sample], /Did you mean parse/],
    ['an unknown schema', () => ['schema', 'bulletins'], /bulletin, diff/],
  ])('%s', (_, args, says) => {
    const { status, stdout, stderr } = run(args())
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(says)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it.each<[guards: string, args: string[]]>([
    ['parse of one', ['parse', '-q', sample]],
    ['parse of some', ['parse', '-q', sample, faulty, '--format', 'csv']],
    ['parse of many', ['parse', '-q', 'samples']],
    ['diff as a report', ['diff', '--format', 'md', sample, sample]],
    ['diff for a program', ['diff', '--format', 'csv', sample, sample]],
    ['open', ['open', '--no-browser', sample]],
    ['export', ['export', 'output/cenze-caizhengju/2024-05-24.json']],
  ])('an output that cannot be written is to blame, and no input: %s', (_, args) => {
    const out = join(file('plain', 'x'), 'out.csv')
    const { status, stderr } = run([...args, '--out', out])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `zhenggai: ${out}: cannot be written (a part of the path is no folder); choose another --out\n`,
    })
  })

  it('speaks the language asked for, before anything is read as well', () => {
    const told = 'zhenggai: @none: 没有这个文件或文件夹\n'
    expect(run(['parse', '@none', '--lang', 'zh']).stderr).toBe(told)
    expect(run(['parse', '@none', '--lang=zh']).stderr).toBe(told)
  })

  it('with time enough nothing is different: output and exit code', () => {
    const plain = run(['diff', '--quiet', sample, sample])
    expect(run(['diff', '--quiet', '--max-seconds', '60', sample, sample])).toEqual(plain)
    expect(run(['parse', '--max-seconds=60', '--quiet', sample]).stdout).toBe(run(['parse', '--quiet', sample]).stdout)
  })

  it('a file that may not be read', (context) => {
    const path = file('secret.txt', 'x')
    chmodSync(path, 0)
    if (process.getuid?.() === 0) context.skip('root reads everything')
    expect(run(['parse', path]).stderr).toContain('no permission')
  })
})

describe('lint, schema, help', () => {
  it('lint tells only what is wrong, with the exit code of it', () => {
    const { status, stdout } = run(['lint', faulty])
    expect(status).toBe(1)
    expect(stdout).toContain('skipped-number')
    expect(run(['lint', 'samples/rongxiu-jiaotongju/2023-09-08.txt']).status).toBe(0)
  })

  it('schema prints JSON Schema 2020-12', () => {
    for (const name of ['bulletin', 'diff']) {
      const schema = JSON.parse(run(['schema', name]).stdout) as Record<string, unknown>
      expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
      expect(schema['$id']).toContain(name)
    }
  })

  it('help and errors are Chinese where the locale is', () => {
    const env = { LANG: 'zh_CN.UTF-8' }
    for (const command of [[], ['parse'], ['lint'], ['diff'], ['open'], ['export'], ['completion'], ['schema']]) {
      const { stdout } = run([...command, '--help'], { env })
      // A description that the table lacks would stay an English sentence.
      expect(stdout.match(/^.*\b[a-z]+ [a-z]+ [a-z]+ [a-z]+\b.*$/m)?.[0]).toBeUndefined()
    }
    expect(run(['prase'], { env }).stderr).toContain('是否想输入 parse')
  })

  it.each(['parse', 'lint', 'diff', 'open', 'export'])(
    'the help of %s tells its exit codes, as the general one',
    (name) => {
      const [, codes] = /^Exit codes: (0 .*|as diff.*)$/m.exec(run([name, '--help']).stdout) ?? []
      expect(codes).toBeDefined()
      expect(run(['--help']).stdout).toContain(`  ${name.padEnd(8)}${codes}\n`)
    },
  )

  it('--help shows examples, --version the version', () => {
    expect(run(['--help']).stdout).toContain('zhenggai parse bulletin.html')
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(run(['--version']).stdout.trim()).toBe(version)
  })
})
