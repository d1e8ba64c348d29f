/** What is done with each item: in this thread or in a worker. Nothing that an item holds makes it throw. */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { threadId } from 'node:worker_threads'
import { readBytes } from '../cli/input.ts'
import { writeOutput } from '../cli/output.ts'
import { describe } from '../cli/trouble.ts'
import { BulletinError } from '../errors.ts'
import { formats } from '../export/formats.ts'
import { partOf, writeBulletins, type Format } from '../export/format.ts'
import { parseBulletin } from '../parse.ts'
import type { Bulletin } from '../schema.ts'
import type { Fault, Item } from './item.ts'
import { countsOf, failedEntry, type ManifestEntry } from './manifest.ts'
import { runKey, type Settings } from './settings.ts'

/** An item, with what earlier runs tell of it. */
export interface Task {
  item: Item
  known: ManifestEntry[]
}

export interface Result {
  entry: ManifestEntry
  /** It was done by an earlier run, and is still right. */
  reused: boolean
  /** Where outputs are joined: a text of the format's pieces, or what the format keeps of a bulletin. */
  part?: unknown
}

export type Work = (tasks: readonly Task[]) => Promise<Result[]>

/** Prepares for many items of one batch. */
export async function makeWork(settings: Settings): Promise<Work> {
  const format = await formats[settings.format].load()
  const context = { settings, format, run: runKey(settings) }
  return async (tasks) => {
    const results: Result[] = []
    for (const task of tasks) results.push(await workOn(task, context))
    return results
  }
}

interface Context {
  settings: Settings
  format: Format
  run: string
}

async function workOn({ item, known }: Task, context: Context): Promise<Result> {
  let sha256: string | null = null
  try {
    if (item.fault) return failed(item, null, item.fault, context)
    const bytes = bytesOf(item, context.settings)
    sha256 = hash(bytes)
    const earlier = stillRight(known, item, sha256, context)
    if (earlier) return { entry: earlier, reused: true }
    const bulletin = await parseBulletin(item.content ?? bytes, parseOptions(item, context.settings))
    return await done(item, sha256, context.settings.text ? bulletin : { ...bulletin, text: '' }, context)
  } catch (error) {
    return failed(item, sha256, faultOf(error, context.settings), context)
  }
}

function bytesOf({ path, content, base64 }: Item, { parse }: Settings): Uint8Array {
  if (content !== undefined) return Buffer.from(content)
  if (base64 !== undefined) return Buffer.from(base64, 'base64')
  return readBytes(path ?? '', parse.maxBytes)
}

const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

function parseOptions({ uri, encoding, title }: Item, { parse }: Settings) {
  return { ...parse, uri: uri ?? undefined, encoding: encoding ?? parse.encoding, title: title ?? parse.title }
}

/** An earlier entry of the same bytes and options whose output is still there, to the byte. Failures are tried again. */
function stillRight(
  known: readonly ManifestEntry[],
  item: Item,
  sha256: string,
  { run, settings }: Context,
): ManifestEntry | null {
  for (const entry of known) {
    if (entry.outcome !== 'done' || entry.sha256 !== sha256 || entry.run !== run) continue
    // files of one name may lie in several folders
    if (entry.output === null || entry.output !== outputOf(item, settings)) continue
    if (hashOfFile(join(settings.out ?? '', entry.output)) === entry.outputSha256) return entry
  }
  return null
}

/** Null for a file that is not there. */
function hashOfFile(path: string): string | null {
  try {
    return hash(readFileSync(path))
  } catch {
    return null
  }
}

async function done(item: Item, sha256: string, bulletin: Bulletin, context: Context): Promise<Result> {
  const { settings, format, run } = context
  const entry: ManifestEntry = {
    file: item.uri,
    sha256,
    outcome: 'done',
    output: null,
    outputSha256: null,
    ...countsOf(bulletin),
    error: null,
    run,
  }
  if (settings.out === null) return { entry, reused: false, part: partOf(format, bulletin, settings.export) }
  const output = outputOf(item, settings)
  const path = join(settings.out, output)
  if (item.path !== undefined && resolve(path) === resolve(item.path)) return failed(item, sha256, sameFile, context)
  const content = await writeBulletins(format, [bulletin], settings.export)
  writeOutput(path, content, threadId)
  return { entry: { ...entry, output, outputSha256: hash(content) }, reused: false }
}

const sameFile: Fault = { code: 'same-file', message: 'its output would overwrite it; choose another --out' }

const outputOf = ({ target, uri }: Item, { format }: Settings) =>
  `${target ?? uri ?? 'stdin'}${formats[format].extension}`

/** What an earlier run wrote for a file that gives nothing any more is taken away: it is no output of this batch. */
function failed(item: Item, sha256: string | null, error: Fault, { settings, run }: Context): Result {
  if (settings.out !== null && item.target !== undefined && error !== sameFile) {
    removeIfThere(join(settings.out, outputOf(item, settings)))
  }
  return { entry: failedEntry(item.uri, sha256, error, run), reused: false }
}

/** What cannot be removed, such as a folder of that name, is no output of ours. */
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // it stays
  }
}

function faultOf(error: unknown, { parse }: Settings): Fault {
  const code = error instanceof BulletinError ? error.code : (error as { code?: unknown }).code
  return { code: typeof code === 'string' ? code : 'internal', message: describe(error, parse.language ?? 'en') }
}
