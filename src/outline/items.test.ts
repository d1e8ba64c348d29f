import { describe, expect, it } from 'vitest'
import { readPage, readText } from '../extract/testing/read.ts'

const before = ['二、反馈问题整改情况', '(一)聚焦学习方面', '1.关于学习不深入的问题']

describe('numbers within the text of a field are items of it, not sections', () => {
  it.each(['整改情况', '整改措施', '反馈问题', '整改目标', '未完成原因', '下一步措施'])('%s', async (label) => {
    const { outline, issues } = await readText(
      ...before,
      `${label}:`,
      '(1)修订制度。',
      '(2)加强检查。',
      '(3)定期通报。',
    )
    expect(outline[0]?.children[0]?.children[0]?.children).toEqual([])
    expect(issues).toHaveLength(1)
  })

  it.each<[guards: string, heading: string, text: string[]]>([
    ['a paragraph under the heading', '(二)堤防巡查不力', ['站党支部采取以下措施:']],
    ['the heading’s own line', '(二)堤防巡查不力。站党支部采取以下措施:', []],
    ['a paragraph behind another', '(二)堤防巡查不力', ['已列入年度计划。', '主要做法是:']],
  ])('nor are those that the text of an issue announces: %s', async (_, heading, text) => {
    const { issues } = await readText(
      '二、水利工程方面',
      '(一)台账不全',
      '已补记。该问题已整改到位。',
      heading,
      ...text,
      '1.补种草皮1200平方米。',
      '2.清理沿线杂物,预计2024年9月完工。',
      '3.约谈养护单位。该问题正在整改。',
      '(三)值班不严',
      '已修订制度。该问题已整改到位。',
    )
    expect(issues.map(({ labels, progress }) => `${labels.join('/')} ${progress?.measures.length}`)).toEqual([
      '二/(一) 0',
      '二/(二) 3',
      '二/(三) 0',
    ])
  })

  it.each<[guards: string, lines: string[], issues: string[]]>([
    ['a list between semicolons', ['(一)台账混乱', '1.清点物品43件;', '2.建立登记簿。(已完成)'], ['二/(一) 2']],
    [
      'behind what was told before',
      ['(一)关于台账混乱的问题', '开展清查,通报2起。', '1.清点物品。', '2.建立登记簿。'],
      ['二/(一) 2'],
    ],
    [
      'paragraphs that share the field behind them',
      ['(一)台账管理混乱', '1.清点物品43件。', '2.建立登记簿。', '整改结果:基本完成。', '(二)值班不严', '已修订制度。'],
      ['二/(一) 2', '二/(二) 0'],
    ],
    [
      'one paragraph that does',
      ['(一)台账管理混乱', '1.清点物品43件。2.建立登记簿。', '整改结果:基本完成。'],
      ['二/(一) 2'],
    ],
    [
      'one sentence alone shares nothing',
      ['(一)台账管理混乱', '1.物品登记。', '整改结果:基本完成。'],
      ['二/(一)/1 undefined'],
    ],
    [
      'the last before the next field',
      ['1.台账混乱', '整改措施:', '(1)清点物品。', '(2)建立登记簿。', '整改进展:', '(1)7月5日清点。', '(2)已建立。'],
      ['二/1 2'],
    ],
    [
      'items that begin with a date',
      [
        '1.台账混乱',
        '整改进展:',
        '1.7月5日清点物品。',
        '2.8月底建立登记簿。',
        '整改结果:基本完成。',
        '2.值班不严',
        '已修订。',
      ],
      ['二/1 2', '二/2 0'],
    ],
    [
      'issues in a list',
      ['(一)台账管理混乱', '1.登记簿不健全;', '2.登记不及时。'],
      ['二/(一)/1 undefined', '二/(一)/2 undefined'],
    ],
    [
      'headings behind a preface',
      ['(一)关于台账混乱的问题', '共2项。', '1.登记簿', '已补记。(已完成)', '2.登记', '已补记。(已完成)'],
      ['二/(一)/1 0', '二/(一)/2 0'],
    ],
    [
      'measures with a title each, a status of all behind the last',
      [
        '(一)关于学习不深入的问题',
        '1.完善学习制度。制定计划,学习6次。',
        '2.创新学习形式。开展现场研学。',
        '3.成果转化有力。形成报告5篇。(已完成)',
        '(二)关于台账混乱的问题',
        '(1)健全登记制度。补记3本。',
        '(2)开展清点。清点物品43件。(正在推进)',
      ],
      ['二/(一) 3', '二/(二) 2'],
    ],
    [
      'what is named in short is no measure, so issues of a category',
      ['(一)关于党建工作的问题', '1.督促检查少。检查12次。', '2.约谈提醒少。约谈6人。', '3.问责力度弱。问责3人。'],
      ['二/(一)/1 0', '二/(一)/2 0', '二/(一)/3 0'],
    ],
    [
      'mostly no measures, so issues of a category',
      ['(一)关于台账混乱的问题', '1.登记簿。已补记。', '2.完善制度。已修订。(已完成)', '3.仓库。已清点。'],
      ['二/(一)/1 0', '二/(一)/2 0', '二/(一)/3 0'],
    ],
  ])('nor are the items of a text without a colon: %s', async (_, lines, issues) => {
    const read = await readText('二、反馈问题整改情况', ...lines)
    expect(read.issues.map(({ labels, progress }) => `${labels.join('/')} ${progress?.measures.length}`)).toEqual(
      issues,
    )
  })

  it.each<[guards: string, heading: string, announced: string, first: string]>([
    ['below an area', '(一)水利工程方面', '整改情况如下:', '1.堤防巡查制度。已修订。'],
    ['issues below their category', '(一)水利工程管理不到位', '整改情况如下:', '1.堤防巡查不力。已修订制度。'],
  ])('but issues may be announced too: %s', async (_, heading, announced, first) => {
    const { issues } = await readText('二、整改落实情况', heading, announced, first, '2.台账不全。已补记。')
    expect(issues.map(({ labels }) => labels.join('/'))).toEqual(['二/(一)/1', '二/(一)/2'])
  })

  it('and the next number of the heading opens the next issue', async () => {
    const { issues } = await readText(
      ...before,
      '整改情况:',
      '(1)修订制度。',
      '(2)加强检查。(已完成)',
      '2.关于台账不全的问题',
      '整改情况:已补全。(已完成)',
    )
    expect(issues.map(({ labels }) => labels.at(-1))).toEqual(['1', '2'])
  })
})

