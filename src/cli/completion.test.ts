import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Argument, Command, Option } from 'commander'
import { afterAll, describe, expect, it } from 'vitest'
import { needs } from '../export/testing/tools.ts'
import { completionScript, shells } from './completion.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhenggai-completion-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
writeFileSync(join(folder, 'bulletin.html'), '')

function program(): Command {
  const made = new Command('zhenggai').version('1', '-V, --version')
  made
    .command('parse')
    .description("a bulletin's [JSON]: all of it")
    .argument('<file...>')
    .addOption(new Option('--format <format>', 'which').choices(['json', 'csv']))
    .option('-o, --out <file>', 'where to')
    .option('-q, --quiet', 'say nothing')
  made.command('completion').addArgument(new Argument('<shell>').choices(shells))
  return made
}

function ask(shell: string, args: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(shell, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: folder },
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.split('\n').filter(Boolean).sort()
}

describe.skipIf(needs('bash'))('bash', () => {
  const complete = (...words: string[]) => {
    const list = ['zhenggai', ...words].map((word) => `'${word}'`).join(' ')
    const script = `${completionScript(program(), 'bash')}\nCOMP_WORDS=(${list}); COMP_CWORD=${words.length}; _zhenggai; printf '%s\\n' "\${COMPREPLY[@]}"`
    return ask('bash', ['-c', script])
  }

  it.each([
    [['pa'], ['parse']],
    [['--v'], ['--version']],
    [['parse', '--f'], ['--format']],
    [
      ['parse', '--format', ''],
      ['csv', 'json'],
    ],
    [['parse', '--format', 'c'], ['csv']],
    [['parse', 'bu'], ['bulletin.html']],
    [['parse', '@bu'], ['@bulletin.html']],
    [['parse', '-o', 'b'], ['bulletin.html']],
    [
      ['completion', ''],
      ['bash', 'fish', 'zsh'],
    ],
  ])('completes %j', (words, told) => expect(complete(...words)).toEqual(told))
})

describe.skipIf(needs('fish'))('fish', () => {
  const complete = (line: string) => {
    writeFileSync(join(folder, 'c.fish'), completionScript(program(), 'fish'))
    return ask('fish', ['-c', `source c.fish; complete -C '${line}'`]).map((one) => one.split('\t')[0])
  }

  it.each([
    ['zhenggai pa', ['parse']],
    ['zhenggai parse --form', ['--format']],
    ['zhenggai parse --format ', ['csv', 'json']],
    ['zhenggai completion ', ['bash', 'fish', 'zsh']],
    ['zhenggai parse bu', ['bulletin.html']],
  ])('completes %j', (line, told) => expect(complete(line)).toEqual(told))
})

describe.skipIf(needs('zsh'))('zsh', () => {
  /** What the script offers: zsh itself would show it only at a prompt. */
  const offered = (...words: string[]) => {
    const stubs = 'compdef() { }; _arguments() { print -rl -- "$@" }; _describe() { print -rl -- ${(P)2} }'
    const place = `words=(zhenggai ${words.map((word) => `'${word}'`).join(' ')}); CURRENT=${words.length + 1}`
    const script = `${stubs}\n${completionScript(program(), 'zsh')}\n${place}\n_zhenggai`
    return ask('zsh', ['-f', '-c', script])
  }

  it('offers the commands, with what they do', () => {
    expect(offered('')).toEqual(expect.arrayContaining(["parse:a bulletin's [JSON]: all of it"]) as string[])
  })

  it.each([
    [['parse', ''], '*--format[which]:value:(json csv)'],
    [['parse', ''], '*--out[where to]:value:_files'],
    [['parse', ''], '*-q[say nothing]'],
    [['parse', ''], '*:file:_files'],
    [['completion', ''], '*:argument:(bash zsh fish)'],
  ])('behind %j offers %s', (words, told) => expect(offered(...words)).toContain(told))

  it('is a script that zsh takes, loaded as a function as well', () => {
    writeFileSync(join(folder, '_zhenggai'), completionScript(program(), 'zsh'))
    expect(ask('zsh', ['-n', join(folder, '_zhenggai')])).toEqual([])
    const script = `fpath=(${folder} $fpath); autoload -U compinit; compinit -u -d ${folder}/dump; print $_comps[zhenggai]`
    expect(ask('zsh', ['-f', '-c', script])).toEqual(['_zhenggai'])
  })
})
