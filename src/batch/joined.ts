/** A batch into one output: the results of all items, joined in their order. */
import { resultsOf, type BatchOptions } from './batch.ts'
import type { Joiner } from './joiner.ts'
import { until } from './ordered.ts'
import { add, emptySummary, type Summary } from './summary.ts'
import type { Result, Task } from './work.ts'

export interface JoinedOptions extends BatchOptions {
  joiner: Joiner
  /** What stands in the output for an item that failed. Default: nothing. */
  inPlaceOf?: (failed: Result) => string
}

/** Ends the output, or leaves nothing behind where it fails or is aborted. */
export async function toOne(tasks: AsyncIterable<Task[]>, options: JoinedOptions): Promise<Summary> {
  const { joiner, signal } = options
  try {
    const summary = await addAll(until(tasks, signal), options)
    await (signal?.aborted ? joiner.abandon() : joiner.finish())
    return summary
  } catch (error) {
    await joiner.abandon()
    throw error
  }
}

async function addAll(tasks: AsyncIterable<Task[]>, options: JoinedOptions): Promise<Summary> {
  const { joiner, inPlaceOf, onResults } = options
  const summary = emptySummary()
  for await (const results of resultsOf(tasks, options)) {
    for (const result of results) add(summary, result)
    onResults?.(results, summary)
    await joiner.add(results.flatMap((result) => partsOf(result, inPlaceOf)))
  }
  return summary
}

function partsOf(result: Result, inPlaceOf: JoinedOptions['inPlaceOf']): unknown[] {
  if (result.entry.outcome === 'done') return [result.part]
  return inPlaceOf ? [inPlaceOf(result)] : []
}
