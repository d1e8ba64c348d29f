import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../parse.ts'
import { readStamp } from './metadata.ts'

const preface =
  '2023年3月1日至4月28日,市委第二巡察组对市气象台党支部进行了巡察,6月9日反馈意见。现将整改情况通报如下,请广大干部群众监督,如有意见请及时反映。'
const body = `${preface}\n\n一、反馈问题整改情况\n\n1.关于值班不严的问题\n\n整改情况:已修订值班制度。(已完成)\n\n2.关于台账不全的问题\n\n整改情况:已补记。(已完成)`
const title = '市气象台党支部关于巡察整改情况的通报'

const metaOf = async (...lines: string[]) => {
  const { title: printed, publisher, publishedAt, signedBy, genre } = await parseBulletin(lines.join('\n\n'))
  return { title: printed, publisher, publishedAt, signedBy, genre }
}

describe('metadata without labels', () => {
  it.each<[guards: string, line: string, expected: object]>([
    [
      'a stamp and the body behind it',
      '2023-11-20 08:30  市气象台',
      { publisher: '市气象台', publishedAt: '2023-11-20T08:30' },
    ],
    [
      'a stamp among other facts',
      '来源:市气象台  2023-11-20  阅读 412 次',
      { publisher: '市气象台', publishedAt: '2023-11-20' },
    ],
    [
      'a stamp glued to the name',
      '来源:市气象台2023-11-20 10:15',
      { publisher: '市气象台', publishedAt: '2023-11-20T10:15' },
    ],
    ['a stamp that has another label', '来源:市气象台  成文日期: 2023-11-15  阅读 412 次', { publishedAt: null }],
    ['no body behind the stamp', '2023-11-20 星期一', { publisher: null }],
  ])('%s', async (_, line, expected) => {
    expect(await metaOf(title, line, body)).toMatchObject(expected)
  })
})

describe('titles', () => {
  it.each<[guards: string, lines: string[]]>([
    ['below the name of a series', ['审计整改结果公告', '(2023年第5号)', title]],
    ['right above the first heading', [title, '一、整改工作总体情况', '整改工作有序推进。']],
    ['below the number of the document', ['县府函〔2023〕66号', title]],
    ['broken within the name of the body', ['市气象台', '党支部关于巡察整改情况的通报']],
    ['broken into two lines', ['市气象台党支部关于', '巡察整改情况的通报']],
  ])('%s', async (_, lines) => {
    expect(await metaOf(...lines, body)).toMatchObject({ title })
  })

  it('below a list of links that are titles, each with its day', async () => {
    const link = (text: string, day: string) => `<li><a href="#">${text}</a> <i>${day}</i></li>`
    const page = `<head><title>${title}_党务公开_某市气象台</title></head><body><ul>${link(title, '11-20')}${link('市气象台党支部2022年巡察整改情况的通报', '2022-12-09')}</ul><div><div>${title}</div><p>${body.replaceAll('\n\n', '</p><p>')}</p></div></body>`
    expect((await parseBulletin(page)).title).toBe(title)
  })

  it('below a line of navigation, where the page titles itself with it', async () => {
    const own = '青岚县贯彻落实督察反馈意见整改任务完成情况公示(第十九项)'
    const page = `<head><title>${own}</title></head><body><div>青岚县人民政府 &nbsp; 政务公开 &nbsp; 环境保护</div><div>${own}</div><p>${body.replaceAll('\n\n', '</p><p>')}</p></body>`
    expect((await parseBulletin(page)).title).toBe(own)
  })

  it('below the name of the site that the page titles itself with', async () => {
    const page = `<head><title>${title}_青岚县市场监督管理局政府信息公开网</title></head><body><div>青岚县市场监督管理局政府信息公开网</div><div>${title}</div><p>${body.replaceAll('\n\n', '</p><p>')}</p></body>`
    expect((await parseBulletin(page)).title).toBe(title)
  })

  it('beside a column of titles in a page laid out in tables', async () => {
    const row = (text: string) => `<tr><td>·<a>${text}</a></td></tr>`
    const column = ['关于排查的通知', '召开巡察整改推进会', '项目公示'].map(row).join('')
    const page = `<body><table><tr><td><table>${column}</table></td><td><table><tr><td><b>${title}</b></td></tr><tr><td>${body.replaceAll('\n\n', '<br>')}</td></tr></table></td></tr></table></body>`
    expect((await parseBulletin(page)).title).toBe(title)
  })

  it('behind dashes, below a motto', async () => {
    expect(await metaOf('扛牢整改责任 推动事业发展', `--${title}`, body)).toMatchObject({ title: `--${title}` })
  })

  it('below links that nothing parts', async () => {
    const page = `<body><div><a>医院首页</a><a>就医指南</a><a>科室导航</a></div><div>${title}</div><p>${body.replaceAll('\n\n', '</p><p>')}</p></body>`
    expect((await parseBulletin(page)).title).toBe(title)
  })

  it('broken within a heading', async () => {
    const page = `<body><h1>中共某市<br>${title}</h1><p>${body.replaceAll('\n\n', '</p><p>')}</p></body>`
    expect((await parseBulletin(page)).title).toBe(`中共某市${title}`)
  })

  it('below a bar of links', async () => {
    const page = `<body><div><a>某市</a> | <a>气象台</a></div><div>${title}</div><p>${body.replaceAll('\n\n', '</p><p>')}</p></body>`
    expect((await parseBulletin(page)).title).toBe(title)
  })
})

