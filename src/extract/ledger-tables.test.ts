import { describe, expect, it } from 'vitest'
import { opening } from '../lint/rule.ts'
import { parseBulletin } from '../parse.ts'
import { brief, readPage, readTable, readText } from './testing/read.ts'

const head = '序号|反馈问题|整改措施|责任单位|整改时限|整改情况|完成情况'

describe('ledgers: a row an issue', () => {
  it.each<[guards: string, rows: string[], expected: string[]]>([
    [
      'kinds of tasks that are ticked tell no result',
      ['序号|审计查出问题|整改情况|立行立改|分阶段整改', '1|资金滞留|已拨付。|√|', '2|台账不全|正在补录。||√'],
      ['1 资金滞留 = unstated', '2 台账不全 = unstated'],
    ],
    [
      'what a column asks names no issue',
      ['序号|隐患内容|整改情况|是否消除隐患', '1|储罐超期|已更换。|是'],
      ['1 储罐超期 = unstated'],
    ],
    ['hazards', ['序号|隐患情况|整改情况|整改状态', '1|储罐超期|已更换。|已完成'], ['1 储罐超期 = completed']],
    [
      'columns to be ticked, and their sums',
      [
        '序号|隐患问题|整改进展|已完成|整改中|未完成',
        '1|储罐超期|已更换。|√||',
        '2|通道堵塞|正在清理。||√|',
        '3|线路老化|资金未落实。|||√',
        '小　计|3项||1|1|1',
      ],
      ['1 储罐超期 = completed', '2 通道堵塞 = ongoing', '3 线路老化 = not-completed'],
    ],
    [
      'columns to be ticked below a name of their own',
      [
        '[r2]序号|[r2]反馈问题|[r2]整改情况|[c2]完成情况',
        '已完成|未完成',
        '1|学习不深入|组织学习3次。|√|',
        '2|台账不全|正在补录。||√',
      ],
      ['1 学习不深入 = completed', '2 台账不全 = not-completed'],
    ],
    [
      'progress by the end of a column’s name, beside what was planned',
      ['序号|反馈问题|整改措施|本季度进展', '1|学习不深入|制定计划|组织学习3次。|', '2|台账不全|补全|已完成'],
      ['1 学习不深入 = unstated', '2 台账不全 = completed'],
    ],
    [
      'plain',
      [
        head,
        '1|学习不深入|制定计划|办公室|2024年6月|组织学习3次。|已完成',
        '2|台账不全|补全|财务科|2024年7月|正在补录。|正在推进',
      ],
      ['1 学习不深入 = completed', '2 台账不全 = ongoing'],
    ],
    [
      'sums beside the area of their rows',
      [
        '审计类别|序号|审计查出问题|整改情况|整改结果',
        '[r3]预算管理|1|支出超预算|已收回。|已整改',
        '2|拨付不及时|已拨付。|已整改',
        '小计|2个||',
        '[r2]资产管理|3|长期挂账|正在清理。|正在整改',
        '小计|1个||',
        '[c2]总计|3个||',
      ],
      ['1 支出超预算 = completed', '2 拨付不及时 = completed', '3 长期挂账 = ongoing'],
    ],
    [
      'a total below',
      [head, '1|学习不深入|制定计划|办公室|2024年6月|组织学习3次。|已完成', '合计|1个||||1个|'],
      ['1 学习不深入 = completed'],
    ],
    [
      'answers in a column that asks',
      [
        '序号|反馈问题|整改情况|是否完成',
        '1|学习不深入|组织学习3次。|是',
        '2|台账不全|正在补录。|否',
        '3|票据不清|已清理。|√',
      ],
      ['1 学习不深入 = completed', '2 台账不全 = not-completed', '3 票据不清 = completed'],
    ],
    [
      'the header printed again on the next page',
      [
        head,
        '1|学习不深入|制定计划|办公室|2024年6月|组织学习3次。|已完成',
        head,
        '2|台账不全|补全|财务科|2024年7月|正在补录。|正在推进',
      ],
      ['1 学习不深入 = completed', '2 台账不全 = ongoing'],
    ],
    [
      'a header of two lines',
      [
        '[r2]序号|[r2]反馈问题|[c2]整改|[r2]完成情况',
        '整改措施|整改情况',
        '1|学习不深入|制定计划|组织学习3次。|已完成',
      ],
      ['1 学习不深入 = completed'],
    ],
    [
      'a column that tells nothing known, an empty cell',
      ['序号|反馈问题|某某栏|整改情况|完成情况', '1|学习不深入|甲|组织学习3次。|', '2|台账不全||已补全。|已完成'],
      ['1 学习不深入 = unstated', '2 台账不全 = completed'],
    ],
    [
      'remarks in the columns’ names',
      ['序号|反馈问题（简述）|整改情况（截至6月底）|完成情况：', '1|学习不深入|组织学习3次。|已完成'],
      ['1 学习不深入 = completed'],
    ],
    [
      'a number that repeats the label within the cell',
      ['序号|反馈问题|整改情况|完成情况', '1|1.学习不深入。个别同志未参加。|组织学习3次。|已完成'],
      ['1 学习不深入 = completed'],
    ],
    ['numbers with marks', ['序号|反馈问题|整改情况', '1、|学习不深入|组织学习3次。'], ['1 学习不深入 = unstated']],
    [
      'a row with its finding alone',
      ['序号|反馈问题|整改情况|完成情况', '|学习不深入||', '2|台账不全|已补全。|已完成'],
      ['学习不深入 = unstated', '2 台账不全 = completed'],
    ],
    [
      'a finding that speaks of a total, no number before it',
      ['反馈问题|整改情况|完成情况', '未列合计数|已改列。|已完成'],
      ['未列合计数 = completed'],
    ],
    [
      'a total below an empty cell',
      ['序号|反馈问题|整改情况|完成情况', '1|学习不深入|组织学习3次。|已完成', '|合计|1个|'],
      ['1 学习不深入 = completed'],
    ],
    [
      'a long remark in a column’s name',
      [
        '序号|反馈问题|整改情况（截至2024年6月底，含立行立改和长期坚持的事项）|完成情况',
        '1|学习不深入|组织学习3次。|已完成',
      ],
      ['1 学习不深入 = completed'],
    ],
    [
      'the header printed again, with a column that tells nothing known',
      [
        '序号|反馈问题|某某栏|整改情况|完成情况',
        '1|学习不深入|甲|组织学习3次。|已完成',
        '序号|反馈问题|某某栏|整改情况|完成情况',
        '2|台账不全|乙|已补全。|已完成',
      ],
      ['1 学习不深入 = completed', '2 台账不全 = completed'],
    ],
    [
      'a header of two lines, with a column that tells nothing known',
      [
        '[r2]序号|[r2]反馈问题|[r2]某某栏|[c2]整改|[r2]完成情况',
        '整改措施|整改情况',
        '1|学习不深入|甲|制定计划|组织学习3次。|已完成',
      ],
      ['1 学习不深入 = completed'],
    ],
    ['a header and nothing below', [head], []],
    ['no column names the issue', ['序号|责任单位|整改时限|整改情况', '1|办公室|2024年6月|组织学习3次。'], []],
    ['figures are no ledger', ['年度|收入|支出', '2023|100|90', '2024|110|95'], []],
    ['an index is no ledger', ['序号|反馈问题|页码', '1|学习不深入|3'], []],
  ])('%s', async (_, rows, expected) => {
    expect((await readTable(rows, '特此公告。')).issues.map(brief)).toEqual(expected)
  })

  it('reads every column', async () => {
    const [issue] = (
      await readTable([
        head,
        '1|学习不深入，个别同志未参加。记录缺失|一是制定计划；二是通报|办公室、财务科（牵头）|2024年6月底前|一是组织学习3次；二是补全记录。|已完成并长期坚持',
      ])
    ).issues
    expect(issue).toMatchObject({
      labels: ['1'],
      title: '学习不深入，个别同志未参加',
      description: '记录缺失',
      plan: { text: '一是制定计划；二是通报', measures: [{ ordinal: '一是' }, { ordinal: '二是' }] },
      responsible: [{ name: '办公室' }, { name: '财务科（牵头）' }],
      deadline: '2024-06',
      progress: { text: '一是组织学习3次；二是补全记录。', measures: [{}, {}] },
      status: { code: 'completed', sustained: true, basis: 'table' },
    })
  })
})

