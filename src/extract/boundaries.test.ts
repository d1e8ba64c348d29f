/** Both sides of the conditions in the extractors: a row a condition, with what it keeps apart. */
import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../parse.ts'
import { brief, readTable, readText } from './testing/read.ts'

const told = ['一、反馈问题整改情况', '1.关于票据管理不严的问题', '整改情况:正在清点。(正在推进)']
const rest = '三、需进一步整改的事项'

describe('follow-ups', () => {
  const linked = async (...part: string[]) => {
    const { followUps, issues } = await readText(...told, ...part)
    return followUps.map(({ issueId, title, reason, nextSteps }) => [
      issues.findIndex(({ id }) => id === issueId),
      title,
      reason,
      nextSteps,
    ])
  }

  it.each<[guards: string, part: string[], expected: unknown[]]>([
    [
      'a preface before the first entry is none',
      [rest, '尚有1个问题。', '关于票据管理不严的问题。', '下一步措施:再清点。'],
      [[0, '关于票据管理不严的问题', null, '再清点。']],
    ],
    ['a label that is no name begins no entry', [rest, '下一步措施:再清点。'], []],
    [
      'a label that names one does',
      [rest, '存在问题:关于票据管理不严的问题。下一步措施:再清点。'],
      [[0, '关于票据管理不严的问题', null, '再清点。']],
    ],
    [
      'a complaint with a field is an entry',
      [rest, '票据管理不严。未完成原因:票据较多。'],
      [[0, '票据管理不严', '票据较多。', null]],
    ],
    ['a complaint alone is none', [rest, '票据管理不严。'], []],
    [
      'fields in sections of their own',
      [rest, '(一)关于票据管理不严的问题', '1.下一步措施', '再清点。'],
      [[0, '关于票据管理不严的问题', null, '再清点。']],
    ],
    [
      'numbered fields, their values behind the labels',
      [rest, '(一)关于票据管理不严的问题', '1.未完成原因:票据较多。', '2.下一步措施:再清点。'],
      [[0, '关于票据管理不严的问题', '票据较多。', '再清点。']],
    ],
  ])('%s', async (_, part, expected) => {
    expect(await linked(...part)).toEqual(expected)
  })

  it.each<[guards: string, heading: string, status: string]>([
    ['the part says that it is not completed', '三、尚未完成的事项', 'not-completed 尚未完成'],
    ['not rectified at all', '三、未整改的事项', 'not-completed 未整改'],
    ['the part carries a status of its own', '三、正在推进的整改事项', 'ongoing 正在推进'],
    ['the part says nothing', '三、需进一步整改的事项', 'ongoing 需进一步整改的事项'],
  ])('an entry without a status: %s', async (_, heading, status) => {
    const { issues } = await readText(...told, heading, '(一)关于公务用车不规范的问题', '继续登记。')
    expect(issues.map(({ status: { code, text } }) => `${code} ${text}`)[1]).toBe(status)
  })

  it('the status of a part goes down to entries two levels below', async () => {
    const { issues } = await readText(
      ...told,
      '三、正在推进的整改事项',
      '(一)聚焦作风方面',
      '1.关于公务用车不规范的问题',
      '继续登记。',
    )
    expect(issues.map(brief)[1]).toBe('三/(一)/1 关于公务用车不规范的问题 = ongoing')
    expect(issues[1]?.area).toBe('聚焦作风方面')
    expect(issues[1]?.status.text).toBe('正在推进')
  })

  it.each<[guards: string, header: string, row: string, expected: unknown[]]>([
    [
      'by number',
      '序号|问题|未完成原因|下一步措施',
      '7|公务用车不规范|资料缺失|补齐',
      [['三/7', '公务用车不规范', '资料缺失', '补齐']],
    ],
    [
      'without a number',
      '整改任务|未完成原因|下一步措施|完成时限',
      '规范用车|资料缺失|补齐|2025年6月',
      [['三', '规范用车', '资料缺失', '补齐']],
    ],
  ])('entries in the rows of a table, %s', async (_, header, row, expected) => {
    const [title, meta, preface] = [
      '青岚县粮食局关于巡察整改进展情况的通报',
      '来源:青岚县粮食局 发布时间:2024-09-12',
      '2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察,并于6月3日反馈了巡察意见。',
    ]
    const cells = (line: string) =>
      `<tr>${line
        .split('|')
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`
    const page = `<h1>${title}</h1><div>${meta}</div>${[preface, ...told, rest].map((one) => `<p>${one}</p>`).join('')}<table border=1>${cells(header)}${cells(row)}</table>`
    const { followUps, issues } = await parseBulletin(page)
    expect(
      followUps.map(({ issueId, title: name, reason, nextSteps }) => [
        issues.find(({ id }) => id === issueId)?.labels.join('/'),
        name,
        reason,
        nextSteps,
      ]),
    ).toEqual(expected)
  })
})