it('an issue whose answer is a list in its own line keeps its heading', async () => {
  const { issues } = await readText(
    '一、整改情况',
    '1.关于学习不深入的问题。整改情况:1.组织学习3次;2.开展研讨2次。',
    '2.关于台账不全的问题。存在1.漏记;2.错记;3.无人清点。已补记。',
    '3.关于票据不清的问题。整改情况:已清理。',
  )
  expect(issues.map(({ labels }) => labels.join('/'))).toEqual(['一/1', '一/2', '一/3'])
})

describe('where a list has counted to the number of the next issue, that begins as the issue before', () => {
  const fields = (who: string, done: string) => [`责任单位:${who}`, `整改进展:${done}`]
  it.each<[guards: string, lines: string[], issues: string[]]>([
    [
      'the list has counted on within its line',
      [
        '1.台账混乱。漏记2本。',
        ...fields('某科', '1.清点。2.补记。3.上锁。'),
        '2.值班不严。缺岗2次。',
        ...fields('某队', '已修订。'),
      ],
      ['1 3', '2 0'],
    ],
    [
      'the number is the next of both, and the field of the issue before follows',
      ['1.台账混乱。', ...fields('某科', '1.清点。'), '2.值班不严。缺岗2次。', ...fields('某队', '1.修订。2.通报。')],
      ['1 0', '2 2'],
    ],
    [
      'a field of its kind',
      [
        '1.台账混乱。',
        '牵头单位:某科',
        '整改进展:1.清点。',
        '2.值班不严。缺岗2次。',
        ...fields('某队', '1.修订。2.通报。'),
      ],
      ['1 0', '2 2'],
    ],
    [
      'another field may follow an item',
      [
        '1.台账混乱。',
        ...fields('某科', '1.清点。'),
        '2.补记3本。',
        '整改时限:2024年6月',
        '2.值班不严。',
        ...fields('某队', '已修订。'),
      ],
      ['1 2', '2 0'],
    ],
  ])('%s', async (_, lines, issues) => {
    const read = await readText('某局整改进展情况', ...lines)
    expect(read.issues.map(({ labels, progress }) => `${labels.join('/')} ${progress?.measures.length}`)).toEqual(
      issues,
    )
  })
})

