/** To which field a line belongs, and what the cells of a ledger are told by. */
import { describe, expect, it } from 'vitest'
import { BulletinError } from '../errors.ts'
import { parseBulletin } from '../parse.ts'
import { brief, readTable, readText } from './testing/read.ts'

const part = '一、反馈问题整改情况'
const title = '1.关于票据管理不严的问题'

describe('a line without a label', () => {
  const read = async (...lines: string[]) => {
    const [issue] = (await readText(part, title, ...lines)).issues
    return [issue?.progress?.text ?? null, issue?.responsible.map(({ name }) => name)]
  }
  it.each<[guards: string, lines: string[], progress: string | null, names: string[]]>([
    [
      'behind a short field goes on with the progress',
      ['整改情况:已清点。', '责任单位:办公室', '票据已登记。'],
      '已清点。\n票据已登记。',
      ['办公室'],
    ],
    [
      'a name goes on with the names',
      ['责任单位:办公室', '财务股 储备股', '整改情况:已清点。'],
      '已清点。',
      ['办公室', '财务股', '储备股'],
    ],
    [
      'a sentence does not',
      ['整改情况:已清点。', '责任单位:办公室', '票据已登记,已核销'],
      '已清点。\n票据已登记,已核销',
      ['办公室'],
    ],
    [
      'nor does a figure',
      ['整改情况:已清点。', '责任单位:办公室', '登记票据12本'],
      '已清点。\n登记票据12本',
      ['办公室'],
    ],
    [
      'nor what is too long for names',
      ['整改情况:已清点。', '责任单位:办公室', '票据已经由各股室逐本逐页登记并且交由档案室统一保管到期以后再行销毁'],
      '已清点。\n票据已经由各股室逐本逐页登记并且交由档案室统一保管到期以后再行销毁',
      ['办公室'],
    ],
    [
      'a name of the longest',
      ['责任单位:办公室', '股'.repeat(30), '整改情况:已清点。'],
      '已清点。',
      ['办公室', '股'.repeat(30)],
    ],
    [
      'a label without a value takes what follows',
      ['责任单位:', '办公室', '整改情况:', '已清点。'],
      '已清点。',
      ['办公室'],
    ],
  ])('%s', async (_, lines, progress, names) => {
    expect(await read(...lines)).toEqual([progress, names])
  })
})

describe('statuses', () => {
  it.each<[guards: string, line: string, status: string]>([
    ['blanks within the tag', '整改情况:已清点。( 已 完 成 )', 'completed'],
    ['brackets that only name the work', '整改情况:已清点。(整改工作)', 'unstated'],
    ['goes on, with 将 alone', '整改情况:该问题已整改到位,将长期坚持。', 'completed sustained'],
    ['goes on, with 并 alone', '整改情况:该问题已整改到位,并长期坚持。', 'completed sustained'],
    ['goes on, and on', '整改情况:该问题已整改到位,同时将长期坚持下去。', 'completed sustained'],
    ['without a term', '整改情况:已清点。(已完成)', 'completed'],
  ])('%s', async (_, line, status) => {
    const { issues } = await readText(part, title, line)
    expect(issues.map(({ status: { code, sustained } }) => `${code}${sustained ? ' sustained' : ''}`)).toEqual([status])
  })

  it('a tag at the end of the bulletin is none of the overview', async () => {
    const { issues } = await readText(
      '一、加强组织领导',
      '(一)学习安排',
      '召开会议3次。',
      '二、反馈问题整改情况',
      title,
      '整改情况:已清点。(已完成)',
    )
    expect(issues.map(brief)).toEqual(['二/1 关于票据管理不严的问题 = completed'])
  })

  it('a semicolon at the end makes no list of findings', async () => {
    const { issues } = await readText(part, title, '存在问题:票据未登记;', '整改情况:已清点。')
    expect(issues[0]?.findings).toEqual([])
  })
})

