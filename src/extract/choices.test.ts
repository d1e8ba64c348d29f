/** What an extractor chooses where two readings are near each other: a row a choice. */
import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../lexicon/compile.ts'
import { words } from '../lexicon/words.ts'
import { parseBulletin } from '../parse.ts'
import { fold } from '../text/fold.ts'
import { readEntities } from './entities.ts'
import { brief, readText } from './testing/read.ts'

const told = ['一、反馈问题整改情况', '1.关于票据管理不严的问题', '整改情况:正在清点。(正在推进)']
const rest = '二、需进一步整改的事项'

describe('a bulletin on one task', () => {
  const fields = ['二、整改目标', '排口规范。', '三、整改措施', '封堵排口。', '四、整改情况', '已封堵。']
  const head = async (...first: string[]) => {
    const { issues } = await readText(...first, ...fields)
    return issues.map(({ title, labels, description }) => [labels.join('/'), title, description])
  }

  it.each<[guards: string, first: string[], issues: unknown[]]>([
    ['the finding as the label of a heading', ['一、反馈问题:河口污水直排'], [['', '河口污水直排', null]]],
    ['the task as its label', ['一、整改任务:规范河口排口'], [['', '规范河口排口', null]]],
    [
      'what stands below the heading tells more of it',
      ['一、反馈问题:河口污水直排', '雨天更多。'],
      [['', '河口污水直排', '雨天更多。']],
    ],
    ['the finding as a field of its own', ['一、反馈问题', '河口污水直排。'], [['', '河口污水直排', null]]],
    [
      'the task goes before the finding',
      ['一、整改任务', '规范排口。', '五、反馈问题', '污水直排。'],
      [['', '规范排口', '污水直排。']],
    ],
  ])('is named by %s', async (_, first, issues) => {
    expect(await head(...first)).toEqual(issues)
  })

  it.each<[guards: string, sections: string[]]>([
    ['two fields are no bulletin on one task', ['一、反馈问题', '污水直排。', '二、整改目标', '排口规范。']],
    ['nothing names it', fields],
    ['nothing stands below what would name it', ['一、反馈问题', ...fields]],
    [
      'more sections are something else',
      [
        '一、反馈问题',
        '河口污水直排。',
        ...fields,
        '五、工作机制',
        '甲。',
        '六、经验做法',
        '乙。',
        '七、社会监督',
        '丙。',
        '八、长效管护',
        '丁。',
        '九、组织领导',
        '戊。',
      ],
    ],
    ['the label names something else', ['一、责任单位:住建局', ...fields]],
  ])('%s', async (_, sections) => {
    const { issues } = await readText(...sections)
    expect(issues.filter(({ labels }) => labels.length === 0)).toEqual([])
  })
})

it('a bulletin on one task reaches from its first to its last section', async () => {
  const page = [
    '一、反馈问题:河口污水直排',
    '二、整改目标',
    '排口规范。',
    '三、整改措施',
    '封堵排口。',
    '四、整改情况',
    '已封堵。',
  ]
  const { issues, text } = await readText(...page)
  expect(issues.map(({ span }) => text.slice(...span))).toEqual([page.join('\n')])
})

