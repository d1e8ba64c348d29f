import { BulletinError } from '../errors.ts'
import { matchesOf } from '../text/matches.ts'
import { invisible } from './chars.ts'
import { commonShare, readsAsText } from './han.ts'
import { latin1, refuseControls, refuseKnownBinary } from './magic.ts'

/** So many bytes tell what a file is. */
const headSize = 4096

export interface Decoded {
  /** Without byte order mark. */
  text: string
  /** WHATWG name: `utf-8`, `gb18030`, `utf-16le`, `utf-16be`, `big5`. */
  encoding: string
  /** True where nothing said it: no byte order mark, no declaration that fits the bytes, and not valid UTF-8. */
  assumed: boolean
  /** The file ends within a character: the rest of it was left out. */
  truncated: boolean
  /** Characters that could not be read and stand as U+FFFD. */
  replaced: number
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'
type Attempt = Pick<Decoded, 'text' | 'truncated' | 'replaced'>

/**
 * Decodes a file: byte order mark, declaration (if the bytes agree), strict UTF-8, UTF-16 by its NULs, gb18030, big5;
 * failing all these, the one of them that loses hardly a character.
 *
 * @param bytes the file
 * @param label what the transport says, if anything: an encoding's name or a content type
 * @throws BulletinError `empty`, `binary`, `bad-encoding`
 */
export function decode(bytes: Uint8Array, label?: string): Decoded {
  const decoded = bytes.length === 0 ? null : decodeSome(bytes, label)
  if (decoded === null || !somethingPrinted.test(decoded.text)) {
    throw new BulletinError('empty', {
      en: 'the file is empty: nothing but white space in it; save the page or its text again',
      zh: '文件是空的，没有任何文字：请重新保存网页或正文',
    })
  }
  return decoded
}

const somethingPrinted = new RegExp(`[^\\s${invisible}]`)

function decodeSome(bytes: Uint8Array, label: string | undefined): Decoded {
  const bom = bomOf(bytes)
  const body = bytes.subarray(bom?.size ?? 0)
  if (bom !== null) {
    const attempt = strict(body, bom.encoding) ?? tolerant(body, bom.encoding)
    if (attempt !== null) return { ...attempt, encoding: bom.encoding, assumed: false }
  }
  const head = body.subarray(0, headSize)
  refuseKnownBinary(head)
  const declared = declarations(head, label)
  const wide = decodeUtf16(body)
  if (wide !== null) return { ...wide, assumed: !declared.includes(wide.encoding) }
  refuseControls(body)
  return decodeNarrow(body, declared)
}

/** One byte for ASCII: UTF-8, gb18030, big5. */
function decodeNarrow(bytes: Uint8Array, declared: Encoding[]): Decoded {
  const utf8 = strict(bytes, 'utf-8')
  for (const encoding of declared) {
    const attempt = encoding === 'utf-8' ? utf8 : strict(bytes, encoding)
    if (attempt !== null && agrees(attempt, encoding, utf8, bytes)) return { ...attempt, encoding, assumed: false }
  }
  if (utf8 !== null) return { ...utf8, encoding: 'utf-8', assumed: false }
  // A few broken bytes must not turn UTF-8 into gb18030: nearly any UTF-8 reads as gb18030, as the wrong characters.
  const order: Encoding[] = [...new Set<Encoding>([...declared, 'gb18030', 'big5'])].filter((it) => it !== 'utf-8')
  const candidates = [
    candidate('utf-8', tolerant(bytes, 'utf-8')),
    ...order.map((it) => candidate(it, strict(bytes, it) ?? tolerant(bytes, it))),
  ].filter((it) => it !== null)
  let best = candidates.shift()
  for (const next of candidates) if (best === undefined || next.share > best.share * 1.5 + 0.02) best = next
  if (best === undefined) throw badEncoding()
  return { ...best.attempt, encoding: best.encoding, assumed: !declared.includes(best.encoding) }
}

function candidate(encoding: Encoding, attempt: Attempt | null) {
  return attempt === null ? null : { encoding, attempt, share: commonShare(attempt.text) ?? 1 }
}

/**
 * Does the text make sense in the declared encoding? A page that declares gb2312 and is UTF-8 may decode without an error,
 * and Big5 always does: then the other reading has many more of the common characters.
 */
function agrees(attempt: Attempt, encoding: Encoding, utf8: Attempt | null, bytes: Uint8Array): boolean {
  if (encoding === 'utf-8') return true
  const share = commonShare(attempt.text)
  if (share === null || share > 0.1) return true
  const other = utf8 ?? strict(bytes, encoding === 'big5' ? 'gb18030' : 'big5')
  return other === null || (commonShare(other.text) ?? 0) <= share * 1.5 + 0.02
}

/** UTF-16 without a mark betrays itself by its NULs, and by making sense. */
function decodeUtf16(bytes: Uint8Array): (Attempt & { encoding: Encoding }) | null {
  if (!bytes.subarray(0, 4096).includes(0)) return null
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const attempt = strict(bytes, encoding)
    if (attempt !== null && readsAsText(attempt.text)) return { ...attempt, encoding }
  }
  return null
}

