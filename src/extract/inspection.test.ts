/** The facts of the inspection, in the orders and forms in which prefaces tell them. */
import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../parse.ts'

const usual = '青岚县粮食局关于巡察整改进展情况的通报'
const read = (preface: string, title = usual) =>
  parseBulletin(
    [
      title,
      '来源:青岚县粮食局 发布时间:2024-09-12',
      `${preface}现将整改进展情况公布如下。`,
      '一、整改情况',
      '1.关于学习不深入的问题',
      '整改情况:组织学习3次。(已完成)',
    ].join('\n\n'),
  )

const inspected = '县委第二巡察组对县粮食局党组开展了巡察'

describe('who inspected whom', () => {
  it.each<[guards: string, preface: string, inspector: string | null, inspectee: string | null]>([
    [
      'a matter in the name of a body is a part of it',
      '2024年3月1日至4月30日,县委第二巡察组对县国有资产管理中心党组开展了巡察。',
      '县委第二巡察组',
      '县国有资产管理中心党组',
    ],
    [
      'its finances are no part of the body',
      '2024年3月1日至4月30日,县审计局对县水务局财务收支情况进行了审计。',
      '县审计局',
      '县水务局',
    ],
    [
      'the audit office of the state',
      '2024年3月1日至4月30日,审计署对青岚农村商业银行股份有限公司进行了审计。',
      '审计署',
      '青岚农村商业银行股份有限公司',
    ],
    [
      'a branch of it',
      '2024年3月1日至4月30日,审计署汝南特派办对青岚农村商业银行进行了审计。',
      '审计署汝南特派办',
      '青岚农村商业银行',
    ],
    [
      'a short name is none either',
      '2024年3月1日至4月30日,县委第二巡察组对县水务局党组(以下简称“局党组”)开展了巡察。',
      '县委第二巡察组',
      '县水务局党组',
    ],
    [
      'how it was ordered comes first',
      '根据市委关于对县(区)法院系统开展交叉巡察的工作安排,2024年3月1日至4月30日,市委第五巡察组对某县人民法院党组开展了巡察。',
      '市委第五巡察组',
      '某县人民法院党组',
    ],
    [
      'a team of a bureau',
      '2024年3月1日至4月30日,省统计局第二统计督察组对某区开展了统计督察。',
      '省统计局第二统计督察组',
      '某区',
    ],
    [
      'a team that supervises and judges',
      '2024年4月15日至19日,省政府教育督导评价组对某某县履行教育职责情况进行了实地督导。',
      '省政府教育督导评价组',
      '某某县',
    ],
    ['a group with its number', `2024年3月1日至4月30日,${inspected}。`, '县委第二巡察组', '县粮食局党组'],
    ['the number behind', '2024年3月1日至4月30日,区委巡察一组对区工商联开展了巡察。', '区委巡察一组', '区工商联'],
    ['of the centre', '2024年3月1日至4月30日,中央第三巡视组对省粮食局开展了巡视。', '中央第三巡视组', '省粮食局'],
    [
      'an audit office, with the name of its place',
      '根据审计法规定,青岚县审计局派出审计组,自2024年3月1日至4月30日,对县粮食局预算执行情况进行了审计。',
      '青岚县审计局',
      '县粮食局',
    ],
    ['a verb in front of it', '2024年3月1日至4月30日,由青岚县审计局对县粮食局进行了审计。', '县审计局', '县粮食局'],
    [
      'a supervision',
      '2024年3月1日至4月30日,省生态环境保护督察组对青岚县开展了督察。',
      '省生态环境保护督察组',
      '青岚县',
    ],
    [
      'the body without the matter of an audit',
      '2024年3月1日至4月30日,县审计局对县水务局2023年度预算执行情况进行了审计。',
      '县审计局',
      '县水务局',
    ],
    [
      'how the groups were formed is no part of their name',
      '2024年3月1日至4月30日,区委组建4个巡察组对区民政局开展了巡察。6月3日,区委4个巡察组反馈了意见。',
      '区委4个巡察组',
      '区民政局',
    ],
    [
      'a special check, by the team that made it',
      '2024年3月1日至4月30日,市委组织部选人用人专项检查组对市供销社开展了选人用人专项检查。',
      '市委组织部选人用人专项检查组',
      '市供销社',
    ],
    [
      'the body without the duty that was checked',
      '2024年3月1日至4月30日,市委第五巡察组对市博物馆党支部意识形态工作责任制落实情况开展了专项检查。',
      '市委第五巡察组',
      '市博物馆党支部',
    ],
    [
      'the team that inspected before the one that supervises',
      '2024年3月1日至4月30日,县委第二巡察组对县水务局党组开展了巡察。县委督导组开展了督导。',
      '县委第二巡察组',
      '县水务局党组',
    ],
    [
      'a matter without a place',
      '2024年3月1日至4月30日,县审计局对城市更新和老旧小区改造情况进行了审计。',
      '县审计局',
      null,
    ],
    [
      'a supervision of statistics',
      '2024年4月8日至4月22日,省第二统计督察组对青岚县开展了统计督察。',
      '省第二统计督察组',
      '青岚县',
    ],
    [
      'the team that inspected, another named in passing',
      '2024年3月4日至4月20日,省安全生产第三督查组对青岚县水务局开展了督查。县委巡察组同步跟进监督。',
      '省安全生产第三督查组',
      '青岚县水务局',
    ],
    [
      'a check of accounts',
      '2024年4月8日至5月24日,市财政局财会监督检查组对青岚县开展了财会监督检查。',
      '市财政局财会监督检查组',
      '青岚县',
    ],
    [
      'a supervision of schools',
      '市政府教育督导室督导组于2024年5月20日至5月24日对青岚区开展了教育工作督导。',
      '市政府教育督导室督导组',
      '青岚区',
    ],
    [
      'a round of visits',
      '2023年11月6日至11月25日,省安委会第五巡查组对青岚市开展了安全生产巡查。',
      '省安委会第五巡查组',
      '青岚市',
    ],
    [
      'a matter of a place',
      '2024年3月1日至4月30日,县审计局对青岚县耕地保护、河湖岸线管理情况进行了审计。',
      '县审计局',
      '青岚县',
    ],
    [
      'money of a bureau',
      '2024年3月1日至4月30日,县审计局对青岚县财政局、水务局水利资金管理使用情况进行了审计。',
      '县审计局',
      '青岚县财政局、水务局',
    ],
    [
      'money of a place, told in part',
      '2024年3月1日至4月30日,县审计局对青岚县水利资金局部使用情况进行了审计。',
      '县审计局',
      '青岚县',
    ],
    ['an office of a 州', '2024年3月1日至4月30日,州审计局对县水务局进行了审计。', '州审计局', '县水务局'],
    ['an office of a 旗', '2024年3月1日至4月30日,旗审计局对旗水务局进行了审计。', '旗审计局', '旗水务局'],
    ['a 州 within the name of a city', '由清州市审计局对县水务局进行了审计。', '市审计局', '县水务局'],
    ['no days told', `${inspected}。`, '县委第二巡察组', '县粮食局党组'],
    ['an audit without days', '县审计局对县水务局进行了审计。', '县审计局', '县水务局'],
    ['a team, nothing of whom', '县委第二巡察组的意见已经收悉。', '县委第二巡察组', null],
    ['a matter without a body', '2024年3月1日至4月30日,县审计局对水利资金管理使用情况进行了审计。', '县审计局', null],
    ['of a university', `2024年3月1日至4月30日,校党委第二巡察组对化学学院开展了巡察。`, '校党委第二巡察组', '化学学院'],
    [
      'who had it done is not who did it',
      '根据有关规定和省审计厅统一部署,市审计局派出审计组,自2024年3月1日至4月30日,对我区就业补助资金进行了专项审计。',
      '市审计局',
      '我区',
    ],
    ['nor who asked for it', '受省审计厅委托,市审计局自2024年3月1日至4月30日对我区进行了审计。', '市审计局', '我区'],
    [
      'an order, and not by whom it was followed',
      '根据审计署统一部署,2024年3月1日至4月30日,对我区进行了审计。',
      null,
      '我区',
    ],
    [
      'a plan of another',
      '根据省审计厅2024年度计划安排,市审计局自2024年3月1日至4月30日对我区进行了审计。',
      '市审计局',
      '我区',
    ],
    [
      'a plan of its own',
      '根据区审计局安排,审计组于2024年3月1日至4月30日对我局进行了审计。',
      '区审计局',
      '青岚县粮食局',
    ],
    [
      'a long name with a short one behind it',
      '2024年3月至5月,市审计局对青岚城市建设投资发展有限公司(以下简称“集团公司”)2022年度资产负债损益和国有资产保值增值情况进行了审计。',
      '市审计局',
      '青岚城市建设投资发展有限公司',
    ],
    ['a fund of a place', '2024年3月至5月,市审计局对我县医疗保险基金进行了专项审计。', '市审计局', '青岚县'],
    ['a fund of all', '2024年3月至5月,市审计局对全县医疗保险基金进行了专项审计。', '市审计局', null],
    ['a foundation is a body', '2024年3月至5月,县审计局对县慈善基金会进行了审计。', '县审计局', '县慈善基金会'],
    [
      'an office of the school’s own',
      '2024年3月1日至5月31日,学校审计处对我院主要负责人经济责任履行情况开展了审计。',
      '学校审计处',
      '我院',
    ],
    [
      'of a university, with its name',
      '青岚大学审计处于2024年3月1日至5月31日对化学学院预算执行情况进行了审计。',
      '青岚大学审计处',
      '化学学院',
    ],
    [
      'of a company, a verb in front of it',
      '2024年3月1日至5月31日,由集团公司审计部对青岚分公司财务收支情况进行了审计。',
      '集团公司审计部',
      '青岚分公司',
    ],
    [
      'one that only helps',
      `公司审计部对照检查,公司审计部门牵头。2024年3月1日至4月30日,${inspected}。`,
      '县委第二巡察组',
      '县粮食局党组',
    ],
    ['对照 is no 对', '2024年3月1日至4月30日,局党组对照要求开展了巡察整改。', null, null],
  ])('%s', async (_, preface, inspector, inspectee) => {
    const { inspection, evidence, text } = await read(preface)
    expect([inspection?.inspector ?? null, inspection?.inspectee ?? null]).toEqual([inspector, inspectee])
    for (const field of ['inspector', 'inspectee'] as const) {
      const told = inspection?.[field]
      const span = evidence[`inspection.${field}`]
      expect(span ? text.slice(...span) : null).toBe(told ?? null)
    }
  })

  it.each<[guards: string, preface: string]>([
    ['nothing', '现将整改情况公布如下。'],
    ['an audit office in passing', '县审计局的意见已经收悉。'],
  ])('no inspection is told by %s', async (_, preface) => {
    expect((await read(preface)).inspection).toBeNull()
  })
})