describe('a label that prints a status elsewhere', () => {
  it.each<[guards: string, value: string, progress: string | null, status: string]>([
    ['a word that no list knows', '挂账待核', null, 'unknown 挂账待核'],
    ['of ten characters', '挂账待核等待上级批复', null, 'unknown 挂账待核等待上级批复'],
    ['of eleven', '挂账待核等待上级批复中', '挂账待核等待上级批复中', 'unstated null'],
    ['of two clauses', '挂账,待核', '挂账,待核', 'unstated null'],
    ['with a figure', '挂账3', '挂账3', 'unstated null'],
    ['a status, and a remark', `已办结,${'群'.repeat(21)}`, null, `completed 已办结,${'群'.repeat(21)}`],
    ['a status, and more than a remark', `已办结,${'群'.repeat(22)}`, `已办结,${'群'.repeat(22)}`, 'completed 已办结'],
    ['a remark in front', '群众满意,已办结', '群众满意,已办结', 'completed 已办结'],
  ])('%s', async (_, value, progress, status) => {
    const { issues } = await readText(part, title, '整改情况:已完成', '2.关于用车不规范的问题', `整改情况:${value}`)
    const second = issues[1]
    expect([second?.progress?.text ?? null, `${second?.status.code} ${second?.status.text}`]).toEqual([
      progress,
      status,
    ])
  })
})

it.each<[guards: string, line: string, progress: string | null, basis: string]>([
  ['a status and a full stop', '整改情况:已完成。', null, 'field'],
  ['a sentence on the issue', '整改情况:该问题已完成整改。', '该问题已完成整改。', 'prose'],
  ['a sentence on the issue, its tag behind it', '整改情况:该问题已完成整改。(已完成)', '该问题已完成整改。', 'tag'],
  ['two sentences', '整改情况:已完成整改。后续加强管理', '已完成整改。后续加强管理', 'prose'],
  ['on the issue, without a full stop', '整改情况:该问题已完成整改', null, 'field'],
])('a field of progress with nothing but %s', async (_, line, progress, basis) => {
  const { issues } = await readText(part, title, line)
  expect(issues.map((issue) => [issue.progress?.text ?? null, issue.status.basis])).toEqual([[progress, basis]])
})

it('behind a short field of the second problem text is of that one', async () => {
  const { issues } = await readText(
    part,
    title,
    '存在问题:票据未登记。',
    '整改情况:已清点。',
    '存在问题:存根遗失。',
    '责任单位:办公室',
    '多为旧册。',
    '整改情况:已补开。',
  )
  expect(issues.map((issue) => [issue.description, issue.progress?.text])).toEqual([
    [null, '已清点。'],
    ['多为旧册。', '已补开。'],
  ])
})

describe('a table under a heading', () => {
  const under = async (heading: string, rows: string[][]) => {
    const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
    const { issues } = await parseBulletin(
      `<h1>青岚县粮食局关于巡察整改进展情况的通报</h1><p>来源:青岚县粮食局 发布时间:2024-09-12</p><p>${part}</p><p>${heading}</p><table border=1>${cells}</table>`,
    )
    return issues.map(({ title: name, area, status }) => [name, area, status.code])
  }
  const one = [
    ['反馈问题', '票据未登记'],
    ['整改情况', '逐本登记。'],
    ['整改状态', '已完成'],
  ]
  it.each<[guards: string, heading: string, rows: string[][], issues: unknown[]]>([
    [
      'one task: the heading names it',
      '1.关于票据管理不严的问题',
      one,
      [['关于票据管理不严的问题', null, 'completed']],
    ],
    ['an area: the table does', '(一)聚焦财务方面', one, [['票据未登记', '聚焦财务方面', 'completed']]],
    [
      'two tasks: the table does',
      '1.关于票据管理不严的问题',
      [...one, ['反馈问题', '核销不及时'], ['整改状态', '正在推进']],
      [
        ['票据未登记', '关于票据管理不严的问题', 'completed'],
        ['核销不及时', '关于票据管理不严的问题', 'ongoing'],
      ],
    ],
  ])('%s', async (_, heading, rows, issues) => {
    expect(await under(heading, rows)).toEqual(issues)
  })
})

