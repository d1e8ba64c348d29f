import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../parse.ts'
import { brief, readTable, readText } from './testing/read.ts'

const one = ['1.关于学习不深入的问题', '整改情况:组织学习3次。(已完成)']

describe('sections without a telling heading', () => {
  it.each<[guards: string, section: string[], issues: string[]]>([
    ['a complaint as heading', ['一、学习不深', '已组织学习3次。'], ['一 学习不深 = unstated']],
    ['the rectification’s own shortcomings', ['一、存在的困难和不足', '部分措施还需细化。'], []],
    [
      'issues of a kind',
      ['一、持续整改类问题', '(一)水费收缴率低', '收缴率提高到78%。'],
      ['一/(一) 水费收缴率低 = unstated'],
    ],
    [
      'issues of a kind, with their status',
      ['一、已完成整改的立行立改类问题', '(一)水费收缴率低', '整改情况:收缴率提高到78%。'],
      ['一/(一) 水费收缴率低 = completed'],
    ],
    [
      'what sounds like an overview, but names what was found',
      ['一、落实主体责任存在的问题及整改情况', '(一)存在问题', '议事不多。', '(二)整改情况', '议事6次。'],
      ['一 落实主体责任存在的问题及整改情况 = unstated'],
    ],
    ['a shortcoming in something', ['一、学习存在不足', '已组织学习3次。'], ['一 学习存在不足 = unstated']],
    ['a heading and plain text', ['一、学习安排', '已组织学习3次。'], []],
    ['a label of progress', ['一、学习安排', '整改情况:组织学习3次。'], ['一 学习安排 = unstated']],
    ['a label of status', ['一、学习安排', '整改状态:已完成'], ['一 学习安排 = completed']],
    ['a label of what was found', ['一、学习安排', '存在问题:学习次数少。'], ['一 学习安排 = unstated']],
    ['a label that any text may have', ['一、学习安排', '责任单位:办公室'], []],
    ['a tag behind a paragraph', ['一、学习安排', '组织学习3次。(已完成)'], ['一 学习安排 = completed']],
    ['brackets that are no status', ['一、学习安排', '组织学习3次。(见附件)'], []],
    ['a tag behind the heading', ['一、学习安排(已完成)', '组织学习3次。'], ['一 学习安排 = completed']],
    [
      'told one level below',
      ['一、学习安排', '(一)集中学习', '组织学习3次。(已完成)'],
      ['一/(一) 集中学习 = completed'],
    ],
    ['nothing told one level below', ['一、学习安排', '(一)集中学习', '组织学习3次。'], []],
    [
      'a section that is the progress of the one above',
      ['一、学习安排', '(一)整改情况', '组织学习3次。'],
      ['一 学习安排 = unstated'],
    ],
    ['what is to come', ['一、持续巩固成果,深化整改成效', '局党组将继续督办。'], []],
    ['a section that is a field any text may have', ['一、学习安排', '(一)责任单位', '办公室'], []],
  ])('%s', async (_, section, issues) => {
    expect((await readText(...section)).issues.map(brief)).toEqual(issues)
  })

  it.each<[guards: string, header: string, issues: string[]]>([
    ['a ledger', '序号|问题|整改情况|状态', ['1 学习不深入 = completed']],
    ['a table of figures', '序号|股室|学习次数|得分', []],
  ])('%s alone', async (_, header, issues) => {
    const { issues: found } = await readTable([header, '1|学习不深入|组织学习|已完成'])
    expect(found.map(brief)).toEqual(issues)
  })
})

describe('an overview has issues only where it tells what only a rectification text has', () => {
  it.each<[guards: string, below: string[], issues: string[]]>([
    ['prose', ['局党组召开会议3次。'], []],
    ['an issue-like heading below', ['(一)学习不深入', '召开会议3次。'], []],
    ['what was found', ['(一)学习安排', '存在问题:学习次数少。'], []],
    ['a tag', ['(一)学习安排', '召开会议3次。(已完成)'], ['一/(一) 学习安排 = completed']],
    ['brackets that are no tag', ['(一)学习安排', '召开会议3次。(见附件)'], []],
    ['progress', ['(一)学习安排', '整改情况:召开会议3次。'], ['一/(一) 学习安排 = unstated']],
    ['status', ['(一)学习安排', '整改状态:正在推进'], ['一/(一) 学习安排 = ongoing']],
  ])('%s', async (_, below, issues) => {
    expect((await readText('一、加强组织领导', ...below)).issues.map(brief)).toEqual(issues)
  })
})