describe('another inspection told of first', () => {
  const own = '按照县委要求,2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察,6月5日反馈了意见。'
  it.each<[guards: string, preface: string, expected: unknown[]]>([
    [
      'the body of the title is the one inspected',
      `2023年9月5日至11月30日,省委第四巡视组对青岚县开展了巡视。${own}`,
      ['县委第二巡察组', '县粮食局党组', '2024-03-01/2024-04-30', '2024-06-05'],
    ],
    [
      'though the name of the other is longer',
      `2023年9月5日至11月30日,省委第四巡视组对青岚县人民政府办公室开展了巡视。${own}`,
      ['县委第二巡察组', '县粮食局党组', '2024-03-01/2024-04-30', '2024-06-05'],
    ],
    [
      'the body of the title first',
      `${own}2025年1月5日至2月3日,县委第一巡察组对县供销社开展了巡察。`,
      ['县委第二巡察组', '县粮食局党组', '2024-03-01/2024-04-30', '2024-06-05'],
    ],
    [
      'none is the body of the title',
      '2023年9月5日至11月30日,省委第四巡视组对乙县开展了巡视。2024年3月1日至4月30日,县委第二巡察组对乙局开展了巡察。',
      ['省委第四巡视组', '乙县', '2023-09-05/2023-11-30', null],
    ],
  ])('%s', async (_, preface, expected) => {
    const { inspection } = await read(preface, '青岚县粮食局党组关于巡察整改进展情况的通报')
    expect([inspection?.inspector, inspection?.inspectee, inspection?.period, inspection?.feedbackOn]).toEqual(expected)
  })
})