describe('deadlines', () => {
  it.each<[guards: string, printed: string, deadline: string | null]>([
    ['a month in figures alone', '2024-09', '2024-09'],
    ['a month that there is not', '2024-19', null],
    ['a day', '2024年12月31日', '2024-12-31'],
    ['the last of several', '2024年6月30日,延期至2024年12月31日', '2024-12-31'],
    ['the year of the one before', '2024年6月、12月', '2024-12'],
    ['of the nearest one before', '2024年6月、2025年3月、9月', '2025-09'],
    ['the year that follows it', '2024年6月、次年3月', '2025-03'],
    ['no year: behind the inspection', '12月底', '2024-12'],
    ['from a day on', '2024年6月起', '2024-06'],
    ['long-term work names none', '长期坚持', null],
    ['nothing', '', null],
    ['a day that no calendar has', '2024年2月30日', null],
    ['a month with a stroke', '2024/9', '2024-09'],
    ['a month with a dot', '2024.12', '2024-12'],
    ['the day of another work is behind 已在', '2024年9月30日(已在2024年8月完成)', '2024-09-30'],
    ['behind 已经于', '2024年9月30日(已经于2024年8月完成)', '2024-09-30'],
    ['in front of 已', '2024年9月30日(2024年8月已完成)', '2024-09-30'],
    ['nothing but such a day', '已2024年9月完成', null],
    ['last year', '去年9月', '2023-09'],
    ['a month of next year, a year in front of it', '2024年3月、明年6月', '2025-06'],
    ['a season', '2024年第三季度', '2024-09'],
    ['a year behind a day', '2024年12月31日前,2025年', '2025'],
    ['no year, and the month of the inspection', '3月1日', '2024-03-01'],
    ['at once', '立行立改', null],
  ])('%s', async (_, printed, deadline) => {
    const { issues } = await readText(...told, `整改时限:${printed}`)
    expect(issues[0]?.deadline).toBe(deadline)
  })
})

describe('who is responsible', () => {
  it.each<[guards: string, line: string, names: string[]]>([
    ['nobody', '责任单位:—', []],
    ['nobody among somebody', '责任单位:办公室、/', ['责任单位 办公室']],
    ['one', '责任单位:办公室', ['责任单位 办公室']],
    ['several', '责任单位:办公室、财务股,储备股', ['责任单位 办公室', '责任单位 财务股', '责任单位 储备股']],
    ['what stands in brackets is one', '责任人:罗某(主任、书记)、余某', ['责任人 罗某(主任、书记)', '责任人 余某']],
    ['the bracket that the label shares', '(责任单位:办公室)', ['责任单位 办公室']],
    ['a padded name is one', '责任人:罗 某、余　某', ['责任人 罗 某', '责任人 余　某']],
    ['beside a name that is not', '责任人:罗 某 余某某', ['责任人 罗 某', '责任人 余某某']],
    ['bodies are parted by blanks', '责任单位:办公室 财务股', ['责任单位 办公室', '责任单位 财务股']],
    ['in brackets of its own', '责任人:(罗某)', ['责任人 (罗某)']],
    ['a bracket too many behind the last', '责任人:罗某(主任)、余某)', ['责任人 罗某(主任)', '责任人 余某']],
    [
      'parted by other marks',
      '责任单位:办公室;财务股。储备股',
      ['责任单位 办公室', '责任单位 财务股', '责任单位 储备股'],
    ],
    ['parted by a stroke', '责任单位:办公室/财务股', ['责任单位 办公室', '责任单位 财务股']],
    ['letters and figures', '责任单位:A组、1组', ['责任单位 A组', '责任单位 1组']],
    ['a bracket that is never closed', '责任人:罗某、余某(主任', ['责任人 罗某', '责任人 余某(主任']],
    ['nothing between two marks', '责任单位:、办公室、', ['责任单位 办公室']],
    ['padded names in a row', '责任人:罗 某 余 某', ['责任人 罗 某', '责任人 余 某']],
    [
      'a name goes on behind its bracket',
      '责任单位:办公室(牵头、督办)财务股 储备股',
      ['责任单位 办公室(牵头、督办)财务股', '责任单位 储备股'],
    ],
    ['two labels in a line', '牵头单位:办公室 责任人:罗某', ['牵头单位 办公室', '责任人 罗某']],
  ])('%s', async (_, line, names) => {
    const { issues } = await readText('一、反馈问题整改情况', '1.关于票据管理不严的问题', line, '整改情况:正在清点。')
    expect(issues[0]?.responsible.map(({ role, name }) => `${role} ${name}`)).toEqual(names)
  })
})

