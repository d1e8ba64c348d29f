/** Which grounds make two reports ones on the same inspection. */
import { describe, expect, it } from 'vitest'
import { sameInspection } from './same-inspection.ts'
import { bulletin, type BulletinSpec } from './testing/bulletin.ts'

type Told = NonNullable<BulletinSpec['inspection']>

describe('by what is told of the inspection', () => {
  it.each<[guards: string, old: Told, recent: Told, same: boolean | null]>([
    ['periods that meet', { period: '2024-03-01/2024-04-30' }, { period: '2024-04' }, true],
    ['periods apart', { period: '2024-03-01/2024-04-30' }, { period: '2024-05/2024-06' }, false],
    ['a period and nothing', { period: '2024-03' }, {}, null],
    ['the feedback of another day', { feedbackOn: '2024-06-03' }, { feedbackOn: '2024-06-04' }, false],
    ['rounds in two ways of counting', { round: '第3轮' }, { round: '第三轮' }, true],
    ['rounds without a number', { round: '常规巡察' }, { round: '第三轮' }, null],
    ['the longer round first', { round: '第三轮' }, { round: '八届第三轮' }, true],
    ['the shorter round first', { round: '八届第三轮' }, { round: '第三轮' }, true],
    ['a number that only ends like it', { round: '十三轮' }, { round: '三轮' }, false],
    ['the same group', { inspector: '市委第七巡察组' }, { inspector: '市委巡察七组' }, true],
    ['one level, no number', { inspector: '市委巡察组' }, { inspector: '市委巡察组' }, true],
    ['another level', { inspector: '省委巡视组' }, { inspector: '市委巡视组' }, false],
    ['a level on one side', { inspector: '省委巡视组' }, { inspector: '巡视组' }, null],
    [
      'a strong ground against a weak one',
      { period: '2024-03', inspector: '省委' },
      { period: '2024-03', inspector: '市委' },
      true,
    ],
  ])('%s', (_, old, recent, same) => {
    const [a, b] = [old, recent].map((inspection) => bulletin({ issues: [], inspection })) as [never, never]
    expect(sameInspection(a, b)).toBe(same)
  })
})

describe('by the year that an audit was about', () => {
  const [year2022, year2023] = [2022, 2023].map((year) => `关于${year}年度预算执行审计查出问题整改情况的报告`)
  const none = '关于审计查出问题整改情况的报告'
  it.each<[guards: string, old: string, recent: string, genre: BulletinSpec['genre'], same: boolean | null]>([
    ['the same', year2022!, year2022!, 'audit', true],
    ['another', year2022!, year2023!, 'audit', false],
    ['on one side alone', year2022!, none, 'audit', null],
    ['on the other', none, year2023!, 'audit', null],
    ['of no audit', year2022!, year2023!, 'inspection', null],
  ])('%s', (_, old, recent, genre, same) => {
    const [a, b] = [old, recent].map((title) => bulletin({ issues: [], title, ...(genre ? { genre } : {}) })) as [
      never,
      never,
    ]
    expect(sameInspection(a, b)).toBe(same)
  })

  it('no title', () => {
    const one = bulletin({ issues: [], genre: 'audit' })
    expect(sameInspection({ ...one, title: null }, one)).toBeNull()
  })
})

describe('more of what is told of the inspection', () => {
  it.each<[guards: string, old: Told, recent: Told, same: boolean | null]>([
    ['nothing on both sides', {}, {}, null],
    ['a period on the other side alone', {}, { period: '2024-03' }, null],
    ['the feedback of one day', { feedbackOn: '2024-06-03' }, { feedbackOn: '2024-06' }, true],
    ['a day that is none', { feedbackOn: '近日' }, { feedbackOn: '2024-06' }, null],
    ['other rounds', { round: '第三轮' }, { round: '第四轮' }, false],
    ['a round on one side', { round: '第三轮' }, {}, null],
    ['other groups', { inspector: '县委第二巡察组' }, { inspector: '县委第三巡察组' }, false],
    ['a group and who sent it', { inspector: '县委第二巡察组' }, { inspector: '县委巡察组' }, true],
    ['one group of two levels', { inspector: '县委第二巡察组' }, { inspector: '市委第二巡察组' }, false],
    ['中央 and a province', { inspector: '中央生态环境保护督察组' }, { inspector: '省生态环境保护督察组' }, false],
    ['the state’s and a city’s auditors', { inspector: '国家审计署' }, { inspector: '市审计局' }, false],
    ['a county’s auditors', { inspector: '县审计局' }, { inspector: '县审计局派出组' }, true],
    ['a city’s government', { inspector: '市政府' }, { inspector: '区政府' }, false],
    ['a place without an office is no level', { inspector: '市里' }, { inspector: '区里' }, null],
    [
      'a weak ground that says another one, beside one that says the same',
      { inspector: '县委第二巡察组', round: '常规' },
      { inspector: '市委第二巡察组', round: '常规' },
      false,
    ],
    [
      'two strong grounds that are not of one mind',
      { period: '2024-03', feedbackOn: '2024-06-03' },
      { period: '2025-03', feedbackOn: '2024-06-03' },
      true,
    ],
    [
      'a strong ground that says another one, beside a weak one that says the same',
      { period: '2024-03', inspector: '县委第二巡察组' },
      { period: '2025-03', inspector: '县委第二巡察组' },
      false,
    ],
  ])('%s', (_, old, recent, same) => {
    const [a, b] = [old, recent].map((inspection) => bulletin({ issues: [], inspection })) as [never, never]
    expect([sameInspection(a, b), sameInspection(b, a)]).toEqual([same, same])
  })

  it('of one side alone', () => {
    const [told, untold] = [bulletin({ issues: [], inspection: { round: '第三轮' } }), bulletin({ issues: [] })]
    expect([sameInspection(told, untold), sameInspection(untold, told)]).toEqual([null, null])
  })
})