describe('one column beside the finding makes a ledger', () => {
  it.each(['整改情况', '完成情况', '整改措施', '整改时限', '责任单位', '整改目标', '下一步措施'])(
    '%s',
    async (column) => {
      const { issues } = await readTable([`序号|反馈问题|${column}`, '1|学习不深入|甲', '2|台账不全|乙'], '特此公告。')
      expect(issues.map(({ title }) => title)).toEqual(['学习不深入', '台账不全'])
    },
  )
})

it('a table of what is left that names no issue is no entry', async () => {
  const row = (label: string, value: string) => `<tr><td>${label}<td>${value}</tr>`
  const { followUps, issues } = await parseBulletin(
    `<h1>某县粮食局关于巡察整改情况的通报</h1><p>${opening.replaceAll('\n\n', '</p><p>')}</p><p>一、整改情况<p>1.关于值班不严的问题
    <p>整改情况:正在修订制度。(正在推进)<p>二、需进一步整改的事项
    <table border=1>${row('原因', '人手不足')}${row('下一步措施', '修订制度')}${row('整改时限', '2024年12月')}${row('整改措施', '修订制度')}</table>`,
  )
  expect(issues.map(({ title }) => title)).toContain('关于值班不严的问题')
  expect(followUps.filter(({ title }) => title === '')).toEqual([])
})

it('rows count on behind one another, and are no sections', async () => {
  const { issues, outline } = await readTable([
    '序号|反馈问题|整改情况',
    '1|学习不深入|已学习。',
    '1|台账不全|已补全。',
  ])
  expect(issues.map(({ id }) => id)).toEqual(['1', '2'])
  expect(outline).toEqual([])
})

it('a header of two lines tells what the lower says', async () => {
  const { issues } = await readTable([
    '[r2]序号|[r2]反馈问题|[r2]某某栏|[c2]整改|[r2]完成情况',
    '整改措施|整改情况',
    '1|学习不深入|甲|制定计划|组织学习3次。|已完成',
  ])
  expect(issues).toMatchObject([{ plan: { text: '制定计划' }, progress: { text: '组织学习3次。' } }])
})

it('a row that a page break cut in two is one', async () => {
  const { issues } = await readTable([
    '序号|反馈问题|整改情况|完成情况|责任人',
    '1|学习不深入|组织学习3次，|已完成|罗某',
    '||并补记了笔记。||',
    '2|台账不全|已补全。|已完成|罗某',
  ])
  expect(issues.map(({ progress }) => progress?.text)).toEqual(['组织学习3次，\n并补记了笔记。', '已补全。'])
})

it('who checks is not who answers for it', async () => {
  const { issues } = await readTable([
    '反馈问题|学习不深入',
    '责任单位|办公室',
    '验收单位|县委督查室',
    '整改情况|组织学习3次。',
  ])
  expect(issues[0]!.responsible).toEqual([expect.objectContaining({ role: '责任单位', name: '办公室' })])
})

it('contact in the rows of a table', async () => {
  const { contact } = await readTable([
    '反馈问题|学习不深入',
    '整改情况|组织学习3次。',
    '完成情况|已完成',
    '联系电话|0700-5550001（传真：同号）',
    '电子邮箱|lsj@example.com',
  ])
  expect(contact).toMatchObject({ phones: ['0700-5550001'], emails: ['lsj@example.com'] })
})

describe('what spans rows of a ledger', () => {
  it.each<[guards: string, rows: string[], expected: Array<[title: string, progress: string | undefined]>]>([
    [
      'an issue, whose measures have a row each',
      [
        '序号|反馈问题|整改措施|整改情况|完成情况',
        '[r2]1|[r2]学习不深入|制定计划。|组织学习3次。|[r2]已完成',
        '开展研讨。|研讨2次。',
        '2|记录不全|补全。|已补全。|已完成',
      ],
      [['学习不深入', '组织学习3次。\n研讨2次。'], ['记录不全', '已补全。']], // prettier-ignore
    ],
    [
      'an issue, of which each row has a status',
      [
        '序号|反馈问题|整改措施|整改情况|完成情况',
        '[r2]1|[r2]学习不深入|制定计划。|组织学习3次。|已完成',
        '开展研讨。|研讨2次。|正在推进',
      ],
      [['学习不深入', '组织学习3次。'], ['学习不深入', '研讨2次。']], // prettier-ignore
    ],
    [
      'an issue and its status, whose measures have a body each',
      [
        '序号|反馈问题|整改措施|责任单位|整改情况|整改状态',
        '[r2]1|[r2]学习不深入|制定计划。|办公室|组织学习3次。|[r2]已完成',
        '开展研讨。|人事科|研讨2次。',
      ],
      [['学习不深入', '组织学习3次。\n研讨2次。']], // prettier-ignore
    ],
    [
      'what was done, for two issues',
      ['序号|反馈问题|整改情况|完成情况', '1|学习不深入|[r2]组织学习3次。|[r2]已完成', '2|记录不全'],
      [['学习不深入', '组织学习3次。'], ['记录不全', '组织学习3次。']], // prettier-ignore
    ],
    [
      'a task of several findings',
      ['序号|整改任务|反馈问题|整改情况', '1|[r2]加强学习|学习不深入|组织学习3次。', '2|记录不全|已补全。'],
      [['加强学习', '组织学习3次。'], ['加强学习', '已补全。']], // prettier-ignore
    ],
  ])('%s', async (_, rows, expected) => {
    const { issues } = await readTable(rows)
    expect(issues.map(({ title: name, progress }) => [name, progress?.text])).toEqual(expected)
  })
})

