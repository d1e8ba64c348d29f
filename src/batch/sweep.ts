/** Takes away what a killed run left half written. */
import { promises } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** As `writeWhole` and `wholeFile` name what is not whole yet. */
const partName = /^\.(.+)\.(\d+)(?:-\d+)?\.part$/

/** Removes files that a process which is no more was writing below a folder. */
export async function sweepParts(folder: string): Promise<void> {
  for (const entry of await promises.readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await sweepParts(path)
    else if (!entry.name.startsWith('.manifest.')) await sweepPart(path)
  }
}

/** Removes what such a process left of one file. */
export async function sweepPartsOf(target: string): Promise<void> {
  const folder = dirname(target)
  for (const name of await promises.readdir(folder)) {
    if (partName.exec(name)?.[1] === basename(target)) await sweepPart(join(folder, name))
  }
}

async function sweepPart(path: string): Promise<void> {
  if (isDead(partName.exec(basename(path))?.[2])) await promises.rm(path, { force: true })
}

function isDead(pid: string | undefined): boolean {
  if (pid === undefined) return false
  try {
    process.kill(Number(pid), 0)
    return Number(pid) === process.pid
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