describe('what a section of a bulletin on one task holds', () => {
  const task = ['一、反馈问题', '河口污水直排。', '二、整改目标', '排口规范。']
  it.each<[guards: string, sections: string[], expected: object]>([
    [
      'fields of its own',
      ['三、责任单位', '牵头单位:住建局', '配合单位:水务局', '四、整改情况', '已封堵。'],
      {
        responsible: [
          { role: '牵头单位', name: '住建局' },
          { role: '配合单位', name: '水务局' },
        ],
      },
    ],
    [
      'its value, and another field behind it',
      ['三、整改责任单位', '青岚县人民政府;督导单位:市水务局', '四、整改情况', '已封堵。'],
      { responsible: [{ role: '整改责任单位', name: '青岚县人民政府' }], description: null },
    ],
    [
      'numbered items',
      ['三、整改情况', '(一)封堵排口2处。', '1.清淤。', '(二)修复管网。'],
      { progress: { text: '(一)封堵排口2处。\n1.清淤。\n(二)修复管网。' } },
    ],
    ['a status', ['三、完成情况', '已完成。'], { status: { code: 'completed', basis: 'field' }, progress: null }],
    [
      'progress under the name of a status',
      ['三、完成情况', '排口2处全部封堵,河道清淤300米,修复管网1公里,水质稳定向好。'],
      { progress: { text: '排口2处全部封堵,河道清淤300米,修复管网1公里,水质稳定向好。' } },
    ],
  ])('%s', async (_, sections, expected) => {
    const { issues } = await readText(...task, ...sections)
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject(expected)
  })
})

describe('a field as a section of its own', () => {
  it.each<[guards: string, sections: string[], expected: object]>([
    ['text in it', ['(1)整改情况', '已清点。'], { progress: { text: '已清点。' } }],
    ['sub-sections in it', ['(1)整改情况', '①已清点。', '②已登记。'], { progress: { text: '①已清点。\n②已登记。' } }],
    ['two of them', ['(1)整改目标', '账实相符。', '(2)整改情况', '已清点。'], { plan: { goal: '账实相符。' } }],
  ])('%s', async (_, sections, expected) => {
    const { issues } = await readText('一、反馈问题整改情况', '1.关于票据管理不严的问题', ...sections)
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject(expected)
  })
})

describe('a heading that sounds like a part of the bulletin', () => {
  it.each<[guards: string, heading: string, below: string[], area: string | null]>([
    ['an area by its end', '一、整改工作落实方面', ['1.学习不深入', '整改情况:组织学习。'], '整改工作落实方面'],
    ['a complaint', '一、整改落实不够有力', ['1.学习不深入', '整改情况:组织学习。'], '整改落实不够有力'],
    ['the part itself', '一、反馈问题整改落实情况', ['1.学习不深入', '整改情况:组织学习。'], null],
  ])('%s', async (_, heading, below, area) => {
    const { issues } = await readText(heading, ...below)
    expect(issues.map((issue) => issue.area)).toEqual([area])
  })

  it('an overview without sections is none, whatever label stands in it', async () => {
    expect((await readText('一、加强组织领导', '存在问题:会议较少。', ...told)).issues.map(brief)).toEqual([
      '一/1 关于票据管理不严的问题 = ongoing',
    ])
  })

  it.each<[guards: string, section: string[], titles: string[]]>([
    [
      'no finding: the next stage, in chapters',
      ['一、下一阶段工作', '(一)强化责任落实,持续推进整改。', '(二)强化监督检查,防止反弹。'],
      [],
    ],
    ['no finding: the outlook', ['一、下一步工作打算', '继续努力。'], []],
    ['a finding with its text', ['一、落实整改', '部署较少。'], ['落实整改']],
    ['a finding that is a heading alone', ['一、落实整改工作', '二、粮食储备'], ['落实整改工作', '粮食储备']],
  ])('in a notice of feedback: %s', async (_, section, titles) => {
    const { issues } = await parseBulletin(
      [
        '县委第二巡察组向县粮食局党组反馈巡察情况',
        '2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察,6月3日进行了反馈。',
        ...section,
      ].join('\n\n'),
    )
    expect(issues.map(({ title }) => title)).toEqual(titles)
  })
})