it('what the inspectors ask for behind the findings is no finding', async () => {
  const notice = [
    '县第一督察组向某镇反馈督察情况',
    '2021年6月16日至7月2日,县第一督察组对某镇开展了督察。11月3日,督察组向某镇党委进行了反馈,指出以下突出问题,要求抓紧整改:',
    '一、调整力度不够。现场抽查的企业中有6家未正常运行。',
    '二、监管缺失。工业污泥去向不明。',
    '督察要求,某镇应抓紧制定整改方案。',
  ]
  const { title: named, stage, issues } = await parseBulletin(notice.join('\n\n'))
  expect({ named, stage }).toEqual({ named: notice[0], stage: 'feedback' })
  expect(issues.map(({ description }) => description)).toEqual([
    '现场抽查的企业中有6家未正常运行。',
    '工业污泥去向不明。',
  ])
})

it('an invitation that closes the bulletin is no progress', async () => {
  const { issues } = await parseBulletin(`${title}\n\n${body.replace(/\(已完成\)$/, '')}\n\n欢迎职工群众监督。`)
  expect(issues.at(-1)?.progress?.text).toBe('已补记。')
})

it('a closing formula is no part of the signature', async () => {
  expect(await metaOf(title, body, '特此报告', '市气象台党支部', '2023年11月18日')).toMatchObject({
    signedBy: '市气象台党支部',
  })
})

it('a department named in a cell tells no genre', async () => {
  const ledger = [
    '序号\t自查问题\t整改情况\t责任科室\t状态',
    '1\t留样不规范\t已配齐设备\t审计科\t已整改',
    '2\t公示不及时\t已公示\t审计科\t已整改',
  ]
  const text = ['校园食品安全专项整治问题整改清单', '现将自查问题整改情况公示如下,欢迎监督。', ledger.join('\n')]
  expect(await metaOf(...text)).toMatchObject({ genre: 'other' })
})

it('a department that answers for an issue tells no genre', async () => {
  const text = [
    '市气象台自查问题整改情况的公示',
    '现将自查问题整改情况公示如下。',
    '一、自查问题整改情况',
    '1.耗材管理不规范',
  ]
  expect(await metaOf(...text, '责任科室:审计科、总务科', '整改情况:已盘点。(已完成)')).toMatchObject({
    genre: 'other',
  })
})

it('the line below the title of a bulletin whose paragraphs are all short', async () => {
  const text = [
    '镇政府关于督察整改情况的公示',
    '发布时间:2024-08-01 来源:镇政府',
    '现公示如下。',
    '整改任务一:污水直排',
    '整改情况:已封堵。',
  ]
  expect(await metaOf(...text)).toMatchObject({ publisher: '镇政府', publishedAt: '2024-08-01' })
})

it.each<[guards: string, said: string, inspectee: string | null]>([
  ['a body', '市审计局对市气象台2023年度预算执行情况进行了审计', '市气象台'],
  ['a matter without a body', '市审计局对气象资金管理使用情况进行了专项审计', null],
])('who was inspected: %s', async (_, said, inspectee) => {
  const text = [title, `2024年1月至3月,${said}。现将整改情况通报如下。`, body.slice(preface.length)]
  expect((await parseBulletin(text.join('\n\n'))).inspection).toMatchObject({ inspectee })
})

it('what was done about an issue tells no genre', async () => {
  const text = ['镇政府关于审议意见整改落实情况的通报', '现将落实情况通报如下。', '一、关于规范村级财务的意见']
  expect(await metaOf(...text, '落实情况:审计12个村。', '落实结果:已落实。')).toMatchObject({ genre: 'other' })
})

