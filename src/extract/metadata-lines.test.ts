import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../parse.ts'

const body = `
2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察,并于6月3日反馈了巡察意见。现将整改进展情况公布如下。

一、整改情况

1.关于学习不深入的问题

整改情况:组织学习3次。(已完成)
`

const read = (head: string, foot = '') => parseBulletin(`${head}\n${body}\n${foot}`)
const title = '青岚县粮食局关于巡察整改进展情况的通报'

describe('the line below the title', () => {
  it.each<[guards: string, line: string, expected: object]>([
    [
      'labels in brackets, colons behind them',
      '[发布时间]:2024-09-12 [来源]:县粮食局',
      { publisher: '县粮食局', publishedAt: '2024-09-12' },
    ],
    [
      'a person who posted it, and the body',
      '发布者:罗某发布时间:2024-09-12来源:县粮食局办公室',
      { publisher: '县粮食局办公室' },
    ],
    [
      'a day whose year stands apart, in front of labels',
      '2024 09/12 20:38 来源:县粮食局 阅读次数:',
      { publisher: '县粮食局', publishedAt: '2024-09-12T20:38' },
    ],
    ['a day with a label glued to it', '2024-09-12来源:县粮食局', { publisher: '县粮食局', publishedAt: '2024-09-12' }],
    ['the day on which it was announced', '(2024年9月12日公告)', { publishedAt: '2024-09-12' }],
    [
      'an account in front of the day',
      '青岚粮安发布时间:2024-09-12 09:30 发表于某省',
      { publishedAt: '2024-09-12T09:30' },
    ],
    [
      'publisher and day',
      '来源:青岚县粮食局 发布时间:2024-09-12',
      { publisher: '青岚县粮食局', publishedAt: '2024-09-12' },
    ],
    [
      'with the time',
      '发布时间:2024-09-12 9:05 来源:青岚县粮食局',
      { publisher: '青岚县粮食局', publishedAt: '2024-09-12T09:05' },
    ],
    ['with seconds', '发布时间:2024-09-12 09:05:33', { publisher: null, publishedAt: '2024-09-12T09:05:33' }],
    ['in words', '发布日期:2024年9月12日', { publishedAt: '2024-09-12' }],
    ['in brackets, behind who published it', '(青岚县政务网 2024年9月12日发布)', { publishedAt: '2024-09-12' }],
    ['in brackets', '(2024年9月12日)', { publishedAt: '2024-09-12' }],
    ['a clock that no day has', '发布时间:2024-09-12 29:05', { publishedAt: '2024-09-12' }],
    ['day, month, year', '发布时间:12.09.2024 9:05', { publishedAt: '2024-09-12T09:05' }],
    ['editor', '来源:青岚县粮食局 责任编辑:罗某 发布时间:2024-09-12', { editor: '罗某', publisher: '青岚县粮食局' }],
    ['brackets', '【信息来源:县粮食局】【信息时间:2024-09-12】', { publisher: '县粮食局', publishedAt: '2024-09-12' }],
    [
      'the index of a published document',
      '索引号:QL012-0400-2024 主题分类:财政、审计\n发文机关:青岚县粮食局 发布日期:2024年9月12日',
      { publisher: '青岚县粮食局', publishedAt: '2024-09-12' },
    ],
    [
      'in brackets, the day without a label',
      '（2024-09-12　来源：青岚县粮食局　编辑：罗某）',
      { publisher: '青岚县粮食局', publishedAt: '2024-09-12', editor: '罗某' },
    ],
    [
      'labels in other brackets',
      '【发布机构】县粮食局　【发布日期】2024-09-12',
      { publisher: '县粮食局', publishedAt: '2024-09-12' },
    ],
    ['what only ends like a counter', '来源:青岚县干部在线阅读', { publisher: '青岚县干部在线阅读' }],
    ['a counter glued to the name', '来源:青岚县粮食局阅读', { publisher: '青岚县粮食局' }],
    [
      'who published it, by the word that mostly has the day',
      '发布:青岚县粮食局 时间:2024-09-12',
      { publisher: '青岚县粮食局', publishedAt: '2024-09-12' },
    ],
    [
      'labels in brackets, without colons',
      '[ 索 引 号 ] QL0/2024-018　[ 发布机构 ] 县粮食局　[ 发布日期 ] 2024-09-12',
      { publisher: '县粮食局', publishedAt: '2024-09-12' },
    ],
    ['nothing behind a label', '来源: 发布时间:2024-09-12', { publisher: null, publishedAt: '2024-09-12' }],
    ['the last minute of a day', '发布时间:2024-09-12 23:59:59', { publishedAt: '2024-09-12T23:59:59' }],
    ['a minute that no clock shows', '发布时间:2024-09-12 23:60', { publishedAt: '2024-09-12' }],
    ['a second that no clock shows', '发布时间:2024-09-12 23:59:60', { publishedAt: '2024-09-12' }],
    ['the first label that has a value', '发布时间: 更新时间:2024-09-13', { publishedAt: '2024-09-13' }],
    [
      'values below their labels',
      '发布时间:\n2024-09-12 09:05\n来源:\n青岚县粮食局\n责任编辑:\n罗某',
      { publishedAt: '2024-09-12T09:05', publisher: '青岚县粮食局', editor: '罗某' },
    ],
    [
      'a stamp at the end of a line',
      '原创青岚粮食2024-09-12 09:05',
      { publishedAt: '2024-09-12T09:05', publisher: null },
    ],
    ['a stamp before a place', '青岚粮食2024年9月12日 09:05 某省', { publishedAt: '2024-09-12T09:05' }],
    [
      'an editor whose name is padded',
      '责任编辑:罗 某 来源:青岚县粮食局',
      { editor: '罗 某', publisher: '青岚县粮食局' },
    ],
    ['padded, and a bracket behind', '(责编:罗\u3000某)', { editor: '罗\u3000某' }],
    ['of two editors the first', '责任编辑:罗某 余某', { editor: '罗某' }],
    ['published, not issued', '发文日期:2024-09-11 公开日期:2024-09-12', { publishedAt: '2024-09-12' }],
    ['issued, where nothing tells more', '发文日期:2024-09-11', { publishedAt: '2024-09-11' }],
    ['an account is no editor', '来源:青岚县粮食局 录入:admin', { editor: null, publisher: '青岚县粮食局' }],
    ['a value that ends at a tab', '来源:青岚县粮食局\t阅读:12 发布时间:2024-09-12', { publisher: '青岚县粮食局' }],
    [
      'a body that edited it did not publish it',
      '编辑:县粮食局办公室 发布时间:2024-09-12',
      { editor: '县粮食局办公室', publisher: null },
    ],
    ['a day that no calendar has', '发布时间:2024-02-30', { publishedAt: null }],
  ])('%s', async (_, line, expected) => {
    expect(await read(`${title}\n${line}`)).toMatchObject({ title, ...expected })
  })
})