it.each<[guards: string, preface: string, inspector: string, inspectee: string | null]>([
  [
    'a short name in wide brackets',
    '2024年3月1日至4月30日,县委第二巡察组对县水务局党组（下称“局党组”）开展了巡察。',
    '县委第二巡察组',
    '县水务局党组',
  ],
  [
    'what a bracket adds belongs to the body',
    '2024年3月1日至4月30日,县委第二巡察组对县水务局党组(含下属单位)开展了巡察。',
    '县委第二巡察组',
    '县水务局党组(含下属单位)',
  ],
  ['projects without a body', '2024年3月1日至4月30日,县审计局对重点项目进行了审计。', '县审计局', null],
  [
    'a place, though 市场 follows it',
    '2024年3月1日至4月30日,县审计局对青岚县市场监管情况进行了审计。',
    '县审计局',
    '青岚县',
  ],
  ['县级 names no place', '2024年3月1日至4月30日,县审计局对青岚县级财政资金进行了审计。', '县审计局', null],
  ['a look back', '2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展“回头看”。', '县委第二巡察组', '县粮食局党组'],
  ['another verb', '2024年3月1日至4月30日,县委第二巡察组对县粮食局党组实施了巡察。', '县委第二巡察组', '县粮食局党组'],
  [
    'an order alone',
    '2024年3月1日至4月30日,县委第二巡察组按照对县粮食局开展巡察的统一安排进行。',
    '县委第二巡察组',
    null,
  ],
  ['two groups', '2024年3月1日至4月30日,县委第二、三巡察组对县粮食局开展巡察。', '县委第二、三巡察组', '县粮食局'],
  ['a number in figures', '2024年3月1日至4月30日,县委第2巡察组对县粮食局开展巡察。', '县委第2巡察组', '县粮食局'],
  [
    'of an autonomous region',
    '2024年3月1日至4月30日,自治区党委第一巡视组对青岚市开展巡视。',
    '自治区党委第一巡视组',
    '青岚市',
  ],
  [
    'verbs in front of an audit office',
    '2024年3月1日至4月30日,根据县审计局安排,接受青岚县审计局对县粮食局进行的审计。',
    '县审计局',
    '县粮食局',
  ],
  [
    'a numbered team',
    '2024年3月1日至4月30日,第三生态环境保护督察组对青岚市开展督察。',
    '第三生态环境保护督察组',
    '青岚市',
  ],
  [
    'of a department',
    '2024年3月1日至4月30日,省自然资源厅自然资源督察组对青岚市开展督察。',
    '省自然资源厅自然资源督察组',
    '青岚市',
  ],
  [
    'fed back, with another verb',
    '2024年6月5日,县委第二巡察组向县粮食局党组作了反馈。',
    '县委第二巡察组',
    '县粮食局党组',
  ],
  ['fed back to all at once', '2024年6月5日,县委第二巡察组统一向县粮食局党组反馈了意见。', '县委第二巡察组', null],
  ['fed back to a body of one character', '2024年6月5日,县委第二巡察组向局反馈了意见。', '县委第二巡察组', null],
  [
    'the team inspected, and found',
    '2024年3月至4月,县委第二巡察组巡察县粮食局党组,发现问题。',
    '县委第二巡察组',
    '县粮食局党组',
  ],
  ['the work of the body', '2024年3月至4月,县委第二巡察组巡察了县粮食局党组的工作。', '县委第二巡察组', '县粮食局党组'],
  [
    'what was fed back about the body',
    '2024年3月至4月,县委第二巡察组巡察了县粮食局党组反馈意见。',
    '县委第二巡察组',
    '县粮食局党组',
  ],
])('who inspected whom: %s', async (_, preface, inspector, inspectee) => {
  const { inspection, evidence, text } = await read(preface)
  expect([inspection?.inspector, inspection?.inspectee]).toEqual([inspector, inspectee])
  const span = evidence['inspection.inspectee']
  expect(span ? text.slice(...span) : null).toBe(inspectee)
})