it.each<[title: string, genre: string]>([
  ['市气象台意识形态工作责任制专项检查整改情况的通报', 'inspection'],
  ['某县农村集体资金专项整治问题整改情况的公示', 'other'],
  ['市气象台主题教育检视问题整改情况的公示', 'other'],
  ['市气象台巡察整改专题民主生活会查摆问题整改情况的通报', 'inspection'],
])('the genre by the title, whatever the issues speak of: %s', async (named, genre) => {
  const text = [named, '现公示如下。', '一、整改情况', '1.关于审计整改不力的问题', '整改情况:已补记。(已完成)']
  expect(await metaOf(...text)).toMatchObject({ genre })
})

it.each<[guards: string, lines: string[], stage: string | null]>([
  ['the title', ['市气象台巡察整改完成情况的通报', '现将整改进展情况通报如下。'], 'completion'],
  ['else the sentence that announces it', ['市气象台巡察整改情况的通报', '现将整改进展情况通报如下。'], 'progress'],
  ['else a heading', ['市气象台巡察整改情况的通报', '现通报如下。', '一、整改进展'], 'progress'],
  ['a heading of the issues', ['市气象台巡察整改情况的通报', '现通报如下。', '一、反馈问题整改推进情况'], 'progress'],
  ['no heading of an overview', ['市气象台巡察整改情况的通报', '现通报如下。', '一、整改工作的组织推进情况'], null],
  ['nor of another', ['市气象台巡察整改情况的通报', '现通报如下。', '一、整改工作总体进展'], null],
  [
    'a heading of what is left makes no follow-up',
    ['市气象台巡察整改情况的通报', '现通报如下。', '一、后续工作'],
    null,
  ],
  ['反馈 beside 整改 is no feedback', ['市气象台巡察反馈意见整改情况的通报', '现将反馈意见整改情况通报如下。'], null],
  ['the feedback itself', ['市委第二巡察组向市气象台反馈巡察情况'], 'feedback'],
])('the stage is told by %s', async (_, lines, stage) => {
  expect((await parseBulletin([...lines, body.slice(preface.length)].join('\n\n'))).stage).toBe(stage)
})

it.each<[guards: string, preface: string, genre: string]>([
  ['what the beginning speaks of most', '审计署审计后,又经审计复核,巡察组未涉及。', 'audit'],
  ['one word alone', '经巡察反馈。', 'inspection'],
  ['none', '经自查自纠。', 'other'],
  ['what is spoken of in all genres', '经专项整治、专项整治、专项整治,又经审计。', 'audit'],
])('the genre without a telling title: %s', async (_, said, genre) => {
  const text = ['市气象台关于问题整改情况的通报', said, body.slice(preface.length)]
  expect((await parseBulletin(text.join('\n\n'))).genre).toBe(genre)
})

it.each<[guards: string, head: string, title: string | null]>([
  ['with the site behind it', '市气象台关于整改情况的通报_巡察工作_某市人民政府', '市气象台关于整改情况的通报'],
  ['in another order', '某市人民政府-市气象台关于整改情况的通报', '市气象台关于整改情况的通报'],
  ['that tells nothing', '某市人民政府', null],
])('the title of a page that shows none, %s', async (_, head, named) => {
  const page = `<head><title>${head}</title></head><body>${body
    .split('\n\n')
    .map((one) => `<p>${one}</p>`)
    .join('')}</body>`
  expect((await parseBulletin(page)).title).toBe(named)
})

it.each<[guards: string, whom: string, inspectee: string | null]>([
  ['a body alone', '市气象台党支部', '市气象台党支部'],
  ['a body and what it does', '市气象台落实防汛责任情况', '市气象台'],
  ['a matter alone', '2022年度预算执行情况', null],
  ['a body that a policy runs on from', '全市8座气象站惠民补贴政策落实情况', null],
])('who was inspected: %s', async (_, whom, inspectee) => {
  const said = preface.replace('对市气象台党支部', `对${whom}`)
  const { inspection } = await parseBulletin([title, body.replace(preface, said)].join('\n\n'))
  expect(inspection).toMatchObject({ inspector: '市委第二巡察组', inspectee })
})

