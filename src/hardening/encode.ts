/** Text in the encodings that pages are published in. Node decodes all of them and encodes only two: the rest is a table. */

export type PageEncoding = 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16le'

let table: Map<string, number> | null = null

/** Every character of two bytes of gb18030 (that is: of GBK). */
function twoByteTable(): Map<string, number> {
  const decoder = new TextDecoder('gb18030')
  const found = new Map<string, number>()
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(Uint8Array.of(high, low))
      if (character.length === 1 && character !== '\ufffd') found.set(character, (high << 8) | low)
    }
  }
  return found
}

function encodeGb18030(text: string): Uint8Array {
  table ??= twoByteTable()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (code < 0x80) bytes.push(code)
    else {
      const two = table.get(character) ?? 0x3f
      if (two > 0xff) bytes.push(two >> 8)
      bytes.push(two & 0xff)
    }
  }
  return Uint8Array.from(bytes)
}

/** @returns the bytes; what gb18030 has only in four bytes becomes a question mark there */
export function encode(text: string, encoding: PageEncoding): Uint8Array {
  if (encoding === 'gb18030') return encodeGb18030(text)
  if (encoding === 'utf-16le') return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text)
}
