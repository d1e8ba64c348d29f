import { promises } from 'node:fs'
/** Files of a folder, in an order that does not depend on the machine. */
import { join, resolve } from 'node:path'

/**
 * All files below a folder whose names match: depth first, by name in the order of code units. Hidden ones are passed over.
 * Folders are not followed through links: they could form a ring.
 *
 * @param except a folder that is not entered
 */
export async function* walk(folder: string, wanted: RegExp, except: string | null = null): AsyncGenerator<string> {
  const entries = await promises.readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (except === null || resolve(path) !== resolve(except)) yield* walk(path, wanted, except)
    } else if (wanted.test(entry.name) && (entry.isFile() || (await isFile(path)))) yield path
  }
}

/** Of a link: what it leads to. */
const isFile = async (path: string) => (await promises.stat(path).catch(() => null))?.isFile() ?? false
