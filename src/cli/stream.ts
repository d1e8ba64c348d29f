/** zhenggai parse --from ndjson: a line in, its answer out, for programs that drive it through a pipe. */
import { chunkSize } from '../batch/batch.ts'
import { toOne } from '../batch/joined.ts'
import { faultLine, itemOfLine } from '../batch/line-items.ts'
import { lineGroups, type Line } from '../batch/lines.ts'
import { inThisThread, inThreads } from '../batch/pool.ts'
import type { Result, Task } from '../batch/work.ts'
import { defaultMaxBytes } from '../pipeline.ts'
import type { BatchCommandOptions } from './batch.ts'
import { openJoined } from './joined-output.ts'
import { formatOf, joinedFormat, settingsOf } from './settings.ts'
import { Teller } from './teller.ts'

/** A character of a text may take six in JSON (\uXXXX). */
const longestEscape = 6

/**
 * Works in this thread unless --workers says otherwise: who drives it mostly starts a process for each core.
 *
 * @returns 0 where the stream was worked off, whatever its lines held: a failure is an answer; 1 with --strict where one failed
 */
export async function streamCommand(options: BatchCommandOptions): Promise<number> {
  const { workers = 1, out, maxBytes = defaultMaxBytes } = options
  const name = joinedFormat(formatOf(options))
  const answersFailures = name === 'ndjson'
  const settings = await settingsOf(options, name, null)
  const joiner = await openJoined(name, out, settings.export)
  const pool = workers > 1 ? await inThreads(settings, workers) : await inThisThread(settings)
  // where failures are answered in their place, nobody needs to be told of them
  const teller = await Teller.begin({ total: null, language: 'en', quiet: true })
  try {
    const lines = lineGroups(process.stdin, maxBytes * longestEscape)
    const summary = await toOne(tasksOf(lines), {
      pool,
      workers,
      joiner,
      ...(answersFailures ? { inPlaceOf: answer } : { onResults: teller.results }),
    })
    return options.strict && summary.failed > 0 ? 1 : 0
  } finally {
    await pool.close()
  }
}

const answer = ({ entry }: Result) => faultLine(entry.file, entry.error)

/** Lines that came together go in chunks, so that workers share them; a line that came alone does not wait for others. */
async function* tasksOf(groups: AsyncIterable<Line[]>): AsyncGenerator<Task[]> {
  for await (const lines of groups) {
    for (let i = 0; i < lines.length; i += chunkSize) {
      yield lines.slice(i, i + chunkSize).map((line) => ({ item: itemOfLine(line), known: [] }))
    }
  }
}