describe('where an entry of what remains begins', () => {
  const entries = async (...lines: string[]) =>
    (await readText(...told, rest, ...lines)).followUps.map(({ title, reason, nextSteps }) => [
      title,
      reason,
      nextSteps,
    ])

  it.each<[guards: string, lines: string[], expected: unknown[]]>([
    [
      'not at a field whose value is worded like a title',
      ['关于票据管理不严的问题。', '未完成原因:关于核销不及时的问题未查清。'],
      [['关于票据管理不严的问题', '关于核销不及时的问题未查清。', null]],
    ],
    [
      'at a task',
      ['整改任务:关于票据管理不严的问题。下一步措施:再清点。'],
      [['关于票据管理不严的问题', null, '再清点。']],
    ],
    [
      'at a finding',
      ['反馈问题:关于票据管理不严的问题。下一步措施:再清点。'],
      [['关于票据管理不严的问题', null, '再清点。']],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await entries(...lines)).toEqual(expected)
  })

  it('not at the row of a table of figures', async () => {
    const lines = [...told, rest].map((line) => `<p>${line}</p>`).join('')
    const row = (title: string) => `<tr><td>${title}</td><td>下一步措施:5</td><td>6</td></tr>`
    const { followUps } = await parseBulletin(
      `<h1>青岚县粮食局关于巡察整改进展情况的通报</h1>${lines}<table border=1>${row('关于票据的问题')}${row('关于用车的问题')}</table>`,
    )
    expect(followUps).toEqual([])
  })

  it.each<[guards: string, part: string, label: string, text: string]>([
    ['the words of the part', '二、未整改到位的事项', '下一步措施', '未整改到位'],
    ['the whole heading where they stand in it at all', '二、尚未完成的任务', '下一步措施', '尚未完成'],
    ['the reason by its label', '二、需进一步整改的事项', '未完成原因', '需进一步整改的事项'],
  ])('an entry that prints no status: %s', async (_, part, label, text) => {
    const { issues } = await readText(...told, part, '(一)关于公务用车不规范的问题', `${label}:资料缺失。`)
    expect(issues[1]?.status).toMatchObject({ code: 'not-completed', text, basis: 'section' })
  })

  it('a reason without those words leaves it ongoing', async () => {
    const { issues } = await readText(...told, rest, '(一)关于公务用车不规范的问题', '原因:资料缺失。')
    expect(issues[1]?.status.code).toBe('ongoing')
  })

  it('the first entry that repeats an issue is its follow-up, and gives it its deadline', async () => {
    const { issues } = await readText(
      ...told,
      rest,
      '(一)关于票据管理不严的问题',
      '整改时限:2024年12月底前',
      '(二)关于票据管理不严的问题',
      '整改时限:2025年6月底前',
    )
    expect(issues).toHaveLength(1)
    expect([issues[0]?.deadline, issues[0]?.followUp?.deadline]).toEqual(['2024-12', '2024-12'])
  })

  it('an issue keeps the deadline of its own', async () => {
    const { issues, text } = await readText(
      ...told,
      '整改时限:2024年10月底前',
      rest,
      '(一)关于票据管理不严的问题',
      '整改时限:2025年6月底前',
    )
    expect(issues[0]?.deadline).toBe('2024-10')
    expect(text.slice(...issues[0]!.evidence['deadline']!)).toContain('2024年10月')
  })
})

