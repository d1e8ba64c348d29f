/**
 * The pipeline: the one place that orders the stages. Each is a unified plugin that reads what the one before it left in
 * the tree; none rereads the source or calls an earlier one.
 *
 *     bytes ─ read ─▶ blocks ─ body ─▶ body ─ outline ─▶ sections ─ extract ─▶ facts ─ compile + lint ─▶ Bulletin
 */
import { type Plugin, type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import { findBody } from './body/body.ts'
import { compileBulletin } from './compile.ts'
import { BulletinError } from './errors.ts'
import { acceptable, isNamed } from './extract/accept.ts'
import { extract } from './extract/extract.ts'
import { compileLexicon, type Words } from './lexicon/compile.ts'
import { extendLexicon, type Lexicon, type LexiconExtension } from './lexicon/lexicon.ts'
import { words as builtIn } from './lexicon/words.ts'
import { type Language, lint } from './lint/lint.ts'
import { separateClosing } from './outline/closing.ts'
import { takeUnknownTags } from './outline/heading-tags.ts'
import { nest } from './outline/outline.ts'
import { decode, type Decoded } from './read/decode.ts'
import { isHtml } from './read/media-type.ts'
import { readText } from './read/text.ts'
import type { RawBlock } from './read/raw-block.ts'
import { refuseStored } from './read/stored.ts'
import type { Bulletin } from './schema.ts'
import { sizeText } from './text/size.ts'
import type { PageFacts, Root } from './tree.ts'

/** What a caller may set; every part optional. */
export interface ParseOptions {
  /** Where the bulletin came from, as it is to stand in `source.uri`: a relative path or an address. Default null. */
  uri?: string | undefined
  /** An encoding told from outside (an HTTP header); believed where the bytes agree with it. */
  encoding?: string | undefined
  /** A title from outside, for pages whose text shows none. */
  title?: string | undefined
  /** The day (`2025-06-30`) against which `deadline-passed` holds deadlines; without it the rule is silent. There is no clock. */
  asOf?: string | undefined
  /** Words of one's own, added to the built-in lexicon; check foreign data with `checkLexicon` first. */
  lexicon?: LexiconExtension | undefined
  /** The language of the diagnostics in the output. Default `en`, whatever the locale. */
  language?: Language | undefined
  /** The largest input in bytes; a larger one is refused. Default 64 MiB. */
  maxBytes?: number | undefined
}

export const defaultMaxBytes = 64 * 1024 * 1024

declare module 'vfile' {
  interface DataMap {
    /** Set by `parseToFile`, so that the bytes are decoded once. */
    bulletinSource: DecodedSource
  }
}

declare module 'unified' {
  interface CompileResultMap {
    Bulletin: Bulletin
  }
}

const noPage: PageFacts = { title: null, articleTitle: null, publisher: null, publishedAt: null }

/** Decodes the file's bytes (or takes its text) into a root that holds the source and nothing else yet. */
export const bulletinParser: Plugin<[ParseOptions?], string, Root> = function (options = {}) {
  this.parser = (document, file) => {
    const input = typeof file.value === 'object' ? file.value : document
    const source = file.data.bulletinSource ?? decodeSource(input, options)
    refuseStored(source.text)
    return startRoot(source, options)
  }
}

/** Reads the source into positioned blocks and cuts the bulletin out of the page. Loads the HTML reader only for HTML. */
export const bulletinBlocks: Plugin<[ParseOptions?], Root> = function (options = {}) {
  const words = wordsOf(options)
  return async (root) => {
    // The digest is made beside the reading.
    const digest = sha256(root.bytes)
    const { blocks, page } = await readBlocks(root)
    root.sourceFacts.sha256 = await digest
    root.page = page
    Object.assign(root, findBody(blocks, page, words))
  }
}

/** Nests the blocks by their labels. */
export const bulletinOutline: Plugin<[ParseOptions?], Root> = function (options = {}) {
  const words = wordsOf(options)
  return (root) => {
    nest(root, words)
    takeUnknownTags(root, words)
    separateClosing(root, words)
  }
}

/** Finds the facts. Throws a BulletinError (`not-a-bulletin`) where there is nothing of a bulletin in the text. */
export const bulletinFacts: Plugin<[ParseOptions?], Root> = function (options = {}) {
  const words = wordsOf(options)
  return (root) => {
    extract(root, words, options)
    if (!acceptable(root, words)) throw notABulletin(root, words)
  }
}

/** Puts the tree into the shape of the contract and checks it; the diagnostics are messages of the file as well. */
export const bulletinCompiler: Plugin<[ParseOptions?], Root, Bulletin> = function (options = {}) {
  const words = wordsOf(options)
  this.compiler = (tree, file) => {
    const root = tree as Root
    const bulletin = compileBulletin(root)
    const diagnostics = lint({ root, bulletin, words, asOf: options.asOf ?? null }, file, options.language ?? 'en')
    return { ...bulletin, diagnostics }
  }
}

/**
 * A frozen unified processor with all stages in their order.
 *
 * @example
 * const file = await bulletinProcessor({ uri: 'a.html' }).process(new VFile({ value: bytes }))
 * file.result // the Bulletin
 */
export function bulletinProcessor(options: ParseOptions = {}): Processor<Root, Root, Root, Root, Bulletin> {
  return unified()
    .use(bulletinParser, options)
    .use(bulletinBlocks, options)
    .use(bulletinOutline, options)
    .use(bulletinFacts, options)
    .use(bulletinCompiler, options)
    .freeze()
}

export type { VFile }

const extended = new WeakMap<LexiconExtension, Lexicon>()

function wordsOf({ lexicon }: ParseOptions): Words {
  if (!lexicon) return compileLexicon(builtIn)
  let whole = extended.get(lexicon)
  if (!whole) extended.set(lexicon, (whole = extendLexicon(builtIn, lexicon)))
  return compileLexicon(whole)
}

/** An input with what decoding made of it. */
export interface DecodedSource extends Decoded {
  bytes: Uint8Array
}

/**
 * Decodes an input.
 *
 * @throws BulletinError for what is too large, empty, binary or in no known encoding
 */
export function decodeSource(input: Uint8Array | string, options: ParseOptions): DecodedSource {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  checkSize(bytes.length, options.maxBytes ?? defaultMaxBytes)
  return { bytes, ...decode(bytes, options.encoding) }
}

function startRoot(
  { bytes, text, encoding, assumed, truncated, replaced }: DecodedSource,
  options: ParseOptions,
): Root {
  const uri = options.uri ?? null
  return {
    type: 'root',
    bytes,
    source: text,
    sourceFacts: {
      uri,
      mediaType: isHtml(text, uri) ? 'text/html' : 'text/plain',
      encoding,
      encodingAssumed: assumed,
      bytes: bytes.length,
      sha256: '',
    },
    damage: { truncated, replaced },
    page: noPage,
    text: '',
    folded: '',
    blocks: [],
    children: [],
    closing: [],
    facts: {} as Root['facts'],
  }
}

function checkSize(bytes: number, limit: number): void {
  if (bytes <= limit) return
  const [size, most] = [sizeText(bytes), sizeText(limit)]
  throw new BulletinError('too-large', {
    en: `the input is ${size}, more than the limit of ${most}; save the bulletin alone, or raise the limit`,
    zh: `输入为 ${size},超过 ${most} 的上限;请只保存通报本身,或调高上限`,
  })
}

async function readBlocks(root: Root): Promise<{ blocks: RawBlock[]; page: PageFacts }> {
  if (root.sourceFacts.mediaType === 'text/plain') return { blocks: readText(root.source), page: noPage }
  const { readHtml } = await import('./read/html.ts')
  return readHtml(root.source)
}

/** Node's own hash at once where there is one, else the Web Crypto API of a browser. */
async function sha256(bytes: Uint8Array): Promise<string> {
  const node = globalThis.process?.getBuiltinModule?.('node:crypto')
  if (node) return node.hash?.('sha256', bytes, 'hex') ?? node.createHash('sha256').update(bytes).digest('hex')
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function notABulletin(root: Root, words: Words): BulletinError {
  const { title } = root.facts.meta
  const named = title === null ? '' : ` (“${title.slice(0, 40)}”)`
  if (title !== null && root.facts.issues.length === 0 && isNamed(root, words))
    return new BulletinError('not-a-bulletin', {
      en: `no issue was found below this title${named}: give the page of the text itself, not an announcement or a link to it`,
      zh: `在标题“${title.slice(0, 40)}”之下没有找到问题:请给出通报正文所在的页面或文本,而不是公告或链接`,
    })
  return new BulletinError('not-a-bulletin', {
    en: `this is no rectification bulletin${named}: it lists no issue with its progress and has no such title; if it is one, name it with --title`,
    zh: `这不是整改通报${title === null ? '' : `(“${title.slice(0, 40)}”)`}:没有列出问题及其整改情况,标题也不符;如确是通报,请用 --title 指明标题`,
  })
}