describe('what a root section is', () => {
  it.each<[guards: string, sections: string[], areas: Array<string | null>]>([
    ['a part by the status that its heading carries', ['一、取得阶段性成效的事项', ...one], [null]],
    ['a part by its words is no area', ['一、反馈问题整改情况', ...one], [null]],
    ['a part by the areas in it', ['一、落细落实各项举措', '(一)聚焦学习方面', ...one], ['聚焦学习方面']],
    ['an area itself', ['一、聚焦学习方面', ...one], ['聚焦学习方面']],
    ['neither: an area', ['一、落细落实各项举措', ...one], ['落细落实各项举措']],
    ['an area with areas in it', ['一、聚焦学习方面', '(一)理论学习方面', ...one], ['聚焦学习方面']],
  ])('%s', async (_, sections, areas) => {
    expect((await readText(...sections)).issues.map(({ area }) => area)).toEqual(areas)
  })
})

describe('a notice of feedback', () => {
  const notice = (...paragraphs: string[]) =>
    parseBulletin(
      [
        '县委第二巡察组向县粮食局党组反馈巡察情况',
        '2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察,6月3日进行了反馈。',
        ...paragraphs,
      ].join('\n\n'),
    )

  it.each<[guards: string, paragraphs: string[], titles: string[]]>([
    ['a finding that sounds like an overview', ['一、压实责任', '层层递减。'], ['压实责任']],
    [
      'what is in general, by another name',
      ['一、审计评价意见', '执行较好。', '二、压实责任', '层层递减。'],
      ['压实责任'],
    ],
    ['what is in general', ['一、总体评价', '局党组较重视。', '二、压实责任', '层层递减。'], ['压实责任']],
    [
      'how the inspection went',
      ['一、巡察工作开展情况', '召开座谈会5次。', '二、压实责任', '层层递减。'],
      ['压实责任'],
    ],
    ['a part with findings in it', ['一、主体责任', '(一)研究部署', '部署较少。'], []],
    ['shortcomings', ['一、存在的差距和不足', '(一)粮食储备', '轮换不及时。'], ['粮食储备']],
    ['what is praised', ['一、主要成效', '台账齐全。', '二、整治成效不明显', '层层递减。'], ['整治成效不明显']],
    ['any other heading', ['一、粮食储备', '轮换不及时。'], ['粮食储备']],
  ])('%s', async (_, paragraphs, titles) => {
    const { stage, issues } = await notice(...paragraphs)
    expect(stage).toBe('feedback')
    expect(issues.map(({ title }) => title)).toEqual(titles)
  })
})

describe('a heading that groups issues by their status', () => {
  it.each<[guards: string, group: string[], titles: string[]]>([
    ['which are counted under it', ['(一)已完成整改的任务', '关于学习不深入等6个问题,由机关纪委跟踪。'], []],
    ['which are numbered under it', ['(一)基本完成的任务', '问题1、3、5。'], []],
    ['and tells of one', ['(一)已完成整改的任务', '机关纪委组织学习3次。'], ['已完成整改的任务']],
    ['of another matter', ['(一)基本完成的任务交接不清', '涉及6个问题。'], ['基本完成的任务交接不清']],
    ['with progress of its own', ['(一)已完成的任务', '整改情况:补办6个问题的手续。'], ['已完成的任务']],
  ])('%s', async (_, group, titles) => {
    const { issues } = await readText('一、反馈问题整改情况', ...one, '二、整改任务分类情况', ...group)
    expect(issues.slice(1).map(({ title }) => title)).toEqual(titles)
  })
})

describe('the status that a heading carries', () => {
  it.each<[heading: string, status: string]>([
    ['已完成的整改事项', 'completed 已完成 section'],
    ['已完成整改的问题', 'completed 已完成整改 section'],
    ['正在推进整改的具体问题', 'ongoing 正在推进整改 section'],
    ['基本完成事项', 'basically-completed 基本完成 section'],
    ['已完成的整改工作', 'unstated null none'],
    ['整改情况', 'unstated null none'],
  ])('%s', async (heading, status) => {
    const { issues } = await readText(`一、${heading}`, '1.关于学习不深入的问题', '整改情况:组织学习3次。')
    expect(issues.map(({ status: { code, text, basis } }) => `${code} ${text} ${basis}`)).toEqual([status])
  })
})

describe('prose in front of the part that has the issues', () => {
  const part = ['二、反馈问题整改完成情况', ...one]
  it.each<[guards: string, lead: string[], issues: string[]]>([
    [
      'sums up, whatever campaign it names',
      ['一、推动“三项行动”整改落实情况', '召开会议6次。'],
      ['二/1 关于学习不深入的问题 = completed'],
    ],
    [
      'is an issue that it quotes',
      ['一、反馈意见“党建工作弱化”整改情况', '补选委员2名。'],
      ['一 反馈意见“党建工作弱化”整改情况 = unstated', '二/1 关于学习不深入的问题 = completed'],
    ],
    ['sums up', ['一、后续整改情况', '局党组对照台账逐项过关。'], ['二/1 关于学习不深入的问题 = completed']],
    [
      'is an issue where it has a status',
      ['一、后续整改情况', '局党组对照台账逐项过关。(已完成)'],
      ['一 后续整改情况 = completed', '二/1 关于学习不深入的问题 = completed'],
    ],
  ])('%s', async (_, lead, issues) => {
    expect((await readText(...lead, ...part)).issues.map(brief)).toEqual(issues)
  })

  it('behind that part it is an issue', async () => {
    const { issues } = await readText('一、反馈问题整改完成情况', ...one, '二、专项检查整改情况', '局党组逐项过关。')
    expect(issues.map(brief)).toEqual(['一/1 关于学习不深入的问题 = completed', '二 专项检查整改情况 = unstated'])
  })
})

