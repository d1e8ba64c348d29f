/** Everything that the command can do, on the samples: what must not depend on the machine, and must not need a network. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { formatNames } from '../src/export/formats.ts'

/** How a Node is started, and from where; the samples are copied into the folder. */
export interface Setting {
  /** The command's file, absolute. */
  command: string
  /** An empty folder of its own. */
  folder: string
  node?: string
  nodeArgs?: readonly string[]
  /** A program that starts Node with its arguments: `unshare -rn`. */
  wrapper?: readonly string[]
  env?: Record<string, string>
}

const old = 'samples/cenze-caizhengju/2024-05-24.html'
const recent = 'samples/cenze-caizhengju/2024-11-29.html'
const text = 'samples/lingxi-liaotingzhen/2023-12-15.txt'
const faulty = 'samples/muhe-sanzhong/2024-11-18.txt'

/** The exit code that each is to end with, and its arguments. Texts for people are in the language that is asked for. */
const runs: ReadonlyArray<readonly [code: number, ...args: string[]]> = [
  [0, 'parse', text, old],
  [1, 'lint', '--lang', 'en', '--as-of', '2025-06-30', old, faulty],
  ...formatNames.map((format) => [0, 'parse', '--out', `out/one.${format}`, old] as const),
  [0, 'parse', '--out', 'out/all', 'samples'],
  [0, 'parse', '--out', 'out/ledger.xlsx', 'samples'],
  [1, 'diff', '--lang', 'en', '--format', 'text', old, recent],
  ...formatNames.map((format) => [1, 'diff', '--out', `out/diff.${format}`, old, recent] as const),
  [0, 'export', '--out', 'out/all.csv', 'out/all'],
  [0, 'open', '--no-browser', '--lang', 'en', '--out', 'out/page.html', old, recent],
  [0, 'schema', 'diff'],
]

const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/**
 * Runs all of it.
 *
 * @returns arguments, or file written → hash of the data, in order; what is said to a person is not in it
 * @throws Error where one does not end as it is to, with what it said
 */
export function runAll(
  root: string,
  { command, folder, node, nodeArgs, wrapper, env }: Setting,
): Record<string, string> {
  cpSync(join(root, 'samples'), join(folder, 'samples'), { recursive: true })
  mkdirSync(join(folder, 'out'))
  const results: Record<string, string> = {}
  for (const [code, ...args] of runs) {
    const [program = '', ...rest] = [
      ...(wrapper ?? []),
      node ?? process.execPath,
      ...(nodeArgs ?? []),
      command,
      ...args,
    ]
    const { status, stdout, stderr, error } = spawnSync(program, rest, {
      cwd: folder,
      maxBuffer: 1 << 28,
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C', ...env },
    })
    if (status !== code)
      throw new Error(`zhenggai ${args.join(' ')}: ended with ${status}\n${error?.message ?? stderr.toString()}`)
    results[args.join(' ')] = hash(stdout)
  }
  for (const file of filesBelow(join(folder, 'out')).sort())
    results[file.slice(folder.length + 1)] = hash(readFileSync(file))
  rmSync(join(folder, 'out'), { recursive: true })
  return results
}