it.each([
  ['八届县委第三轮', '贯彻落实八届县委第三轮巡察工作'],
  ['八届县委第十二轮', '对照八届县委第十二轮巡察要求'],
  ['八届县委第二轮', '县委按计划开展八届县委第二轮巡察'],
  ['第二轮', '督察组对清河省开展第二轮督察'],
])('the round without the verb in front of it: %s', async (round, lead) => {
  const { inspection } = await read(`2024年3月1日至4月30日,${lead},${inspected}。`)
  expect(inspection?.round).toBe(round)
})

describe('whom it was fed back to', () => {
  it.each([
    ['is who was inspected', '2024年6月5日,县委第二巡察组向县粮食局党组反馈了巡察意见。', '县粮食局党组'],
    ['of its leaders the body', '2024年6月5日,县委第二巡察组向县粮食局领导班子反馈了巡察意见。', '县粮食局'],
    ['or whom the team inspected', '2024年3月至4月,县委第二巡察组巡察了县粮食局党组。', '县粮食局党组'],
  ])('%s', async (_, preface, inspectee) => {
    const { inspection } = await read(preface)
    expect(inspection?.inspectee).toBe(inspectee)
  })
})

describe('the round', () => {
  it.each<[guards: string, preface: string, title: string, round: string | null]>([
    ['in the preface', `根据八届县委第三轮巡察安排,2024年3月1日至4月30日,${inspected}。`, usual, '八届县委第三轮'],
    ['behind a verb', `会议听取了八届县委第三轮巡察汇报,2024年3月1日至4月30日,${inspected}。`, usual, '八届县委第三轮'],
    [
      'in the title alone',
      `2024年3月1日至4月30日,${inspected}。`,
      '青岚县粮食局关于县委第三轮巡察整改进展情况的通报',
      '县委第三轮',
    ],
    [
      'the preface goes before the title',
      `根据八届县委第三轮巡察安排,2024年3月1日至4月30日,${inspected}。`,
      '青岚县粮食局关于第三轮巡察整改进展情况的通报',
      '八届县委第三轮',
    ],
    ['nowhere', `2024年3月1日至4月30日,${inspected}。`, usual, null],
  ])('%s', async (_, preface, title, round) => {
    const { inspection, evidence, text } = await read(preface, title)
    expect(inspection?.round).toBe(round)
    if (round) expect(text.slice(...evidence['inspection.round']!)).toBe(round)
  })
})

