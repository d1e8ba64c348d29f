/** Programs that tests read our files back with, where the machine has them. */
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'

export const has = (program: string): boolean => spawnSync('which', [program]).status === 0

/** What `describe.skipIf` cannot say by itself: why the tests below are not run. */
export function needs(program: string): boolean {
  const missing = !has(program)
  if (missing) process.stderr.write(`skipped: ${program} is not installed (see apt-get install in .ci/run)\n`)
  return missing
}

export function run(program: string, args: string[], options: { cwd?: string; input?: string } = {}) {
  const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options })
  if (result.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${result.status}\n${result.stderr}`)
  return result.stdout
}

/**
 * Lets LibreOffice convert a file; all that it keeps lies in the same folder.
 *
 * @param filter the format, with the options of its filter behind a colon
 */
export function convert(file: string, filter: string, infilter?: string): void {
  const folder = dirname(file)
  const how = ['--convert-to', filter, ...(infilter === undefined ? [] : [`--infilter=${infilter}`])]
  run('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...how, '--outdir', folder, file])
}