it.each<[guards: string, html: string, issues: string[]]>([
  [
    'measures in bold below issues in bold',
    '<p><b>1.学习不深入。</b>学习浮于表面。</p><p>整改情况:</p><p><b>1.健全机制。</b>制定计划。</p><p><b>2.创新形式。</b>学习6次。</p><p><b>2.台账不规范。</b>审核不严。</p><p>整改情况:已补记。</p>',
    ['1 2', '2 0'],
  ],
  [
    'measures with a field each',
    '<p>1.关于学习不深入的问题。</p><p>责任单位:某科</p><p>整改措施:</p><p>1.制定计划。</p><p>责任人:张某</p><p>2.学习6次。</p><p>责任人:李某</p><p>2.关于台账不规范的问题。</p><p>责任单位:某股</p><p>整改措施:</p><p>1.清理43张。</p>',
    ['1 2', '2 0'],
  ],
])('but no %s', async (_, html, expected) => {
  const { issues } = await readPage(html)
  expect(issues.map(({ labels, progress }) => `${labels.join('/')} ${progress?.measures.length}`)).toEqual(expected)
})

it('and where it begins in bold as the issue before', async () => {
  const issue = (title: string, done: string) => `<p><b>${title}。</b>漏记2本。</p><p>整改进展：${done}</p>`
  const { issues } = await readPage(
    `${issue('1.台账混乱', '1.清点。')}<p>2.补记。</p>${issue('2.值班不严', '1.修订。')}`,
  )
  expect(issues.map(({ labels, progress }) => `${labels.join('/')} ${progress?.text}`)).toEqual([
    '1 1.清点。\n2.补记。',
    '2 1.修订。',
  ])
})

describe('a line that counts on within itself lists items, and heads nothing', () => {
  it.each<[guards: string, line: string, findings: string[]]>([
    ['circles', '①台账混乱；②物品短少；③无人清点。', ['台账混乱', '物品短少', '无人清点。']],
    ['brackets', '(1)台账混乱;(2)物品短少。', ['台账混乱', '物品短少。']],
  ])('%s', async (_, line, findings) => {
    const { outline, issues } = await readText(...before, line, '整改措施:补记台账。', '整改情况:已补记。')
    expect(outline[0]?.children[0]?.children[0]?.children).toEqual([])
    expect(issues[0]?.findings.map(({ text }) => text.replace(/；$/, '').replace(/;$/, ''))).toEqual(findings)
  })
})

it('what is put in front of labels is no part of them', async () => {
  const { outline, issues, text } = await readText(
    '二、反馈问题整改情况',
    '(一)学习方面',
    '★问题一:学习不深入',
    '▲整改措施:制定计划。',
    '▲整改成效:组织学习3次。',
    '★问题二:台账不全',
    '——整改情况:● 已补记3本。',
  )
  const area = outline[0]?.children[0]
  expect(area?.children.map(({ label, heading }) => `${label} ${heading}`)).toEqual([
    '问题一 学习不深入',
    '问题二 台账不全',
  ])
  expect(issues.map(({ plan, progress }) => [plan?.text ?? null, progress?.text])).toEqual([
    ['制定计划。', '组织学习3次。'],
    [null, '● 已补记3本。'],
  ])
  expect(area?.children.map(({ span }) => text.slice(...span).slice(0, 4))).toEqual(['问题一:', '问题二:'])
})