describe('what was found', () => {
  const findings = async (text: string) => {
    const { issues } = await readText(
      '一、反馈问题整改情况',
      '1.关于票据管理不严的问题',
      `存在问题:${text}`,
      '整改情况:已清点。',
    )
    return issues[0]?.findings.map(({ text: one }) => one)
  }

  it.each<[guards: string, text: string, items: string[]]>([
    ['one sentence', '票据未登记。', []],
    ['parts between semicolons', '票据未登记;核销不及时。', ['票据未登记', '核销不及时。']],
    ['what introduces them is none', '抽查发现:票据未登记;核销不及时。', ['票据未登记', '核销不及时。']],
    ['a semicolon in brackets parts nothing', '票据未登记(甲;乙)。', []],
    ['a bracket that is closed twice', '票据)未登记;核销不及时。', ['票据)未登记', '核销不及时。']],
    ['an empty part', '票据未登记;;核销不及时。', ['票据未登记', '核销不及时。']],
    [
      'a semicolon in quotation marks parts nothing',
      '票据未登记;“核销不及时;存根遗失”;旧册缺页。',
      ['票据未登记', '“核销不及时;存根遗失”', '旧册缺页。'],
    ],
    ['nor one in a title', '票据未登记;《办法;细则》未印发。', ['票据未登记', '《办法;细则》未印发。']],
    ['quotation marks that are never opened', '票据”未登记;核销不及时。', ['票据”未登记', '核销不及时。']],
    ['behind the last of two colons', '发现:票据:未登记;核销不及时。', ['未登记', '核销不及时。']],
    ['a semicolon in front', ';票据未登记;核销不及时。', ['票据未登记', '核销不及时。']],
    ['a semicolon at the end', '票据未登记；核销不及时；', ['票据未登记', '核销不及时']],
    ['numbered ones', '①票据未登记;②核销不及时。', ['票据未登记;', '核销不及时。']],
  ])('%s', async (_, text, items) => {
    expect(await findings(text)).toEqual(items)
  })
})

