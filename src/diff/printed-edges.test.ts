/** What the renderings of a comparison say where something is missing, of the rarer kind, or too much. */
import { describe, expect, it, test } from 'vitest'
import type { Bulletin } from '../schema.ts'
import { intlSegmenter } from '../words/segmenter.ts'
import { diffBulletins } from './diff.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderText } from './render-text.ts'
import { renderTimeline } from './render-timeline.ts'
import { changeText, findingTexts } from './report.ts'
import { bulletin, type BulletinSpec, type IssueSpec } from './testing/bulletin.ts'
import { timeline } from './timeline.ts'

const issue: IssueSpec = { title: '关于河道采砂监管缺位的问题', status: 'ongoing', progress: '检查57处。' }

/** Two bulletins that differ in one issue, and their comparison. */
function comparedWith(was: Partial<IssueSpec>, is: Partial<IssueSpec>, spec: Partial<BulletinSpec> = {}) {
  const old = bulletin({ ...spec, issues: [{ ...issue, ...was }] })
  const recent = bulletin({ ...spec, issues: [{ ...issue, ...is }] })
  return { diff: diffBulletins(old, recent, { segmenter: intlSegmenter(), force: true }), old, recent }
}

describe('the two bulletins in the head', () => {
  const told = (change: (one: Bulletin) => Bulletin) => {
    const [old, recent] = [bulletin({ issues: [issue] }), change(bulletin({ issues: [issue] }))] as const
    return { diff: diffBulletins(old, recent, { force: true }), old, recent }
  }
  const source = (one: Bulletin, uri: string | null) => ({ ...one.source, uri })

  it.each<[guards: string, change: (one: Bulletin) => Bulletin, text: string, markdown: string]>([
    [
      'the day of publication where none was signed',
      (one) => ({ ...one, publishedAt: '2025-04-16T09:30' }),
      '2025-04-16  1 个',
      '| 2025-04-16 |',
    ],
    [
      'the address where there is no title',
      (one) => ({ ...one, title: null, source: source(one, 'b.html') }),
      '新  b.html  ',
      '| 新 | b.html |',
    ],
    ['neither', (one) => ({ ...one, title: null }), '新  ?  ', '| 新 | ? |'],
  ])('%s', (_, change, text, markdown) => {
    const compared = told(change)
    expect(renderMarkdown(compared)).toContain(markdown)
    expect(renderText(compared)).toContain(text)
  })
})

describe('texts that were not compared word by word', () => {
  const words = (from: number) =>
    Array.from({ length: 3000 }, (_, k) => String.fromCharCode(0x4e00 + from + k)).join('')

  it('say so, in both renderings', () => {
    const compared = comparedWith({ progress: `${words(0)}。` }, { progress: `${words(9000)}。` })
    expect(compared.diff.issues[0]?.changes.some(({ coarse }) => coarse)).toBe(true)
    expect(renderText(compared)).toContain('整改情况：（两段文字差别太大，未逐词比较）')
    expect(renderMarkdown(compared)).toContain('- 整改情况：两段文字差别太大，未逐词比较')
  })
})

describe('hunks in Markdown', () => {
  it('a line break that was put in is no emphasis', () => {
    const compared = comparedWith({ progress: '检查57处。修复31处。' }, { progress: '检查57处。\n修复31处，验收。' })
    expect(renderMarkdown(compared)).not.toMatch(/<(?:ins|del)>\s*<\/(?:ins|del)>/)
  })
})

test('nothing to count: no table of transitions', () => {
  const old = bulletin({ issues: [issue] })
  const recent = bulletin({ issues: [{ title: '关于数字图书馆停滞的问题', status: 'ongoing' }] })
  const page = renderMarkdown({ diff: diffBulletins(old, recent), old, recent })
  expect(page).toContain('## 状态变化\n\n对应 0 个')
})

describe('deadlines', () => {
  it.each<[guards: string, was: string | undefined, is: string | undefined, zh: string, en: string]>([
    ['later', '2024-12-31', '2025-01-01', '（推迟 1 天）', '（1 day later）'],
    ['earlier', '2025-01-11', '2025-01-01', '（提前 10 天）', '（10 days earlier）'],
    ['of one day, in another precision', '2024-12', undefined, '2024-12 → 无', '2024-12 → none'],
  ])('%s', (_, was, is, zh, en) => {
    const { diff } = comparedWith(was ? { deadline: was } : {}, is ? { deadline: is } : {})
    const change = diff.issues[0]?.changes.find(({ field }) => field === 'deadline')
    expect(change).toBeDefined()
    expect([changeText(change!, 'zh'), changeText(change!, 'en')]).toEqual([
      expect.stringContaining(zh),
      expect.stringContaining(en),
    ])
  })

  it('one that only the section on what remains tells is quoted from there', () => {
    const { diff, recent } = comparedWith({}, { followUp: { deadline: '2025-06-30', nextSteps: '继续检查' } })
    const change = diff.issues[0]?.changes.find(({ field }) => field === 'deadline')
    expect(recent.text.slice(...(change?.toSpan ?? [0, 0]))).toContain('继续检查')
  })
})

