/** Reads what the command is given: a file or standard input. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { basename, isAbsolute } from 'node:path'
import { defaultMaxBytes } from '../pipeline.ts'
import { sizeText } from '../text/size.ts'
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
  const stats = statSync(path)
  if (stats.size > maxBytes) throw tooLarge(stats.size, maxBytes)
  // A pipe or a device tells no size beforehand.
  return stats.isFile() || stats.isDirectory() ? readFileSync(path) : readEndless(path, maxBytes)
}

function readEndless(path: string, maxBytes: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const chunks: Buffer[] = []
    let size = 0
    for (;;) {
      const chunk = Buffer.alloc(65_536)
      const read = readSync(file, chunk)
      if (read === 0) return Buffer.concat(chunks)
      size += read
      if (size > maxBytes) throw tooLarge(size, maxBytes)
      chunks.push(chunk.subarray(0, read))
    }
  } finally {
    closeSync(file)
  }
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
  return new Trouble({
    en: `larger than the limit (${sizeText(size)} > ${sizeText(limit)}); save the bulletin alone, or raise --max-bytes`,
    zh: `超过大小上限(${sizeText(size)} > ${sizeText(limit)});请只保存通报本身,或调高 --max-bytes`,
  })
}
