/** What a batch is told to read: files, folders, patterns and lists, as items in an order that does not depend on the machine. */
import { createReadStream, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { uriOf } from '../cli/input.ts'
import { troubleWith } from '../cli/trouble.ts'
import type { Item } from './item.ts'
import { lineGroups } from './lines.ts'
import { bulletinFile, Stems } from './stems.ts'
import { walk } from './walk.ts'

/** An input as it was told, and what it is. */
export interface Input {
  kind: 'file' | 'folder' | 'pattern' | 'list'
  path: string
}

/** What cannot be looked at is told when it is to be read. */
function statusOf(path: string) {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** `@FILE` is a list; what exists is itself, whatever its name; else what has * ? [ or { in it is a pattern. */
export function classify(argument: string): Input {
  if (argument.startsWith('@')) return { kind: 'list', path: argument.slice(1) }
  const found = statusOf(argument)
  if (found) return { kind: found.isDirectory() ? 'folder' : 'file', path: argument }
  return { kind: /[*?[{]/.test(argument) ? 'pattern' : 'file', path: argument }
}

/** Files that one would look at one by one. */
const few = 64

/** A folder, a pattern or a list; or many files. */
export const isMany = (inputs: readonly Input[]) => inputs.length > few || inputs.some(({ kind }) => kind !== 'file')

export interface ExpandOptions {
  /** A folder that is not searched: that of the outputs. */
  except?: string
}

/**
 * All items of the inputs, one after the other: in the order of the arguments, a folder's in the order of their names, a
 * list's in its own. No more is held in memory than the names of a few folders.
 */
export async function* expand(inputs: readonly Input[], options: ExpandOptions = {}): AsyncGenerator<Item> {
  const only = inputs.length === 1
  const stems = new Stems()
  for (const input of inputs) {
    const base = only ? baseOf(input) : ''
    for await (const path of pathsOf(input, options)) {
      yield { path, uri: uriBelow(path, input), target: await stems.of(path, targetBelow(path, base)) }
    }
  }
}

/** How many items there will be; null where that cannot be known before reading them (a list on standard input). */
export async function count(inputs: readonly Input[], options: ExpandOptions = {}): Promise<number | null> {
  if (inputs.some(({ kind, path }) => kind === 'list' && path === '-')) return null
  let n = 0
  for (const input of inputs) for await (const _ of pathsOf(input, options)) n++
  return n
}

/** @throws Trouble that names the input, where it cannot be looked into */
async function* pathsOf(input: Input, options: ExpandOptions): AsyncGenerator<string> {
  try {
    yield* pathsIn(input, options)
  } catch (error) {
    throw troubleWith(input.kind === 'list' ? `@${input.path}` : input.path, error)
  }
}

function pathsIn(input: Input, { except }: ExpandOptions): AsyncIterable<string> | string[] {
  if (input.kind === 'file') return [input.path]
  if (input.kind === 'list') return linesOf(input.path)
  if (input.kind === 'pattern') return matches(input.path)
  const isItself = except !== undefined && resolve(except) === resolve(input.path)
  return walk(input.path, bulletinFile, isItself ? null : except)
}

async function* matches(pattern: string): AsyncGenerator<string> {
  const { glob } = await import('tinyglobby')
  yield* (await glob(pattern, { expandDirectories: false })).sort()
}

/** A path a line; blank lines do not count. `-` is standard input. */
async function* linesOf(list: string): AsyncGenerator<string> {
  const input: AsyncIterable<Uint8Array> = list === '-' ? process.stdin : createReadStream(list)
  for await (const lines of lineGroups(input, longestPath)) {
    for (const line of lines) if (line !== null) yield line.replace(/\r$/, '')
  }
}

const longestPath = 2 ** 16

/** What a path of the only input is told below: the folder, or the part of the pattern before its first wildcard. */
function baseOf({ kind, path }: Input): string {
  if (kind === 'folder') return path
  if (kind === 'file') return dirname(path)
  if (kind === 'list') return ''
  return dirname(path.slice(0, path.search(/[*?[{]/)) + 'x')
}

/** As it was told; an absolute path would tell where it lies on this machine, so it is told below the folder's name. */
function uriBelow(path: string, { kind, path: given }: Input): string {
  if (kind !== 'folder' || !isAbsolute(given)) return uriOf(path)
  return join(basename(given), relative(given, path))
}

/** A relative path that stays below the folder of outputs. */
function targetBelow(path: string, base: string): string {
  const below = base === '' ? path : relative(base, path)
  return join('/', below.replaceAll('\\', '/').replaceAll('../', '_/')).slice(1)
}
