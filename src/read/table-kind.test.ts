import { describe, expect, test } from 'vitest'
import { readHtml } from './html.ts'

/** Are the rows of the page's tables read as rows? */
const isData = async (table: string): Promise<boolean> =>
  (await readHtml(`<p>一</p>${table}<p>二</p>`)).blocks.some((block) => block.table !== null)

const prose =
  '<p>局党组高度重视巡察整改工作，成立领导小组，先后召开会议三次，研究部署整改工作，明确责任单位和时限，逐项抓好落实。</p>'.repeat(
    8,
  )
const links = '<a href=1>关于开展巡察的公告</a><br><a href=2>关于整改的公告</a>'

describe('isDataTable', () => {
  test.each([
    ['a border', '<table border=1><tr><td>甲<td>乙<tr><td>丙<td>丁</table>'],
    ['a border by style', '<table style="BORDER-COLLAPSE: collapse"><tr><td>甲<td>乙<tr><td>丙<td>丁</table>'],
    ['Word’s grid', '<table class=MsoTableGrid><tr><td>甲<td>乙<tr><td>丙<td>丁</table>'],
    ['a header', '<table><tr><th>问题<th>情况<tr><td>甲<td>乙</table>'],
    ['a caption', '<table><caption>台账</caption><tr><td>甲<td>乙</table>'],
    ['short cells in three columns', '<table><tr><td>序号<td>问题<td>情况<tr><td>1<td>甲<td>已完成</table>'],
    ['names and values', '<table><tr><td>索引号：<td>WZ-1<td>分类：<td>公告<tr><td>名称：<td>关于整改的公告</table>'],
    ['a name and a long value', `<table><tr><td>整改目标<td>消除黑臭<tr><td>整改情况<td>${prose}</table>`],
    [
      'two columns, regular',
      '<table><tr><td>反馈问题甲比较长的标题一个<td>整改一<tr><td>反馈问题乙比较长的标题一个<td>整改二<tr><td>反馈问题丙比较长的标题一个<td>整改三</table>',
    ],
    [
      'a ledger with one long row',
      `<table border=1><tr><td>序号<td>问题<td>措施<td>情况<tr><td>1<td>甲<td>乙<td>${prose}</table>`,
    ],
    [
      'a ledger with a table in a cell, behind its first rows',
      '<table><tr><td>序号<td>问题<td>情况<tr><td>1<td>甲<td>乙<tr><td>2<td>丙<td><table><tr><td>丁<td>戊</table></table>',
    ],
    [
      'a ledger with a long note below',
      `<table border=1><tr><td>序号<td>问题<td>情况<tr><td>1<td>甲<td>乙<tr><td>2<td>丙<td>丁<tr><td colspan=3>备注：${prose}</table>`,
    ],
  ])('%s: yes', async (_, table) => expect(await isData(table)).toBe(true))

  const long =
    '这是一个写得很长的单元格，里面把整改的经过从头到尾说了一遍，先说会议，再说部署，然后说检查，最后说验收，因此它既不是名称，也不是短的值，总共超过六十个字才算'
  test.each([
    [
      'three rows of two filled cells',
      [
        [long, long],
        [long, long],
        [long, long],
      ],
      true,
    ],
    [
      'two rows of them',
      [
        [long, long],
        [long, long],
      ],
      false,
    ],
    [
      'a cell left empty in one of three rows',
      [
        [long, long],
        [long, ''],
        [long, long],
      ],
      false,
    ],
    [
      'in one of five',
      [
        [long, long],
        [long, long],
        [long, ''],
        [long, long],
        [long, long],
      ],
      true,
    ],
    [
      'cells of links',
      [
        [links, links],
        [links, links],
        [links, links],
      ],
      false,
    ],
    [
      'rows of another width',
      [
        [long, long],
        [long, long, long],
        [long, long],
      ],
      false,
    ],
  ])('without a border or short cells: %s', async (_, rows, expected) => {
    const html = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('')
    expect(await isData(`<table>${html}</table>`)).toBe(expected)
  })

  test.each([
    ['a table within', '<table border=1><tr><td>甲<td>乙<tr><td>丙<td><table><tr><td>丁</table></table>'],
    ['one cell', `<table border=1><tr><td>${prose}</table>`],
    ['one column', '<table border=1><tr><td>甲<tr><td>乙<tr><td>丙</table>'],
    ['menu, gap and text', `<table><tr><td>${links}<td>&nbsp;<td>${prose}</table>`],
    [
      'the same with a head and a foot',
      `<table border=1><tr><td colspan=3>某局<tr><td>${links}<td>&nbsp;<td>${prose}<tr><td colspan=3>主办：某局　电话：1</table>`,
    ],
    ['a signature', '<table><tr><td>&nbsp;<td>某局<br>2024年9月11日</table>'],
    ['one that says so', '<table role=presentation border=1><tr><td>甲<td>乙<tr><td>丙<td>丁</table>'],
    ['nothing in it', '<table border=1><tr><td><td><tr><td><td></table>'],
  ])('%s: no', async (_, table) => expect(await isData(table)).toBe(false))

  const ledger = '<table border=1><tr><td>序号<td>问题<td>情况<td>状态<tr><td>1<td>甲<td>乙<td>已完成</table>'
  test.each([
    ['one row, right behind it', '', '<tr><td>2<td>丙<td>丁<td>已完成', true],
    ['a row that a page break cut', '<p> </p>', '<tr><td><td><td>丁<td>已完成', true],
    ['one row behind a heading, counted', '<p>二、财务方面</p>', '<tr><td>（2）<td>丙<td>丁<td>已完成', true],
    ['one row behind a heading, not counted', '<p>二、财务方面</p>', '<tr><td>丙<td>丁<td>戊<td>已完成', false],
    ['of another width', '', '<tr><td>2<td>丙<td>已完成', false],
    ['a signature', '', '<tr><td><td><td><td>某局<br>2024年9月11日', false],
    ['links', '', `<tr><td>1<td>${links}<td>${links}<td>${links}`, false],
    ['the frame of the page', '', `<tr><td><td>${links}<td><td>${prose}`, false],
    ['a table within', '', '<tr><td>2<td>丙<td>丁<td><table><tr><td>戊</table>', false],
  ])('behind a ledger, %s: %s', async (_, between, rows, expected) => {
    const { blocks } = await readHtml(`<p>一</p>${ledger}${between}<table>${rows}</table>`)
    expect(blocks.some((block) => block.table?.table === 1)).toBe(expected)
  })
})
