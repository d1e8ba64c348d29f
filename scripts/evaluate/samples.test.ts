import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Case, findCases } from './cases.ts'
import { changesSince, readRun, storeFor, summarize } from './history.ts'
import { evaluate } from './run.ts'
import type { BulletinTruth } from './truth.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
const cases = findCases(join(root, 'samples'))
const stored = readRun(storeFor(join(root, 'samples'), root)) ?? {}

const missedIn = async (one: Case) => (await evaluate([one])).filter(({ outcome }) => outcome !== 'exact')

describe('no sample is read worse than the stored run says', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (name, one) => {
    expect(Object.keys(stored), 'npm run evaluate -- --store').toContain(name)
    expect(changesSince(stored, summarize(await evaluate([one]))).flatMap(({ lost }) => lost)).toEqual([])
  })
})

describe('a truth that is otherwise is seen, and in its own field alone', () => {
  const sample = cases.find(({ name }) => name === 'hengchuan-liangshiju/2019-12-20')
  const truth = (sample as { truth: BulletinTruth }).truth
  const [first, ...rest] = truth.issues ?? []
  const issue = (change: object) => ({ issues: [{ ...first, title: first?.title ?? '', ...change }, ...rest] })
  it.each<[field: string, change: Partial<BulletinTruth>]>([
    ['title', { title: '关于别的通报' }],
    ['genre', { genre: 'audit' }],
    ['stage', { stage: null }],
    ['editor', { editor: null }],
    ['publishedOn', { publishedOn: '2018-12-20' }],
    ['signedOn', { signedOn: '2018-12-20' }],
    ['inspection.period', { inspection: { ...truth.inspection, period: '2018-03' } }],
    ['headings', { headings: truth.headings?.slice(1) ?? [] }],
    ['issues', { issues: rest }],
    ['issue.labels', issue({ labels: ['二', '9'] })],
    ['issue.category', issue({ category: '别的' })],
    ['issue.progress', issue({ progress: '别的' })],
    ['issue.status', issue({ status: 'ongoing' })],
    ['issue.sustained', issue({ sustained: true })],
    ['issue.dates', issue({ dates: [] })],
    ['issue.measures', issue({ measures: 4 })],
    ['issue.deadline', issue({ deadline: '2020' })],
    ['issue.responsible', issue({ responsible: ['办公室'] })],
    ['claims', { claims: [{ kind: 'measures', value: 27 }] }],
    ['diagnostics', { diagnostics: ['date-damaged'] }],
    ['contact.phones', { contact: { ...truth.contact, phones: ['0700-0000000'] } }],
    ['accountability.people', { accountability: { people: 3 } }],
    ['followUp.reason', { followUps: [{ issue: 0, reason: '无' }] }],
  ])('%s', async (field, change) => {
    const missed = await missedIn({ ...(sample as Case & { kind: 'bulletin' }), truth: { ...truth, ...change } })
    expect([...new Set(missed.map((one) => one.field))]).toEqual([field])
  })
})

describe('cases of other layouts, and faulty ones', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhenggai-evaluate-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  function make(name: string, files: Record<string, string>): string {
    const at = join(folder, name)
    mkdirSync(join(at, 'one'), { recursive: true })
    for (const [file, text] of Object.entries(files)) writeFileSync(join(at, 'one', file), text)
    return at
  }

  it('what is to be refused, and is', async () => {
    const at = make('empty', { 'input.txt': '', 'gold.json': '{"reject": true}' })
    expect(await evaluate(findCases(at))).toMatchObject([{ case: 'one', field: 'refused', outcome: 'exact' }])
  })

  it('a bulletin that is refused loses all that its truth tells', async () => {
    const at = make('lost', {
      'input.txt': '',
      'gold.json': '{"title": "a", "issues": [{"title": "b", "status": "ongoing"}]}',
    })
    expect((await evaluate(findCases(at))).map(({ field, outcome }) => [field, outcome])).toEqual([
      ['title', 'lost'],
      ['issues', 'lost'],
      ['issue.status', 'lost'],
    ])
  })

  it.each<[guards: string, files: Record<string, string>, message: RegExp]>([
    ['no input', { 'gold.json': '{"title": "a"}' }, /there is no one\/input\.html or \.txt/],
    ['no JSON', { 'gold.json': '{"title": ', 'input.txt': '' }, /gold\.json: .*JSON/],
    ['another shape', { 'gold.json': '{"title": 1}', 'input.txt': '' }, /gold\.json: not a truth/],
  ])('%s', (guards, files, message) => {
    expect(() => findCases(make(guards, files))).toThrow(message)
  })
})
