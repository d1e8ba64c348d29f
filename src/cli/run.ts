/** Parses one input for a command: bytes in, the bulletin and its messages out. */
import type { BulletinMessage } from '../lint/lint.ts'
import { parseToFile } from '../parse.ts'
import type { ParseOptions } from '../pipeline.ts'
import type { Bulletin } from '../schema.ts'
import { readInput } from './input.ts'
import type { LexiconExtension } from '../lexicon/lexicon.ts'
import { Trouble, troubleWith } from './trouble.ts'

/** The options that all commands which parse have in common. */
export interface SharedOptions {
  title?: string
  lexicon?: string
  asOf?: string
  lang?: 'zh' | 'en'
  maxBytes?: number
  quiet?: boolean
  strict?: boolean
}

export interface Parsed {
  name: string
  bulletin: Bulletin
  messages: BulletinMessage[]
}

export async function parseOptionsOf(options: SharedOptions): Promise<ParseOptions> {
  return {
    title: options.title,
    asOf: options.asOf,
    // Only an explicit --lang changes the data: the locale must not.
    language: options.lang,
    maxBytes: options.maxBytes,
    lexicon: options.lexicon === undefined ? undefined : await readLexicon(options.lexicon),
  }
}

export async function parseInput(path: string, options: ParseOptions): Promise<Parsed> {
  const input = await readInput(path, options.maxBytes)
  const file = await parseToFile(input.bytes, { ...options, uri: input.uri ?? undefined })
  return { name: input.name, bulletin: file.result as Bulletin, messages: file.messages }
}

async function readLexicon(path: string): Promise<LexiconExtension> {
  const { bytes } = await readInput(path).catch((error: unknown) => {
    throw troubleWith(`--lexicon ${path}`, error)
  })
  let data: unknown
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new Trouble({
      en: `--lexicon ${path}: no valid JSON in UTF-8 (${(error as Error).message})`,
      zh: `--lexicon ${path}:不是有效的 UTF-8 JSON(${(error as Error).message})`,
    })
  }
  const { checkLexicon } = await import('../lexicon/check.ts')
  return checkLexicon(data, path)
}
