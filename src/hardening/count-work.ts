/**
 * Counts the work that the parser does for shapes, in a process of its own: no clock, so the same on any machine.
 *
 * Work is what the engine counts of our code (every block that is executed, as coverage does) and the characters that its
 * own functions look at on our behalf: patterns, searches, copies. Both are whole numbers and repeat exactly.
 *
 *     node --import tsx src/hardening/count-work.ts SIZE,SIZE NAME… → {name: [{work, outcome}, …]}
 */
import { Session } from 'node:inspector'
import { BulletinError } from '../errors.ts'
import { parseBulletin } from '../parse.ts'
import { shapes } from './shapes.ts'

export interface Work {
  work: number
  /** `parsed`, the code of a refusal, or what was thrown. */
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

/** Blocks of our own code that were executed since the last call. */
function blocksExecuted(): number {
  const { result } = ask<Coverage>('Profiler.takePreciseCoverage')
  let blocks = 0
  for (const { url, functions } of result) {
    if (!url.startsWith('file:') || url.includes('/hardening/') || url.includes('/tsx/')) continue
    for (const { ranges } of functions) for (const { count } of ranges) blocks += count
  }
  return blocks
}

async function outcomeOf(input: Uint8Array): Promise<string> {
  try {
    await parseBulletin(input)
    return 'parsed'
  } catch (error) {
    return error instanceof BulletinError ? error.code : String(error)
  }
}

async function measure(input: Uint8Array): Promise<Work> {
  blocksExecuted()
  characters = 0
  const outcome = await outcomeOf(input)
  return { work: characters + blocksExecuted(), outcome }
}

const [sizes = '', ...names] = process.argv.slice(2)
if (sizes !== '') {
  const inputs = (name: string) =>
    sizes.split(',').map((size) => new TextEncoder().encode(shapes[name]?.(Number(size)) ?? ''))
  session.connect()
  ask('Profiler.enable')
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  countSearches()
  countPatterns()
  countLookups()
  countCopies()
  // What is made at first use is made before anything is counted.
  for (const warm of ['text', 'html', 'tables']) await measure(new TextEncoder().encode(shapes[warm]?.(5000) ?? ''))
  const counted: Record<string, Work[]> = {}
  for (const name of names) {
    counted[name] = []
    for (const input of inputs(name)) counted[name].push(await measure(input))
  }
  process.stdout.write(JSON.stringify(counted))
}