it('the clock of the site above the title tells no publication', async () => {
  expect(await read(`今天是2024年10月8日 11:20 星期二\n${title}`)).toMatchObject({ title, publishedAt: null })
})

it.each<[guards: string, bar: string, publishedAt: string | null]>([
  ['a newspaper’s', '2024年05月17日 星期五 第A03版:公告', '2024-05-17'],
  ['without 第', '2024年5月17日星期五 03版', '2024-05-17'],
  ['of a visit', '2024年05月17日 星期五', null],
])('the day above the text, %s', async (_, bar, publishedAt) => {
  const paragraph = '<p>2024年3月1日至4月30日,县委第二巡察组对县粮食局开展了巡察。现将整改情况通报如下。</p>'
  const page = `<meta charset="utf-8"><div>${bar} <a>上一版</a></div><h1>${title}</h1>${paragraph}<p>一、整改情况</p><p>1.学习不深</p><p>整改情况:组织学习。(已完成)</p>`
  expect((await parseBulletin(new TextEncoder().encode(page))).publishedAt).toBe(publishedAt)
})

describe('the signature', () => {
  it.each<[guards: string, foot: string, expected: object]>([
    [
      'body and day',
      '中共青岚县粮食局党组\n2024年9月10日',
      { signedBy: '中共青岚县粮食局党组', signedOn: '2024-09-10' },
    ],
    [
      'Chinese numerals',
      '中共青岚县粮食局党组\n二〇二四年九月十日',
      { signedBy: '中共青岚县粮食局党组', signedOn: '2024-09-10' },
    ],
    ['on one line', '中共青岚县粮食局党组 2024年9月10日', { signedBy: '中共青岚县粮食局党组', signedOn: '2024-09-10' }],
    ['digits', '中共青岚县粮食局党组\n2024-09-10', { signedBy: '中共青岚县粮食局党组', signedOn: '2024-09-10' }],
    [
      'the body over two lines',
      '中共青岚县粮食局党组\n青岚县粮食局\n2024年9月10日',
      { signedBy: '中共青岚县粮食局党组青岚县粮食局', signedOn: '2024-09-10' },
    ],
    ['a month', '中共青岚县粮食局党组\n2024年9月', { signedBy: '中共青岚县粮食局党组', signedOn: '2024-09' }],
    ['the body of the title alone', '青岚县粮食局', { signedBy: '青岚县粮食局', signedOn: null }],
    ['another body alone', '青岚县档案馆', { signedBy: null, signedOn: null }],
    ['none', '', { signedBy: null, signedOn: null }],
  ])('%s', async (_, foot, expected) => {
    expect(await read(`${title}\n来源:青岚县粮食局 发布时间:2024-09-12`, foot)).toMatchObject(expected)
  })
})

