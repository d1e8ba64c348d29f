/** The command as it is packed, built from the sources as they are: worker threads run the bundle, so tests must too. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Below node_modules, so that what the bundle leaves outside is found from there. */
const cache = join(root, 'node_modules/.cache/zhenggai-built')

function sourceHash(): string {
  const hash = createHash('sha256')
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const sources = files
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join('src', name))
  for (const name of [...sources.sort(), 'tsdown.config.ts', 'package.json']) {
    hash.update(`${name}\n`).update(readFileSync(join(root, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

/**
 * Builds the package unless that was done for these very sources.
 *
 * @returns the folder in place of dist/
 */
export function builtPackage(): string {
  const folder = join(cache, sourceHash())
  if (existsSync(folder)) return folder
  const beside = `${folder}.${process.pid}`
  const tsdown = join(root, 'node_modules/tsdown/dist/run.mjs')
  const options = ['--out-dir', beside, '--no-dts', '--no-clean', '--logLevel', 'error']
  const { status, stderr, stdout } = spawnSync(process.execPath, [tsdown, ...options], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`tsdown failed:\n${stdout}${stderr}`)
  mkdirSync(cache, { recursive: true })
  for (const old of readdirSync(cache)) {
    if (/^[0-9a-f]{16}$/.test(old)) rmSync(join(cache, old), { recursive: true, force: true })
  }
  try {
    renameSync(beside, folder)
  } catch (error) {
    // another test file was faster
    rmSync(beside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** The command's file. */
export const builtCommand = (): string => join(builtPackage(), 'cli.js')

/** A folder for PATH in which the built command is `zhenggai`, so that lines of a shell stand in tests as one writes them. */
export function commandFolder(inside: string): string {
  const folder = join(inside, 'bin')
  mkdirSync(folder, { recursive: true })
  const script = `#!/bin/sh\nexec '${process.execPath}' '${builtCommand()}' "$@"\n`
  writeFileSync(join(folder, 'zhenggai'), script, { mode: 0o755 })
  return folder
}
