import { describe, expect, it } from 'vitest'
import { opening } from '../lint/rule.ts'
import { parseBulletin } from '../parse.ts'

const tail =
  '\n\n一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:已组织学习。(已完成)\n\n2.关于台账不全的问题\n\n整改情况:已补记。(已完成)'

const claimsOf = async (sentence: string) =>
  (await parseBulletin(`${opening}${sentence}${tail}`)).claims.map(({ kind, value }) => `${kind} ${value}`)

describe('figures of the bulletin as a whole', () => {
  it.each<[guards: string, sentence: string, claims: string[]]>([
    [
      'the count behind',
      '12个问题,已完成9个,正在推进3个。',
      ['issues-total 12', 'issues-completed 9', 'issues-ongoing 3'],
    ],
    [
      'the count in front',
      '反馈的12个问题中,9个已完成整改,其余3个正在按计划推进。',
      ['issues-total 12', 'issues-completed 9', 'issues-ongoing 3'],
    ],
    ['the pace named by the schedule', '2个正按时序推进,1个尚未完成。', ['issues-ongoing 2', 'issues-not-completed 1']],
    ['what is left is no total', '对正在推进的2个问题挂牌督办。', ['issues-ongoing 2']],
    [
      'a share told like a total',
      '反馈6个问题,4个问题已完成整改,其余2个正在推进。',
      ['issues-total 6', 'issues-completed 4', 'issues-ongoing 2'],
    ],
    ['all of them', '反馈的6个问题全部完成整改。', ['issues-completed 6', 'issues-total 6']],
    ['systems by another name', '建章立制7项,建立健全制度5项。', ['systems 7', 'systems 5']],
    ['found by the body itself', '共查摆问题8个。', ['issues-total 8']],
    ['groups for a system', '下设建章立制三个工作组。', []],
    ['measures, not issues', '6个问题、20条措施中,18条已完成。', ['issues-total 6', 'measures 20']],
    ['what else was completed', '2个项目已完成立项,3项制度已完成修订。', ['systems 3']],
  ])('%s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })
})

describe('accountability', () => {
  it.each<[guards: string, sentence: string, people: number | null]>([
    ['the total before the kinds', '共问责9人,其中党纪处分2人、诫勉7人。', 9],
    ['the kinds alone', '给予党纪处分2人、政务处分1人,诫勉7人。', null],
    ['one kind alone', '给予党纪处分2人。', 2],
  ])('people: %s', async (_, sentence, people) => {
    expect((await parseBulletin(`${opening}${sentence}${tail}`)).accountability?.people).toBe(people)
  })
})
