/** What each finding says, in both languages. */
import { describe, expect, it } from 'vitest'
import { message, type Told } from './messages.ts'

const title = '关于河道采砂监管不严的问题'
const of = (ruleId: string, actual: string | null, expected: string[], about: string | null = title): Told => ({
  ruleId,
  title: about,
  actual,
  expected,
})

describe('a finding', () => {
  it.each<[guards: string, told: Told, en: string, zh: string]>([
    [
      'one rival',
      of('alignment-ambiguous', '关于采砂的问题', ['2.3 关于采砂监管的问题']),
      `“${title}” was paired with “关于采砂的问题”, but nothing decides between that and “2.3 关于采砂监管的问题”`,
      `“${title}”与“关于采砂的问题”配对，但与“2.3 关于采砂监管的问题”同样相近，无从判定`,
    ],
    [
      'two rivals',
      of('alignment-ambiguous', '甲', ['2.3 乙', '2.4 丙']),
      `“${title}” was paired with “甲”, but nothing decides between that and “2.3 乙”, “2.4 丙”`,
      `“${title}”与“甲”配对，但与“2.3 乙”、“2.4 丙”同样相近，无从判定`,
    ],
    [
      'a deadline put off',
      of('deadline-moved-again', '2025-01-01', ['2024-12-31']),
      `the deadline of “${title}” was moved from 2024-12-31 to 2025-01-01 (1 day later)`,
      `“${title}”的整改时限由 2024-12-31 改为 2025-01-01（推迟 1 天）`,
    ],
    [
      'a deadline that is told no more',
      of('deadline-dropped', null, ['2024-12-31']),
      `“${title}” is still open, but its deadline 2024-12-31 is told no more`,
      `“${title}”尚未完成，原定时限 2024-12-31 不再提及`,
    ],
    [
      'a deadline that is over',
      of('deadline-passed', '2024-12-31', ['2025-04-16']),
      `“${title}” is still open on 2025-04-16, after its deadline 2024-12-31`,
      `“${title}”时限 2024-12-31 已过，至 2025-04-16 仍未完成`,
    ],
    [
      'a progress that was copied',
      of('progress-copied', 'completed', ['not-completed']),
      `the progress of “${title}” is told in the same words as before, while its status went from not completed to completed`,
      `“${title}”的整改情况与上次一字不差，状态却由“未完成”变为“已完成”`,
    ],
    [
      'an issue that is open again',
      of('reopened', 'ongoing', ['completed']),
      `“${title}” was completed before and is now ongoing`,
      `“${title}”上次已完成，现为“正在推进”`,
    ],
    [
      'a total that is none, its kind by its name',
      of('totals-inconsistent', 'issues-completed 2→1', ['3'], null),
      'the bulletins state issues completed 2→1, but by the issues themselves it would be 3',
      '通报自述已完成问题 2→1，按所列问题应为 3',
    ],
    [
      'a total that might be one of two',
      of('totals-inconsistent', 'issues-total 3→2', ['3', '4'], null),
      'the bulletins state issues 3→2, but by the issues themselves it would be 3 or 4',
      '通报自述问题总数 3→2，按所列问题应为 3 或 4',
    ],
    [
      'two bodies',
      of('different-body', '澄陵县教育局', ['澄陵县水务局'], null),
      'compared by force: the bulletins are of different bodies (澄陵县水务局, 澄陵县教育局)',
      '强制比较：两份通报不是同一单位的（澄陵县水务局、澄陵县教育局）',
    ],
    [
      'two inspections',
      of('different-inspection', null, [], null),
      'compared by force: the bulletins report on different inspections',
      '强制比较：两份通报所报不是同一次巡视巡察、审计或督察',
    ],
    ['of a rule that is not known says its name', of('another', '甲', ['乙']), 'another', 'another'],
    [
      'without a title has none in it',
      of('reopened', 'ongoing', ['completed'], null),
      '“” was completed before and is now ongoing',
      '“”上次已完成，现为“正在推进”',
    ],
  ])('%s', (_, told, en, zh) => {
    expect([message(told, 'en'), message(told, 'zh')]).toEqual([en, zh])
  })
})