it.each<[guards: string, heading: string, items: string[], issues: string[]]>([
  ['of a part', '“学习不深入”问题的整改情况', ['1.组织学习3次。', '2.开展研讨2次。'], ['二/1', '二/2']],
  [
    'with a status of their own',
    '(一)“学习不深入”问题的整改情况',
    ['1.组织学习3次。(已完成)', '2.开展研讨2次。(正在推进)'],
    ['二/(一)/1', '二/(一)/2'],
  ],
  [
    'with a field of their own',
    '(一)“学习不深入”问题的整改情况',
    ['1.学习少。整改情况:学习3次。', '2.研讨少。整改情况:研讨2次。'],
    ['二/(一)/1', '二/(一)/2'],
  ],
])('what is numbered below what was done about an issue is issues %s', async (_, heading, items, expected) => {
  const part = heading.startsWith('(') ? ['二、反馈问题整改情况', heading] : [`二、${heading}`]
  const { issues } = await readText(...part, ...items)
  expect(issues.map(({ labels }) => labels.join('/'))).toEqual(expected)
})

describe('a list within a line', () => {
  it.each<[guards: string, line: string, issues: string[]]>([
    ['counts on: items', '(1)修订制度;(2)组织培训;(3)开展检查。', ['二/(一)']],
    ['of numbers of another kind', '(1)修订制度;②组织培训。', ['二/(一)/(1)']],
    ['that does not count on', '(1)修订制度;(5)组织培训。', ['二/(一)/(1)']],
    ['behind a sentence', '(1)学习不深入。包括:(1)制度;(2)培训。', ['二/(一)/(1)']],
  ])('%s', async (_, line, expected) => {
    const { issues } = await readText('二、反馈问题整改情况', '(一)聚焦学习方面', line, '已逐项落实。')
    expect(issues.map(({ labels }) => labels.join('/'))).toEqual(expected)
  })
})

describe('below a heading that says what was done about an issue', () => {
  it.each<[guards: string, heading: string, issues: string[]]>([
    ['sentences are what was done', '(一)“学习不深入”问题的整改情况', ['二/(一) 2']],
    ['of a kind of inspection they are issues', '(一)关于专项检查反馈问题整改情况', ['二/(一)/1 0', '二/(一)/2 0']],
    ['of a kind of inspection, without 关于', '(一)专项检查反馈问题整改情况', ['二/(一)/1 0', '二/(一)/2 0']],
    ['of an area they are issues', '(一)学习教育方面问题的整改情况', ['二/(一)/1 0', '二/(一)/2 0']],
  ])('%s', async (_, heading, expected) => {
    const { issues } = await readText('二、反馈问题整改情况', heading, '1.组织学习3次。', '2.开展研讨2次。')
    expect(issues.map(({ labels, progress }) => `${labels.join('/')} ${progress?.measures.length ?? 0}`)).toEqual(
      expected,
    )
  })
})

it('【问题1】 is a label, and its brackets are no part of it', async () => {
  const { outline, issues } = await readText(
    '一、整改情况',
    '(一)学习方面',
    '【问题1】学习不深入',
    '【整改情况】已学习。',
  )
  expect(outline[0]?.children[0]?.children.map(({ label, heading }) => `${label} ${heading}`)).toEqual([
    '问题1 学习不深入',
  ])
  expect(issues[0]?.progress?.text).toBe('已学习。')
})