it('a column of what was brought up, whoever did', async () => {
  const { issues } = await readTable([
    '编号|责任单位|披露问题|整改时限|整改状态|是否存在问题',
    '1|水利局|库区渗水|2025年8月|已完成|是',
  ])
  expect(issues.map(({ title: name }) => name)).toEqual(['库区渗水'])
})

it('a column of statuses, one of which no list knows', async () => {
  const { issues } = await readTable([
    '序号|审计查出问题|措施落实情况|整改结果',
    '1|账实不符|已核销47件。|已全部完成',
    '2|未公开招租|已招租3间。|部分整改',
    '3|依据不足|双方同意提交仲裁。|挂账待核',
  ])
  expect(issues.map(({ status }) => [status.code, status.text, status.basis])).toEqual([
    ['completed', '已全部完成', 'table'],
    ['ongoing', '部分整改', 'table'],
    ['unknown', '挂账待核', 'table'],
  ])
})

it('a column that names the finding and who found it', async () => {
  const { issues } = await readTable(['序号|审计查出的问题|整改情况|整改状态', '1|退库不规范|已抽查27笔。|已完成'])
  expect(issues.map(({ title: name }) => name)).toEqual(['退库不规范'])
})

describe('areas of a ledger', () => {
  it.each<[guards: string, rows: string[], expected: Array<[string, string | null]>]>([
    [
      'a column that spans rows',
      [
        '问题类别|序号|反馈问题|整改情况|完成情况',
        '[r2]聚焦学习方面|1|学习不深入|组织学习3次。|已完成',
        '2|记录不全|已补全。|已完成',
        '聚焦作风方面|3|作风不实|开展走访。|已完成',
      ],
      [['学习不深入', '聚焦学习方面'], ['记录不全', '聚焦学习方面'], ['作风不实', '聚焦作风方面']], // prettier-ignore
    ],
    [
      'a row across the table, its label dropped; a note is none',
      [
        '序号|反馈问题|整改情况|完成情况',
        '[c4]（一）聚焦学习方面',
        '1|学习不深入|组织学习3次。|已完成',
        '[c4]（二）聚焦作风方面：',
        '2|作风不实|开展走访。|已完成',
        '[c4]备注：以上情况截至6月底。',
        '3|台账不全|已补全。|已完成',
      ],
      [['学习不深入', '聚焦学习方面'], ['作风不实', '聚焦作风方面'], ['台账不全', '聚焦作风方面']], // prettier-ignore
    ],
    [
      'a row across all but the column of the numbers; words of a note within its name',
      ['序号|反馈问题|整改情况|完成情况', '|[c3]聚焦备注说明方面。', '1|学习不深入|组织学习3次。|已完成'],
      [['学习不深入', '聚焦备注说明方面']],
    ],
    [
      'sentences across the table are no area',
      [
        '序号|反馈问题|整改情况|完成情况',
        '[c4]聚焦学习方面',
        '[c4]以下问题由办公室牵头。财务科配合整改',
        '1|学习不深入|组织学习3次。|已完成',
      ],
      [['学习不深入', '聚焦学习方面']],
    ],
    [
      'nor is what is too long for one',
      [
        '序号|反馈问题|整改情况|完成情况',
        '[c4]聚焦学习方面',
        '[c4]以下问题由办公室牵头、财务科配合、各股室各下属单位按照职责分工共同负责,整改情况由办公室逐月汇总之后报送局党组会议研究审定并按程序公开接受监督',
        '1|学习不深入|组织学习3次。|已完成',
      ],
      [['学习不深入', '聚焦学习方面']],
    ],
  ])('%s', async (_, rows, expected) => {
    expect((await readTable(rows)).issues.map(({ title, area }) => [title, area])).toEqual(expected)
  })
})

describe('a table of one task: label beside value', () => {
  it('is an issue', async () => {
    const { issues } = await readTable([
      '反馈问题|学习不深入',
      '整改目标|学习制度化',
      '整改措施|制定计划',
      '责任单位|办公室|整改时限|2024年6月30日',
      '整改情况|组织学习3次。',
      '完成情况|已完成',
    ])
    expect(issues).toMatchObject([
      {
        title: '学习不深入',
        deadline: '2024-06-30',
        plan: { goal: '学习制度化', text: '制定计划' },
        responsible: [{ role: '责任单位', name: '办公室' }],
        progress: { text: '组织学习3次。' },
        status: { code: 'completed', basis: 'table' },
      },
    ])
  })

  it('several in one table: each begins where its finding stands', async () => {
    const one = (n: number, title: string, status: string) => [
      `序号|${n}`,
      `反馈问题|${title}`,
      '整改情况|组织学习3次。',
      `完成情况|${status}`,
    ]
    const { issues } = await readTable([...one(1, '学习不深入', '已完成'), ...one(2, '台账不全', '正在推进')])
    expect(issues.map(brief)).toEqual(['1 学习不深入 = completed', '2 台账不全 = ongoing'])
  })

  it('three pairs a row', async () => {
    const { issues } = await readTable([
      '反馈问题|值班不严|责任单位|办公室|整改时限|2024年9月',
      '整改情况|已修订值班制度。|完成情况|已完成',
    ])
    expect(issues).toMatchObject([
      {
        title: '值班不严',
        deadline: '2024-09',
        responsible: [{ name: '办公室' }],
        progress: { text: '已修订值班制度。' },
        status: { code: 'completed' },
      },
    ])
  })

  it('in any order, with what may be told twice', async () => {
    const { issues, text } = await readTable([
      '问题类别|聚焦作风方面',
      '反馈问题|值班不严',
      '序号|3',
      '责任单位|办公室',
      '责任单位|财务科',
      '整改情况|已修订值班制度。',
      '整改情况|已开展2次抽查。',
      '完成情况|已完成',
    ])
    expect(issues).toMatchObject([
      {
        labels: ['3'],
        area: '聚焦作风方面',
        title: '值班不严',
        responsible: [{ name: '办公室' }, { name: '财务科' }],
        progress: { text: '已修订值班制度。\n已开展2次抽查。' },
        status: { code: 'completed' },
      },
    ])
    expect(text.slice(...issues[0]!.span)).toMatch(/^问题类别[^]*已完成$/)
  })

  it.each<[guards: string, rows: string[], issues: number]>([
    ['a finding and its plan', ['反馈问题|值班不严', '责任单位|办公室', '整改时限|2024年9月'], 1],
    ['whom to ask, and until when', ['责任单位|办公室', '牵头单位|财务科', '整改时限|2024年9月'], 0],
    ['nothing names the issue', ['整改措施|制定计划', '整改情况|组织学习3次。', '完成情况|已完成'], 0],
    ['too few labels', ['整改情况|组织学习3次。', '完成情况|已完成'], 0],
  ])('%s', async (_, rows, count) => {
    expect((await readTable(rows, '特此公告。')).issues).toHaveLength(count)
  })
})