describe('which stretch tells what', () => {
  it.each<[guards: string, paragraphs: string[], description: string | null, progress: string | null]>([
    [
      'what was found and went on',
      ['审计发现的资金闲置问题已连续三年存在。'],
      '审计发现的资金闲置问题已连续三年存在。',
      null,
    ],
    [
      'somebody did something about what was found',
      ['市人社局对抽查发现的6家机构取消资格。'],
      null,
      '市人社局对抽查发现的6家机构取消资格。',
    ],
    [
      'what was found named as the subject of what was done',
      ['巡察组指出的4月17号凭证缺少验收单的情况,已由供货商补送清单。'],
      null,
      '巡察组指出的4月17号凭证缺少验收单的情况,已由供货商补送清单。',
    ],
    ['the same of several things', ['审计指出的6项资金,5项已于8月分配。'], null, '审计指出的6项资金,5项已于8月分配。'],
    ['the same without 已', ['审计指出的12项问题建立销号台账。'], null, '审计指出的12项问题建立销号台账。'],
    [
      'a sentence on the issue as a whole, on the line of the label',
      ['整改情况:该问题已完成整改。', '一是修订制度。', '二是开展检查。'],
      null,
      '该问题已完成整改。\n一是修订制度。\n二是开展检查。',
    ],
    ['prose alone tells what was done', ['已清点票据。'], null, '已清点票据。'],
    [
      'a finding first, by how it opens',
      ['巡察发现,票据未登记。', '已清点票据。'],
      '巡察发现,票据未登记。',
      '已清点票据。',
    ],
    [
      'what was done about a finding',
      ['针对巡察指出的票据问题,已清点票据。'],
      null,
      '针对巡察指出的票据问题,已清点票据。',
    ],
    [
      'about findings of another round',
      ['对上轮巡察反馈的3个问题逐条过堂。'],
      null,
      '对上轮巡察反馈的3个问题逐条过堂。',
    ],
    [
      'the issue that was pointed out',
      ['巡察指出的主要问题是记录不全。', '已补记。'],
      '巡察指出的主要问题是记录不全。',
      '已补记。',
    ],
    [
      'what became of what was pointed out',
      ['审计指出的4所学校中,2所已建成。'],
      null,
      '审计指出的4所学校中,2所已建成。',
    ],
    ['what was done once it was pointed out', ['审计指出后,已清点票据。'], null, '审计指出后,已清点票据。'],
    [
      'whom a check was made of is no answer',
      ['对3个站点检查发现,票据未登记。', '已清点票据。'],
      '对3个站点检查发现,票据未登记。',
      '已清点票据。',
    ],
    ['before the label of progress', ['票据未登记。', '整改情况:已清点。'], '票据未登记。', '已清点。'],
    ['behind it', ['整改情况:已清点。', '票据已登记。'], null, '已清点。\n票据已登记。'],
    ['measures where nothing else tells progress', ['整改措施:清点票据。'], null, '清点票据。'],
  ])('%s', async (_, paragraphs, description, progress) => {
    const { issues } = await readText('一、反馈问题整改情况', '1.关于票据管理不严的问题', ...paragraphs)
    expect([issues[0]?.description, issues[0]?.progress?.text ?? null]).toEqual([description, progress])
  })

  it('measures are a plan where another issue labels its progress', async () => {
    const { issues } = await readText(...told, '2.关于用车不规范的问题', '整改措施:逐车登记。')
    expect(issues[1]).toMatchObject({ progress: null, plan: { text: '逐车登记。', goal: null } })
  })
})