it('a ledger of complaints is read, though its heading speaks of complaints', async () => {
  const page = `<meta charset="utf-8"><h1>某镇生态环境保护督察交办群众信访件办理情况公开</h1><p>现将办理情况公开如下。</p><h3>一、第一批交办信访件</h3><table border=1><tr><td>序号<td>反映问题<td>处理和整改情况<td>办结状态</tr><tr><td>1<td>油烟直排<td>已复查。<td>已办结</tr></table>`
  const { issues } = await parseBulletin(new TextEncoder().encode(page))
  expect(issues.map(brief)).toEqual(['一/1 油烟直排 = completed'])
})

describe('a part headed by what is not completed', () => {
  const part = ['一、已完成整改的问题', ...one, '二、未完成整改的问题', '1.关于资产划转不到位的问题']
  it.each<[guards: string, entry: string[], issues: string[]]>([
    [
      'tells of issues where it tells what was done',
      ['整改情况:已清点。'],
      ['二/1 关于资产划转不到位的问题 = not-completed'],
    ],
    [
      'is a follow-up where it tells by when',
      ['整改情况:已清点。', '整改时限:2024年12月底前'],
      ['二/1 关于资产划转不到位的问题 = not-completed'],
    ],
    [
      'is a follow-up where it tells why',
      ['整改情况:已清点。', '未完成原因:证载面积不符。'],
      ['二/1 关于资产划转不到位的问题 = not-completed'],
    ],
  ])('%s', async (_, entry, issues) => {
    const { issues: found, followUps } = await readText(...part, ...entry)
    expect(found.map(brief).slice(1)).toEqual(issues)
    expect(followUps).toHaveLength(entry.length - 1)
  })
})

it.each<[heading: string, status: string]>([
  ['城区污水管网建设滞后问题', 'unstated'],
  ['关于公墓建设滞后的问题', 'unstated'],
])('a complaint within a heading is no status: %s', async (heading, status) => {
  const { issues } = await readText('一、反馈问题整改情况', `1.${heading}`, '整改情况:新建管网12公里。')
  expect(issues.map(({ status: { code } }) => code)).toEqual([status])
})

it.each<[guards: string, part: string[], issues: number]>([
  ['who was punished', ['二、责任追究情况', '序号|问题|责任人|处理情况', '1|收费不规范|王某|党内警告处分'], 1],
  [
    'what was complained of',
    ['二、信访件办理情况', '序号|反映问题|办理情况|办结状态', '1|收费不规范|已退还|已办结'],
    2,
  ],
])('a table below the issues: %s', async (_, [heading, ...rows], count) => {
  const cells = rows.map((row) => `<tr><td>${row.replaceAll('|', '<td>')}</tr>`).join('')
  const above = '<p>一、反馈问题整改情况</p><p>1.关于征收不到位的问题</p><p>整改情况:追缴12万元。</p>'
  const page = `<meta charset="utf-8"><h1>中共青岚县水务局党组关于巡察整改进展情况的通报</h1>${above}<p>${heading}</p><table border=1>${cells}</table>`
  expect((await parseBulletin(new TextEncoder().encode(page))).issues).toHaveLength(count)
})

it('among areas with issues each area has some, though its headings do not sound like any', async () => {
  const { issues, claims } = await readText(
    '(一)在稳就业方面',
    '1.市场建设推进不快。建成2处。该问题已完成整改。',
    '(二)在管党治党方面',
    '1.违规发放补助。已清退5万元,召开会议3次。该问题已经整改完毕。',
  )
  expect(issues.map(brief)).toEqual(['(一)/1 市场建设推进不快 = completed', '(二)/1 违规发放补助 = completed'])
  expect(claims).toEqual([])
})

