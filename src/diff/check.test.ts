import { describe, expect, test } from 'vitest'
import { bodyCore, sameName } from './body-name.ts'
import { isWrongOrder, refusals } from './check.ts'
import { ComparisonError } from './comparison-error.ts'
import { diffBulletins } from './diff.ts'
import { bulletin, type BulletinSpec } from './testing/bulletin.ts'

const of = (spec: Partial<BulletinSpec>) => bulletin({ issues: [], ...spec })
const codes = (old: Partial<BulletinSpec>, recent: Partial<BulletinSpec>) =>
  refusals(of(old), of(recent)).map(({ code }) => code)

test.each([
  ['中共澄陵县农业农村局党组', '澄陵县农业农村局'],
  ['县农业农村局党组', '县农业农村局'],
  ['中共霁川市文化馆支部委员会', '霁川市文化馆'],
  ['中共霁川市第一中学总支部委员会', '霁川市第一中学'],
  ['中共砚州市发展和改革委员会党组', '砚州市发展和改革委员会'],
  ['中共青石镇委员会', '青石镇'],
  ['区工商联（总商会）党组', '区工商联'],
  ['2024年9月', null],
])('the body of %s', (name, core) => {
  expect(bodyCore(name)).toBe(core)
})

test.each([
  ['with and without the place', '县农业农村局', '澄陵县农业农村局', true],
  ['abbreviated', '霁川市卫健委', '霁川市卫生健康委员会', true],
  ['another bureau', '霁川市教育局', '霁川市体育局', false],
  ['the same bureau of another county', '澄陵县农业农村局', '砚州县农业农村局', false],
])('names: %s', (_, a, b, same) => {
  expect(sameName(a, b)).toBe(same)
})

describe('bodies', () => {
  const water = { title: '中共澄陵县水务局党组关于巡察整改进展情况的通报' }
  test.each([
    ['the same', water, { title: '中共澄陵县水务局党组关于巡察整改完成情况的通报' }, []],
    ['another one', water, { title: '中共澄陵县教育局党组关于巡察整改进展情况的通报' }, ['different-body']],
    [
      'the signature where the title names none',
      water,
      { title: '巡察整改情况的通报', signedBy: '中共澄陵县教育局党组' },
      ['different-body'],
    ],
    ['nothing is told: nothing is claimed', water, { title: '关于巡察整改情况的通报' }, []],
    [
      'the short name on both sides does not hide two full ones',
      { title: '中共澄陵县水务局党组关于巡察整改的通报', inspection: { inspectee: '县水务局党组' } },
      { title: '中共砚山县水务局党组关于巡察整改的通报', inspection: { inspectee: '县水务局党组' } },
      ['different-body'],
    ],
    [
      'an audit of one place, reported by its government and then by its audit office',
      { title: '砚州市人民政府关于2023年度市级预算执行审计查出问题整改情况的报告', genre: 'audit' as const },
      { title: '砚州市审计局关于2023年度市级预算执行审计整改“回头看”情况的报告', genre: 'audit' as const },
      [],
    ],
  ])('%s', (_, old, recent, expected) => {
    expect(codes(old, recent)).toEqual(expected)
  })
})

describe('inspections', () => {
  const seventh = { inspector: '市委第七巡察组', period: '2022-10-17/2022-12-09', feedbackOn: '2023-02-03' }
  test.each([
    ['the same', seventh, seventh, []],
    ['less is told now', seventh, { inspector: '市委巡察组', feedbackOn: '2023-02' }, []],
    [
      'another one',
      seventh,
      { inspector: '市委第三巡察组', period: '2024-03-01/2024-05-10', feedbackOn: '2024-06-20' },
      ['different-inspection'],
    ],
    ['one misread date does not make another inspection', seventh, { ...seventh, feedbackOn: '2024-02-03' }, []],
    [
      'another group, and nothing else is told',
      { inspector: '市委第七巡察组' },
      { inspector: '市委第三巡察组' },
      ['different-inspection'],
    ],
    ['a round with and without its session', { round: '八届市委第三轮巡察' }, { round: '第三轮' }, []],
    ['another round', { round: '八届市委第三轮巡察' }, { round: '八届市委第四轮巡察' }, ['different-inspection']],
    ['nothing told on one side', seventh, {}, []],
  ])('%s', (_, old, recent, expected) => {
    expect(codes({ inspection: old }, { inspection: recent })).toEqual(expected)
  })
})

describe('order', () => {
  test.each([
    ['right', { signedOn: '2024-11-19' }, { signedOn: '2025-04-16' }, []],
    ['wrong', { signedOn: '2025-04-16' }, { signedOn: '2024-11-19' }, ['wrong-order']],
    ['the same day', { signedOn: '2024-11-19' }, { signedOn: '2024-11-19' }, []],
    ['a month that holds the day', { signedOn: '2024-11' }, { signedOn: '2024-11-19' }, []],
    [
      'published anew later, but signed earlier',
      { signedOn: '2024-11-19', publishedAt: '2025-12-01' },
      { signedOn: '2025-04-16', publishedAt: '2025-04-18' },
      [],
    ],
    [
      'by publication where no signature is dated',
      { publishedAt: '2025-12-01T09:00' },
      { publishedAt: '2025-04-18' },
      ['wrong-order'],
    ],
    ['undated', {}, { signedOn: '2025-04-16' }, []],
  ])('%s', (_, old, recent, expected) => {
    expect(codes(old, recent)).toEqual(expected)
  })
})