describe('columns', () => {
  const rows = (...header: string[]) =>
    readTable([header.join('|'), '1|学习不深入|组织学习|已完成', '2|作风不实|整顿|正在推进'])
  it.each<[guards: string, header: string[]]>([
    ['as they are', ['序号', '问题', '整改情况', '状态']],
    ['blanks in a name', ['序 号', '问  题', '整 改 情 况', '状 态']],
    ['a remark in brackets', ['序号', '问题', '整改情况(截至9月)', '状态(打勾)']],
    ['a colon', ['序号:', '问题:', '整改情况:', '状态:']],
  ])('%s', async (_, header) => {
    expect((await rows(...header)).issues.map(brief)).toEqual(['1 学习不深入 = completed', '2 作风不实 = ongoing'])
  })

  const spanning = (length: number, count: number) =>
    readTable([
      '序号|问题|整改情况|状态',
      `1|问题甲|[r${count}]${'组织学习'.repeat(length / 4)}|已完成`,
      ...Array.from({ length: count - 1 }, (_, i) => `${i + 2}|问题${i}|已完成`),
    ])
  it('a long text that a few rows share is told of each', async () => {
    expect((await spanning(20_000, 4)).issues).toHaveLength(4)
  })

  it('one that very many share is refused', async () => {
    const refused = await spanning(20_000, 40).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(BulletinError)
    expect(refused).toMatchObject({ code: 'too-large' })
    expect((refused as BulletinError).message).toMatch(/rowspan/)
  })
})

describe('signatures', () => {
  it.each<[guards: string, lines: string[], signedBy: string | null, signedOn: string | null]>([
    ['in brackets', ['(青岚县粮食局)', '2024年9月12日'], '青岚县粮食局', '2024-09-12'],
    ['a remark in front', ['(此页无正文)', '青岚县粮食局', '2024年9月12日'], '青岚县粮食局', '2024-09-12'],
    ['a day in front', ['(数据截至2024年9月10日)', '青岚县粮食局', '2024年9月12日'], '青岚县粮食局', '2024-09-12'],
    ['a label in front', ['责任单位 办公室', '青岚县粮食局', '2024年9月12日'], '青岚县粮食局', '2024-09-12'],
    ['a day with slashes', ['青岚县粮食局', '2024/9/12'], '青岚县粮食局', '2024-09-12'],
    ['a day with dots', ['青岚县粮食局', '2024.9.12'], '青岚县粮食局', '2024-09-12'],
  ])('%s', async (_, lines, signedBy, signedOn) => {
    const bulletin = await readText(part, title, '整改情况:已清点。(已完成)', ...lines)
    expect([bulletin.signedBy, bulletin.signedOn]).toEqual([signedBy, signedOn])
  })
})

it.each<[guards: string, lines: string[], expected: { goal: string | null; text: string | null; spans: string[] }]>([
  ['a goal alone', ['整改目标:账实相符。'], { goal: '账实相符。', text: null, spans: ['账实相符。'] }],
  [
    'measures alone',
    ['整改措施:逐本清点。', '定期核对。'],
    { goal: null, text: '逐本清点。\n定期核对。', spans: ['逐本清点。', '定期核对。'] },
  ],
  [
    'both',
    ['整改目标:账实相符。', '整改措施:逐本清点。'],
    { goal: '账实相符。', text: '逐本清点。', spans: ['逐本清点。'] },
  ],
])('where a plan stands: %s', async (_, lines, expected) => {
  const { issues, text } = await readText(part, title, ...lines, '整改情况:已清点。')
  const plan = issues[0]?.plan
  expect(plan).toMatchObject({ goal: expected.goal, text: expected.text })
  expect(plan?.spans.map((span) => text.slice(...span))).toEqual(expected.spans)
  expect(plan?.goalSpan ? text.slice(...plan.goalSpan) : null).toBe(expected.goal)
})

it.each(['已完成', '(已完成)', '【整改状态】已完成'])(
  'a status above the signature is of the last issue: %s',
  async (status) => {
    const lines = ['1.关于票据不全的问题', '整改情况:已清点。', status, '青岚县粮食局', '2024年9月12日']
    const { issues, signedBy } = await readText('一、反馈问题整改情况', ...lines)
    expect([issues[0]?.status.code, signedBy]).toEqual(['completed', '青岚县粮食局'])
  },
)

describe('measures without a label of progress', () => {
  it.each<[guards: string, lines: string[], expected: object]>([
    [
      'behind what was found they are what was done',
      ['笔记照抄。', '整改措施:已组织学习6次。'],
      { description: '笔记照抄。', progress: { text: '已组织学习6次。' }, plan: null },
    ],
    [
      'what goes on behind them does, too',
      ['笔记照抄。', '整改措施:已组织学习6次。', '已补记。'],
      { description: '笔记照抄。', progress: { text: '已组织学习6次。\n已补记。' }, plan: null },
    ],
  ])('%s', async (_, lines, expected) => {
    const { issues } = await readText('一、反馈问题整改情况', '1.关于学习不深入的问题', ...lines)
    expect(issues).toMatchObject([expected])
  })
})
