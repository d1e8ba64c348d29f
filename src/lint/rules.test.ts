import { describe, expect, it } from 'vitest'
import { parseToFile } from '../parse.ts'
import type { Bulletin } from '../schema.ts'
import { rules } from './lint.ts'

/** A rule's examples are its tests: what it quotes of each text, in order. */
describe.each(rules.filter(({ examples }) => examples.length > 0).map((rule) => [rule.id, rule] as const))(
  '%s',
  (id, rule) => {
    const cases = rule.examples.map((example) => [example.guards, example] as const)
    it.each(cases)('%s', async (_, example) => {
      const file = await parseToFile(example.text, { asOf: example.asOf })
      const { diagnostics, text } = file.result as Bulletin
      const own = diagnostics.filter(({ ruleId }) => ruleId === id)
      expect(own.map(({ span }) => (span ? text.slice(...span) : ''))).toEqual(example.reports)
      const messages = file.messages.filter(({ ruleId, source }) => ruleId === id && source === 'zhenggai')
      expect(messages.map(({ reason }) => reason)).toEqual(own.map(({ message }) => message))
    })
  },
)

const onBytes = new Set(['encoding-assumed', 'source-damaged'])

it('every rule on the text shows what it reports and what it leaves alone', () => {
  for (const { id, examples } of rules) {
    if (onBytes.has(id)) continue
    expect(
      examples.some(({ reports }) => reports.length > 0),
      id,
    ).toBe(true)
    if (id !== 'no-issues')
      expect(
        examples.some(({ reports }) => reports.length === 0),
        id,
      ).toBe(true)
  }
})

it('encoding-assumed fires for undeclared GB18030 and not for UTF-8', async () => {
  const title = [
    0xb9, 0xd8, 0xd3, 0xda, 0xd1, 0xb2, 0xb2, 0xec, 0xd5, 0xfb, 0xb8, 0xc4, 0xbd, 0xf8, 0xd5, 0xb9, 0xc7, 0xe9, 0xbf,
    0xf6, 0xb5, 0xc4, 0xcd, 0xa8, 0xb1, 0xa8,
  ]
  const fired = async (input: Uint8Array | string) => {
    const { result } = await parseToFile(input, { title: '某局关于巡察整改进展情况的通报' }).catch(() => ({
      result: null,
    }))
    return (result as Bulletin | null)?.diagnostics.some(({ ruleId }) => ruleId === 'encoding-assumed')
  }
  const period = [
    0x32, 0x30, 0x32, 0x34, 0xc4, 0xea, 0x33, 0xd4, 0xc2, 0x31, 0xc8, 0xd5, 0xd6, 0xc1, 0x34, 0xd4, 0xc2, 0x33, 0x30,
    0xc8, 0xd5, 0x2c, 0xcf, 0xd8, 0xce, 0xaf, 0xd1, 0xb2, 0xb2, 0xec, 0xd7, 0xe9, 0xb6, 0xd4, 0xbe, 0xd6, 0xb5, 0xb3,
    0xd7, 0xe9, 0xbf, 0xaa, 0xd5, 0xb9, 0xd1, 0xb2, 0xb2, 0xec, 0xa1, 0xa3,
  ]
  expect(await fired(Uint8Array.from([...title, 0x0a, 0x0a, ...period]))).toBe(true)
  expect(await fired('2024年3月1日至4月30日,县委巡察组对局党组开展巡察。')).toBe(false)
})

it('source-damaged fires for a file that is cut off within a character', async () => {
  const whole = new TextEncoder().encode(rules.find(({ id }) => id === 'duplicate-number')?.examples[0]?.text)
  const fired = async (bytes: Uint8Array) =>
    ((await parseToFile(bytes)).result as Bulletin).diagnostics.filter(({ ruleId }) => ruleId === 'source-damaged')
      .length
  expect(await fired(whole)).toBe(0)
  expect(await fired(whole.subarray(0, whole.length - 6))).toBe(1)
})
