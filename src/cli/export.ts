/** zhenggai export: JSON that parse or diff wrote, in another format. */
import { stat } from 'node:fs/promises'
import type { Joiner } from '../batch/joiner.ts'
import { walk } from '../batch/walk.ts'
import { MissingBulletins } from '../export/errors.ts'
import type { Comparison } from '../export/format.ts'
import { formats, type FormatName } from '../export/formats.ts'
import type { Bulletin, BulletinDiff } from '../schema.ts'
import { openJoined, openSink } from './joined-output.ts'
import { languageOf, say } from './language.ts'
import { formatOf, joinedFormat, type FormatOptions } from './settings.ts'
import { recordsOf, type StoredRecord } from './stored-records.ts'
import { OutputTrouble, Trouble, troubleWith } from './trouble.ts'

/** @returns the exit code: 0 done, 2 trouble */
export async function exportCommand(inputs: string[], options: FormatOptions): Promise<number> {
  const language = languageOf(options.lang, process.env)
  const name = formatOf(options)
  const run = new Export(name, options)
  try {
    for await (const path of filesOf(inputs)) await run.take(path)
  } catch (error) {
    await run.abandon()
    throw error
  }
  const passed = await run.finish()
  if (passed > 0 && !options.quiet) {
    const told = {
      en: `${passed === 1 ? '1 line holds no bulletin and was' : `${passed} lines hold no bulletin and were`} passed over`,
      zh: `${passed} 行不含通报,已略过`,
    }
    process.stderr.write(`zhenggai: ${say(language, told)}\n`)
  }
  return 0
}

/** The files themselves; of a folder all .json and .ndjson below it but manifests, by name. */
async function* filesOf(inputs: readonly string[]): AsyncGenerator<string> {
  for (const input of inputs) {
    const isFolder = input !== '-' && (await stat(input).catch(() => null))?.isDirectory()
    if (isFolder) yield* filesIn(input)
    else yield input
  }
}

async function* filesIn(folder: string): AsyncGenerator<string> {
  let some = false
  for await (const path of walk(folder, /^(?!manifest\.ndjson$).*\.(?:json|ndjson|jsonl)$/)) {
    some = true
    yield path
  }
  if (some) return
  throw new Trouble({
    en: `${folder}: no JSON (.json, .ndjson, .jsonl) in this folder; give one that parse wrote`,
    zh: `${folder}:此文件夹中没有 JSON(.json、.ndjson、.jsonl);请给出 parse 写出的文件夹`,
  })
}

/** Bulletins are written as they come; where the first record is a comparison, they are kept to complete it. */
class Export {
  readonly #name: FormatName
  readonly #options: FormatOptions
  readonly #diffs: BulletinDiff[] = []
  readonly #bulletins = new Map<string, Bulletin>()
  #output: Joiner | null = null
  #first: Bulletin | null = null
  #passed = 0

  constructor(name: FormatName, options: FormatOptions) {
    this.#name = name
    this.#options = options
  }

  get #exporting() {
    const { records, lang } = this.#options
    return { records, language: lang ?? formats[this.#name].language }
  }

  /** @throws Trouble that names the file, or the output where that is to blame */
  async take(path: string): Promise<void> {
    try {
      for await (const record of recordsOf(path, this.#options.maxBytes)) await this.#takeRecord(record)
    } catch (error) {
      throw error instanceof OutputTrouble ? error : troubleWith(path, error)
    }
  }

  async #takeRecord(record: StoredRecord): Promise<void> {
    if (record.kind === 'other') this.#passed++
    else if (record.kind === 'diff') this.#takeDiff(record.value)
    else await this.#takeBulletin(this.#options.text ? record.value : { ...record.value, text: '' })
  }

  #takeDiff(diff: BulletinDiff): void {
    if (this.#output || this.#first) throw diffComesFirst()
    this.#diffs.push(diff)
  }

  async #takeBulletin(bulletin: Bulletin): Promise<void> {
    if (this.#diffs.length > 0) this.#bulletins.set(bulletin.source.sha256, bulletin)
    else if (this.#output) await this.#output.addBulletin(bulletin)
    else if (this.#first) await this.#addBoth(this.#first, bulletin)
    else this.#first = bulletin
  }

  /** One bulletin is JSON, several are NDJSON: so the first waits for the second. */
  async #addBoth(first: Bulletin, second: Bulletin): Promise<void> {
    if (this.#name === 'html') throw onePage()
    await this.#open(joinedFormat(this.#name))
    this.#first = null
    await this.#output?.addBulletin(first)
    await this.#output?.addBulletin(second)
  }

  async #open(name: FormatName): Promise<void> {
    this.#output = await openJoined(name, this.#options.out, this.#exporting)
  }

  /** @returns how many records held neither a bulletin nor a comparison */
  async finish(): Promise<number> {
    if (this.#diffs.length > 0) await this.#writeComparisons()
    else if (this.#first) {
      await this.#open(this.#name)
      await this.#output?.addBulletin(this.#first)
    } else if (!this.#output) throw nothingToWrite()
    await this.#output?.finish()
    return this.#passed
  }

  async #writeComparisons(): Promise<void> {
    // JSON texts one after the other are no JSON
    const name = this.#name === 'json' && this.#diffs.length > 1 ? 'ndjson' : this.#name
    const format = await formats[name].load()
    const comparisons = this.#diffs.map((diff): Comparison => ({
      diff,
      old: this.#bulletins.get(diff.from.sha256) ?? null,
      recent: this.#bulletins.get(diff.to.sha256) ?? null,
    }))
    const sink = await openSink(name, this.#options.out)
    try {
      await sink.write(await format.comparisons(comparisons, this.#exporting))
      await sink.finish()
    } catch (error) {
      await sink.abandon()
      throw error instanceof MissingBulletins ? bulletinsMissing() : error
    }
  }

  async abandon(): Promise<void> {
    await this.#output?.abandon()
  }
}

const onePage = () =>
  new Trouble({
    en: 'is a second bulletin, and html is one a page; export them one at a time, or their comparison: DIFF.json OLD.json NEW.json',
    zh: '是第二份通报,而 html 一份通报一页;请逐份导出,或导出其比较结果:DIFF.json OLD.json NEW.json',
  })

const nothingToWrite = () =>
  new Trouble({
    en: 'nothing to write: no bulletin and no comparison in what was given, only failures or a manifest',
    zh: '没有可写的内容:所给文件中没有通报或比较结果,只有失败记录或处理清单',
  })

const diffComesFirst = () =>
  new Trouble({
    en: 'a comparison comes first, the bulletins it is of behind it: export DIFF.json OLD.json NEW.json',
    zh: '比较结果须放在最前,其后是所比较的通报:export DIFF.json OLD.json NEW.json',
  })

const bulletinsMissing = () =>
  new Trouble({
    en: 'this format of a comparison needs its two bulletins as well: export DIFF.json OLD.json NEW.json',
    zh: '比较结果的这种格式还需要所比较的两份通报:export DIFF.json OLD.json NEW.json',
  })