describe('the days', () => {
  it.each<[guards: string, preface: string, period: string | null, feedbackOn: string | null]>([
    [
      'both, the second year not printed',
      `2024年3月1日至4月30日,${inspected},并于6月3日反馈了巡察意见。`,
      '2024-03-01/2024-04-30',
      '2024-06-03',
    ],
    [
      'a month alone, and a day in the next sentence',
      `2023年10月,${inspected}。12月5日反馈了巡察意见。`,
      '2023-10',
      '2023-12-05',
    ],
    [
      'a month alone, and a day in the same',
      `2023年10月,${inspected},12月5日反馈了巡察意见。`,
      '2023-10',
      '2023-12-05',
    ],
    [
      'a month in which a meeting heard of it',
      '2024年8月,县人大常委会第十七次会议听取和审议了2023年度审计情况的报告。',
      null,
      null,
    ],
    ['days on which it did', '2024年8月28日至30日,县人大常委会会议听取了县审计局的审计情况。', null, null],
    ['a month in which it was reported on', '2024年8月,县政府公布了审计工作报告。', null, null],
    [
      'reports heard by those who inspect',
      '县委第二巡察组于2024年3月1日至4月30日,通过听取汇报等方式对县粮食局党组开展了巡察。',
      '2024-03-01/2024-04-30',
      null,
    ],
    [
      'a month of an audit, and one in which a meeting heard of it',
      '2024年3月,县审计局对县粮食局进行了审计并出具审计报告。2024年8月,县人大常委会听取了审计工作报告。',
      '2024-03',
      null,
    ],
    ['a day alone is no period', `2023年10月9日,${inspected}。12月5日反馈了巡察意见。`, null, '2023-12-05'],
    ['a month of rectification is none', '2023年10月,县粮食局党组召开巡察整改部署会。', null, null],
    [
      'a meeting on what was fed back is not the feedback',
      `2024年3月1日至4月30日,${inspected}。8月1日,局党组召开巡察反馈意见整改工作会。`,
      '2024-03-01/2024-04-30',
      null,
    ],
    [
      'feedback in a sentence of its own',
      `2024年3月1日至4月30日,${inspected}。2024年6月3日,巡察组进行了反馈。`,
      '2024-03-01/2024-04-30',
      '2024-06-03',
    ],
    [
      'inspector first',
      '县委第二巡察组于2024年3月1日至4月30日对县粮食局党组开展了巡察。',
      '2024-03-01/2024-04-30',
      null,
    ],
    [
      'over New Year, feedback in the year of the end',
      `2022年10月17日至2023年1月9日,${inspected},4月11日反馈了巡察意见。`,
      '2022-10-17/2023-01-09',
      '2023-04-11',
    ],
    [
      'feedback that would lie before the end: the next year',
      `2023年10月17日至12月9日,${inspected},2月3日反馈了巡察意见。`,
      '2023-10-17/2023-12-09',
      '2024-02-03',
    ],
    [
      'feedback on the last day',
      `2024年3月1日至4月30日,${inspected},4月30日反馈了巡察意见。`,
      '2024-03-01/2024-04-30',
      '2024-04-30',
    ],
    [
      'feedback alone',
      '2024年6月3日,县委第二巡察组反馈了巡察意见,局党组高度重视,逐项研究,认真整改,并接受群众的监督。',
      null,
      '2024-06-03',
    ],
    [
      'the time for rectification is no period',
      '整改期为2024年7月1日至9月30日,县委第二巡察组督促检查。2024年6月3日,巡察组反馈了意见。',
      null,
      '2024-06-03',
    ],
    [
      'feedback over several days',
      `2024年3月1日至4月30日,${inspected},并于2024年6月3日至5日集中反馈了巡察意见。`,
      '2024-03-01/2024-04-30',
      '2024-06-03/2024-06-05',
    ],
    [
      'the time in which what was fed back was put right',
      `2024年3月1日至4月30日,${inspected}。2024年6月3日至9月5日对反馈的问题集中整改。`,
      '2024-03-01/2024-04-30',
      null,
    ],
    ['a damaged day', `2024717日至830日,${inspected}。`, null, null],
    [
      'damaged days, others behind them',
      `2024717日至830日,${inspected}。2024年10月8日至11月30日,县委巡察办检查了整改。`,
      null,
      null,
    ],
    [
      'days before damaged ones',
      `2024年3月1日至4月30日,${inspected}。202463日,县委巡察办作了检查。`,
      '2024-03-01/2024-04-30',
      null,
    ],
    [
      'damaged days, the feedback behind them',
      `2024717日至830日,${inspected},9月3日反馈了巡察意见。`,
      null,
      '2024-09-03',
    ],
    ['a single day is no period', `2024年3月1日,${inspected}。`, null, null],
    ['a period is no feedback day', `2024年3月1日至4月30日,${inspected}并反馈了意见。`, '2024-03-01/2024-04-30', null],
    ['no year at all: that of the publication', `3月1日至4月30日,${inspected}。`, '2024-03-01/2024-04-30', null],
    ['no year in the feedback, no period', '6月3日,县委第二巡察组反馈了巡察意见。', null, '2024-06-03'],
    ['今年 counted from the publication', `今年3月1日至4月30日,${inspected}。`, '2024-03-01/2024-04-30', null],
    ['a day that does not exist', `2024年2月30日至4月30日,${inspected},6月31日反馈了意见。`, null, null],
    [
      'time for rectification later in the sentence',
      `2024年3月1日至4月30日,${inspected},要求在整改期内逐项报告。`,
      '2024-03-01/2024-04-30',
      null,
    ],
    [
      'the feedback of the next sentence',
      '2024年6月20日,局党组召开会议。县委第二巡察组反馈的意见已逐条研究。',
      null,
      null,
    ],
    [
      'feedback named far behind a day',
      '2024年7月5日,局党组召开专题会议,学习有关文件精神,部署粮食收购、仓储管理和安全生产等各项重点工作,并传达县委第二巡察组反馈的意见。',
      null,
      null,
    ],
    [
      'feedback with a year of its own',
      `2023年3月1日至4月30日,${inspected},2024年6月3日反馈了巡察意见。`,
      '2023-03-01/2023-04-30',
      '2024-06-03',
    ],
    [
      'feedback this year',
      `2023年3月1日至4月30日,${inspected},今年6月3日反馈了巡察意见。`,
      '2023-03-01/2023-04-30',
      '2024-06-03',
    ],
    [
      'feedback in the year after',
      `2023年3月1日至4月30日,${inspected},次年6月3日反馈了巡察意见。`,
      '2023-03-01/2023-04-30',
      '2024-06-03',
    ],
    [
      'feedback in the same year',
      `2023年3月1日至4月30日,${inspected},同年6月3日反馈了巡察意见。`,
      '2023-03-01/2023-04-30',
      '2023-06-03',
    ],
    [
      'feedback on a day that only the next year has',
      `2023年10月17日至12月9日,${inspected},2月29日反馈了巡察意见。`,
      '2023-10-17/2023-12-09',
      '2024-02-29',
    ],
    [
      'feedback in the month of the end',
      `2024年3月1日至4月30日,${inspected},4月底反馈了巡察意见。`,
      '2024-03-01/2024-04-30',
      '2024-04',
    ],
    [
      'feedback over several days, to whom',
      `2024年3月1日至4月30日,${inspected}。2024年6月3日至5日,县委第二巡察组向县粮食局党组领导班子集中反馈了意见。`,
      '2024-03-01/2024-04-30',
      '2024-06-03/2024-06-05',
    ],
    [
      'feedback over several days, named too far behind them',
      `2024年3月1日至4月30日,${inspected}。2024年6月3日至5日,县委第二巡察组向县粮食局党组领导班子和各股室集中反馈了意见。`,
      '2024-03-01/2024-04-30',
      null,
    ],
    [
      'several days on issues that were fed back',
      `2024年3月1日至4月30日,${inspected}。2024年6月3日至5日反馈问题的办理完毕。`,
      '2024-03-01/2024-04-30',
      null,
    ],
    [
      'several days on which something was done about feedback',
      `2024年3月1日至4月30日,${inspected}。2024年6月3日至5日对反馈意见作了研究。`,
      '2024-03-01/2024-04-30',
      null,
    ],
    [
      'how what was fed back is put right',
      `2024年3月1日至4月30日,${inspected}。2024年6月3日,研究反馈问题的整改。`,
      '2024-03-01/2024-04-30',
      null,
    ],
    [
      'how it is put right, without a noun between',
      `2024年3月1日至4月30日,${inspected}。2024年6月3日,研究反馈整改。`,
      '2024-03-01/2024-04-30',
      null,
    ],
    [
      'how what was fed back stands',
      `2024年3月1日至4月30日,${inspected}。2024年6月3日,通报反馈情况。`,
      '2024-03-01/2024-04-30',
      '2024-06-03',
    ],
    ['days within the time for rectification', `2024年3月1日至4月30日,整改时间内,${inspected}。`, null, null],
    ['the days of publication, named in front', `公示时间为2024年9月12日至9月18日,${inspected}。`, null, null],
    ['the days of publication, named behind', `2024年9月12日至9月18日公示,${inspected}。`, null, null],
    [
      'a publication later in the sentence',
      `2024年3月1日至4月30日,${inspected},并将有关结果予以公示。`,
      '2024-03-01/2024-04-30',
      null,
    ],
    ['a month of feedback is no period', '2023年10月,县委第二巡察组反馈了意见。', null, '2023-10'],
    [
      'a range before a month',
      `2023年10月,${inspected}。2024年1月5日至2月8日,${inspected}。`,
      '2024-01-05/2024-02-08',
      null,
    ],
    ['a year is no period', `2023年,${inspected}。`, null, null],
    [
      'feedback in a month that may be that of the end',
      `2023年10月17日至12月9日,${inspected},12月反馈了意见。`,
      '2023-10-17/2023-12-09',
      '2023-12',
    ],
    [
      'feedback in a month before the end: of the next year',
      `2023年10月17日至12月9日,${inspected},11月反馈了意见。`,
      '2023-10-17/2023-12-09',
      '2024-11',
    ],
    [
      'no year, the end of the year before the publication',
      `10月1日至11月30日,${inspected},6月3日反馈了意见。`,
      '2023-10-01/2023-11-30',
      '2024-06-03',
    ],
  ])('%s', async (_, preface, period, feedbackOn) => {
    const { inspection, evidence } = await read(preface)
    expect([inspection?.period ?? null, inspection?.feedbackOn ?? null]).toEqual([period, feedbackOn])
    const told = Object.keys(evidence).filter((name) => /period|feedbackOn/.test(name))
    expect(told).toEqual([...(period ? ['inspection.period'] : []), ...(feedbackOn ? ['inspection.feedbackOn'] : [])])
  })

  it('are quoted as printed', async () => {
    const { evidence, text } = await read(`2024年3月1日至4月30日,${inspected},并于6月3日反馈了巡察意见。`)
    expect(text.slice(...evidence['inspection.period']!)).toBe('2024年3月1日至4月30日')
    expect(text.slice(...evidence['inspection.feedbackOn']!)).toBe('6月3日')
  })
})

