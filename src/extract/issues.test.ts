import { describe, expect, it } from 'vitest'
import type { Issue } from '../schema.ts'
import { brief, readText } from './testing/read.ts'

const part = '二、反馈问题整改情况'

async function only(...paragraphs: string[]): Promise<Issue> {
  const { issues } = await readText(part, '(一)聚焦学习方面', '1.关于学习不深入的问题', ...paragraphs)
  expect(issues).toHaveLength(1)
  return issues[0] as Issue
}

describe('what is told under an issue', () => {
  it.each<[guards: string, paragraphs: string[], expected: object]>([
    [
      'a paragraph without a label is progress',
      ['组织学习3次。(已完成)'],
      { description: null, progress: { text: '组织学习3次。' } },
    ],
    [
      'a finding in front of labelled progress',
      ['个别同志未参加。', '整改情况:组织学习3次。'],
      { description: '个别同志未参加。', progress: { text: '组织学习3次。' } },
    ],
    [
      'the progress of a later bulletin',
      ['个别同志未参加。', '后续整改情况:组织学习3次。'],
      { description: '个别同志未参加。', progress: { text: '组织学习3次。' } },
    ],
    [
      'in other words',
      ['个别同志未参加。', '最新进展:组织学习3次。'],
      { description: '个别同志未参加。', progress: { text: '组织学习3次。' } },
    ],
    [
      'progress in several paragraphs',
      ['整改情况:组织学习3次。', '记录已补全。'],
      { progress: { text: '组织学习3次。\n记录已补全。' } },
    ],
    [
      'a short field does not take what follows it',
      ['整改情况:组织学习3次。', '整改时限:2024年6月', '记录已补全。'],
      { progress: { text: '组织学习3次。\n记录已补全。' }, deadline: '2024-06' },
    ],
    [
      'names go on behind their field',
      ['责任单位:办公室', '财务科', '整改情况:组织学习3次。'],
      { responsible: [{ name: '办公室' }, { name: '财务科' }], progress: { text: '组织学习3次。' } },
    ],
    [
      'names between blanks, commas and brackets',
      ['责任领导:张某(局长、书记)，李某 王某/赵某', '整改情况:组织学习3次。'],
      {
        responsible: [
          { role: '责任领导', name: '张某(局长、书记)' },
          { name: '李某' },
          { name: '王某' },
          { name: '赵某' },
        ],
      },
    ],
    [
      'plan and progress apart',
      ['整改目标:学习制度化。', '整改措施:1.制定计划。2.定期通报。', '整改情况:组织学习3次。'],
      { plan: { goal: '学习制度化。', measures: [{}, {}] }, progress: { text: '组织学习3次。' } },
    ],
    [
      'a goal alone',
      ['整改目标:学习制度化。', '整改情况:组织学习3次。'],
      { plan: { goal: '学习制度化。', text: null } },
    ],
    [
      'measures alone are what was done',
      ['整改措施:一是制定计划;二是组织学习3次。(已完成)'],
      { plan: null, progress: { measures: [{}, {}] }, status: { code: 'completed' } },
    ],
    [
      'reason and next steps',
      ['整改情况:正在学习。(正在推进)', '未完成原因:人手不足。', '下一步措施:补课。'],
      { reason: '人手不足。', nextSteps: '补课。' },
    ],
    [
      'findings between semicolons, what leads to them left out',
      ['反馈问题:抽查发现:记录不全;学时不足(少2次;少3次);“以会代学;以文代学”。', '整改情况:组织学习3次。'],
      { findings: [{ text: '记录不全' }, { text: '学时不足(少2次;少3次)' }, { text: '“以会代学;以文代学”。' }] },
    ],
    ['one finding is no list', ['反馈问题:记录不全。', '整改情况:组织学习3次。'], { findings: [] }],
  ])('%s', async (_, paragraphs, expected) => {
    expect(await only(...paragraphs)).toMatchObject(expected)
  })
})

describe('status', () => {
  it.each<[guards: string, paragraphs: string[], expected: string]>([
    ['a tag', ['整改情况:组织学习3次。(已完成)'], 'completed tag 已完成'],
    ['a field', ['整改情况:组织学习3次。', '完成情况:已完成'], 'completed field 已完成'],
    [
      '完成情况 with a paragraph behind it is progress',
      ['完成情况:组织学习3次,参加人员逐一签到,记录已经补全并存档备查。'],
      'unstated none null',
    ],
    ['a progress field with nothing but a status', ['整改情况:已完成'], 'completed field 已完成'],
    ['prose', ['整改情况:组织学习3次。该问题已整改到位。'], 'completed prose 已整改到位'],
    ['none', ['整改情况:组织学习3次。'], 'unstated none null'],
    ['the tag before the prose', ['整改情况:该问题已整改到位。(正在推进)'], 'ongoing tag 正在推进'],
  ])('%s', async (_, paragraphs, expected) => {
    const { status } = await only(...paragraphs)
    expect(`${status.code} ${status.basis} ${status.text}`).toBe(expected)
  })

  it('a heading carries it for all below, unless one says another', async () => {
    const { issues } = await readText(
      '二、反馈问题整改情况',
      '(一)已完成的整改事项',
      '1.关于学习不深入的问题',
      '整改情况:组织学习3次。',
      '2.关于票据管理不严的问题',
      '整改情况:清点完毕。(基本完成)',
      '(二)正在推进的整改事项',
      '1.关于台账不全的问题',
      '整改情况:正在补录。',
    )
    expect(issues.map(({ status }) => `${status.code} ${status.basis}`)).toEqual([
      'completed section',
      'basically-completed tag',
      'ongoing section',
    ])
  })
})

