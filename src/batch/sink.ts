/** Where joined outputs go: standard output, or a file that is whole or not there. */
import { promises } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sweepPartsOf } from './sweep.ts'

export interface Sink {
  /** Waits where the reader is slower than we are. */
  write(content: string | Uint8Array): Promise<void>
  /** All is written. */
  finish(): Promise<void>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}

export const standardOutput = (stream: NodeJS.WritableStream): Sink => ({
  write: (content) =>
    content.length === 0
      ? Promise.resolve()
      : new Promise((settle, reject) => {
          stream.write(content, (error) => (error ? reject(error) : settle()))
        }),
  finish: () => Promise.resolve(),
  abandon: () => Promise.resolve(),
})

/** Writes beside the target, and renames when all is written; what a killed run left of it goes. */
export async function wholeFile(target: string): Promise<Sink> {
  await promises.mkdir(dirname(target), { recursive: true })
  await sweepPartsOf(target)
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  const handle = await promises.open(beside, 'w')
  return {
    write: (content) => handle.appendFile(content),
    async finish() {
      await handle.close()
      await promises.rename(beside, target)
    },
    async abandon() {
      await handle.close()
      await promises.rm(beside, { force: true })
    },
  }
}
