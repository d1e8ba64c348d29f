/** Takes away what a killed run left half written. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** As `writeWhole` names what is not whole yet. */
const part = /^\..+\.(\d+)(?:-\d+)?\.part$/

/** Removes files that a process which is no more was writing below a folder. */
export async function sweepParts(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await sweepParts(path)
    else if (!entry.name.startsWith('.manifest.') && isDead(part.exec(entry.name)?.[1])) await rm(path, { force: true })
  }
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
