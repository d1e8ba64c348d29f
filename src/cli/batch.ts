/** zhenggai parse over many files: a file each below a folder, or all joined into one output. */
import { availableParallelism } from 'node:os'
import { chunkSize, toFolder } from '../batch/batch.ts'
import { count, expand, type Input } from '../batch/inputs.ts'
import { toOne } from '../batch/joined.ts'
import { manifestName } from '../batch/journal.ts'
import { chunked } from '../batch/ordered.ts'
import { inThreads } from '../batch/pool.ts'
import type { Summary } from '../batch/summary.ts'
import type { Task } from '../batch/work.ts'
import type { FormatName } from '../export/formats.ts'
import { onInterrupt } from './interrupt.ts'
import { openJoined } from './joined-output.ts'
import { languageOf, say } from './language.ts'
import { folderOf, isOneFile, joinedFormat, settingsOf, type FormatOptions } from './settings.ts'
import { Teller } from './teller.ts'
import { cannotWrite, Trouble } from './trouble.ts'

export interface BatchCommandOptions extends FormatOptions {
  resume?: boolean
  workers?: number
}

/** Exit code, as a shell tells it of what Ctrl-C ended. */
const interrupted = 130

/** @returns the exit code: 0 done, 1 done but something was wrong, 2 nothing usable */
export async function batchCommand(inputs: Input[], options: BatchCommandOptions, format: FormatName): Promise<number> {
  const { out } = options
  if (inputs.some(({ kind, path }) => kind === 'file' && path === '-')) throw standardInputIsOne()
  const total = await count(inputs, out === undefined ? {} : { except: out })
  if (total === 0) throw noFiles(inputs)
  if (out !== undefined && !isOneFile(out, format))
    return folderCommand(inputs, { ...options, out: folderOf(out, format) }, format, total)
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
    const summary = await toFolder(items, { pool, workers, out, resume, signal, onResults: teller.results })
    const next = { en: 'interrupted: --resume goes on from here', zh: '已中断,加 --resume 可续做' }
    teller.end(summary, signal.aborted ? say(language, next) : `${out.replace(/[/\\]$/, '')}/${manifestName}`)
    if (summary.files === 0 && !signal.aborted) throw noFiles(inputs)
    return signal.aborted ? interrupted : exitOf(summary, options.strict ?? false)
  } catch (error) {
    throw cannotWrite(out, error)
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
  const language = languageOf(options.lang, process.env)
  const settings = await settingsOf(options, name, null)
  // before anything is begun that an interrupt would have to take away
  const { signal, release } = onInterrupt(language)
  const joiner = await openJoined(name, out, settings.export)
  const pool = await inThreads(settings, workers)
  const teller = await Teller.begin({ total, language, quiet })
  try {
    const tasks = chunked(tasksOf(expand(inputs)), chunkSize)
    const summary = await toOne(tasks, { pool, workers, joiner, signal, onResults: teller.results })
    const nothing = { en: 'interrupted: nothing was written', zh: '已中断,未写出任何内容' }
    teller.end(summary, signal.aborted && out !== undefined ? say(language, nothing) : null)
    if (summary.files === 0 && !signal.aborted) throw noFiles(inputs)
    return signal.aborted ? interrupted : exitOf(summary, options.strict ?? false)
  } finally {
    teller.stop()
    release()
    if (signal.aborted) process.stdin.destroy()
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

/** Why an input of its kind gives no file. */
const nothingIn: Record<Input['kind'], (path: string) => { en: string; zh: string }> = {
  file: (path) => ({ en: `${path}: no file`, zh: `${path}:没有文件` }),
  folder: (path) => ({
    en: `${path}: no bulletin (.html, .htm, .txt …) in this folder`,
    zh: `${path}:此文件夹中没有通报文件(.html、.htm、.txt 等)`,
  }),
  pattern: (path) => ({ en: `${path}: no file has such a name`, zh: `${path}:没有这样命名的文件` }),
  list: (path) => ({ en: `@${path}: names no file; give a path a line`, zh: `@${path}:没有列出文件;应每行一个路径` }),
}

function noFiles(inputs: readonly Input[]): Trouble {
  const told = inputs.map(({ kind, path }) => nothingIn[kind](path))
  return new Trouble({ en: told.map(({ en }) => en).join('; '), zh: told.map(({ zh }) => zh).join(';') })
}

const resumeNeedsFolder = () =>
  new Trouble({
    en: '--resume needs --out FOLDER: what is done is told by the files in it',
    zh: '--resume 须与“--out 文件夹”同用:以其中的文件判定哪些已经完成',
  })

const standardInputIsOne = () =>
  new Trouble({
    en: '- is one bulletin and no batch; for many on standard input give @- (a path a line) or --from ndjson',
    zh: '- 是一篇通报,不能成批;要从标准输入读取多篇,请用 @-(每行一个路径)或 --from ndjson',
  })
