import { BulletinError } from '../errors.ts'

interface Signature {
  en: string
  zh: string
  /** Bytes as a Latin-1 string that the file begins with (at `at`). */
  magic: string
  at?: number
}

/** Files that people hand over by mistake, the likely ones first. All of them begin with bytes that no text begins with. */
const signatures: Signature[] = [
  { en: 'a PDF document', zh: 'PDF 文档', magic: '%PDF-' },
  { en: 'a PNG image', zh: 'PNG 图片', magic: '\x89PNG\r\n\x1a\n' },
  { en: 'a JPEG image', zh: 'JPEG 图片', magic: '\xff\xd8\xff' },
  { en: 'a GIF image', zh: 'GIF 图片', magic: 'GIF8' },
  { en: 'a WebP image', zh: 'WebP 图片', magic: 'WEBPVP8', at: 8 },
  { en: 'a TIFF image', zh: 'TIFF 图片', magic: 'II*\0' },
  { en: 'a TIFF image', zh: 'TIFF 图片', magic: 'MM\0*' },
  { en: 'a BMP image', zh: 'BMP 图片', magic: '\0\0\0\0', at: 6 },
  {
    en: 'an old Office or WPS document (doc, xls, wps)',
    zh: '旧版 Office 或 WPS 文档（doc、xls、wps）',
    magic: '\xd0\xcf\x11\xe0',
  },
  { en: 'an RTF document', zh: 'RTF 文档', magic: '{\\rtf' },
  { en: 'a gzip archive', zh: 'gzip 压缩包', magic: '\x1f\x8b' },
  { en: 'a RAR archive', zh: 'RAR 压缩包', magic: 'Rar!' },
  { en: 'a 7z archive', zh: '7z 压缩包', magic: '7z\xbc\xaf' },
  { en: 'an xz archive', zh: 'xz 压缩包', magic: '\xfd7zXZ\0' },
  { en: 'a program (ELF)', zh: '程序文件（ELF）', magic: '\x7fELF' },
  { en: 'an SQLite database', zh: 'SQLite 数据库', magic: 'SQLite format 3\0' },
  { en: 'an MP4 video', zh: 'MP4 视频', magic: 'ftyp', at: 4 },
  { en: 'an MP3 recording', zh: 'MP3 音频', magic: 'ID3' },
]

/** What a ZIP file holds, by a name near its beginning. */
const packages: Array<[name: string, en: string, zh: string]> = [
  ['word/', 'a Word document (docx)', 'Word 文档（docx）'],
  ['xl/', 'an Excel workbook (xlsx)', 'Excel 工作簿（xlsx）'],
  ['ppt/', 'a PowerPoint presentation (pptx)', 'PowerPoint 演示文稿（pptx）'],
  ['OFD.xml', 'an OFD document', 'OFD 版式文档'],
  ['application/epub', 'an EPUB book', 'EPUB 电子书'],
]

const advice = {
  en: 'save the page as HTML, or its text as a .txt file, and give that',
  zh: '请把网页另存为 HTML，或把正文存为 txt 文件后再试',
}

/**
 * Refuses a file that is no text at all.
 *
 * @param head the file's first bytes
 * @throws BulletinError `binary`, naming what it is and what to do instead
 */
export function refuseKnownBinary(head: Uint8Array): void {
  const found = beginsWith(head, 'PK\x03\x04') ? packageKind(latin1(head)) : signatureKind(head)
  if (found !== null) refuse(found.en, found.zh)
  // A web archive (mht) is text, but its text is encoded: quoted-printable or base64.
  const letter = String.fromCharCode(head[0] ?? 0)
  if (!'FfMm'.includes(letter)) return
  const mail = latin1(head)
  if (/^(?:From: <Saved|From: "?Saved|MIME-Version:|Message-ID:)/i.test(mail) && /multipart\/related/i.test(mail)) {
    refuse('a web archive (mht)', '单个网页归档文件（mht）')
  }
}

/** @param magic a character for each byte */
function beginsWith(bytes: Uint8Array, magic: string, at = 0): boolean {
  for (let i = 0; i < magic.length; i++) if (bytes[at + i] !== magic.charCodeAt(i)) return false
  return true
}

/**
 * Refuses text that holds too many control characters to be text.
 *
 * @param bytes the file, or a stretch of it, in an encoding that keeps ASCII
 * @throws BulletinError `binary`
 */
export function refuseControls(bytes: Uint8Array): void {
  let end = Math.min(bytes.length, 8192)
  while (end > 0 && bytes[end - 1] === 0) end-- // a tail of NULs is a damaged end, not another kind of file
  let controls = 0
  for (let i = 0; i < end; i++) if (isControl(bytes[i]!)) controls++
  if (controls > 8 && controls > end / 50) refuse('a binary file', '二进制文件')
}

function isControl(byte: number): boolean {
  return byte < 0x20 ? (byte < 0x09 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b : byte === 0x7f
}

function signatureKind(head: Uint8Array): { en: string; zh: string } | null {
  for (const signature of signatures) {
    if (!beginsWith(head, signature.magic, signature.at)) continue
    if (signature.en === 'a BMP image' && !beginsWith(head, 'BM')) continue
    return signature
  }
  return null
}

function packageKind(head: string): { en: string; zh: string } {
  for (const [name, en, zh] of packages) if (head.includes(name)) return { en, zh }
  return { en: 'a ZIP archive', zh: 'ZIP 压缩包' }
}

function refuse(en: string, zh: string): never {
  throw new BulletinError('binary', {
    en: `this is ${en}, not text: ${advice.en}`,
    zh: `这是${zh}，不是文本：${advice.zh}`,
  })
}

/** Bytes as a string of the same length, one character for one byte. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 8192)
    text += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192) as unknown as number[])
  return text
}
