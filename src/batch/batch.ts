/** A batch: items in, a file each or one file of all out; what became of them in their order. */
import type { Item } from './item.ts'
import { Journal, Known } from './journal.ts'
import { chunked, mapOrdered, until } from './ordered.ts'
import type { Pool } from './pool.ts'
import { sweepParts } from './sweep.ts'
import { add, emptySummary, type Summary } from './summary.ts'
import type { Result, Task } from './work.ts'

/** Sent to a worker at a time: fewer cost more in sending, more hold more in memory and leave a worker idle at the end. */
export const chunkSize = 32

/** Chunks under way for each worker: one that it works on, and one that waits. */
const aheadOfEach = 2

export interface BatchOptions {
  pool: Pool
  workers: number
  /** No more items are taken once it is aborted; those under way are ended. */
  signal?: AbortSignal
  /** Told of each chunk, with the sums so far. */
  onResults?: (results: readonly Result[], summary: Summary) => void
}

/** The results of all items, chunk by chunk, in order. */
export function resultsOf(tasks: AsyncIterable<Task[]>, { pool, workers }: BatchOptions): AsyncGenerator<Result[]> {
  return mapOrdered(tasks, (chunk) => pool.work(chunk), workers * aheadOfEach)
}

async function* withKnown(items: AsyncIterable<Item>, known: Known): AsyncGenerator<Task> {
  for await (const item of items) yield { item, known: await known.entriesOf(item.uri) }
}

export interface FolderOptions extends BatchOptions {
  out: string
  /** Keep what an earlier run did. */
  resume: boolean
}

/**
 * Writes a file for each item, and the manifest. Where the batch is stopped or killed, all that stands under its name is whole,
 * and a later run with `resume` does the rest: the folder is then the same as if nothing had happened.
 */
export async function toFolder(items: AsyncIterable<Item>, options: FolderOptions): Promise<Summary> {
  const { out, resume, signal, onResults } = options
  const known = resume ? await Known.in(out) : Known.none()
  const journal = await Journal.begin(out)
  const summary = emptySummary()
  try {
    await sweepParts(out)
    const tasks = chunked(until(withKnown(items, known), signal), chunkSize)
    for await (const results of resultsOf(tasks, options)) {
      await journal.append(results.map(({ entry }) => entry))
      for (const result of results) add(summary, result)
      onResults?.(results, summary)
    }
  } catch (error) {
    await journal.close()
    throw error
  } finally {
    await known.close()
  }
  await (signal?.aborted ? journal.close() : journal.finish())
  return summary
}