describe('a page that is nothing but a ledger', () => {
  const rows = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const page = (above: string) =>
    parseBulletin(
      `<div>首页 &gt; 公告</div><h2>青岚县水利局巡察反馈问题整改台账</h2>${above}<table>${rows('序号', '反馈问题', '整改情况', '完成时限', '整改状态')}${rows('1', '学习不深入', '组织学习3次', '2024年9月底', '已完成')}</table>`,
    )

  it('has its facts below the title', async () => {
    const { title, publisher, publishedAt, issues } = await page('<p>发布日期:2024-10-08 来源:县水利局</p>')
    expect([title, publisher, publishedAt]).toEqual(['青岚县水利局巡察反馈问题整改台账', '县水利局', '2024-10-08'])
    expect(issues.map(brief)).toEqual(['1 学习不深入 = completed'])
  })

  it('tells no day of feedback: those of its rows are theirs', async () => {
    expect((await page('')).inspection?.feedbackOn ?? null).toBeNull()
  })
})

describe('a list of what was found', () => {
  const rows = [
    '序号|问题类别|反馈问题|具体表现',
    '1|学习方面|学习不深入|①无计划；②无记录。',
    '2|资金方面|票据不清|6张无附件。',
  ]
  const page = (title: string) =>
    parseBulletin(
      `<meta charset="utf-8"><h1>${title}</h1><p>2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察,6月3日反馈意见。</p><table border="1">${rows.map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`).join('')}</table>`,
    )

  it('is a ledger in a notice of feedback that tells of nothing else', async () => {
    const { stage, issues } = await page('县委第二巡察组对县粮食局巡察反馈问题清单')
    expect(stage).toBe('feedback')
    expect(issues.map(brief)).toEqual(['1 学习不深入 = unstated', '2 票据不清 = unstated'])
    expect(issues[0]).toMatchObject({ area: '学习方面', description: '①无计划；②无记录。', progress: null })
  })

  it('is none where rectification is reported', async () => {
    expect((await page('青岚县粮食局关于巡察整改进展情况的通报')).issues).toEqual([])
  })
})

describe('a table of label and value whose issues are numbered', () => {
  it('has the number beside all labels of an issue, and its areas across', async () => {
    const one = (number: string, title: string) => [
      `[r3]${number}|反馈问题|${title}`,
      '责任单位|水利局',
      '整改措施|逐项整治',
    ]
    const { issues } = await readTable([
      '[c3]工作推进方面',
      ...one('1', '责任落实不力'),
      '[c3]污染防治方面',
      ...one('2', '污水直排'),
      ...one('3', '扬尘管控粗放'),
    ])
    expect(issues.map(({ labels, area, title }) => [labels.join(), area, title])).toEqual([
      ['1', '工作推进方面', '责任落实不力'],
      ['2', '污染防治方面', '污水直排'],
      ['3', '污染防治方面', '扬尘管控粗放'],
    ])
  })
})

it('a row of a text’s table that holds an area alone names those below it', async () => {
  const { issues } = await readText(
    [
      '序号\t反馈问题\t整改情况\t完成情况',
      '聚焦学习方面\t\t\t',
      '1\t学习不深入\t组织学习3次。\t已完成',
      '聚焦作风方面\t\t\t',
      '2\t作风不实\t开展走访。\t已完成',
      '合计\t\t\t',
    ].join('\n'),
  )
  expect(issues.map(({ area, title }) => [area, title])).toEqual([
    ['聚焦学习方面', '学习不深入'],
    ['聚焦作风方面', '作风不实'],
  ])
})

it.each<[guards: string, line: string, area: string | null, progress: string]>([
  ['an area by its number', '二、作风建设', '作风建设', '补记'],
  ['an area by its words', '作风建设方面', '作风建设方面', '补记'],
  ['the mark of a page’s rest', '（续表）', '学习方面', '补记'],
  ['a note on what stands above', '以上为学习方面问题', '学习方面', '补记'],
  ['a sum', '共计2个问题', '学习方面', '补记'],
  ['words that may be anything', '建立台账', '学习方面', '补记'],
  ['the rest of the cell above, which breaks off', '建立台账', '学习方面', '补记、'],
])('a line between two rows of a text: %s', async (_, line, area, progress) => {
  const { issues } = await readText(
    `序号\t反馈问题\t状态\t整改情况\n（一）学习方面\n1\t值班不严\t已完成\t${progress}\n${line}\n2\t票据不全\t已完成\t补登`,
  )
  expect(issues.map((issue) => [issue.title, issue.area])).toEqual([
    ['值班不严', '学习方面'],
    ['票据不全', area],
  ])
  expect(issues[0]?.progress?.text).toBe(progress.endsWith('、') ? `${progress}\n${line}` : progress)
})

it('lines between the rows of a text name areas where the first stands right below the header', async () => {
  const { issues } = await readText(
    '序号\t反馈问题\t状态\n党的建设\n1\t值班不严\t已完成\n财务管理\n2\t票据不全\t已完成\n（续表）\n3\t台账不清\t已完成',
  )
  expect(issues.map(({ area }) => area)).toEqual(['党的建设', '财务管理', '财务管理'])
})

it('what was planned is no progress where the table has a column for that', async () => {
  const { issues } = await readTable(['序号|反馈问题|整改措施|整改情况|完成情况', '1|台账不全|补全||未完成'])
  expect(issues).toMatchObject([{ progress: null, plan: { text: '补全' }, status: { code: 'not-completed' } }])
})

it('what was found on the spot describes what was complained of', async () => {
  const { issues } = await readTable([
    '序号|交办问题基本情况|调查核实情况|处理和整改情况|办理状态',
    '1|夜间施工扰民|公示牌未张贴。|已张贴。|已办结',
  ])
  expect(issues).toMatchObject([
    { title: '夜间施工扰民', description: '公示牌未张贴。', progress: { text: '已张贴。' } },
  ])
})

it('what is named in front of the number has several issues in common', async () => {
  const { issues } = await readTable([
    '方面|主要问题|序号|具体问题|整改落实情况|完成情况',
    '[r3]聚焦改革任务方面|[r2]分级诊疗推进不力|1|首诊率偏低|签订协议21份。|已完成',
    '2|签而不约|剔除重复签约。|正在推进',
    '成本管控不严|3|采购价格偏高|重新议价。|已完成',
  ])
  expect(issues.map(({ labels, area, category, title }) => [labels.join(), area, category, title])).toEqual([
    ['1', '聚焦改革任务方面', '分级诊疗推进不力', '首诊率偏低'],
    ['2', '聚焦改革任务方面', '分级诊疗推进不力', '签而不约'],
    ['3', '聚焦改革任务方面', '成本管控不严', '采购价格偏高'],
  ])
})

describe('a table behind another', () => {
  const header =
    '<tr><th>序号</th><th>反馈问题</th><th colspan=2>整改</th></tr><tr><th></th><th></th><th>整改情况</th><th>整改状态</th></tr>'
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const read = async (second: string) => {
    const page = `<meta charset="utf-8"><h1>青岚县粮食局巡察整改台账公示</h1><table>${header}${row('1', '值班不严', '已修订制度。', '已完成')}${row('2', '票据不全', '已补登。', '已完成')}</table><p> </p><table>${second}</table><p>特此公示。</p>`
    return (await parseBulletin(new TextEncoder().encode(page))).issues.map(brief)
  }
  const first = ['1 值班不严 = completed', '2 票据不全 = completed']

  it.each<[guards: string, second: string, expected: string[]]>([
    [
      'as wide, without a header: it goes on with the first',
      row('3', '台账不清', '正在补记。', '正在推进') + row('4', '轮换不及时', '已轮换。', '已完成'),
      [...first, '3 台账不清 = ongoing', '4 轮换不及时 = completed'],
    ],
    ['of another width', row('3', '台账不清', '正在补记。'), first],
    [
      'of labels beside values, as wide',
      row('反馈问题', '台账不清', '责任单位', '办公室') + row('整改情况', '正在补记。', '整改状态', '正在推进'),
      [...first, '台账不清 = ongoing'],
    ],
    [
      'that repeats the header',
      header + row('3', '台账不清', '正在补记。', '正在推进'),
      [...first, '3 台账不清 = ongoing'],
    ],
  ])('%s', async (_, second, expected) => {
    expect(await read(second)).toEqual(expected)
  })
})

it.each<[guards: string, between: string, second: string, areas: Array<string | null>]>([
  ['an area at the foot of a page', '<p>— 1 —</p>', '', ['作风方面', '财务方面']],
  ['a page with an area of its own', '', '<tr><td colspan=4>用人方面</td></tr>', ['作风方面', '用人方面']],
])('a ledger that repeats its header on the next page: %s', async (_, between, own, areas) => {
  const header = '<tr><th>序号</th><th>反馈问题</th><th>整改情况</th><th>整改状态</th></tr>'
  const row = (name: string) => `<tr><td>1</td><td>${name}</td><td>已修订制度。</td><td>已完成</td></tr>`
  const area = (name: string) => `<tr><td colspan=4>${name}</td></tr>`
  const page = `<meta charset="utf-8"><h1>青岚县粮食局巡察整改台账公示</h1><table>${header}${area('作风方面')}${row('值班不严')}${area('财务方面')}</table>${between}<table>${header}${own}${row('票据不全')}</table>`
  const { issues } = await parseBulletin(new TextEncoder().encode(page))
  expect(issues.map((issue) => issue.area)).toEqual(areas)
})

it('fields in one cell, a label on each line', async () => {
  const cell = (...lines: string[]) => lines.join('<br>')
  const { issues } = await readTable([
    '序号|反馈问题|整改情况',
    `1|学习不深入|${cell('整改措施:制定计划。', '责任单位:办公室', '整改时限:2024年6月', '落实情况:组织学习3次。', '整改状态:已完成')}`,
    `2|台账不全|${cell('正在补录。', '整改状态:正在推进')}`,
  ])
  expect(issues).toMatchObject([
    {
      plan: { text: '制定计划。' },
      responsible: [{ role: '责任单位', name: '办公室' }],
      deadline: '2024-06',
      progress: { text: '组织学习3次。' },
      status: { code: 'completed', text: '已完成', basis: 'table' },
    },
    { progress: { text: '正在补录。' }, status: { code: 'ongoing' } },
  ])
})

it.each<[guards: string, cell: string, title: string, description: string | null, findings: string[]]>([
  [
    'in one sentence',
    '（1）票据不清；（2）台账不全。',
    '（1）票据不清；（2）台账不全',
    null,
    ['票据不清；', '台账不全'],
  ],
  ['in several', '1.票据不清。2.台账不全。', '1.票据不清', '2.台账不全。', ['票据不清', '台账不全。']],
  ['by lines', '（1）票据不清<br>（2）台账不全', '（1）票据不清', '（2）台账不全', ['票据不清', '台账不全']],
  ['a number that nothing goes on with', '（1）票据不清。多为旧册。', '票据不清', '多为旧册。', []],
  ['a number further on', '（2）票据不清；（3）台账不全。', '票据不清；（3）台账不全', null, []],
])('a list of what was found in a cell: %s', async (_, cell, title, description, findings) => {
  const { issues } = await readTable(['序号|反馈问题|整改情况|整改状态', `1|${cell}|补登。|已完成`])
  expect(issues[0]).toMatchObject({ title, description })
  expect(issues[0]?.findings.map(({ text }) => text)).toEqual(findings)
})

describe('a ledger behind the signature', () => {
  const text = (progress: string) =>
    `<p>一、整改情况</p><p>1.关于值班不严的问题</p>${progress}<p>2.关于票据不全的问题</p>${progress}<p>如有意见,请向县粮食局反映。电话:0700-5550100。</p>`
  const annex = `<p>青岚县粮食局</p><p>2024年9月12日</p><p>附件</p><table border=1><tr><th>序号</th><th>反馈问题</th><th>整改时限</th><th>整改状态</th></tr><tr><td>1</td><td>值班不严的问题</td><td>2024年8月</td><td>已完成</td></tr><tr><td>2</td><td>票据不全的问题</td><td>2024年8月</td><td>已完成</td></tr><tr><td>3</td><td>台账不清的问题</td><td>2024年8月</td><td>正在推进</td></tr></table>`
  const read = (progress: string) =>
    parseBulletin(`<meta charset="utf-8"><h1>青岚县粮食局关于巡察整改进展情况的通报</h1>${text(progress)}${annex}`)

  it('tells no issue again that the text tells of', async () => {
    const { issues, contact } = await read('<p>整改情况:已落实。(已完成)</p>')
    expect(issues.map(brief)).toEqual([
      '一/1 关于值班不严的问题 = completed',
      '一/2 关于票据不全的问题 = completed',
      '3 台账不清的问题 = ongoing',
    ])
    expect(issues[1]?.progress?.text).toBe('已落实。')
    expect(contact?.phones).toEqual(['0700-5550100'])
  })

  it('tells what the text only names', async () => {
    const { issues } = await read('')
    expect(issues.map(brief)).toContain('1 值班不严的问题 = completed')
  })
})

describe('the rows of a ledger', () => {
  const header = '序号|反馈问题|整改情况|完成情况'
  const row = '1|学习不深入|组织学习|已完成'
  it.each<[guards: string, rows: string[], expected: string[]]>([
    ['two names of columns are no header', ['反馈问题|整改情况', '学习不深入|组织学习'], []],
    ['nor are they beside another', ['反馈问题|整改情况|某某栏', '学习不深入|组织学习|无'], []],
    [
      'three are one',
      ['反馈问题|整改情况|完成情况|某某栏', '学习不深入|组织学习|已完成|无'],
      [' 学习不深入 | null | 组织学习 | completed 已完成'],
    ],
    ['labels beside values are none', ['反馈问题|值班不严|整改情况|已整改', '1|学习不深入|组织学习|已完成'], []],
    [
      'a name that is a sentence makes no header',
      ['序号|反馈问题|整改情况及其进展说明与下一步考虑事项等有关内容汇总|完成情况', row],
      [],
    ],
    [
      'a row that spans all but one column names an area',
      [header, '[c3]一、学习方面|', row],
      ['1 学习不深入 | 学习方面 | 组织学习 | completed 已完成'],
    ],
    [
      'an area alone in the column of the numbers',
      [header, '一、学习方面|||', row],
      ['1 学习不深入 | 学习方面 | 组织学习 | completed 已完成'],
    ],
    [
      'an area alone in the column of what was found',
      [header, '|一、学习方面||', row],
      ['1 学习不深入 | 学习方面 | 组织学习 | completed 已完成'],
    ],
    [
      'an area alone in another column is none',
      [header, '||一、学习方面|', row],
      ['1 学习不深入 | null | 组织学习 | completed 已完成'],
    ],
    [
      'a name of a column that is too long to be ticked',
      ['序号|反馈问题|整改情况|整改中|已完成整改并验收销号合格', '1|学习不深入|组织学习||√', '2|作风不实|走访|√|'],
      ['1 学习不深入 | null | 组织学习 | unstated null', '2 作风不实 | null | 走访 | ongoing 整改中'],
    ],
    [
      'a name to be ticked of ten characters',
      ['序号|反馈问题|整改情况|整改中|问题已经全部整改到位', '1|学习不深入|组织学习||√'],
      ['1 学习不深入 | null | 组织学习 | completed 问题已经全部整改到位'],
    ],
    [
      'one of eleven',
      ['序号|反馈问题|整改情况|整改中|该问题已经全部整改到位', '1|学习不深入|组织学习||√'],
      ['1 学习不深入 | null | 组织学习 | unstated null'],
    ],
    ['names of columns and nothing else', [header, header], []],
    [
      'names of some columns among the rows',
      [header, row, '||整改情况|完成情况', '2|作风不实|走访|正在推进'],
      ['1 学习不深入 | null | 组织学习 | completed 已完成', '2 作风不实 | null | 走访 | ongoing 正在推进'],
    ],
    [
      'every other column tells nothing known',
      ['反馈问题|甲栏|整改情况|乙栏|完成情况', '学习不深入|甲|组织学习|乙|已完成'],
      [' 学习不深入 | null | 组织学习 | completed 已完成'],
    ],
    [
      'remarks beside columns to be ticked tell no status',
      ['序号|反馈问题|整改情况|已完成|未完成|备注', '1|学习不深入|组织学习|√||正在推进', '2|作风不实|走访|√||正在推进'],
      ['1 学习不深入 | null | 组织学习 | completed 已完成', '2 作风不实 | null | 走访 | completed 已完成'],
    ],
    [
      'a cell that spans two of four columns goes on with the issue',
      [header, row, '||[c2]继续学习'],
      ['1 学习不深入 | null | 组织学习\n继续学习 | completed 已完成'],
    ],
    [
      'an answer for a tick, and what is none',
      [
        '序号|反馈问题|整改情况|已完成|未完成',
        '1|学习不深入|组织学习|是|',
        '2|作风不实|走访|×|√',
        '3|票据不全|清点||无',
      ],
      [
        '1 学习不深入 | null | 组织学习 | completed 已完成',
        '2 作风不实 | null | 走访 | not-completed 未完成',
        '3 票据不全 | null | 清点 | unstated null',
      ],
    ],
    [
      'rows below an issue with a status each',
      [header, '[r2]1|[r2]学习不深入|组织学习|已完成', '再学习|正在推进'],
      ['1 学习不深入 | null | 组织学习 | completed 已完成', '1 学习不深入 | null | 再学习 | ongoing 正在推进'],
    ],
    [
      'rows below an issue that share its status',
      [header, '[r2]1|[r2]学习不深入|组织学习|[r2]已完成', '再学习'],
      ['1 学习不深入 | null | 组织学习\n再学习 | completed 已完成'],
    ],
    [
      'a finding that spans rows whose numbers do not',
      [header, '1|[r2]学习不深入|组织学习|已完成', '2|再学习|已完成'],
      ['1 学习不深入 | null | 组织学习 | completed 已完成', '2 学习不深入 | null | 再学习 | completed 已完成'],
    ],
    ['a row that goes on', [header, row, '||再学习|'], ['1 学习不深入 | null | 组织学习\n再学习 | completed 已完成']],
    [
      'a number alone goes on with nothing',
      [header, row, '2||再学习|'],
      ['1 学习不深入 | null | 组织学习 | completed 已完成'],
    ],
    ['a sum in the second column', [header, row, '|总计|1项|'], ['1 学习不深入 | null | 组织学习 | completed 已完成']],
    ['a sum with a blank in it', [header, row, '总 计|1|1项|'], ['1 学习不深入 | null | 组织学习 | completed 已完成']],
    [
      'results, two of three of them statuses',
      ['序号|反馈问题|整改结果', '1|学习不深入|已完成', '2|作风不实|挂账待核', '3|票据不全|已完成'],
      [
        '1 学习不深入 | null | null | completed 已完成',
        '2 作风不实 | null | null | unknown 挂账待核',
        '3 票据不全 | null | null | completed 已完成',
      ],
    ],
    [
      'results, half of them statuses',
      ['序号|反馈问题|整改结果', '1|学习不深入|已完成', '2|作风不实|挂账待核'],
      ['1 学习不深入 | null | null | completed 已完成', '2 作风不实 | null | 挂账待核 | unstated null'],
    ],
    [
      'a goal makes a ledger',
      ['序号|反馈问题|整改目标', '1|学习不深入|学习制度化'],
      ['1 学习不深入 | null | null | unstated null'],
    ],
    [
      'so does a next step',
      ['序号|反馈问题|下一步措施', '1|学习不深入|再学习'],
      ['1 学习不深入 | null | null | unstated null'],
    ],
    [
      'issues named on both sides of the number',
      ['主要问题|序号|具体问题|整改情况', '学习方面|1|学习不深入|组织学习'],
      ['1 学习不深入 | 学习方面 | 组织学习 | unstated null'],
    ],
    [
      'two levels of issues behind the number: the coarse one is told of several rows',
      ['序号|主要问题|具体问题|整改情况', '1|[r2]学习方面|学习不深入|组织学习', '2|笔记不全|补记'],
      ['1 学习不深入 | 学习方面 | 组织学习 | unstated null', '2 笔记不全 | 学习方面 | 补记 | unstated null'],
    ],
    [
      'prose under 完成情况',
      ['序号|反馈问题|整改措施|完成情况', '1|学习不深入|定计划|已完成招标。', '2|票据不全|清点|退还1260元。'],
      ['1 学习不深入 | null | 已完成招标。 | unstated null', '2 票据不全 | null | 退还1260元。 | unstated null'],
    ],
    [
      'a share under 完成情况 is no prose',
      ['序号|反馈问题|整改措施|完成情况', '1|学习不深入|定计划|80%', '2|票据不全|清点|2024.6完成'],
      ['1 学习不深入 | null | 定计划 | unknown 80%', '2 票据不全 | null | 清点 | completed 2024.6完成'],
    ],
    [
      'statuses under 完成情况, one of them unknown',
      ['序号|反馈问题|整改措施|完成情况', '1|学习不深入|定计划|已完成', '2|票据不全|清点|挂账'],
      ['1 学习不深入 | null | 定计划 | completed 已完成', '2 票据不全 | null | 清点 | unknown 挂账'],
    ],
    [
      'an area with its number in a cell of its own',
      [header, '一|[c3]作风方面', row],
      ['1 学习不深入 | 作风方面 | 组织学习 | completed 已完成'],
    ],
    [
      'an area across the table that is named like a column',
      [header, '[c4]一、关于作风方面的问题', row],
      ['1 学习不深入 | 关于作风方面的问题 | 组织学习 | completed 已完成'],
    ],
    ['the columns counted', [header, '1|2|3|4', row], ['1 学习不深入 | null | 组织学习 | completed 已完成']],
    [
      'two columns, above two rows',
      ['反馈问题|整改情况', '学习不深入|组织学习', '票据不全|已清点'],
      [' 学习不深入 | null | 组织学习 | unstated null', ' 票据不全 | null | 已清点 | unstated null'],
    ],
    [
      'issues named behind the number alone',
      ['序号|主要问题|具体问题|整改情况', '1|学习差|学习不深入|组织学习'],
      ['1 学习差 | null | 组织学习 | unstated null'],
    ],
  ])('%s', async (_, rows, expected) => {
    const { issues } = await readTable(rows)
    expect(
      issues.map(
        ({ labels, title, area, progress, status }) =>
          `${labels.join('/')} ${title} | ${area} | ${progress?.text ?? null} | ${status.code} ${status.text}`,
      ),
    ).toEqual(expected)
  })
})

it('when it was really done is no deadline', async () => {
  const { issues } = await readTable([
    '序号|反馈问题|整改情况|整改时限|实际完成时间',
    '1|学习不深入|组织学习|2025年6月底前|2024年9月',
  ])
  expect(issues.map(({ deadline }) => deadline)).toEqual(['2025-06'])
})

describe('a table of labels beside values', () => {
  const told = ['整改情况|组织学习', '整改状态|已完成']
  const numbered = (first: string, second: string) => [
    `[r3]${first}|反馈问题|学习不深入`,
    ...told,
    `[r3]${second}|反馈问题|作风不实`,
    ...told,
  ]
  it.each<[guards: string, rows: string[], expected: string[]]>([
    ['numbered by figures', numbered('1', '2'), ['1 学习不深入 = completed', '2 作风不实 = completed']],
    [
      'numbered by words',
      numbered('问题一', '问题二'),
      ['问题一 学习不深入 = completed', '问题二 作风不实 = completed'],
    ],
    [
      'of two digits with 第',
      numbered('第十二项', '第13号'),
      ['第十二项 学习不深入 = completed', '第13号 作风不实 = completed'],
    ],
    [
      'a number of four digits is none',
      numbered('第1项', '第1234项'),
      ['第1项 学习不深入 = completed', '作风不实 = completed'],
    ],
    ['other words are no numbers', numbered('甲', '乙'), ['学习不深入 = completed', '作风不实 = completed']],
    [
      'the number under a label of its own',
      [
        '序号|1|反馈问题|学习不深入',
        '整改情况|学习|整改状态|已完成',
        '序号|2|反馈问题|作风不实',
        '整改情况|走访|整改状态|已完成',
      ],
      ['1 学习不深入 = completed', '2 作风不实 = completed'],
    ],
    [
      'a label that is told twice begins another, which nothing names',
      ['反馈问题|学习不深入', '整改状态|已完成', '整改状态|正在推进', '整改情况|学习'],
      ['学习不深入 = completed'],
    ],
    [
      'responsible and progress may be told twice',
      [
        '反馈问题|学习不深入',
        '责任单位|办公室',
        '责任单位|财务股',
        '整改情况|学习',
        '整改情况|再学习',
        '整改状态|已完成',
      ],
      ['学习不深入 = completed'],
    ],
    ['a row of labels alone', ['反馈问题|整改情况', '反馈问题|学习不深入', ...told], ['学习不深入 = completed']],
    ['half of the rows', ['反馈问题|学习不深入', ...told, '甲|乙', '丙|丁', '戊|己'], ['学习不深入 = completed']],
    ['fewer', ['反馈问题|学习不深入', ...told, '甲|乙', '丙|丁', '戊|己', '庚|辛'], []],
    ['a task with nothing that was done', ['整改任务|加强学习', '责任单位|办公室', '整改时限|2024年9月'], []],
    [
      'a finding and its plan',
      ['反馈问题|学习不深入', '整改措施|订计划', '责任单位|办公室'],
      ['学习不深入 = unstated'],
    ],
  ])('%s', async (_, rows, expected) => {
    expect((await readTable(rows)).issues.map(brief)).toEqual(expected)
  })
})

it('a list of what was found, above the issues that tell what was done, is no ledger', async () => {
  const page = `<meta charset="utf-8"><h1>青岚县粮食局关于巡察整改进展情况的通报</h1><p>现将整改情况通报如下。</p><p>一、反馈问题整改情况</p><table border=1><tr><td>序号<td>反馈问题<td>页码</tr><tr><td>1<td>台账不全<td>3</tr></table><p>1.关于学习不深入的问题</p><p>整改情况:组织学习3次。(已完成)</p>`
  const { issues } = await parseBulletin(new TextEncoder().encode(page))
  expect(issues.map(brief)).toEqual(['一/1 关于学习不深入的问题 = completed'])
})

describe('a ledger in several tables', () => {
  const header = ['序号|反馈问题|整改情况|整改状态', '1|值班不严|修订制度,对责任人|']
  const row = (text: string) =>
    `<tr>${text
      .split('|')
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr>`
  const table = (...rows: string[]) => `<table border=1>${rows.map(row).join('')}</table>`
  const rest = ['||进行批评教育。|已完成', '2|接待超标|退还260元。|正在推进']

  it.each<[guards: string, html: string]>([
    ['within one table', table(...header, ...rest)],
    ['in the next, which repeats the header', table(...header) + table(header[0] as string, ...rest)],
    ['in the next, which does not', table(...header) + table(...rest)],
  ])('a row that a page break cut goes on %s', async (_, html) => {
    const { issues } = await readPage(html)
    expect(issues.map(({ progress, status }) => [progress?.text, status.code])).toEqual([
      ['修订制度,对责任人\n进行批评教育。', 'completed'],
      ['退还260元。', 'ongoing'],
    ])
  })

  const two = [header[0] as string, '1|值班不严|修订制度。|已完成', '2|票据不全|补登。|已完成']
  it.each<[guards: string, heading: string, behind: string[], issues: string[]]>([
    ['its numbers go on', '二、财务方面', ['3|接待超标|退还。|已完成'], ['二/3 接待超标 = completed']],
    [
      'be it in figures with marks',
      '二、财务方面',
      ['（3）|接待超标|退还。|已完成'],
      ['二/（3） 接待超标 = completed'],
    ],
    [
      'below an area of its own',
      '（二）财务管理',
      ['[4]1.票据管理方面', '3.|接待超标|退还。|已完成'],
      ['一/（二）/3 接待超标 = completed'],
    ],
    [
      'with a row that goes on with the one above',
      '（二）财务管理',
      ['3|接待超标|退还，|正在推进', '||再清理。|', '4|底数不清|清点。|已完成'],
      ['一/（二）/3 接待超标 = ongoing', '一/（二）/4 底数不清 = completed'],
    ],
    [
      'they begin anew, with a status each',
      '二、财务方面',
      ['1|底数不清|清点。|已完成'],
      ['二/1 底数不清 = completed'],
    ],
    ['the same beside it', '（二）财务管理', ['1|底数不清|清点。|已完成'], ['一/（二）/1 底数不清 = completed']],
    ['the same in another part', '二、财务管理', ['1|底数不清|清点。|已完成'], []],
    ['sums', '（二）清退明细', ['1|一中|3.2万元|已完成', '2|二中|2.1万元|已完成'], []],
    ['sums without a status that is known', '（二）清退明细', ['1|一中|三万元|已清退'], []],
    ['documents', '（二）建章立制', ['1|《值班管理办法》|办公室|已完成'], []],
    ['what has days', '二、财务方面', ['1|值班管理办法|办公室|2024年7月', '2|档案管理办法|人事股|2024年7月'], []],
    ['persons', '二、财务方面', ['张某|科长|2023年5月|党员', '李某|股长|2023年6月|党员'], []],
    ['figures with names of their own', '（二）成效', ['指标|整改前|整改后|增幅', '学习|3|6|100%'], []],
  ])('below the heading of what follows it goes on or not: %s', async (_, heading, behind, expected) => {
    const html = `<p>一、整改情况</p><p>（一）学习方面</p>${table(...two)}<p>${heading}</p>${table(...behind)}`
    const { issues } = await readPage(html.replaceAll('<td>[4]', '<td colspan=4>'))
    // A heading with nothing but such a table below it may be an issue of its own.
    const rows = issues.filter(({ title }) => !heading.endsWith(title))
    expect(rows.slice(2).map(brief)).toEqual(expected)
  })

  it('without numbers it goes on by the statuses', async () => {
    const rows = ['值班不严|修订制度。|已完成', '票据不全|补登。|已完成']
    const { issues } = await readPage(
      `<p>一、整改情况</p><p>（一）学习方面</p>${table('反馈问题|整改情况|整改状态', ...rows)}<p>（二）财务方面</p>${table('底数不清|清点。|正在推进', '接待超标|退还。|已完成')}<p>（三）人员名单</p>${table('张某|科长|党员', '李某|股长|党员')}`,
    )
    expect(issues.slice(2, 4).map(brief)).toEqual(['一/（二） 底数不清 = ongoing', '一/（二） 接待超标 = completed'])
    expect(issues.slice(4).map(({ title }) => title)).toEqual(['人员名单'])
  })

  it.each<[guards: string, rows: string[], labels: string, title: string, area: string | null, heading?: string]>([
    [
      'a row below its header',
      ['序号|反馈问题|整改情况', '1|值班不严|修订制度。'],
      '一/（一）/1',
      '值班不严',
      '队伍情况',
    ],
    [
      'without a number as well',
      ['反馈问题|整改情况|整改状态', '值班不严|修订制度。|已完成'],
      '一/（一）',
      '值班不严',
      '队伍情况',
    ],
    [
      'labels beside values',
      ['反馈问题|值班不严', '整改情况|修订制度。', '整改状态|已完成'],
      '一/（一）',
      '队伍情况',
      null,
    ],
    [
      'a row without a number, below a heading that names the issue',
      ['反馈问题|整改情况|整改状态', '夜间无人值班|排班。|已完成'],
      '一/（一）',
      '关于值班不严的问题',
      null,
      '关于值班不严的问题',
    ],
    [
      'a row with its number below one',
      ['序号|反馈问题|整改情况', '1|夜间无人值班|排班。'],
      '一/（一）/1',
      '夜间无人值班',
      '关于值班不严的问题',
      '关于值班不严的问题',
    ],
  ])('one alone below a heading: %s', async (_, rows, labels, title, area, heading = '队伍情况') => {
    const { issues } = await readPage(`<p>一、整改情况</p><p>（一）${heading}</p>${table(...rows)}`)
    expect(issues.map((issue) => [issue.labels.join('/'), issue.title, issue.area])).toEqual([[labels, title, area]])
  })

  it('its header alone above the headings', async () => {
    const { issues } = await readText(
      '一、整改情况',
      header[0]!.replaceAll('|', '\t'),
      '(一)学习方面',
      '1\t值班不严\t修订制度\t已完成\n2\t台账混乱\t补记\t已完成',
    )
    expect(issues.map(({ labels, area, title }) => [labels.join('/'), area, title])).toEqual([
      ['一/(一)/1', '学习方面', '值班不严'],
      ['一/(一)/2', '学习方面', '台账混乱'],
    ])
  })
})