describe('deadlines', () => {
  it.each<[guards: string, printed: string, expected: string | null]>([
    ['a day', '2024年9月30日前', '2024-09-30'],
    ['the last named', '2024年6月30日至9月30日', '2024-09-30'],
    ['the end of a month', '12月底前', '2024-12'],
    ['a year', '2025年底前', '2025'],
    ['none', '长期坚持', null],
    ['a day that no calendar has', '2024年9月31日', null],
    ['since a day', '2024年9月起', '2024-09'],
    ['a year told once for both', '2024年11月至次年3月', '2025-03'],
  ])('%s', async (_, printed, expected) => {
    expect((await only('整改情况:正在学习。(正在推进)', `整改时限:${printed}`)).deadline).toBe(expected)
  })
})

describe('which sections are issues', () => {
  it.each<[guards: string, paragraphs: string[], expected: string[]]>([
    [
      'an area with a paragraph, among areas that list theirs',
      [
        '一、预算管理方面',
        '1.关于票据不清的问题',
        '整改情况:已清点。(已完成)',
        '二、政府采购方面',
        '对未编制预算问题,已组织培训。',
        '三、下一步工作',
        '持续整改。',
      ],
      ['一/1 关于票据不清的问题 = completed', '二 政府采购方面 = unstated'],
    ],
    [
      'a part that praises is none, though areas stand beside it',
      ['一、主要成效', '工作有新进展。', '二、预算管理方面', '1.关于票据不清的问题', '整改情况:已清点。(已完成)'],
      ['二/1 关于票据不清的问题 = completed'],
    ],
    [
      'the smallest that carry their own progress',
      [
        part,
        '(一)聚焦学习方面',
        '1.关于学习的问题',
        '(1)学习不深入',
        '整改情况:组织学习3次。(已完成)',
        '(2)记录不全',
        '整改情况:已补全。(已完成)',
        '2.关于作风不实的问题',
        '整改情况:开展走访。(已完成)',
      ],
      [
        '二/(一)/1/(1) 学习不深入 = completed',
        '二/(一)/1/(2) 记录不全 = completed',
        '二/(一)/2 关于作风不实的问题 = completed',
      ],
    ],
    [
      'a leaf that reports no progress is one too',
      [part, '1.关于学习不深入的问题', '2.关于作风不实的问题', '整改情况:开展走访。(已完成)'],
      ['二/1 关于学习不深入的问题 = unstated', '二/2 关于作风不实的问题 = completed'],
    ],
    [
      'not those of the overview, nor of the outlook',
      [
        '一、整改工作总体情况',
        '(一)提高认识。召开会议3次。',
        '(二)压实责任。制定措施9条。',
        part,
        '1.关于学习不深入的问题',
        '整改情况:组织学习3次。(已完成)',
        '三、下一步打算',
        '(一)持续发力。巩固成果。',
      ],
      ['二/1 关于学习不深入的问题 = completed'],
    ],
    [
      'a field as a section of its own belongs to the issue above',
      [
        part,
        '1.关于学习不深入的问题',
        '(1)整改措施',
        '制定计划。',
        '(2)整改情况',
        '组织学习3次。',
        '(3)完成情况',
        '已完成',
      ],
      ['二/1 关于学习不深入的问题 = completed'],
    ],
    [
      'no parts at all',
      [
        '1.关于学习不深入的问题',
        '整改情况:组织学习3次。(已完成)',
        '2.关于作风不实的问题',
        '整改情况:开展走访。(正在推进)',
      ],
      ['1 关于学习不深入的问题 = completed', '2 关于作风不实的问题 = ongoing'],
    ],
    [
      'a bulletin on one task, its sections the fields',
      [
        '一、反馈问题',
        '学习不深入。个别同志未参加。',
        '二、整改目标',
        '学习制度化。',
        '三、整改措施',
        '制定计划。',
        '四、责任单位',
        '牵头单位:办公室 配合单位:财务科',
        '五、整改情况',
        '组织学习3次,已完成整改。',
      ],
      ['学习不深入 = completed'],
    ],
  ])('%s', async (_, paragraphs, expected) => {
    expect((await readText(...paragraphs)).issues.map(brief)).toEqual(expected)
  })
})