describe('tables that are ledgers, and what stands in their rows', () => {
  const header = '序号|问题|整改情况|状态'
  const row = '1|学习不深入|组织学习|已完成'

  it.each<[guards: string, rows: string[], expected: string[]]>([
    ['a line of sums is none', [header, row, '合计|1个问题|1项|1个'], ['1 学习不深入 = completed']],
    [
      'a header that is repeated',
      [header, row, header, '2|作风不实|整顿|正在推进'],
      ['1 学习不深入 = completed', '2 作风不实 = ongoing'],
    ],
    ['a row without a name', [header, row, '2||整顿|正在推进'], ['1 学习不深入 = completed']],
    ['an empty row', [header, '|||', row], ['1 学习不深入 = completed']],
    ['nothing but a header', [header], []],
    ['no column that says anything of the issue', ['序号|问题|备注|类别', '1|学习不深入|无|学习'], []],
    ['remarks that hold the status', ['序号|问题|整改情况|备注(整改状态)', row], ['1 学习不深入 = completed']],
    ['a compound name of a column', ['序号|巡察反馈具体问题|目前整改进展情况|状态', row], ['1 学习不深入 = completed']],
    [
      'a task in the place of the finding',
      ['序号|整改任务|整改情况|状态', '1|加强学习|组织学习|已完成'],
      ['1 加强学习 = completed'],
    ],
  ])('%s', async (_, rows, expected) => {
    expect((await readTable(rows)).issues.map(brief)).toEqual(expected)
  })

  it.each<[guards: string, rows: string[], area: string | null]>([
    ['a row that spans the table names an area', [header, '[c4]一、学习方面', row], '学习方面'],
    ['a note does not', [header, '[c4]备注:截至9月', row], null],
    ['nor does a sentence', [header, '[c4]以下问题均已整改。下同', row], null],
    ['a column of areas', ['序号|类别|问题|整改情况|状态', '1|学习方面|学习不深入|组织学习|已完成'], '学习方面'],
    [
      'the column goes before the row that spans',
      ['序号|类别|问题|整改情况|状态', '[c5]一、作风方面', '1|学习方面|学习不深入|组织学习|已完成'],
      '学习方面',
    ],
    ['a banner with the sum', [header, '[c4]合计', row], null],
  ])('%s', async (_, rows, area) => {
    expect((await readTable(rows)).issues[0]?.area).toBe(area)
  })

  it.each<[guards: string, rows: string[], expected: string[]]>([
    [
      'label beside value',
      ['反馈问题|学习不深入', '整改措施|组织学习', '整改状态|已完成'],
      [' 学习不深入 = completed'],
    ],
    [
      'a name that is told again begins the next',
      ['反馈问题|学习不深入', '整改状态|已完成', '反馈问题|作风不实', '整改状态|正在推进'],
      [' 学习不深入 = completed', ' 作风不实 = ongoing'],
    ],
    [
      'numbers and areas',
      [
        '序号|1',
        '类别|学习方面',
        '反馈问题|学习不深入',
        '整改状态|已完成',
        '序号|2',
        '反馈问题|作风不实',
        '整改状态|正在推进',
      ],
      ['1 学习不深入 = completed', '2 作风不实 = ongoing'],
    ],
    ['too few labels', ['反馈问题|学习不深入', '整改状态|已完成'], []],
    [
      'mostly other words',
      ['反馈问题|学习不深入', '整改状态|已完成', '甲|乙', '丙|丁', '戊|己', '庚|辛', '壬|癸', '整改措施|学习'],
      [],
    ],
  ])('without a header: %s', async (_, rows, expected) => {
    expect((await readTable(rows)).issues.map((issue) => brief(issue).trim())).toEqual(
      expected.map((one) => one.trim()),
    )
  })
})

it('behind the sentence of a deadline or of who is responsible the text goes on', async () => {
  const { issues } = await readText(
    '一、反馈问题整改情况',
    '1.关于票据管理不严的问题',
    '已清点86本。责任单位:财务科。逐本登记。整改时限:2025年6月底。正在整改中。',
  )
  expect(
    issues.map(({ deadline, responsible, progress, status }) => [
      deadline,
      responsible[0]?.name,
      progress?.text,
      status.code,
    ]),
  ).toEqual([['2025-06', '财务科', '已清点86本。\n逐本登记。\n正在整改中。', 'ongoing']])
})

describe('prose that tells the status', () => {
  it.each<[guards: string, text: string, status: string]>([
    ['the whole', '该问题已整改到位。', 'completed false'],
    ['a clause of 80 characters and one', `${'目前'.repeat(38)}该问题整改到位。`, 'unstated false'],
    ['long-term work behind it', '该问题已整改到位,并将长期坚持。', 'completed true'],
    ['an open word is not taken back by a done one', '该问题正在整改。该问题已完成整改。', 'ongoing false'],
    ['a bare word closes a list', '修订制度,落实到位。', 'unstated false'],
    ['a word of rectification alone', '修订制度,已整改到位。', 'completed false'],
    ['a bracket that is never opened', '修订制度),该问题已整改到位。', 'completed false'],
    ['a bracket that is never closed', '修订(制度,该问题已整改到位。', 'unstated false'],
    ['weak words beside a status', '该问题已整改到位,该问题长期坚持。', 'completed true'],
  ])('%s', async (_, text, status) => {
    const { issues } = await readText('一、反馈问题整改情况', '1.关于票据管理不严的问题', `整改情况:${text}`)
    expect(issues.map(({ status: { code, sustained } }) => `${code} ${sustained}`)).toEqual([status])
  })
})
