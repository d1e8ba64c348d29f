/** What a report on an audit says of its time beside the metadata. */
import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../parse.ts'

const read = (progress: string, { title = '2023年度', below = '', overview = '整改工作有序推进。' } = {}) =>
  parseBulletin(
    [
      `关于某市${title}市级预算执行审计查出问题整改情况的报告`,
      below,
      '市审计局局长 罗某',
      '一、总体情况',
      overview,
      '二、审计查出问题的整改情况',
      '(一)关于收入未及时缴库的问题',
      progress,
    ].join('\n\n'),
  )

const session = '——2024年12月24日在某市第九届人民代表大会常务委员会第二十三次会议上'

describe('the day of the session', () => {
  it.each<[guards: string, below: string, edtf: string | null]>([
    ['dates are counted from it', session, '2024-08'],
    ['without its dash', session.slice(2), '2024-08'],
    ['in brackets', `(${session.slice(2)})`, '2024-08'],
    ['blanks in front', `  ${session.slice(2)}`, '2024-08'],
    ['a meeting by its short name', '2024年12月24日在市人大常委会', '2024-08'],
    ['the day stands behind', '在市人大常委会第二十三次会议上(2024年12月24日)', null],
    ['a day without a month of figures', '2024年底在市人大常委会第二十三次会议上', null],
    ['a meeting that is too short to be one', '2024年12月24日在会上', null],
    ['a sentence is no line of a session', `${session.slice(2)},市人大常委会听取了报告。`, null],
    ['nothing tells the day', '', null],
  ])('%s', async (_, below, edtf) => {
    const { issues, signedOn, publishedAt } = await read('今年8月,有关收入已缴入国库。', { below })
    expect(issues.flatMap(({ dates }) => dates.map((date) => date.edtf))).toEqual([edtf])
    expect([signedOn, publishedAt]).toEqual([null, null])
  })
})

describe('the year that was audited', () => {
  it.each<[guards: string, overview: string, claims: number[]]>([
    ['what an older audit found is no claim', '附属镇对2021年审计提出的21个问题持续整改。', []],
    ['what this audit found is one', '2023年度审计提出的21个问题已分解到单位。', [21]],
  ])('%s', async (_, overview, values) => {
    const { claims } = await read('已缴入国库。', { overview })
    expect(claims.filter(({ kind }) => kind === 'issues-total').map(({ value }) => value)).toEqual(values)
  })

  it('is not told by every title', async () => {
    const { claims } = await read('已缴入国库。', { title: '', overview: '对2021年审计提出的21个问题逐项分解。' })
    expect(claims.map(({ value }) => value)).toEqual([21])
  })
})