describe('area and category', () => {
  it.each<[guards: string, paragraphs: string[], expected: Array<string | null>]>([
    [
      'one level between is the area',
      [part, '(一)聚焦学习方面', '1.学习不深入', '整改情况:组织学习3次。(已完成)'],
      ['聚焦学习方面', null],
    ],
    [
      'two are area and category',
      [part, '(一)聚焦学习方面', '1.关于学习的问题', '(1)学习不深入', '整改情况:组织学习3次。(已完成)'],
      ['聚焦学习方面', '关于学习的问题'],
    ],
    [
      'of what was found, though its words sound like those of a part',
      [
        '一、聚焦教育方针,坚决整改政治站位不高问题',
        '(一)党的领导弱化问题',
        '1.统筹谋划不够',
        '整改情况:制定方案。(已完成)',
      ],
      ['聚焦教育方针,坚决整改政治站位不高问题', '党的领导弱化问题'],
    ],
    ['none', [part, '1.学习不深入', '整改情况:组织学习3次。(已完成)'], [null, null]],
  ])('%s', async (_, paragraphs, expected) => {
    const { issues } = await readText(...paragraphs)
    expect(issues.map(({ area, category }) => [area, category])).toEqual([expected])
  })
})

describe('where an issue stands', () => {
  const done = '整改情况:组织学习3次。(已完成)'
  it.each<[guards: string, paragraphs: string[], expected: unknown[]]>([
    [
      'an area that lists nothing is an issue of its own',
      [part, '(一)聚焦学习方面', '(二)聚焦作风方面', '1.作风不实', done],
      [
        ['1.1 二/(一) 聚焦学习方面', null, null, 'unstated none'],
        ['1.2.1 二/(二)/1 作风不实', '聚焦作风方面', null, 'completed tag'],
      ],
    ],
    [
      'of three levels above the first is the area, the last the category',
      [part, '(一)聚焦学习方面', '1.关于学习的问题', '(1)学习不深入', '①记录不全', done],
      [['1.1.1.1.1 二/(一)/1/(1)/① 记录不全', '聚焦学习方面', '学习不深入', 'completed tag']],
    ],
    [
      'a status goes down two levels, from the part',
      ['二、已完成的整改事项', '(一)聚焦学习方面', '1.学习不深入', '整改情况:组织学习3次。'],
      [['1.1.1 二/(一)/1 学习不深入', '聚焦学习方面', null, 'completed section']],
    ],
    [
      'a part with nothing but a field',
      [part, '整改情况:组织学习3次。'],
      [['1 二 反馈问题整改情况', null, null, 'unstated none']],
    ],
    [
      'among areas an empty one is none',
      ['一、预算管理方面', '1.票据不清', done, '二、政府采购方面', '三、资产管理方面', '已盘点。'],
      [
        ['1.1 一/1 票据不清', '预算管理方面', null, 'completed tag'],
        ['3 三 资产管理方面', null, null, 'unstated none'],
      ],
    ],
  ])('%s', async (_, paragraphs, expected) => {
    const { issues } = await readText(...paragraphs)
    expect(
      issues.map(({ id, labels, title, area, category, status }) => [
        `${id} ${labels.join('/')} ${title}`,
        area,
        category,
        `${status.code} ${status.basis}`,
      ]),
    ).toEqual(expected)
  })

  it.each<[guards: string, paragraphs: string[], expected: string[]]>([
    [
      'behind the quotation of half of them',
      [
        '一、巡察反馈意见',
        '(一)学习不深入',
        '个别同志未参加。',
        '(二)台账不全',
        '缺3本。',
        '二、整改落实情况',
        '(一)学习不深入',
        done,
        '(二)作风不实',
        done,
      ],
      [
        '一/(二) 台账不全: 缺3本。 - null',
        '二/(一) 学习不深入: 个别同志未参加。 - 组织学习3次。',
        '二/(二) 作风不实: null - 组织学习3次。',
      ],
    ],
    [
      'behind what repeats fewer',
      [
        '一、巡察反馈意见',
        '(一)学习不深入',
        '个别同志未参加。',
        '(二)台账不全',
        '缺3本。',
        '(三)作风不实',
        '走访少。',
        '二、整改落实情况',
        '(一)学习不深入',
        done,
      ],
      [
        '一/(一) 学习不深入: null - 个别同志未参加。',
        '一/(二) 台账不全: null - 缺3本。',
        '一/(三) 作风不实: null - 走访少。',
        '二/(一) 学习不深入: null - 组织学习3次。',
      ],
    ],
    [
      'behind quotations each of its own part',
      [
        '一、巡察反馈意见',
        '(一)学习不深入',
        '个别同志未参加。',
        '二、整改落实情况',
        '(一)学习不深入',
        done,
        '三、审计反馈意见',
        '(一)作风不实',
        '走访少。',
        '四、审计整改情况',
        '(一)作风不实',
        done,
      ],
      ['二/(一) 学习不深入: 个别同志未参加。 - 组织学习3次。', '四/(一) 作风不实: 走访少。 - 组织学习3次。'],
    ],
  ])('%s', async (_, paragraphs, expected) => {
    const { issues } = await readText(...paragraphs)
    expect(
      issues.map(
        ({ labels, title, description, progress }) =>
          `${labels.join('/')} ${title}: ${description} - ${progress?.text ?? null}`,
      ),
    ).toEqual(expected)
  })
})
