/** Names of outputs. */
import { promises } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

/** Files that a folder is searched for; a pattern or a list may name any. */
export const bulletinFile = /\.(?:x?html?|shtml?|txt)$/i

const stemOf = (path: string) => basename(path, extname(path))

/** Folders whose names are kept at hand: a list may go to and fro between them. */
const mostFolders = 64

/**
 * The name of an output is that of the input without its extension, unless a bulletin beside it differs in nothing else
 * (a.html, a.txt) or the extension is not one of a bulletin (a.aspx); then with it. The name depends on nothing else that
 * the batch reads, so it is the same each time.
 */
export class Stems {
  /** How many bulletins of a folder have a stem. */
  readonly #folders = new Map<string, Map<string, number>>()

  async of(path: string, target: string): Promise<string> {
    const counts = await this.#countsOf(dirname(path))
    const alone = bulletinFile.test(path) && (counts.get(stemOf(path)) ?? 0) <= 1
    return join(dirname(target), alone ? stemOf(path) : basename(target))
  }

  async #countsOf(folder: string): Promise<Map<string, number>> {
    const known = this.#folders.get(folder)
    if (known) return known
    const counts = new Map<string, number>()
    const names = await promises.readdir(folder).catch(() => [])
    for (const name of names.filter((one) => bulletinFile.test(one))) {
      counts.set(stemOf(name), (counts.get(stemOf(name)) ?? 0) + 1)
    }
    const [oldest] = this.#folders.keys()
    if (oldest !== undefined && this.#folders.size >= mostFolders) this.#folders.delete(oldest)
    this.#folders.set(folder, counts)
    return counts
  }
}