it.each<[printed: string, edtf: string | null]>([
  ['2024-09-12', '2024-09-12'],
  ['2024 - 9 - 12', '2024-09-12'],
  ['2024     - 9-12', null],
  ['2024  9-12', '2024-09-12'],
  ['2024.09.12T09:05:33', '2024-09-12T09:05:33'],
  ['2024年 9 月 12 日 09:05', '2024-09-12T09:05'],
  ['发布于2024年9月12日', '2024-09-12'],
  ['２０２４年９月１２日', '2024-09-12'],
  ['2024年9月', null],
  ['2024-13-01', null],
  ['2024-09-12 24:00', '2024-09-12'],
  ['2024-09-12 23:59', '2024-09-12T23:59'],
  ['2024-09-12 23:60', '2024-09-12'],
  ['2024-09-12 09:05:60', '2024-09-12'],
  ['12.9.2024', '2024-09-12'],
  ['12.09.2024 15:21', '2024-09-12T15:21'],
  ['12.09.2024 15:2', '2024-09-12'],
  ['12.09.2024 25:00', '2024-09-12'],
  ['112.09.2024', null],
  ['32.09.2024', null],
  ['阅读 412 次', null],
])('a time stamp: %s', (printed, edtf) => {
  expect(readStamp(printed)).toBe(edtf)
})

it.each<[guards: string, header: string, office: string, genre: string]>([
  ['the header names who found it', '审计查出问题', '办公室', 'audit'],
  ['a cell names a department', '问题', '审计科', 'other'],
])('the genre of a ledger: %s', async (_, header, office, genre) => {
  const ledger = [`序号\t${header}\t整改情况\t责任科室\t状态`, `1\t留样不规范\t已配齐设备\t${office}\t已整改`]
  const text = ['市气象台问题整改清单', '现将问题整改情况公示如下,欢迎监督。', ledger.join('\n')]
  expect(await metaOf(...text)).toMatchObject({ genre })
})

it.each<[guards: string, line: string, expected: object]>([
  [
    'on the line below the title',
    '<div><span>原创</span><span id="profileBt"><a id="js_name">青岚气象</a></span><em>2023-11-20 08:30</em></div>',
    { publisher: '青岚气象', publishedAt: '2023-11-20T08:30' },
  ],
  [
    'a source is told beside it',
    '<div><a id="js_name">青岚气象</a></div><div>来源:市气象台 发布时间:2023-11-20</div>',
    { publisher: '市气象台', publishedAt: '2023-11-20' },
  ],
  [
    'a source is told behind a bar',
    '<div><a id="js_name">青岚气象</a></div><div>来源 | 市气象台</div>',
    { publisher: '市气象台' },
  ],
])('the account of an article: %s', async (_, line, expected) => {
  const page = `<meta charset="utf-8"><body><h1>${title}</h1>${line}<p>${body.replaceAll('\n\n', '</p><p>')}</p></body>`
  const bulletin = await parseBulletin(new TextEncoder().encode(page))
  expect(bulletin).toMatchObject(expected)
  const span = bulletin.evidence['publisher']
  expect(span && bulletin.text.slice(...span)).toBe(bulletin.publisher)
})

it('what an issue is called tells no genre', async () => {
  const text = ['市气象台关于问题整改情况的通报', '现将自查问题整改情况通报如下。', '一、整改情况']
  expect(await metaOf(...text, '1.关于审计科台账不全的问题', '整改情况:已补记。(已完成)')).toMatchObject({
    genre: 'other',
  })
})

it('where the records of an issue came from tells no publisher', async () => {
  expect(await metaOf(title, `${body}\n\n来源:市档案馆`, '3.关于记录不全的问题', '整改情况:已补。')).toMatchObject({
    publisher: null,
  })
})

describe('where the words of a genre are counted', () => {
  const named = '市气象台关于问题整改情况的通报'
  const issue = ['一、整改情况', '1.关于台账不全的问题', '整改情况:已补记。(已完成)']
  it.each<[guards: string, paragraphs: string[], genre: string]>([
    ['the second paragraph', ['现将自查问题整改情况通报如下。', '问题由审计提出。', ...issue], 'audit'],
    ['behind the issues', ['现将自查问题整改情况通报如下。', ...issue, '下一步,我局将抓好审计整改工作。'], 'audit'],
    [
      'right behind what was done',
      ['现将自查问题整改情况通报如下。', ...issue, '2.关于审计意见的问题', '已补记。'],
      'other',
    ],
    [
      'not far behind',
      [`现将自查问题整改情况通报如下。${'逐项研究。'.repeat(300)}`, '问题由审计提出。', ...issue],
      'other',
    ],
  ])('%s', async (_, paragraphs, genre) => {
    expect(await metaOf(named, ...paragraphs)).toMatchObject({ genre })
  })

  it('not in the remarks of a ledger', async () => {
    const ledger = ['序号\t问题\t整改情况\t备注\t状态', '1\t留样不规范\t已配齐设备\t审计科核验\t已整改']
    expect(await metaOf('市气象台问题整改清单', '现将问题整改情况公示如下。', ledger.join('\n'))).toMatchObject({
      genre: 'other',
    })
  })
})
