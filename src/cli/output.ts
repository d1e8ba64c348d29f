/** Writes files whole or not at all. */
import { mkdirSync, renameSync, rmSync, writeFileSync, promises } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { cannotWrite, Trouble } from './trouble.ts'

/**
 * Writes beside the target and renames, so that no half file is ever seen under its name.
 *
 * It waits for the disk: who writes here has nothing else to do meanwhile, and four trips through the thread pool cost a
 * batch more than the calls themselves.
 *
 * @param thread of this process, so that no two of them write to one place
 */
export function writeWhole(target: string, content: string | Uint8Array, thread = 0): void {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}-${thread}.part`)
  try {
    writeIn(beside, content)
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/**
 * The same at a place that a person chose.
 *
 * @throws OutputTrouble where it cannot be written to
 */
export function writeOutput(target: string, content: string | Uint8Array, thread = 0): void {
  try {
    writeWhole(target, content, thread)
  } catch (error) {
    throw cannotWrite(target, error)
  }
}

/** Most outputs go where others went before: the folder is made only where it is not there. */
function writeIn(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}

/**
 * Where each input's output goes.
 *
 * @param out `--out`: a file for one input; a folder (existing, or ending with a slash, or for several inputs)
 * @throws Trouble where two inputs would be written to one file
 */
export async function targetsOf(inputs: readonly string[], out: string, extension = '.json'): Promise<string[]> {
  const isFolder =
    inputs.length > 1 || /[/\\]$/.test(out) || (await promises.stat(out).catch(() => null))?.isDirectory()
  if (!isFolder) return [out]
  const targets = inputs.map((input) =>
    join(out, `${input === '-' ? 'stdin' : basename(input, extname(input))}${extension}`),
  )
  const twice = targets.find((target, i) => targets.indexOf(target) !== i)
  if (twice !== undefined) {
    throw new Trouble({
      en: `two of the inputs would be written to ${twice}; give them one at a time`,
      zh: `有两个输入会写入同一个文件 ${twice};请分别处理`,
    })
  }
  return targets
}
