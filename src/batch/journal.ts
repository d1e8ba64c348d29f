/**
 * The manifest while it grows, and what earlier runs left.
 *
 * A run appends to `.manifest.N.part` and renames it to `manifest.ndjson` when all is done. After a kill the part stays; the
 * next run with --resume begins part N + 1 and looks up in the earlier ones, so that a second kill loses nothing either.
 */
import { mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { lineGroups } from './lines.ts'
import { entryLine, readEntry, type ManifestEntry } from './manifest.ts'

export const manifestName = 'manifest.ndjson'
const partName = /^\.manifest\.(\d+)\.part$/

const numberOf = (name: string) => Number(partName.exec(name)?.[1] ?? -1)

async function partsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter((name) => partName.test(name)).sort((a, b) => numberOf(b) - numberOf(a))
}

export class Journal {
  readonly #folder: string
  readonly #name: string
  readonly #handle: FileHandle

  private constructor(folder: string, name: string, handle: FileHandle) {
    this.#folder = folder
    this.#name = name
    this.#handle = handle
  }

  static async begin(folder: string): Promise<Journal> {
    await mkdir(folder, { recursive: true })
    const [latest = ''] = await partsIn(folder)
    const name = `.manifest.${numberOf(latest) + 1}.part`
    return new Journal(folder, name, await open(join(folder, name), 'w'))
  }

  async append(entries: readonly ManifestEntry[]): Promise<void> {
    await this.#handle.appendFile(entries.map(entryLine).join(''))
  }

  /** All is done: this is the manifest now, and what earlier runs left is of no more use. */
  async finish(): Promise<void> {
    await this.#handle.close()
    await rename(join(this.#folder, this.#name), join(this.#folder, manifestName))
    for (const name of await partsIn(this.#folder)) await rm(join(this.#folder, name), { force: true })
  }

  /** Not all is done: what is done is kept for --resume. */
  close(): Promise<void> {
    return this.#handle.close()
  }
}

/**
 * What earlier runs tell of a file. They went through the files in the same order, so each of their manifests is read along
 * with ours; only where files have come or gone since is anything held in memory.
 */
export class Known {
  readonly #manifests: OneManifest[]

  private constructor(manifests: OneManifest[]) {
    this.#manifests = manifests
  }

  /** The latest manifest first. */
  static async in(folder: string): Promise<Known> {
    const names = await partsIn(folder).catch(() => [])
    return new Known([...names, manifestName].map((name) => new OneManifest(join(folder, name))))
  }

  static none(): Known {
    return new Known([])
  }

  async entriesOf(file: string | null): Promise<ManifestEntry[]> {
    const found = []
    for (const manifest of this.#manifests) found.push(await manifest.take(file))
    return found.filter((entry) => entry !== null)
  }

  async close(): Promise<void> {
    for (const manifest of this.#manifests) await manifest.close()
  }
}

class OneManifest {
  readonly #lines: AsyncGenerator<string>
  readonly #passed = new Map<string | null, ManifestEntry>()
  #ended = false

  constructor(path: string) {
    this.#lines = linesOf(path)
  }

  /** The entry of a file, which is then forgotten. */
  async take(file: string | null): Promise<ManifestEntry | null> {
    const passed = this.#passed.get(file)
    if (passed) {
      this.#passed.delete(file)
      return passed
    }
    while (!this.#ended) {
      const next = await this.#lines.next()
      if (next.done) this.#ended = true
      const entry = next.done ? null : readEntry(next.value)
      if (entry?.file === file) return entry
      if (entry) this.#passed.set(entry.file, entry)
    }
    return null
  }

  async close(): Promise<void> {
    await this.#lines.return(undefined)
  }
}

/** An entry is a few hundred characters. */
const longestEntry = 2 ** 20

/** No lines of a file that is not there. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const handle = await open(path).catch(() => null)
  if (!handle) return
  try {
    for await (const lines of lineGroups(handle.createReadStream({ autoClose: false }), longestEntry)) {
      for (const line of lines) if (line !== null) yield line
    }
  } finally {
    await handle.close()
  }
}