describe('the part that a section plays', () => {
  const told = ['一、反馈问题整改情况', '(一)聚焦学习方面', ...one]
  const first = '一/(一)/1 关于学习不深入的问题 = completed'
  const left = '(二)需进一步整改的事项'

  it.each<[guards: string, paragraphs: string[], issues: string[], followUps: string[]]>([
    [
      'what is asked for where it names no deeds',
      ['一、整改要求', '1.学习不深入', '学习3次。', '二、反馈问题整改情况', ...one],
      ['二/1 关于学习不深入的问题 = completed'],
      [],
    ],
    [
      'what is asked for, and was done',
      ['一、整改要求', '1.学习不深入', '整改情况:学习3次。'],
      ['一/1 学习不深入 = unstated'],
      [],
    ],
    [
      'how something was asked for and done',
      ['一、落实上级有关要求情况', '1.学习不深入', '学习3次。'],
      ['一/1 学习不深入 = unstated'],
      [],
    ],
    [
      'what is left, within a part',
      [...told, left, '1.关于票据不清的问题', '下一步措施:清点。'],
      [first, '(二)/1 关于票据不清的问题 = ongoing'],
      ['关于票据不清的问题'],
    ],
    [
      'what is left, within a part and without numbers',
      [...told, left, '票据不清。下一步措施:清点。'],
      [first, '(二) 票据不清 = ongoing'],
      ['票据不清'],
    ],
    [
      'what is left, with a status of its own',
      [...told, left, '1.关于票据不清的问题', '下一步措施:清点。', '整改状态:正在推进'],
      [first, '一/(二)/1 关于票据不清的问题 = ongoing'],
      [],
    ],
    [
      'what is left, and not what comes next',
      [...told, left, '1.关于票据不清的问题', '清点。'],
      [first, '一/(二)/1 关于票据不清的问题 = unstated'],
      [],
    ],
    [
      'each gives a reason, one a status as well',
      [
        ...told,
        '二、其他事项',
        '(一)关于票据不清的问题',
        '未完成原因:票据多。',
        '(二)关于用车的问题',
        '未完成原因:车辆多。整改状态:正在推进',
      ],
      [first, '二/(一) 关于票据不清的问题 = unstated', '二/(二) 关于用车的问题 = ongoing'],
      [],
    ],
    [
      'one gives a reason, the other none',
      [...told, '二、其他事项', '(一)关于票据不清的问题', '未完成原因:票据多。', '(二)关于用车的问题', '已登记。'],
      [first, '二/(一) 关于票据不清的问题 = unstated', '二/(二) 关于用车的问题 = unstated'],
      [],
    ],
    [
      'not completed, and each tells what was done',
      ['一、未完成整改的问题', '1.关于票据不清的问题', '整改情况:正在清点。'],
      ['一/1 关于票据不清的问题 = not-completed'],
      [],
    ],
    [
      'not completed, and one tells what comes next',
      [
        '一、未完成整改的问题',
        '1.关于票据不清的问题',
        '整改情况:正在清点。',
        '2.关于用车的问题',
        '整改情况:已登记。下一步措施:复核。',
      ],
      ['一/1 关于票据不清的问题 = not-completed', '一/2 关于用车的问题 = not-completed'],
      ['关于票据不清的问题', '关于用车的问题'],
    ],
    ['a goal as a section', ['一、工作纪实', '(一)整改目标', '学习制度化。'], [], []],
    ['a label of the goal', ['一、工作纪实', '整改目标:学习制度化。'], [], []],
  ])('%s', async (_, paragraphs, issues, followUps) => {
    const bulletin = await readText(...paragraphs)
    expect(bulletin.issues.map(brief)).toEqual(issues)
    expect(bulletin.followUps.map(({ title }) => title)).toEqual(followUps)
  })

  it.each<[heading: string, status: string]>([
    ['正在推进党建类问题', 'ongoing 正在推进'],
    ['正在推进的部分任务', 'ongoing 正在推进'],
    ['正在推进其他事项', 'ongoing 正在推进'],
    ['各项工作正在推进,问题整改见效', 'unstated null'],
    ['取得阶段性成效的事项', 'phased 取得阶段性成效'],
  ])('the status in the heading %s', async (heading, status) => {
    const { issues } = await readText(`一、${heading}`, '1.关于票据不清的问题', '整改情况:清点。')
    expect(issues.map(({ status: { code, text } }) => `${code} ${text}`)).toEqual([status])
  })

  it.each<[guards: string, group: string[], isIssue: boolean]>([
    ['a list by their numbers', ['(一)已完成整改的任务清单', '第3、5项。'], false],
    ['issues of a kind', ['(一)已完成整改的任务有', '共6个具体问题。'], false],
    ['offices', ['(一)已完成整改的任务', '共6个部门。'], true],
    ['the status not in front', ['(一)其中已完成整改的任务', '共6个问题。'], true],
  ])('a group that counts %s', async (_, group, isIssue) => {
    const { issues } = await readText('一、反馈问题整改情况', ...one, '二、整改任务分类情况', ...group)
    expect(issues).toHaveLength(isIssue ? 2 : 1)
  })
})
