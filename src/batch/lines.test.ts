import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineGroups, type Line } from './lines.ts'

async function* pieces(bytes: readonly Uint8Array[]) {
  for (const one of bytes) yield await Promise.resolve(one)
}

async function groups(texts: readonly (string | Uint8Array)[], longest = 1000): Promise<Line[][]> {
  const result = []
  for await (const group of lineGroups(pieces(texts.map((one) => Buffer.from(one))), longest)) result.push(group)
  return result
}

describe('lineGroups', () => {
  it('gives the lines that came together, as soon as they are whole', async () => {
    expect(await groups(['a\nb\nc', 'd\n', 'e'])).toEqual([['a', 'b'], ['cd'], ['e']])
  })

  it('passes over empty lines', async () => {
    expect(await groups(['\n\r\na\r\n\n', '  \n'])).toEqual([['a\r']])
  })

  it('keeps nothing of a line that is too long, and goes on behind it', async () => {
    expect(await groups(['aaaa', 'aaaa', 'aaaa\nb\n'], 10)).toEqual([[null, 'b']])
  })

  it('gives the same lines however the bytes are cut', async () => {
    const text = '{"uri":"整改𠮷"}\n问题\n\nß'
    const bytes = Buffer.from(text)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 8 }), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length]
        const cut = at.slice(1).map((end, i) => bytes.subarray(at[i], end))
        expect((await groups(cut)).flat()).toEqual(['{"uri":"整改𠮷"}', '问题', 'ß'])
      }),
    )
  })
})
