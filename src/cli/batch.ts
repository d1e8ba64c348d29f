/** zhenggai parse over many files: a file each below a folder, or all joined into one output. */
import { availableParallelism } from 'node:os'
import { chunkSize, toFolder } from '../batch/batch.ts'
import { count, expand, type Input } from '../batch/inputs.ts'
import { toSink } from '../batch/joined.ts'
import { manifestName } from '../batch/journal.ts'
import { chunked } from '../batch/ordered.ts'
import { inThreads } from '../batch/pool.ts'
import type { Summary } from '../batch/summary.ts'
import type { Task } from '../batch/work.ts'
import { formats, type FormatName } from '../export/formats.ts'
import { onInterrupt } from './interrupt.ts'
import { openSink } from './joined-output.ts'
import { languageOf, say } from './language.ts'
import { isOneFile, joinedFormat, settingsOf, type FormatOptions } from './settings.ts'
import { Teller } from './teller.ts'
import { Trouble } from './trouble.ts'

export interface BatchCommandOptions extends FormatOptions {
  resume?: boolean
  workers?: number
}

/** @returns the exit code: 0 done, 1 done but something was wrong, 2 nothing usable */
export async function batchCommand(inputs: Input[], options: BatchCommandOptions, format: FormatName): Promise<number> {
  const { out } = options
  const total = await count(inputs, out === undefined ? {} : { except: out })
  if (total === 0) throw noFiles(inputs)
  if (out !== undefined && !isOneFile(out, format)) return folderCommand(inputs, { ...options, out }, format, total)
  if (options.resume) throw resumeNeedsFolder()
  return joinCommand(inputs, options, joinedFormat(format), total)
}

async function folderCommand(
  inputs: Input[],
  options: BatchCommandOptions & { out: string },
  format: FormatName,
  total: number | null,
): Promise<number> {
  const { out, resume = false, workers = availableParallelism(), quiet = false } = options
  const language = languageOf(options.lang, process.env)
  const pool = await inThreads(await settingsOf(options, format, out), workers)
  const { signal, release } = onInterrupt(language)
  const teller = await Teller.begin({ total, language, quiet })
  try {
    const items = expand(inputs, { except: out })
    const summary = await toFolder(items, { pool, workers, out, resume, signal, onResult: teller.result })
    const next = { en: 'interrupted: --resume goes on from here', zh: '已中断,加 --resume 可续做' }
    teller.end(summary, signal.aborted ? say(language, next) : `${out.replace(/[/\\]$/, '')}/${manifestName}`)
    return signal.aborted ? 130 : exitOf(summary, options.strict ?? false)
  } finally {
    teller.stop()
    release()
    // a list on standard input that has not ended would keep us waiting
    if (signal.aborted) process.stdin.destroy()
    await pool.close()
  }
}

async function joinCommand(
  inputs: Input[],
  options: BatchCommandOptions,
  name: FormatName,
  total: number | null,
): Promise<number> {
  const { out, workers = availableParallelism(), quiet = false } = options
  const sink = await openSink(name, out)
  const settings = await settingsOf(options, name, null)
  const pool = await inThreads(settings, workers)
  const teller = await Teller.begin({ total, language: languageOf(options.lang, process.env), quiet })
  try {
    const format = await formats[name].load()
    const tasks = chunked(tasksOf(expand(inputs)), chunkSize)
    const summary = await toSink(tasks, {
      pool,
      workers,
      format,
      export: settings.export,
      sink,
      onResult: teller.result,
    })
    teller.end(summary, null)
    return exitOf(summary, options.strict ?? false)
  } finally {
    teller.stop()
    await pool.close()
  }
}

async function* tasksOf(items: AsyncIterable<Task['item']>): AsyncGenerator<Task> {
  for await (const item of items) yield { item, known: [] }
}

function exitOf({ files, failed, diagnostics }: Summary, strict: boolean): number {
  if (failed === files) return 2
  return failed > 0 || diagnostics.error > 0 || (strict && diagnostics.warning > 0) ? 1 : 0
}

function noFiles(inputs: readonly Input[]): Trouble {
  const told = inputs.map(({ path }) => path).join(', ')
  return new Trouble({
    en: `no bulletin (.html, .htm, .txt …) in ${told}`,
    zh: `${told} 中没有通报文件(.html、.htm、.txt 等)`,
  })
}

const resumeNeedsFolder = () =>
  new Trouble({
    en: '--resume needs --out FOLDER: what is done is told by the files in it',
    zh: '--resume 须与“--out 文件夹”同用:以其中的文件判定哪些已经完成',
  })