describe('stage and genre by the words of the title', () => {
  it.each<[title: string, stage: string | null, genre: string]>([
    ['青岚县粮食局关于巡察整改进展情况的通报', 'progress', 'inspection'],
    ['青岚县粮食局关于巡察整改完成情况的通报', 'completion', 'inspection'],
    ['青岚县粮食局关于巡察整改后续情况的通报', 'follow-up', 'inspection'],
    ['青岚县粮食局关于巡察整改情况的第二次通报', 'follow-up', 'inspection'],
    ['青岚县粮食局关于巡察整改情况的第三次通报', 'follow-up', 'inspection'],
    ['青岚县粮食局关于审计查出问题整改情况的公告', 'progress', 'audit'],
    ['青岚县生态环境保护督察反馈问题整改进展情况公示', 'progress', 'environment'],
  ])('%s', async (own, stage, genre) => {
    expect(await read(`${own}\n发布时间:2024-09-12`)).toMatchObject({ stage, genre })
  })
})

describe('credits behind the text', () => {
  const signed = '青岚县粮食局\n\n2024年9月10日\n\n— END —'
  it.each<[guards: string, head: string, foot: string, expected: object]>([
    [
      'where the head names none',
      '发布时间:2024-09-12',
      `${signed}\n\n来源:县粮食局办公室\n\n编辑:罗某\n\n审核:余某`,
      { publisher: '县粮食局办公室', editor: '罗某', signedBy: '青岚县粮食局' },
    ],
    [
      'the head goes before',
      '来源:青岚县粮食局 发布时间:2024-09-12',
      `${signed}\n\n来源:某报\n\n编辑:罗某`,
      { publisher: '青岚县粮食局', editor: '罗某' },
    ],
    [
      'who checked is no part of the editor’s name',
      '发布时间:2024-09-12 责任编辑:罗某初审:余某终审:何某',
      signed,
      { editor: '罗某', publisher: null },
    ],
  ])('%s', async (_, head, foot, expected) => {
    expect(await read(`${title}\n${head}`, foot)).toMatchObject(expected)
  })

  it('a naught typed in the signature’s year', async () => {
    const { signedOn, signedBy } = await read(`${title}\n发布时间:2024-09-12`, '青岚县粮食局\n\n二0二四年九月十日')
    expect([signedOn, signedBy]).toEqual(['2024-09-10', '青岚县粮食局'])
  })
})

describe('the title', () => {
  it.each<[guards: string, head: string, expected: string]>([
    ['with the number of its part', `${title}(二)`, `${title}(二)`],
    ['with the quarter that it tells of', `${title}(2024年第三季度)`, `${title}(2024年第三季度)`],
    [
      'below the head of a printed page, which tells it without the body',
      '巡察整改进展情况通报\n青岚县粮食局\n关于巡察整改进展情况的通报',
      '青岚县粮食局关于巡察整改进展情况的通报',
    ],
    ['below a series and its number', `审计结果公告\n2024年第6号(总第53号)\n${title}`, title],
    ['over two lines', '青岚县粮食局\n关于巡察整改进展情况的通报', '青岚县粮食局关于巡察整改进展情况的通报'],
    ['alone', title, title],
    ['without the column above it', `青岚县粮食局党务公开\n${title}`, title],
    ['without the column above its two lines', '粮食局政务公开栏\n青岚县粮食局\n关于巡察整改进展情况的通报', title],
    ['told again below', `${title}\n${title}`, title],
    ['without what stands before it', `原标题:${title}`, title],
    ['without the day behind it', `${title}(2024-09-12)`, title],
    ['without the day at its end', `${title}2024-09-12`, title],
    ['without a remark', `${title}(全文)`, title],
    ['with the number of its series', `${title}(2024年第2号)`, `${title}(2024年第2号)`],
    ['without the day on a line below', `${title}\n(截至2024年9月10日)`, title],
    ['with the day on its line', `${title}(截至2024年9月)`, `${title}(截至2024年9月)`],
    ['with the number of its task', `${title}(青岚市第12项)`, `${title}(青岚市第12项)`],
  ])('%s', async (_, head, expected) => {
    expect((await read(`${head}\n发布时间:2024-09-12`)).title?.replace(/\n/g, '')).toBe(expected)
  })
})