describe('where it is told', () => {
  const page = (...paragraphs: string[]) =>
    parseBulletin([usual, '来源:青岚县粮食局 发布时间:2024-09-12', ...paragraphs].join('\n\n'))
  const sentence = `根据县委第三轮巡察安排,2024年3月1日至4月30日,${inspected}。`

  it('sections begin at once: in the first of them', async () => {
    const { inspection } = await page(
      '一、巡察整改情况',
      sentence,
      '(一)关于学习不深入的问题',
      '整改情况:组织学习3次。(已完成)',
    )
    expect(inspection).toMatchObject({
      inspector: '县委第二巡察组',
      period: '2024-03-01/2024-04-30',
      round: '县委第三轮',
    })
  })

  it('a text without sections: all of it', async () => {
    const { inspection } = await page('青岚县粮食局高度重视巡察整改工作。', sentence, '整改工作正在推进。')
    expect(inspection).toMatchObject({ inspector: '县委第二巡察组', period: '2024-03-01/2024-04-30' })
  })

  it('not among the issues, where others inspect', async () => {
    const { inspection } = await page(
      '现将县粮食局整改工作的进展情况向社会公布如下,欢迎监督。',
      '一、整改情况',
      '1.关于学习不深入的问题',
      `整改情况:${sentence}(已完成)`,
    )
    expect(inspection).toBeNull()
  })

  it('a round named in an issue is not that of the inspection', async () => {
    const { inspection } = await page(
      `2024年3月1日至4月30日,${inspected}。现将整改情况公布如下。`,
      '一、整改情况',
      '1.关于县委第一轮巡察指出的问题未改的问题',
      '整改情况:组织学习3次。(已完成)',
    )
    expect(inspection?.round).toBeNull()
  })
})
