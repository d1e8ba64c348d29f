/**
 * Counts the work that is done for shapes, in a process of its own: no clock, so the same on any machine.
 *
 * Work is what the engine counts of the code, ours and the libraries' (every block that is executed, as coverage does), and the
 * characters that its own functions look at on our behalf: patterns, searches, copies. Both are whole numbers and repeat exactly.
 *
 *     node --import tsx src/hardening/testing/count-work.ts parse|diff SIZE,SIZE NAME… → {name: [{work, outcome}, …]}
 */
// oxlint-disable no-extend-native -- to count what the engine's own functions do, they are wrapped, in a process of their own
import { Session } from 'node:inspector'
import { BulletinError } from '../../errors.ts'
import { diffBulletins } from '../../diff/diff.ts'
import { parseBulletin } from '../../parse.ts'
import type { Bulletin } from '../../schema.ts'
import { shapes } from '../shapes.ts'

export interface Work {
  work: number
  /** `done`, the code of a refusal, or what was thrown. */
  outcome: string
}

let characters = 0

/** The characters that a search looks at: up to where it finds, else to the end. */
function countSearches(): void {
  const { indexOf, lastIndexOf, includes } = String.prototype
  String.prototype.indexOf = function (this: string, text: string, from = 0) {
    const found = indexOf.call(this, text, from)
    characters += (found < 0 ? this.length : found) - Math.min(this.length, Math.max(0, from))
    return found
  }
  String.prototype.lastIndexOf = function (this: string, text: string, from = Number.POSITIVE_INFINITY) {
    const found = lastIndexOf.call(this, text, from)
    characters += Math.min(this.length, from) - Math.max(0, found)
    return found
  }
  String.prototype.includes = function (this: string, text: string, from = 0) {
    const found = indexOf.call(this, text, from)
    characters += (found < 0 ? this.length : found) - from
    return includes.call(this, text, from)
  }
}

/** The characters that a pattern looks at, were it linear (that it is, recheck says): to the match's end, else to the text's. */
function countPatterns(): void {
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, text)
    if (match) characters += match.index + match[0].length - from
    else if (!this.sticky) characters += Math.max(0, text.length - from)
    return match
  }
}

/** Lists that are looked through. */
function countLookups(): void {
  const { indexOf } = Array.prototype
  const looked = (list: unknown[], item: unknown) => {
    const found = indexOf.call(list, item)
    characters += found < 0 ? list.length : found
    return found
  }
  Array.prototype.indexOf = function (this: unknown[], item: unknown) {
    return looked(this, item)
  }
  Array.prototype.includes = function (this: unknown[], item: unknown) {
    return looked(this, item) >= 0
  }
}

/** Copies: what is joined, replaced, split. */
function countCopies(): void {
  const { join } = Array.prototype
  Array.prototype.join = function (this: unknown[], separator?: string) {
    const text = join.call(this, separator)
    characters += text.length
    return text
  }
  const { replaceAll, split } = String.prototype
  String.prototype.replaceAll = function (this: string, ...args: Parameters<typeof replaceAll>) {
    characters += this.length
    return replaceAll.apply(this, args)
  } as typeof replaceAll
  String.prototype.split = function (this: string, ...args: Parameters<typeof split>) {
    characters += this.length
    return split.apply(this, args)
  } as typeof split
}

const session = new Session()

/** What the inspector answers is there before the call returns. */
function ask<T>(method: string, params: object = {}): T {
  let answer: T | undefined
  session.post(method, params, (error, result) => {
    if (error) throw error
    answer = result as T
  })
  return answer as T
}

interface Coverage {
  result: Array<{ url: string; functions: Array<{ ranges: Array<{ count: number }> }> }>
}

/** Blocks that were executed since the last call, but those of the measuring itself. */
function blocksExecuted(): number {
  const { result } = ask<Coverage>('Profiler.takePreciseCoverage')
  let blocks = 0
  for (const { url, functions } of result) {
    if (!url.startsWith('file:') || url.includes('/hardening/') || url.includes('/tsx/')) continue
    for (const { ranges } of functions) for (const { count } of ranges) blocks += count
  }
  return blocks
}

async function outcomeOf(act: () => unknown): Promise<string> {
  try {
    await act()
    return 'done'
  } catch (error) {
    return error instanceof BulletinError ? error.code : String(error)
  }
}

async function measure(act: () => unknown): Promise<Work> {
  blocksExecuted()
  characters = 0
  const outcome = await outcomeOf(act)
  return { work: characters + blocksExecuted(), outcome }
}

type Task = 'parse' | 'diff'

/** What is to be measured: reading the shape, or comparing it with a shorter one of its kind. */
async function taskOf(task: Task, name: string, size: number): Promise<() => unknown> {
  const shape = shapes[name] as (size: number) => string
  const source = shape(size)
  if (task === 'parse') return () => parseBulletin(source)
  const sides: Bulletin[] = []
  for (const text of [source, shape(size * 0.75).replaceAll('开展', '推动')]) {
    const parsed = await parseBulletin(text).catch(() => null)
    if (parsed) sides.push({ ...parsed, signedOn: null, publishedAt: null })
  }
  const [old, recent] = sides
  return () => (old && recent ? diffBulletins(old, recent, { force: true }) : null)
}

const [task, sizes, ...names] = process.argv.slice(2) as [Task, string, ...string[]]
session.connect()
ask('Profiler.enable')
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
countSearches()
countPatterns()
countLookups()
countCopies()
// What is made at first use is made before anything is counted.
for (const warm of ['text', 'html', 'tables']) await measure(await taskOf(task, warm, 5000))
const counted: Record<string, Work[]> = {}
for (const name of names) {
  counted[name] = []
  for (const size of sizes.split(',')) {
    const act = await taskOf(task, name, Number(size))
    // A phrase that was read once is remembered: what is remembered of one size must not make another look larger.
    await outcomeOf(act)
    counted[name].push(await measure(act))
  }
}
process.stdout.write(JSON.stringify(counted))
