/**
 * Inputs that are shaped to hurt, each by its name: what is done for twice the input is at most 2.2 times as much. Work is
 * counted, not timed (see testing/count-work.ts).
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { BulletinError } from '../errors.ts'
import { parseBulletin } from '../parse.ts'
import type { Work } from './testing/count-work.ts'
import { head } from './shape-parts.ts'
import { ordinary, pages, shapes, textual } from './shapes.ts'

const run = promisify(execFile)
const script = fileURLToPath(new URL('testing/count-work.ts', import.meta.url))
const minutes = 60_000

/** Shapes that are treated otherwise from some size on: they are measured beyond it. */
const late = new Set([
  'titles',
  'nested div, closed',
  'ledger cells that span 65535 rows',
  'follow-ups, each its own issue',
  'cells that span 65535 rows',
])

/** Counted in one process: to start one costs more than to count. */
async function count(task: 'parse' | 'diff', sizes: string, names: string[]): Promise<Record<string, Work[]>> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, task, sizes, ...names], {
    maxBuffer: 1 << 24,
  })
  return JSON.parse(stdout) as Record<string, Work[]>
}

/** How many times as much is done for twice the input. */
function growthOf([small, large]: Work[]): number {
  return (large as Work).work / (small as Work).work
}

/** What comes of a shape where it is not parsed. */
const refused: Record<string, string> = {
  titles: 'not-a-bulletin',
  'nested div': 'too-deep',
  'nested div, closed': 'too-deep',
  'nested tables': 'too-deep',
  'attributes of a tag that is never closed': 'too-deep',
  'one long cell over all rows': 'too-large',
}

describe('reading: work grows with the input and no faster', async () => {
  const names = Object.keys(shapes)
  const early = names.filter((name) => !late.has(name))
  const counted = {
    ...(await count('parse', '12000,24000', early)),
    ...(await count('parse', '48000,96000', [...late])),
  }
  const cases = (some: object) => Object.keys(some).map((name) => [name] as const)

  it.each(cases(ordinary))('%s', check)
  it.each(cases(textual))('text: %s', check)
  it.each(cases(pages))('page: %s', check)

  function check(name: string): void {
    const [small, large] = counted[name] as [Work, Work]
    expect(large.outcome).toBe(refused[name] ?? 'done')
    expect(growthOf([small, large]), `${small.work} → ${large.work}`).toBeLessThanOrEqual(2.2)
  }
})

/** Any issue may be any other: so many pairs are looked at, up to the limit of diffBulletins. */
const manyIssues = [
  'text',
  'html',
  'tables',
  'labels with headings',
  'the same label',
  'all kinds of labels',
  'open issues',
  'follow-ups, all alike',
  'bold headings',
]
const oneIssue = [
  'one line without a sentence end',
  'opening brackets',
  'closing brackets',
  'quotation marks never closed',
  'ordinals in one line',
  'measures a paragraph each',
  'labels',
  'labels in one line',
  'a run of blanks',
  'digits',
  '年月日',
  'days listed',
  'letters',
  'astral characters',
  'combining characters',
]
/** Texts of which so much differs that it is given up, from some size on. */
const givenUp = ['one line of prose', 'digits with 年月日']

describe('comparing: work grows', async () => {
  const listed = await count('diff', '6000,12000', manyIssues)
  const told = {
    ...(await count('diff', '24000,48000', oneIssue)),
    ...(await count('diff', '60000,120000', givenUp)),
  }

  it.each([...oneIssue, ...givenUp])('with the text: %s', (name) => {
    expect(growthOf(told[name] as Work[])).toBeLessThanOrEqual(2.2)
  })
  it.each(manyIssues)('with the pairs of issues and no faster: %s', (name) => {
    expect(growthOf(listed[name] as Work[])).toBeLessThanOrEqual(4.2)
  })
})

const outcomeOf = (source: string) =>
  parseBulletin(source).then(
    ({ text, issues }) => ({ length: text.length, issues: issues.length }),
    (error: unknown) => (error instanceof BulletinError ? error.code : error),
  )

const inOneIssue = (part: string, count: number) => `${head}1.关于学习不深入的问题\n整改情况:${part.repeat(count)}`

/** What failed only from a size on: arguments spread onto the stack, recursion an item deep. */
describe('size alone breaks nothing', () => {
  it.each([
    ['100,000 nested <div>', '<div>'.repeat(100_000), 'too-deep'],
    ['100,000 brackets', inOneIssue('（', 100_000), { length: 100_139, issues: 1 }],
    ['100,000 quotation marks', inOneIssue('“', 100_000), { length: 100_139, issues: 1 }],
    ['100,000 runs of 年月日', inOneIssue('年月日', 100_000), { length: 300_139, issues: 1 }],
    ['a run of a million digits', inOneIssue('1', 1_000_000), { length: 1_000_139, issues: 1 }],
    ['one line of 10 MB', inOneIssue('组织开展学习。', 500_000), { length: 3_500_139, issues: 1 }],
    ['a million labels', inOneIssue('\n1.', 1_000_000), { length: 3_000_139, issues: 1 }],
    ['100,000 cells over 65535 rows', `<table>${'<tr><td rowspan=65535>改'.repeat(100_000)}</table>`, 'not-a-bulletin'],
  ])(
    '%s',
    async (_, source, outcome) => {
      expect(await outcomeOf(source)).toEqual(outcome)
    },
    5 * minutes,
  )

  it.each([
    ['days listed', 600_000],
    ['ledger cells that span 65535 rows', 400_000],
    ['phones in the closing', 1_000_000],
    ['measures a paragraph each', 1_300_000],
    ['damaged dates', 1_000_000],
  ] as const)(
    '%s, %d characters',
    async (name, size) => {
      const bulletin = await parseBulletin(shapes[name]?.(size) ?? '')
      expect(bulletin.text.length).toBeGreaterThan(size / 8)
    },
    5 * minutes,
  )
})
