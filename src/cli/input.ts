/** Reads what the command is given: a file or standard input. */
import { readFileSync, statSync } from 'node:fs'
import { basename, isAbsolute } from 'node:path'
import { defaultMaxBytes } from '../pipeline.ts'
import { Trouble } from './trouble.ts'

export interface Input {
  /** As it is named to a person. */
  name: string
  /** As it is to stand in `source.uri`: relative, null for standard input. */
  uri: string | null
  bytes: Uint8Array
}

/**
 * @param path a file, or `-` for standard input
 * @throws Trouble, or the system's error where the file cannot be read
 */
export async function readInput(path: string, maxBytes = defaultMaxBytes): Promise<Input> {
  if (path === '-') return { name: '-', uri: null, bytes: await readStdin(maxBytes) }
  return { name: path, uri: uriOf(path), bytes: readBytes(path, maxBytes) }
}

/** @throws Trouble where the file is too large, or the system's error where it cannot be read */
export function readBytes(path: string, maxBytes = defaultMaxBytes): Uint8Array {
  const { size } = statSync(path)
  if (size > maxBytes) throw tooLarge(size, maxBytes)
  return readFileSync(path)
}

/** The path as given; an absolute one would tell where it lies on this machine, so only its name is kept. */
export const uriOf = (path: string) => (isAbsolute(path) ? basename(path) : path)

async function readStdin(maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(size, maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(size: number, limit: number): Trouble {
  const mib = (n: number) => `${Math.ceil(n / 1024 / 1024)} MiB`
  return new Trouble({
    en: `larger than the limit (${mib(size)} > ${mib(limit)}); save the bulletin alone, or raise --max-bytes`,
    zh: `超过大小上限(${mib(size)} > ${mib(limit)});请只保存通报本身,或调高 --max-bytes`,
  })
}
