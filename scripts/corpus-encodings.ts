/** Encodings that Node decodes but does not encode. */
export const encodings = {
  html: ['utf-8', 'utf-8', 'gb18030'],
  text: ['utf-8', 'utf-8', 'utf-8-bom', 'utf-16le', 'gb18030'],
} as const

export type Encoding = (typeof encodings)[keyof typeof encodings][number]

/** Character to bytes, for the two-byte part of GB18030: the decoder turned round. */
const gb = new Map<string, [number, number]>()

function fillTable(): void {
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\ufffd') gb.set(character, [lead, trail])
    }
  }
}

function encodeGb(text: string): Uint8Array {
  if (gb.size === 0) fillTable()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) as number
    bytes.push(...(code < 0x80 ? [code] : (gb.get(character) ?? [0x3f])))
  }
  return Uint8Array.from(bytes)
}

export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'gb18030') return encodeGb(text)
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le')
  return Buffer.from(encoding === 'utf-8-bom' ? `\ufeff${text}` : text)
}
