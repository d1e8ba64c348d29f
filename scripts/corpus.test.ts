import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { contentOf } from '../src/batch/testing/folder.ts'
import { parseBulletin } from '../src/parse.ts'
import { encode } from './corpus-encodings.ts'
import { samplePaths } from './corpus-samples.ts'
import { generate } from './corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhenggai-corpus-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)

it('is the same for the same seed, and another for another', () => {
  generate(at('a'), 30, 1)
  generate(at('b'), 30, 1)
  generate(at('c'), 30, 2)
  expect(contentOf(at('b'))).toEqual(contentOf(at('a')))
  const [one, other] = [contentOf(at('a')), contentOf(at('c'))]
  expect(Object.keys(other)).toEqual(Object.keys(one))
  expect(Object.entries(other).filter(([name, hash]) => one[name] === hash)).toEqual([])
})

it(
  'holds bulletins, in several encodings, each as rich in issues as the sample it comes from',
  { timeout: 60_000 },
  async () => {
    generate(at('d'), 36, 3)
    const samples = await Promise.all(samplePaths().map((path) => parseBulletin(readFileSync(path))))
    const encodings = new Set<string>()
    for (const name of readdirSync(at('d'), { recursive: true, encoding: 'utf8' }).filter((one) =>
      /\.\w+$/.test(one),
    )) {
      const bulletin = await parseBulletin(readFileSync(join(at('d'), name)), { uri: name })
      const number = Number(/(\d{5})\.\w+$/.exec(name)?.[1])
      encodings.add(bulletin.source.encoding)
      expect(bulletin.issues.length, name).toBe(samples[number % samples.length]?.issues.length)
    }
    expect([...encodings].sort()).toEqual(['gb18030', 'utf-16le', 'utf-8'])
  },
)

it('encodes GB18030 as the decoder reads it', () => {
  const text = '中共绫溪县蓼汀镇委员会,2024年“整改”——①②㈠〔2024〕4号\r\n'
  expect(new TextDecoder('gb18030').decode(encode(text, 'gb18030'))).toBe(text)
})
