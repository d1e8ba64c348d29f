/** Text in the encodings that pages are published in. Node decodes all of them and encodes only two: the rest is a table. */

export type PageEncoding = 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16le'

let table: Map<string, readonly number[]> | null = null

/** gb18030 counts its codes of four bytes through. */
const fourBytes = (pointer: number): [number, number, number, number] => [
  0x81 + Math.floor(pointer / 12_600),
  0x30 + (Math.floor(pointer / 1260) % 10),
  0x81 + (Math.floor(pointer / 10) % 126),
  0x30 + (pointer % 10),
]
/** Of the codes of four bytes for the basic plane there are so many; those of the other planes begin at. */
const [basic, beyond] = [39_420, 189_000]

/** Every character of the basic plane in gb18030, asked of the decoder. */
function basicPlane(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030')
  const found = new Map<string, readonly number[]>()
  const learn = (code: number[]) => {
    const character = decoder.decode(Uint8Array.from(code))
    if (character.length === 1 && character !== '\ufffd' && !found.has(character)) found.set(character, code)
  }
  for (let high = 0x81; high <= 0xfe; high++) for (let low = 0x40; low <= 0xfe; low++) learn([high, low])
  for (let pointer = 0; pointer < basic; pointer++) learn(fourBytes(pointer))
  return found
}

function encodeGb18030(text: string): Uint8Array {
  table ??= basicPlane()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) as number
    if (code < 0x80) bytes.push(code)
    else if (code > 0xffff) bytes.push(...fourBytes(beyond + code - 0x10000))
    else bytes.push(...(table.get(character) ?? [0x3f]))
  }
  return Uint8Array.from(bytes)
}

/** @returns the bytes; a lone surrogate, which no encoding has, becomes a question mark or U+FFFD */
export function encode(text: string, encoding: PageEncoding): Uint8Array {
  if (encoding === 'gb18030') return encodeGb18030(text)
  if (encoding === 'utf-16le') return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text)
}
