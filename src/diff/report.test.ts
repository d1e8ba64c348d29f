/** What both renderings say of a value, a change, a place. */
import { describe, expect, it } from 'vitest'
import type { FieldChange, Status } from '../schema.ts'
import { diffBulletins } from './diff.ts'
import { changeText, clean, entriesOf, groups, movedText, statusText, totalsOf, valueText } from './report.ts'
import { bulletin, type IssueSpec } from './testing/bulletin.ts'

const status = (told: Partial<Status>): Status => ({
  code: 'ongoing',
  sustained: false,
  text: null,
  basis: 'none',
  span: null,
  ...told,
})

describe('what a terminal or a page might read as a command is left out', () => {
  it.each<[guards: string, text: string, expected: string]>([
    ['an escape', '甲\u001b[2J乙', '甲[2J乙'],
    ['a tabulator', '甲\t乙', '甲乙'],
    ['a line break stays', '甲\n乙', '甲\n乙'],
    ['a carriage return', '甲\r\n乙', '甲\n乙'],
    ['marks of direction', '甲\u200e\u200f乙', '甲乙'],
    ['what turns the direction', '\u202a甲\u202e乙\u2066丙\u2069', '甲乙丙'],
    ['their neighbours stay', '\u200d甲\u2010乙', '\u200d甲\u2010乙'],
  ])('%s', (_, text, expected) => expect(clean(text)).toBe(expected))
})

describe('a status', () => {
  it.each<[guards: string, told: Partial<Status>, zh: string, en: string]>([
    ['not printed', {}, '正在推进', 'ongoing'],
    ['printed by its name', { text: '正在推进' }, '正在推进', 'ongoing（正在推进）'],
    ['printed in other words', { text: '持续整改' }, '正在推进（持续整改）', 'ongoing（持续整改）'],
    ['printed as nothing', { text: '\u001b' }, '正在推进', 'ongoing'],
    ['printed with a command', { text: '持续\u001b整改' }, '正在推进（持续整改）', 'ongoing（持续整改）'],
  ])('%s', (_, told, zh, en) => {
    expect([statusText(status(told), 'zh'), statusText(status(told), 'en')]).toEqual([zh, en])
  })
})

describe('a value', () => {
  it.each<[guards: string, value: unknown, expected: string]>([
    ['none', null, '无'],
    ['not told', undefined, '无'],
    ['a text', '甲\u001b乙', '甲乙'],
    ['a number', 3, '3'],
    ['nothing to count', 0, '0'],
    ['a status', status({ code: 'completed', text: '已办结' }), '已完成（已办结）'],
    ['an action', { kind: '提醒谈话', count: 2, unit: '人' }, '2人'],
    ['an item of a list', { text: '修复31\u001b处', span: null }, '修复31处'],
    ['who is responsible', { text: '水政\u001b科', role: '责任\u001b单位', span: null }, '责任单位 水政科'],
    ['a date, which has a role as well', { text: '2024年4月', role: 'event', edtf: '2024-04' }, '2024年4月'],
    [
      'what remains, each sentence without its full stop',
      { issueId: '2.1', title: '甲问题；', reason: '资金不足。', nextSteps: '争取\u001b资金,', deadline: '2024-06' },
      '甲问题；资金不足；争取资金；2024-06',
    ],
    [
      'what of it is not told is left out',
      { title: '甲问题', reason: null, nextSteps: null, deadline: null },
      '甲问题',
    ],
  ])('%s', (_, value, expected) => expect(valueText(value, 'zh')).toBe(expected))

  it('in English', () => {
    expect([valueText(null, 'en'), valueText({ title: '甲', reason: '乙' }, 'en')]).toEqual(['none', '甲; 乙'])
  })
})