describe('refusing', () => {
  const [a, b] = [of({}), of({ title: '中共澄陵县教育局党组关于巡察整改的通报' })]

  test('throws with a code and both languages', () => {
    expect(() => diffBulletins(a, b)).toThrow(ComparisonError)
    try {
      diffBulletins(a, b)
    } catch (error) {
      const { code, texts, message } = error as ComparisonError
      expect(code).toBe('different-body')
      expect(message).toBe(texts.en)
      expect(texts.zh).toContain('澄陵县教育局')
    }
  })

  test('force compares and says so', () => {
    expect(diffBulletins(a, b, { force: true }).diagnostics.map(({ ruleId }) => ruleId)).toEqual(['different-body'])
  })

  test('force does not turn the order', () => {
    const [late, early] = [of({ signedOn: '2025-01-01' }), of({ signedOn: '2024-01-01' })]
    expect(() => diffBulletins(late, early, { force: true })).toThrow(/wrong order/)
  })
})

test('more issues than can be compared are refused, whatever is forced', () => {
  const [large] = bulletin({ issues: [{ title: '校车运行超载' }] }).issues
  const many = { ...of({}), issues: Array.from({ length: 4001 }, () => large as NonNullable<typeof large>) }
  expect(() => diffBulletins(many, many, { force: true })).toThrow(ComparisonError)
})

describe('what a refusal says', () => {
  const body = '中共澄陵县水务局党组关于巡察整改进展情况的通报'
  test.each<[guards: string, old: Partial<BulletinSpec>, recent: Partial<BulletinSpec>, en: string, zh: string]>([
    [
      'two bodies',
      { title: body },
      { title: '中共澄陵县教育局党组关于巡察整改的通报' },
      'the bulletins are of different bodies: “澄陵县水务局” and “澄陵县教育局” (--force compares them all the same)',
      '两份通报不是同一单位的：“澄陵县水务局”与“澄陵县教育局”（--force 仍作比较）',
    ],
    [
      'two inspections, by all that is told of them',
      { inspection: { inspector: '县委第二巡察组', round: '第三轮', period: '2023-03', feedbackOn: '2023-06-03' } },
      { inspection: { round: '第四轮' } },
      'the bulletins report on different inspections: “县委第二巡察组 第三轮 2023-03 2023-06-03” and “第四轮” (--force compares them all the same)',
      '两份通报所报不是同一次巡视巡察、审计或督察：“县委第二巡察组 第三轮 2023-03 2023-06-03”与“第四轮”（--force 仍作比较）',
    ],
    [
      'the wrong order',
      { signedOn: '2025-04-16' },
      { signedOn: '2024-11-19' },
      'the bulletins are in the wrong order: the first is of 2025-04-16, the second of 2024-11-19; give the earlier one first',
      '两份通报先后颠倒：前一份为 2025-04-16，后一份为 2024-11-19；请把较早的一份放在前面',
    ],
  ])('%s', (_, old, recent, en, zh) => {
    expect(refusals(of(old), of(recent)).map(({ texts }) => texts)).toEqual([{ en, zh }])
  })

  test('of two inspections in the wrong order both are said', () => {
    const [a, b] = [
      { inspection: { round: '第三轮' }, signedOn: '2025-04-16' },
      { inspection: { round: '第四轮' }, signedOn: '2024-11-19' },
    ]
    expect(codes(a, b)).toEqual(['different-inspection', 'wrong-order'])
  })

  test('too many issues, and how many', () => {
    const many = (count: number) => ({ ...of({}), issues: Array.from({ length: count }, () => ({}) as never) })
    expect(() => diffBulletins(many(4001), many(4000))).toThrow(
      'too many issues to compare (4001 and 4000; at most 4000 each): these are hardly single bulletins',
    )
    try {
      diffBulletins(many(4001), many(4000))
    } catch (error) {
      const { code, texts, name } = error as ComparisonError
      expect([code, name]).toEqual(['too-many-issues', 'ComparisonError'])
      expect(texts.zh).toBe('问题过多，无法比较（4001 个与 4000 个，最多各 4000 个）：恐怕不是单篇通报')
    }
  })
})

describe('the order', () => {
  test.each<[guards: string, old: Partial<BulletinSpec>, recent: Partial<BulletinSpec>, wrong: boolean]>([
    ['nothing told', {}, {}, false],
    ['signed a day later', { signedOn: '2024-11-20' }, { signedOn: '2024-11-19' }, true],
    ['signed in a month that holds the day', { signedOn: '2024-11-19' }, { signedOn: '2024-11' }, false],
    ['signed after a month', { signedOn: '2024-12-01' }, { signedOn: '2024-11' }, true],
    [
      'signed earlier, whenever published',
      { signedOn: '2024-11-19', publishedAt: '2025-12-01' },
      { signedOn: '2024-11-20', publishedAt: '2024-11-20' },
      false,
    ],
    ['published later', { publishedAt: '2024-11-20' }, { publishedAt: '2024-11-19' }, true],
    ['published earlier', { publishedAt: '2024-11-19' }, { publishedAt: '2024-11-20' }, false],
    ['signed after NEW was published', { signedOn: '2024-11-20' }, { publishedAt: '2024-11-19' }, true],
    ['signed before', { signedOn: '2024-11-18' }, { publishedAt: '2024-11-19' }, false],
    ['published after NEW was signed says nothing', { publishedAt: '2024-11-20' }, { signedOn: '2024-11-19' }, false],
    [
      'published later, and only OLD was signed',
      { signedOn: '2024-01-01', publishedAt: '2024-11-20' },
      { publishedAt: '2024-11-19' },
      true,
    ],
  ])('%s', (_, old, recent, wrong) => expect(isWrongOrder(of(old), of(recent))).toBe(wrong))
})