test('a date that could not be read is compared by its words', () => {
  const dated = (text: string): Partial<IssueSpec> => ({ progress: `于${text}检查。`, dates: [[text, '']] })
  const unread = (spec: Partial<IssueSpec>) => {
    const one = bulletin({ issues: [{ ...issue, ...spec }] })
    return { ...one, issues: one.issues.map((i) => ({ ...i, dates: i.dates.map((d) => ({ ...d, edtf: null })) })) }
  }
  const [old, recent] = [unread(dated('2024717日')), unread(dated('2024819日'))]
  const change = diffBulletins(old, recent).issues[0]?.changes.find(({ field }) => field === 'dates')
  expect([change?.from, change?.to]).toMatchObject([[{ text: '2024717日' }], [{ text: '2024819日' }]])
})

test('another category alone is a move and no change', () => {
  const { diff } = comparedWith({ area: '党建', category: '学习' }, { area: '党建', category: '作风' })
  expect(diff.issues[0]).toMatchObject({ kind: 'unchanged', moved: { category: { from: '学习', to: '作风' } } })
})

describe('findings', () => {
  it('of OLD name the issue as OLD has it', () => {
    const compared = comparedWith({ deadline: '2024-12-31' }, { title: '关于河道采砂监管不力的问题' })
    const finding = compared.diff.diagnostics[0]
    expect(finding?.ruleId).toBe('deadline-dropped')
    const stored = { ...compared.diff, diagnostics: [{ ...finding!, side: 'from' as const }] }
    expect(findingTexts({ ...compared, diff: stored }, 'zh')[0]).toContain('采砂监管缺位')
    expect(findingTexts(compared, 'zh')[0]).toContain('采砂监管不力')
  })

  it('stand at the title where the status was not printed', () => {
    const { old, recent } = comparedWith({ status: 'completed' }, { status: 'ongoing' })
    const issues = recent.issues.map((one) => ({ ...one, status: { ...one.status, span: null } }))
    const [reopened] = diffBulletins(old, { ...recent, issues }).diagnostics
    expect(reopened?.ruleId).toBe('reopened')
    expect(recent.text.slice(...(reopened?.span ?? [0, 0]))).toBe(issue.title)
  })
})

describe('what was compared by force', () => {
  it('bodies that are not named', () => {
    const of = (period: string) => bulletin({ title: '整改情况的通报', issues: [issue], inspection: { period } })
    const [diagnostic] = diffBulletins(of('2023-03'), of('2024-03'), { force: true }).diagnostics
    expect(diagnostic).toMatchObject({ ruleId: 'different-inspection', actual: '?', expected: ['?'] })
  })

  it.each<[guards: string, old: Partial<BulletinSpec>, recent: Partial<BulletinSpec>, said: string]>([
    [
      'the audits of two years, by their titles',
      { genre: 'audit', title: '澄陵县关于2022年度预算执行审计查出问题整改情况的报告' },
      { genre: 'audit', title: '澄陵县关于2023年度预算执行审计查出问题整改情况的报告' },
      '“澄陵县关于2022年度预算执行审计查出问题整改情况的报告” and “澄陵县关于2023年度',
    ],
    [
      'two bodies, by their names',
      { title: '中共澄陵县水务局党组关于巡察整改的通报' },
      { title: '中共澄陵县教育局党组关于巡察整改的通报' },
      '“澄陵县水务局” and “澄陵县教育局”',
    ],
    [
      'the later one first, by the days of publication',
      { publishedAt: '2025-04-16T09:30' },
      { publishedAt: '2024-04-16' },
      'the first is of 2025-04-16, the second of 2024-04-16',
    ],
  ])('the refusal names %s', (_, old, recent, said) => {
    const of = (spec: Partial<BulletinSpec>) => bulletin({ issues: [issue], ...spec })
    expect(() => diffBulletins(of(old), of(recent))).toThrow(said)
  })
})

describe('a chain in a terminal', () => {
  const at = (spec: Partial<BulletinSpec>, ...issues: IssueSpec[]) => bulletin({ ...spec, issues })
  it.each<[guards: string, spec: Partial<BulletinSpec>, day: string]>([
    ['signed', { signedOn: '2024-06-30', publishedAt: '2024-07-02' }, '2024-06-30'],
    ['published', { publishedAt: '2024-07-02T10:00' }, '2024-07-02'],
    ['no day', {}, '?'],
  ])('the day of a bulletin: %s', (_, spec, day) => {
    const chain = timeline([at(spec, issue), at({ signedOn: '2025-01-31' }, issue)], { segmenter: null })
    expect(renderTimeline(chain).split('\n')[0]?.split(/\s+/)[1]).toBe(day)
  })

  it.each<[guards: string, statuses: IssueSpec['status'][], remark: string]>([
    ['reopened once', ['completed', 'ongoing'], 'reopened once'],
    ['reopened again', ['completed', 'ongoing', 'completed', 'ongoing'], 'reopened 2 times'],
  ])('%s', (_, statuses, remark) => {
    const chain = timeline(
      statuses.map((status, k) => at({ signedOn: `202${k}-01-31` }, { ...issue, ...(status ? { status } : {}) })),
      { segmenter: null },
    )
    expect(renderTimeline(chain, { language: 'en' })).toContain(remark)
  })
})