describe('a status tag of a heading', () => {
  it.each<[guards: string, heading: string, title: string, status: string | null]>([
    ['in brackets at its end', '1.关于学习不深入的问题(已完成)', '关于学习不深入的问题', '已完成'],
    ['in brackets in front of it', '1.(持续推进)关于学习不深入的问题', '关于学习不深入的问题', '持续推进'],
    ['behind a dash', '1.关于学习不深入的问题——已完成', '关于学习不深入的问题', '已完成'],
    ['behind a blank', '1.学习不深入　已完成整改', '学习不深入', '已完成整改'],
    ['not where nothing before it names an issue', '1.强化措施 落实到位', '强化措施 落实到位', null],
    ['not where it complains', '1.巡察反馈问题 整改不到位', '巡察反馈问题 整改不到位', null],
    ['not where the brackets say something else', '1.(上轮)关于学习不深入的问题', '(上轮)关于学习不深入的问题', null],
  ])('%s', async (_, heading, title, status) => {
    const { issues } = await readText('一、整改情况', heading, '整改情况:组织学习3次。')
    expect(issues.map((issue) => [issue.title, issue.status.text])).toEqual([[title, status]])
  })
})

it('below an area cases number the issues, with or without a field', async () => {
  const cases = ['案例1:收费不规范', '已退还。', '案例2:监管不严', '已核查。']
  const { issues } = await readText('一、反馈问题整改情况', '(一)聚焦主责主业方面', ...cases)
  expect(issues.map(({ title, progress }) => [title, progress?.text])).toEqual([
    ['收费不规范', '已退还。'],
    ['监管不严', '已核查。'],
  ])
})

it('an enumeration that begins behind the label of a field goes on as it', async () => {
  const { issues } = await readText(
    '一、整改情况',
    '1.窗口服务效率不高',
    '整改情况:1.压减报装环节。由4个压减为2个。',
    '2.畅通诉求渠道。热线有人值守。',
    '责任单位:客服中心',
    '2.公务用车管理不规范',
    '整改情况:1.清理费用。退还2万元。',
    '3.党建与业务脱节',
    '整改情况:已逐项落实。',
  )
  expect(issues.map(({ labels, progress }) => `${labels.join('/')} ${progress?.measures.length}`)).toEqual([
    '一/1 2',
    '一/2 0',
    '一/3 0',
  ])
})

describe('what an issue lists is no issue', () => {
  it.each<[guards: string, items: string[]]>([
    ['cases', ['案例1:张某违规收礼案。', '案例2:李某挪用案。']],
    ['matters', ['事项一:重大决策需集体研究。', '事项二:大额资金需审定。']],
    ['numbers', ['序号1 水泵12台', '序号2 电机8台']],
    ['provisions', ['第三项 之规定,退还2万元。']],
  ])('%s', async (_, items) => {
    const { issues } = await readText(
      '一、反馈问题整改情况',
      '(一)关于警示教育不深的问题',
      '整改情况:逐项研究。',
      ...items,
    )
    expect(issues.map(({ title, progress }) => [title, progress?.text])).toEqual([
      ['关于警示教育不深的问题', ['逐项研究。', ...items].join('\n')],
    ])
  })

  it('where nothing else does they number the issues', async () => {
    const { issues } = await readText('案例一:青石河污染', '整改情况:已清淤。', '案例二:填湖造景', '整改情况:已恢复。')
    expect(issues.map(({ labels, title }) => [...labels, title])).toEqual([
      ['案例一', '青石河污染'],
      ['案例二', '填湖造景'],
    ])
  })
})

it.each<[guards: string, part: string]>([
  ['an area', '一、关于聚焦主责主业方面的问题'],
  ['a part', '一、反馈问题整改情况'],
  ['what is told with a field of its own', '一、关于“四风”问题禁而不止的问题'],
])('below %s they number the issues', async (_, part) => {
  const { issues } = await readText(
    part,
    '序号1:收费不规范',
    '整改情况:已退还。',
    '序号2:监管不严',
    '整改情况:已核查。',
  )
  expect(issues.map(({ title }) => title)).toEqual(['收费不规范', '监管不严'])
})
