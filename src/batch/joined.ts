/** Outputs of many items joined into one. */
import type { ExportOptions, Format } from '../export/format.ts'
import { resultsOf, type BatchOptions } from './batch.ts'
import type { Sink } from './sink.ts'
import { add, emptySummary, type Summary } from './summary.ts'
import type { Result, Task } from './work.ts'

export interface JoinedOptions extends BatchOptions {
  format: Format
  export: ExportOptions
  sink: Sink
  /** What stands in the output for an item that failed. Default: nothing. */
  inPlaceOf?: (failed: Result) => string
}

/** Writes all results into one sink, in the order of the items; ends or abandons it. */
export async function toSink(tasks: AsyncIterable<Task[]>, options: JoinedOptions): Promise<Summary> {
  const { sink } = options
  try {
    const summary = await writeAll(tasks, options)
    await sink.finish()
    return summary
  } catch (error) {
    await sink.abandon()
    throw error
  }
}

async function writeAll(tasks: AsyncIterable<Task[]>, options: JoinedOptions): Promise<Summary> {
  const { format, sink, inPlaceOf, onResult } = options
  const summary = emptySummary()
  const parts: unknown[] = []
  if (format.kind === 'pieces') await sink.write(format.head(options.export))
  for await (const results of resultsOf(tasks, options)) {
    let text = ''
    for (const result of results) {
      add(summary, result)
      if (result.entry.outcome === 'failed') text += inPlaceOf?.(result) ?? ''
      else if (format.kind === 'pieces') text += result.part as string
      else parts.push(result.part)
      onResult?.(result, summary)
    }
    if (text !== '') await sink.write(text)
  }
  await sink.write(format.kind === 'pieces' ? format.tail(options.export) : await format.whole(parts, options.export))
  return summary
}