describe('things that are named', () => {
  const named = (text: string) =>
    readEntities(text, fold(text), [[0, text.length]], compileLexicon(words)).map(
      ({ kind, text: one, value }) => `${kind} ${one} ${value}`,
    )

  it.each<[guards: string, text: string, expected: string[]]>([
    ['nothing', '召开会议3次。', []],
    [
      'a company goes before the person whose name it begins with',
      '对张某商贸有限公司处罚。',
      ['organization 张某商贸有限公司 null'],
    ],
    [
      'a company whose name has a verb by chance',
      '建设立方工程有限公司、贵州新设计装饰有限公司、向废旧物资回收购销有限公司出售、委托天成立信咨询有限公司、城乡统筹建设投资有限公司',
      [
        'organization 建设立方工程有限公司 null',
        'organization 贵州新设计装饰有限公司 null',
        'organization 废旧物资回收购销有限公司 null',
        'organization 天成立信咨询有限公司 null',
        'organization 城乡统筹建设投资有限公司 null',
      ],
    ],
    [
      'the same verbs in front of one',
      '收购青岚粮食有限公司,拟成立青岚文旅有限公司,镇政府设立青岚城投有限公司',
      [
        'organization 青岚粮食有限公司 null',
        'organization 青岚文旅有限公司 null',
        'organization 青岚城投有限公司 null',
      ],
    ],
    [
      'what a company is, and what was done with it',
      '中标单位青岚路桥有限公司,通报批评青岚监理有限公司,局党组约谈青岚商贸有限公司',
      [
        'organization 青岚路桥有限公司 null',
        'organization 青岚监理有限公司 null',
        'organization 青岚商贸有限公司 null',
      ],
    ],
    ['a person', '对张某谈话。', ['person 张某 null']],
    [
      'a figure within a title is the title’s',
      '印发《投资5万元以上管理办法》。',
      ['document-title 《投资5万元以上管理办法》 null'],
    ],
    ['and behind it one of its own', '《办法》5万元', ['document-title 《办法》 null', 'money 5万元 50000']],
    ['a title within a title', '《关于印发〈办法〉的通知》', ['document-title 《关于印发〈办法〉的通知》 null']],
    ['a document number', '青粮发〔2024〕4号', ['document-number 青粮发〔2024〕4号 null']],
    ['without the verb in front', '根据青粮发〔2024〕4号', ['document-number 青粮发〔2024〕4号 null']],
    ['a person behind 与', '与赵某某谈话。', ['person 赵某某 null']],
    ['a month, a firm and a bureau that are left unnamed', '于某月约谈,由于某企业、与某局搬迁。', []],
    ['a surname that is a word as well', '对于某某谈话。', ['person 于某某 null']],
    ['in brackets of other kinds', '青粮发[2024]第4号', ['document-number 青粮发[2024]第4号 null']],
    ['a voucher, and no day', '2021年8月7号凭证', ['voucher 2021年8月7号凭证 null']],
    ['several', '8月7号、9号记账凭证', ['voucher 8月7号、9号记账凭证 null']],
    ['of two months', '2021年7月23号、2022年3月11号凭证', ['voucher 2021年7月23号、2022年3月11号凭证 null']],
    ['of a year', '2021年第7号凭证', ['voucher 2021年第7号凭证 null']],
    ['named before its number', '2022年3月记账凭证11号', ['voucher 2022年3月记账凭证11号 null']],
    [
      'amounts in every unit',
      '1亿元、2亿、3万元、4余万元、5元、6余元',
      [
        'money 1亿元 100000000',
        'money 2亿 200000000',
        'money 3万元 30000',
        'money 4余万元 40000',
        'money 5元 5',
        'money 6余元 6',
      ],
    ],
    [
      'amounts that are more than their number',
      '1200多万元、3亿多元、1万余元、30多元',
      ['money 1200多万元 12000000', 'money 3亿多元 300000000', 'money 1万余元 10000', 'money 30多元 30'],
    ],
    ['no amount before another word', '提升3多元化水平', []],
    [
      'amounts in figures and numerals',
      '2万5千元,1亿2000万元,3万2000元',
      ['money 2万5千元 25000', 'money 1亿2000万元 120000000', 'money 3万2000元 32000'],
    ],
    ['an amount of which the last place is not told', '2万5元', []],
    [
      'amounts in numerals',
      '三万二千元、十元、三十多万元、人民币壹万贰仟元整',
      ['money 三万二千元 32000', 'money 十元 10', 'money 三十多万元 300000', 'money 壹万贰仟元 12000'],
    ],
    ['numerals that are no number', '两三千元、数十万元、几百元、上百万元', []],
    ['numerals before another word', '一元二次、二元结构、三十元旦、一百元三角', []],
    ['with commas and decimals', '1,234.56元', ['money 1,234.56元 1234.56']],
    ['free of dust', '346.18万元', ['money 346.18万元 3461800']],
    ['a percent', '83.3%', ['percent 83.3% 83.3']],
    ['in round brackets with blanks', '青粮发( 2024 ) 第 4 号', ['document-number 青粮发( 2024 ) 第 4 号 null']],
    ['a number of six digits', '青粮发〔2024〕123456号', []],
    ['a year of no century of ours', '青粮发〔3024〕4号', []],
    ['a verb that nothing but one character follows', '依照发〔2024〕4号', ['document-number 依照发〔2024〕4号 null']],
    ['of the last century', '转发青粮发〔1999〕12号', ['document-number 青粮发〔1999〕12号 null']],
    ['a voucher of a kind, its number with 第', '8月第7号会计凭证', ['voucher 8月第7号会计凭证 null']],
    ['two vouchers', '8月7号和9号凭证', ['voucher 8月7号和9号凭证 null']],
    ['a day', '8月7号', []],
    ['a blank before the unit', '1.5 元', ['money 1.5 元 1.5']],
    ['too many blanks', '1.5     元', []],
    ['a number that lacks its digits', '3.元、.5元', []],
    ['more than so much', '3万余元', ['money 3万余元 30000']],
    ['to the cent', '12,345,678.12345678元', ['money 12,345,678.12345678元 12345678.12']],
    ['a percent without a fraction', '12%', ['percent 12% 12']],
    ['a version is no percent', '1.2.3%', []],
    ['the sign alone', '%', []],
    ['a company behind a word', '与青岚粮油有限公司签约', ['organization 青岚粮油有限公司 null']],
    [
      'a company with brackets in its name',
      '由青岚粮油(集团)股份有限公司承担',
      ['organization 青岚粮油(集团)股份有限公司 null'],
    ],
    ['together with a company', '8月会同青岚粮油有限公司', ['organization 青岚粮油有限公司 null']],
    ['the same at the beginning', '会同青岚粮油有限公司', ['organization 青岚粮油有限公司 null']],
    ['on the order of a company', '委托青岚粮油集团公司检测', ['organization 青岚粮油集团公司 null']],
    ['a name that is too short', '青岚有限公司', []],
    ['a company that is founded', '成立上坪村经济发展有限公司,', ['organization 上坪村经济发展有限公司 null']],
    [
      'what was done before it was founded',
      '整合资源成立上坪村经济发展有限公司',
      ['organization 上坪村经济发展有限公司 null'],
    ],
    ['whom one talks to', '约谈绿源建设有限公司负责人', ['organization 绿源建设有限公司 null']],
    ['the same, behind a day', '3月8日约谈绿源建设有限公司', ['organization 绿源建设有限公司 null']],
    ['two verbs', '督促所属绿源建设有限公司退缴', ['organization 绿源建设有限公司 null']],
    ['a name too short behind its verb', '成立青岚有限公司', []],
    [
      'a noun of the trade is of the name',
      '与青岚建设监理咨询有限公司签约',
      ['organization 青岚建设监理咨询有限公司 null'],
    ],
    ['two persons', '张某某、李某', ['person 张某某 null', 'person 李某 null']],
    ['three characters left unnamed', '张某某某', []],
    ['a person behind an office', '站长张某某被处分', ['person 张某某 null']],
    ['a person within a word', '群众郑某', []],
    ['behind a post that has been held', '对县农技推广中心原主任刘某给予党内严重警告处分', ['person 刘某 null']],
    ['nobody behind a post', '主任某日带队检查。', []],
    ['a whole name behind a post', '副局长李卫国', ['person 李卫国 null']],
    ['a name of two characters', '由副局长李刚带队检查。', ['person 李刚 null']],
    ['what he becomes', '局长李卫国任组长,', ['person 李卫国 null']],
    ['the same with 为', '以局长赵强为组长,', ['person 赵强 null']],
    ['what is done to him', '对时任校长王建国给予警告,对教师李红进行批评', ['person 王建国 null', 'person 李红 null']],
    ['what he does', '股长吴敏分别牵头,由副局长陈伟负责', ['person 吴敏 null', 'person 陈伟 null']],
    ['a rarer surname', '经办人莫庆林退回,党组书记蒲正安', ['person 莫庆林 null', 'person 蒲正安 null']],
    ['a place that begins like a name', '组织教师苏州、杭州考察,职工张家界等地,干部李家村负责', []],
    ['为 within what may be his name', '局长赵大为负责', []],
    ['the same, of two characters', '局长李刚任组长,', ['person 李刚 null']],
    ['no surname behind a post', '局长办公会、组长单位、书记周例会、主任高度重视。', []],
    ['a verb that begins like a name', '由站长张贴公示,局长张贴、镇长杜绝,', []],
    ['a name that goes on', '镇长王家村党员大会', []],
    ['a name behind no post', '李卫国,', []],
    ['one who is left half unnamed', '局长李某,', ['person 李某 null']],
    ['a person in quotation marks', '“冯某”', ['person 冯某 null']],
    ['two titles', '《甲》《乙》', ['document-title 《甲》 null', 'document-title 《乙》 null']],
    ['a title of 121 characters', `《${'甲'.repeat(121)}》`, []],
    ['a title over two lines', '《甲\n乙》', []],
    ['an empty title', '《》', []],
    ['in the order of the text', '张某退缴5元', ['person 张某 null', 'money 5元 5']],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  it('stretches are read each for itself', () => {
    const text = '退缴5\n万元'
    expect(
      readEntities(
        text,
        fold(text),
        [
          [0, 3],
          [4, 6],
        ],
        compileLexicon(words),
      ),
    ).toEqual([])
  })
})

describe('prose that tells the status of the whole', () => {
  it.each<[guards: string, text: string, status: string]>([
    ['a noun of the work behind it', '目前已完成整改任务。', 'completed false'],
    ['that it goes on, in the same clause', '该问题已完成整改并长期坚持。', 'completed true'],
    ['a second verb without a subject', '已完成整改并通报全县。', 'unstated false'],
    ['a second verb with a subject', '该问题已完成整改并通报全县。', 'completed false'],
    ['a long tail is another matter', '该问题已完成整改并通报全县各乡镇各街道各部门各单位各村。', 'unstated false'],
    ['another word behind it', '该问题已完成整改方案。', 'unstated false'],
    ['a number of them', '3个问题均已完成整改。', 'completed false'],
    ['those named above', '上述问题均已整改到位。', 'completed false'],
    ['one of several measures', '办法已完成。', 'unstated false'],
  ])('%s', async (_, text, status) => {
    const { issues } = await readText(
      '一、反馈问题整改情况',
      '1.关于票据管理不严的问题',
      `整改情况:修订了办法。${text}`,
    )
    expect(issues.map(({ status: { code, sustained } }) => `${code} ${sustained}`)).toEqual([status])
  })
})

describe('persons that were handled', () => {
  const handled = async (line: string) => {
    const { accountability } = await readText('一、总体情况', `共对相关责任人进行了问责。${line}`, ...told)
    return (
      accountability && [
        accountability.people,
        accountability.actions.map(({ kind, count, unit }) => `${kind} ${count}${unit}`),
      ]
    )
  }
  it.each<[guards: string, line: string, expected: unknown]>([
    ['kinds alone have no total', '党内警告1人、诫勉谈话2人。', [null, ['党内警告 1人', '诫勉谈话 2人']]],
    ['a total that is theirs', '党内警告1人、诫勉谈话2人,合计3人。', [3, ['党内警告 1人', '诫勉谈话 2人']]],
    ['a total that is another one', '党内警告1人、诫勉谈话2人,合计5人。', [null, ['党内警告 1人', '诫勉谈话 2人']]],
    ['a total before them', '问责3人,其中党内警告1人、诫勉谈话2人。', [3, ['党内警告 1人', '诫勉谈话 2人']]],
    ['the number before the kind', '对3人进行提醒谈话。', [3, ['提醒谈话 3人']]],
    ['a talk is no handling', '对新提拔的12名干部进行任前谈话。', null],
    ['several kinds in one number', '批评教育、提醒谈话5人。', [null, ['批评教育、提醒谈话 5人']]],
    ['a kind without a number', '进行了批评教育。', null],
    ['处分 is a kind', '处分3人,诫勉9人。', [null, ['处分 3人', '诫勉 9人']]],
    ['处分 behind 处理 is all of them', '处理处分12人,其中警告3人、诫勉9人。', [12, ['警告 3人', '诫勉 9人']]],
    ['处分 further behind 处理', '处理有关人员后处分3人,诫勉9人。', [null, ['处分 3人', '诫勉 9人']]],
    ['another kind right behind 处理', '处理警告3人,处理诫勉9人。', [null, ['警告 3人', '诫勉 9人']]],
    ['two kinds joined by 和', '警告和记过3人,或诫勉2人。', [null, ['警告和记过 3人', '诫勉 2人']]],
    ['a kind that no list knows has the number', '警告、其他3人。', null],
    ['and the like', '警告等处理3人。', [3, ['警告 3人']]],
    ['by that way', '警告方式处理的3人。', [3, ['警告 3人']]],
    ['whom, between', '约谈了校长4名。', [null, ['约谈 4名']]],
    ['whom, of nine characters', '约谈甲乙丙丁戊己庚辛校长4名。', [null, ['约谈 4名']]],
    ['whom, of more', '约谈甲乙丙丁戊己庚辛壬校长4名。', null],
    ['several whom', '约谈校长、副校长4名。', null],
    ['given to some, and another to others', '对3人给予警告,对2人给予诫勉。', [null, ['警告 3人', '诫勉 2人']]],
    ['给予了', '对3人给予了警告。', [null, ['警告 3人']]],
    ['no verb between', '对3人警告。', null],
    ['ten characters between', '对3人甲乙丙丁戊己庚辛壬癸进行警告。', [null, ['警告 3人']]],
    ['more between', '对3人甲乙丙丁戊己庚辛壬癸子进行警告。', null],
    ['times', '警告3次。', [null, ['警告 3次']]],
    ['things', '警告3个。', null],
    ['in Chinese numerals', '警告二人、诫勉十二人。', [null, ['警告 2人', '诫勉 12人']]],
    ['a sum behind them by another word', '警告3人,诫勉2人,共计处理5人次。', [5, ['警告 3人', '诫勉 2人']]],
    ['a sum of persons by another unit', '警告3人,诫勉2人,总计5名。', [5, ['警告 3人', '诫勉 2人']]],
  ])('%s', async (_, line, expected) => {
    expect(await handled(line)).toEqual(expected)
  })
})

it.each<[guards: string, line: string, evidence: string[]]>([
  ['the kind and the number behind it', '严肃问责,警告3人、诫勉2人。', ['警告3人', '诫勉2人']],
  ['the number in front and the kind', '严肃问责,对3人给予警告。', ['对3人给予警告']],
  ['one of each', '严肃问责,诫勉2人,对3人给予警告。', ['诫勉2人', '对3人给予警告']],
])('the evidence of persons that were handled is %s', async (_, line, evidence) => {
  const { accountability, text } = await readText('一、总体情况', line, ...told)
  expect(accountability?.actions.map(({ span }) => text.slice(...span))).toEqual(evidence)
})

it.each<[guards: string, line: string, cases: number | null]>([
  ['by their unit', '立案3起,问责2人。', 3],
  ['that were looked into', '立案审查调查3件,问责2人。', 3],
  ['in another form', '立案查处3宗,问责2人。', 3],
  ['by a unit of something else', '立案3个,问责2人。', null],
])('cases: %s', async (_, line, cases) => {
  expect((await readText('一、总体情况', line, ...told)).accountability?.cases).toBe(cases)
})