describe('a change', () => {
  const change = (field: string, from: unknown, to: unknown): FieldChange => ({
    field,
    from,
    to,
    fromSpan: null,
    toSpan: null,
  })
  it.each<[guards: string, change: FieldChange, zh: string, en: string]>([
    ['from nothing', change('description', null, '底数不清。'), '无 → 底数不清。', 'none → 底数不清。'],
    ['to nothing', change('description', '底数不清。', null), '底数不清。 → 无', '底数不清。 → none'],
    ['with a command in it', change('signedBy', '甲\u001b', '乙\u202e'), '甲 → 乙', '甲 → 乙'],
    ['of a genre', change('genre', 'audit', 'other'), '审计 → 其他', 'audit → other'],
    ['of a number', change('people', 3, null), '3 → 无', '3 → none'],
    [
      'of a list',
      change('figures', [{ text: '31处' }, { text: '8元' }], [{ text: '57处' }]),
      '−31处 −8元 +57处',
      '−31处 −8元 +57处',
    ],
    ['a list that only came', change('figures', [], [{ text: '57处' }]), '+57处', '+57处'],
    [
      'of a deadline',
      change('deadline', '2024-12-31', '2025-01-02'),
      '2024-12-31 → 2025-01-02（推迟 2 天）',
      '2024-12-31 → 2025-01-02（2 days later）',
    ],
    ['of a deadline, to none', change('deadline', '2024-12-31', null), '2024-12-31 → 无', '2024-12-31 → none'],
    ['of a deadline, from none', change('deadline', null, '2024-12-31'), '无 → 2024-12-31', 'none → 2024-12-31'],
    [
      'of a deadline by no day',
      change('deadline', '2024-12-31', '2024-12'),
      '2024-12-31 → 2024-12',
      '2024-12-31 → 2024-12',
    ],
  ])('%s', (_, one, zh, en) => expect([changeText(one, 'zh'), changeText(one, 'en')]).toEqual([zh, en]))
})

describe('where it was', () => {
  const title = '关于河道采砂监管缺位的问题'
  const moved = (was: Partial<IssueSpec>, is: Partial<IssueSpec>) => {
    const [old, recent] = [was, is].map((spec) => bulletin({ issues: [{ title, ...spec }] })) as [never, never]
    const [change] = diffBulletins(old, recent).issues
    return [
      movedText(change as NonNullable<typeof change>, 'zh'),
      movedText(change as NonNullable<typeof change>, 'en'),
    ]
  }
  it.each<[guards: string, was: Partial<IssueSpec>, is: Partial<IssueSpec>, zh: string | null, en: string | null]>([
    ['it stayed', {}, {}, null, null],
    ['another number', { labels: ['二', '1'] }, { labels: ['三', '4'] }, '原在 编号 二 1', 'was in number 二 1'],
    ['another area', { area: '党\u001b建' }, { area: '作风' }, '原在 所属方面 党建', 'was in area 党建'],
    ['no area before', {}, { area: '作风' }, '原在 所属方面 无', 'was in area none'],
    [
      'everything',
      { labels: ['1'], area: '党建', category: '学习' },
      { labels: ['2'], area: '作风', category: '纪律' },
      '原在 所属方面 党建；所属类别 学习；编号 1',
      'was in area 党建; category 学习; number 1',
    ],
  ])('%s', (_, was, is, zh, en) => expect(moved(was, is)).toEqual([zh, en]))
})

describe('entries', () => {
  const old = bulletin({
    issues: [
      { title: '关于校车\u001b运行超载的问题', status: 'ongoing' },
      { title: '关于预算编制和预算执行不规范的问题' },
      { title: '关于差旅费报销超标准的问题', status: 'completed' },
    ],
  })
  const recent = bulletin({
    issues: [
      { title: '关于预算编制\u001b不规范的问题' },
      { title: '关于预算执行和预算编制监督不规范的问题' },
      { title: '关于差旅费报销超出标准的问题', status: 'completed' },
    ],
  })
  const entries = () => entriesOf({ diff: diffBulletins(old, recent), old, recent })

  it('name an issue as NEW has it, else as OLD has it, and what it seems to belong to', () => {
    expect(
      entries().map(({ title, ids, was, is, related }) => [title, ids, was?.id ?? null, is?.id ?? null, related]),
    ).toEqual([
      ['关于校车运行超载的问题', '2.1', '2.1', null, []],
      ['关于预算编制不规范的问题', '2.1', null, '2.1', ['关于预算编制和预算执行不规范的问题']],
      ['关于预算执行和预算编制监督不规范的问题', '2.2', '2.2', '2.2', []],
      ['关于差旅费报销超出标准的问题', '2.3', '2.3', '2.3', []],
    ])
  })

  it('are grouped, the gravest first', () => {
    expect(groups(entries()).map(({ key, entries: all }) => [key, all.length])).toEqual([
      ['dropped', 1],
      ['added', 1],
      ['changed', 2],
    ])
  })

  it('what was dropped is counted', () => {
    expect(totalsOf(diffBulletins(old, recent))).toMatchObject({ matched: 2, removed: 1, dropped: 1 })
    expect(totalsOf(diffBulletins(recent, recent)).dropped).toBe(0)
  })
})