/** Decodes without a single error, an unfinished character at the very end aside; null where there is one. */
function strict(bytes: Uint8Array, encoding: Encoding): Attempt | null {
  const utf8 = encoding === 'utf-8' ? utf8ByNode(bytes) : null
  if (utf8 !== null) return { text: utf8, truncated: false, replaced: 0 }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), truncated: false, replaced: 0 }
  } catch {
    return strictButForTheEnd(bytes, encoding)
  }
}

/** Node's own conversion takes a tenth of the time of its TextDecoder. Null elsewhere, and where the bytes are not UTF-8. */
function utf8ByNode(bytes: Uint8Array): string | null {
  const node = globalThis.process?.getBuiltinModule?.('node:buffer')
  if (!node?.isUtf8(bytes)) return null
  const text = node.transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function strictButForTheEnd(bytes: Uint8Array, encoding: Encoding): Attempt | null {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    // In a stream an unfinished character is no error before the stream is closed, and it never is here.
    const text = decoder.decode(bytes, { stream: true })
    return text === '' ? null : { text, truncated: true, replaced: 0 }
  } catch {
    return null
  }
}

/** Decodes with U+FFFD for what is broken; null where more than one character in fifty would be lost. */
function tolerant(bytes: Uint8Array, encoding: Encoding): Attempt | null {
  const text = new TextDecoder(encoding).decode(bytes)
  let replaced = 0
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) replaced++
  let foreign = 0
  for (const byte of bytes) if (byte >= 0x80) foreign++
  return replaced * 100 <= foreign ? { text, truncated: false, replaced } : null
}

function bomOf(bytes: Uint8Array): { encoding: Encoding; size: number } | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', size: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', size: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', size: 2 }
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return { encoding: 'gb18030', size: 4 }
  return null
}

const metaCharset = /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w-]{2,20})/gi
const xmlEncoding = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,20})["']/i

/** What the transport and the file's beginning declare, as far as it is an encoding that a Chinese page can be in. */
function declarations(head: Uint8Array, label: string | undefined): Encoding[] {
  const within = head.includes(0x3c) ? declaredWithin(latin1(head)) : []
  const names = [label?.match(/charset\s*=\s*["']?([\w-]+)/i)?.[1] ?? label, ...within]
  return [...new Set(names.map(encodingOf).filter((encoding) => encoding !== null))]
}

const declaredWithin = (markup: string) => [
  xmlEncoding.exec(markup)?.[1],
  ...matchesOf(metaCharset, markup).map((found) => found[1]),
]

function encodingOf(name: string | undefined): Encoding | null {
  const key = (name ?? '').trim().toLowerCase().replaceAll('_', '-')
  if (/^utf-?8$|^unicode-1-1-utf-8$/.test(key)) return 'utf-8'
  if (/^(?:x-)?gb(?:k|18030|-?2312)?(?:-80|-1980)?$|^(?:cp|ms|windows-)936$|^euc-cn$|^chinese$/.test(key))
    return 'gb18030'
  if (/^(?:cn-|x-x-)?big5(?:-hkscs)?$/.test(key)) return 'big5'
  if (/^utf-?16(?:le)?$/.test(key)) return 'utf-16le'
  return /^utf-?16be$/.test(key) ? 'utf-16be' : null
}

function badEncoding(): BulletinError {
  return new BulletinError('bad-encoding', {
    en: 'the text is in none of the encodings UTF-8, GB18030 (GBK), Big5 or UTF-16: save it as UTF-8 and try again',
    zh: '无法识别文字编码（不是 UTF-8、GB18030/GBK、Big5 或 UTF-16）：请另存为 UTF-8 后再试',
  })
}
