import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BulletinError } from '../errors.ts'
import { decode } from './decode.ts'
import { readHtml } from './html.ts'
import type { RawBlock } from './raw-block.ts'
import { devCase, devCases } from './testing/dev-cases.ts'
import { inexact, solid, textOfMarkup } from './testing/exact.ts'

const values = async (source: string): Promise<string[]> => (await readHtml(source)).blocks.map((block) => block.value)
const looks = async (source: string): Promise<Array<string | null>> =>
  (await readHtml(source)).blocks.map((block) => block.look)

describe('lines', () => {
  test.each([
    ['paragraphs and headings', '<h1>甲</h1><p>乙<p>丙<div>丁</div>戊', ['甲', '乙', '丙', '丁', '戊']],
    [
      '<br>, <hr>, lists',
      '甲<br>乙<hr/>丙<ul><li>丁<li>戊</ul><dl><dt>己<dd>庚</dl>',
      ['甲', '乙', '丙', '丁', '戊', '己', '庚'],
    ],
    [
      'inline elements part nothing',
      '<p><span>（1</span><span>）<b>针</b></span><o:p>对</o:p><st1:chsdate>2024</st1:chsdate><sub>年</sub>',
      ['（1）针对2024年'],
    ],
    [
      'unless their style says so',
      '<span style="display: BLOCK">甲</span>乙<div style="display:inline">丙</div>丁',
      ['甲', '乙丙丁'],
    ],
    ['preformatted lines', '<pre>\n甲  一\n乙\r\n\n  丙</pre>', ['甲  一', '乙', '丙']],
    ['pre-wrap', '<p style="white-space:pre-line">甲\n乙</p>', ['甲', '乙']],
    [
      'layout tables are containers',
      '<table><tr><td>甲<br>乙</td></tr><tr><td>丙</td></tr></table>',
      ['甲', '乙', '丙'],
    ],
  ])('%s', async (_, source, expected) => expect(await values(source)).toEqual(expected))

  test.each([
    [
      'script, style, noscript, template, comments',
      '<p>甲<script>"<p>乙"</script><style>丙</style><noscript>丁</noscript><template>戊</template><!-- 己 --></p>',
    ],
    [
      'what is hidden',
      '<p>甲<span style="color:red; DISPLAY : none">乙</span><i hidden>丙</i></p><div style="display:none!important"><p>丁</div>',
    ],
    [
      'what a class or an id hides',
      '<style>/* .z{} */ .tip, p#qr{ color:red; display:none } @media print{.doc{display:none}}</style><p class=doc>甲</p><p class="a tip">乙<div id=qr>丙</div>',
    ],
    [
      'form fields and frames',
      '<p>甲<select><option>乙</select><textarea>丙</textarea><iframe>丁</iframe><input value=戊></p>',
    ],
    ['ruby glosses', '<p><ruby>甲<rp>(<rt>jiǎ<rp>)</ruby>'],
  ])('leaves out %s', async (_, source) => expect(await values(source)).toEqual(['甲']))
})

test.each([
  [
    'a class that only shows together with another',
    '.tab{display:none} .tab.on{display:block}',
    '<p class="tab on">甲',
  ],
  ['a class that is hidden elsewhere', '#menu .tip{display:none}', '<p class=tip>甲'],
  ['a body that a script shows', '.text{display:none}', `<p class=text>${'甲'.repeat(300)}`],
  ['a list that a script shows', '.text{display:none}', `<div class=text>${'<p>甲</p>'.repeat(100)}</div>`],
])('leaves in %s', async (_, sheet, body) => {
  expect((await values(`<style>${sheet}</style>${body}`)).join('')).toMatch(/^甲+$/)
})

describe('white space', () => {
  test.each([
    ['a run is one blank', 'a \t b\n c', 'a b c'],
    ['also across elements', 'a <b> b</b> <i> c</i>', 'a b c'],
    ['a line feed between wide characters is nothing', '整\n改，\n  情</b>\n<b>况“\n一', '整改，情况“一'],
    ['but beside a narrow one it is a blank', '24号\n12号楼\nab', '24号 12号楼 ab'],
    ['and a blank is one between wide characters', '整 改', '整 改'],
    ['no-break, em and ideographic blanks stay inside', 'a&nbsp;&nbsp;b&emsp;c　d', 'a\u00a0\u00a0b\u2003c　d'],
    ['and go at the ends', '&nbsp;　&#12288; <b>&emsp; 甲</b>&nbsp;<i>　</i> ', '甲'],
    ['what is invisible goes everywhere', '\u200b&#8203;整&shy;\u00ad改\ufeff\0情&zwj;况&#xfeff;', '整改情况'],
    ['with blanks around it, too', '整\n\u200b\n改 \ufeff 情', '整改 情'],
  ])('%s', async (_, source, expected) => expect(await values(`<p>${source}</p>`)).toEqual([expected]))
})

describe('look', () => {
  test.each([
    ['a heading', '<h2>甲<br>乙</h2>', ['h2', 'h2']],
    [
      'bold, any way',
      '<p><b>甲</b><p><strong>甲</strong><p><span style="font-weight:700">甲</span><p style="FONT: bold 12px 宋体">甲',
      ['strong', 'strong', 'strong', 'strong'],
    ],
    ['bold in several pieces', '<p>&emsp;<b>甲</b> <b>乙</b>&nbsp;</p>', ['strong']],
    ['bold but for the punctuation', '<p><b>甲</b>。</p>', ['strong']],
    ['bold in part', '<p><b>甲：</b>乙</p>', [null]],
    ['bold taken back', '<b><span style="font-weight:normal">甲</span></b>', [null]],
    ['plain', '<p style="font-family:黑体">甲', [null]],
    [
      'with font and size',
      `<p><b style="font-family:'楷体_GB2312', 宋体;font-size:16pt">甲</b>`,
      ['strong 楷体_GB2312 16pt'],
    ],
    ['with <font>', '<font face=黑体 size=5><h3>甲</h3></font>', ['h3 黑体 5']],
    [
      'the longest piece tells the font',
      '<b><span style="font-family:Times">1.</span><span style="font-family:黑体">关于甲</span></b>',
      ['strong 黑体'],
    ],
    ['a header row', '<table border=1><tr><td><b>甲</b><td><b>乙</b><tr><td>1<td>2</table>', ['strong', null]],
  ])('%s', async (_, source, expected) => expect(await looks(source)).toEqual(expected))
})

describe('page facts', () => {
  test('come from the head, in any case', async () => {
    const head = `<TITLE> 关于
      通报 - 某某局 </TITLE><META NAME="ArticleTitle" CONTENT="关于通报"><meta name=PubDate content='2024-09-12 09:52'><meta name="contentSource" content="某某局">`
    expect((await readHtml(head)).page).toEqual({
      title: '关于 通报 - 某某局',
      articleTitle: '关于通报',
      publisher: '某某局',
      publishedAt: '2024-09-12 09:52',
    })
  })

  test.each([
    ['with a link in it', '<span id=profileBt><a id=js_name> 某街道 </a></span>', '某街道'],
    ['without', '<em>原创</em><span id=profileBt>某街道</span>', '某街道'],
    ['printed twice', '<a id=js_name>某街道</a><a id=js_name>某县</a>', '某街道'],
    ['what the head names goes before', '<meta name=source content="某局"><a id=js_name>某街道</a>', '某局'],
    ['empty', '<a id=js_name></a>', null],
    ['what is no name', `<div id=profileBt>${'某街道'.repeat(20)}</div>`, null],
    ['another element', '<a id=js_author>罗某</a>', null],
  ])('name the account that published an article: %s', async (_, source, publisher) => {
    expect((await readHtml(source)).page.publisher).toBe(publisher)
  })

  test('prefer what is told of the article, and skip what is empty', async () => {
    const head =
      '<meta property="og:title" content="乙"><meta name=ArticleTitle content=""><meta name=publishdate content=2024-01-02><meta name=source content="丙">'
    expect((await readHtml(head)).page).toEqual({
      title: null,
      articleTitle: '乙',
      publisher: '丙',
      publishedAt: '2024-01-02',
    })
  })
})

describe('data tables', () => {
  const rows = async (source: string): Promise<Array<[string, string]>> =>
    (await readHtml(source)).blocks.map((block) => [block.kind, block.value])

  test('one block a row, cells parted by tabs, empty ones kept', async () => {
    const source =
      '<table border=1><caption> 台账 </caption><tr><th>序号<th>问题<th>情况</tr><tr><td>1<td>&nbsp;<td> 甲 </tr><tr><td><td><td>乙</tr><tr><td>3<td>丙<td></tr><tr><td><td><td></tr></table>尾'
    expect(await rows(source)).toEqual([
      ['caption', '台账'],
      ['table-header', '序号\t问题\t情况'],
      ['table-row', '1\t\t甲'],
      ['table-row', '\t\t乙'],
      ['table-row', '3\t丙\t'],
      ['paragraph', '尾'],
    ])
  })

  test('lines within a cell are joined with one blank and remembered', async () => {
    const source =
      '<table border=1><tr><td>1<td><p>甲</p><p>&nbsp;</p><p>&emsp;乙</p>丙<br><br>丁<br></td></tr><tr><td>2<td>x</table>'
    const block = (await readHtml(source)).blocks[0]
    expect(block?.value).toBe('1\t甲 乙 丙 丁')
    expect(block?.table?.cells[1]).toEqual({ row: 0, start: 2, end: 9, columns: [1, 1], breaks: [4, 6, 8] })
  })

  test('the cells of a table within a cell are lines of it', async () => {
    const inner = '<table><tr><td>一<td>二</tr><tr><td>三</td></tr></table>'
    const source = `<table border=1><tr><td>1<td>甲<td>乙<tr><td>2<td>丙<td>丁<tr><td>3<td>戊${inner}尾<td>己</table><p>后`
    const blocks = (await readHtml(source)).blocks
    expect(blocks.map(({ value }) => value)).toEqual(['1\t甲\t乙', '2\t丙\t丁', '3\t戊 一 二 三 尾\t己', '后'])
    expect(blocks[2]?.table?.cells).toHaveLength(3)
  })

  test('a cell that spans rows is entered below with its own row, its text is not repeated', async () => {
    const source =
      '<table border=1><tr><td rowspan=2>甲方面<td>1<td>乙</tr><tr><td>2<td rowspan=2>丙</tr><tr><td colspan=2>丁</table>'
    const blocks = (await readHtml(source)).blocks
    expect(blocks.map((block) => block.value)).toEqual(['甲方面\t1\t乙', '2\t丙', '丁'])
    const cellTexts = blocks.map((block) =>
      block.table?.cells.map(
        (cell) => `${blocks[cell.row]?.value.slice(cell.start, cell.end)}@${cell.columns.join('-')}`,
      ),
    )
    expect(cellTexts).toEqual([
      ['甲方面@0-0', '1@1-1', '乙@2-2'],
      ['甲方面@0-0', '2@1-1', '丙@2-2'],
      ['丁@0-1', '丙@2-2'],
    ])
  })

  test('a row without text makes no block, but counts', async () => {
    const source =
      '<table border=1><tr><td>1<td>a<tr><td><td> <tr><td>3<td>c</table><table border=1><tr><td>4<td>d<tr><td>5<td>e</table>'
    expect((await readHtml(source)).blocks.map(({ table }) => [table?.table, table?.row])).toEqual([
      [0, 0],
      [0, 2],
      [1, 0],
      [1, 1],
    ])
  })

  test('blanks in front of an astral character that the parser moves out of a table end where it begins', async () => {
    const [block] = (await readHtml('<table border=1>整改 𠮷')).blocks
    expect(block?.value).toBe('整改 𠮷')
    expect(block?.runs).toEqual([
      { at: 0, from: 16, to: 18 },
      { at: 2, from: 18, to: 21 },
    ])
  })

  test('runs of the tabs have no length, and stand where the next cell begins', async () => {
    const source = '<table border=1><tr><td>甲</td> <td>乙</td></tr><tr><td>1<td>2</table>'
    const second = source.indexOf('<td>乙')
    expect((await readHtml(source)).blocks[0]?.runs).toEqual([
      { at: 0, from: source.indexOf('甲'), to: source.indexOf('甲') + 1 },
      { at: 1, from: second, to: second },
      { at: 2, from: second + 4, to: second + 5 },
    ])
  })
})

describe('exactness', () => {
  const pages = devCases.filter(([name]) => name.endsWith('.html') && !name.startsWith('11-'))

  test.skipIf(pages.length === 0)('every block and every run of the development cases', async () => {
    for (const [, bytes] of pages) {
      const source = decode(bytes).text
      expect(inexact((await readHtml(source)).blocks, source, textOfMarkup)).toEqual([])
      const windows = source.replaceAll(/\r?\n/g, '\r\n')
      expect(inexact((await readHtml(windows)).blocks, windows, textOfMarkup)).toEqual([])
      expect(await values(windows)).toEqual(await values(source))
    }
  })

  const tags = [
    'p',
    'div',
    'span',
    'b',
    'font color=red',
    'a href=x',
    'a name=x',
    'table',
    'table border=1',
    'tr',
    'td',
    'td rowspan=2',
    'th',
    'li',
    'ul',
    'h2',
    'pre',
    'o:p',
    'center',
    'caption',
    'tbody',
  ]
  const pieces = fc.oneof(
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0]}>`),
    fc.constantFrom(
      '整改',
      '一、',
      'ab',
      '2024年',
      ' ',
      '\n',
      '\r\n',
      '　',
      '&nbsp;',
      '&#12288;',
      '&amp;',
      '&lt;',
      '&ldquo;',
      '\u200b',
      '\0',
      '𠮷',
      '<br>',
      '<!-- x -->',
      '&#32;',
      '&shy;',
    ),
  )
  const markup = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''))

  /** All text of the page in document order, by cheerio's own means. */
  function wholeText(source: string): string {
    return solid(load(source)('body').text())
  }

  test('no text of any markup is lost, doubled or misplaced', async () => {
    await fc.assert(
      fc.asyncProperty(markup, async (source) => {
        const { blocks } = await readHtml(source)
        expect(solid(blocks.map((block) => block.value).join(''))).toBe(wholeText(source))
        for (const block of blocks) expectRuns(block, source)
      }),
      { numRuns: 1500 },
    )
  })

  /** Only the runs: the parser moves text out of tables, so that other blocks' text may stand between a block's. */
  function expectRuns({ value, runs, position }: RawBlock, source: string): void {
    runs.forEach(({ at, from, to }, i) => {
      const piece = value.slice(at, runs[i + 1]?.at ?? value.length)
      const stretch = source.slice(from, to)
      if (piece.length === stretch.length) expect(solid(stretch)).toBe(solid(piece))
      else expect(solid(textOfMarkup(stretch))).toBe(solid(piece))
      expect(from).toBeGreaterThanOrEqual(position.start.offset)
      expect(to).toBeLessThanOrEqual(position.end.offset)
    })
  }
})

describe('pathological pages', () => {
  const refusal = async (source: string): Promise<unknown> => {
    try {
      return (await readHtml(source)).blocks.length
    } catch (error) {
      return error instanceof BulletinError ? error.code : error
    }
  }

  test('100,000 nested elements are refused, not a crash', async () => {
    expect(await refusal('<div>'.repeat(100_000))).toBe('too-deep')
  })

  test('a thousand nested elements are read', async () => {
    expect(await refusal(`${'<div>'.repeat(1000)}整改`)).toBe(1)
  })

  test('unclosed tags that would multiply without end are refused', async () => {
    const source = Array.from({ length: 2500 }, (_, i) => `<p><font size=${i}>x`).join('')
    expect(await refusal(source)).toBe('too-deep')
  })

  test('a tag of 100,000 attributes is refused: each is compared with all before it', async () => {
    expect(await refusal(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=">" `).join('')}>整改`)).toBe(
      'too-deep',
    )
  })

  test('a tag that swallowed a sentence or two is read', async () => {
    expect(await refusal(`<p ${Array.from({ length: 1000 }, (_, i) => `a${i} `).join('')}>整改`)).toBe(1)
  })

  test('a hundred unclosed tags are read', async () => {
    const source = Array.from({ length: 100 }, (_, i) => `<p><font size=${i}>x`).join('')
    expect(await refusal(source)).toBe(100)
  })
})

describe('the development cases', () => {
  test.skipIf(devCase('05-') === null)('05: index table, ledger, its merged cells', async () => {
    const { blocks } = await readHtml(decode(devCase('05-')!).text)
    const ledger = blocks.filter((block) => block.table?.table === 1)
    expect(ledger).toHaveLength(16)
    expect(ledger[7]?.table?.cells.map((cell) => cell.row)).toEqual([5, 7, 7, 7, 6, 6, 7, 7])
    expect(blocks.filter((block) => block.kind === 'caption').map((block) => block.value)).toEqual([
      '县委巡察反馈问题整改台账',
    ])
    expect(blocks.filter((block) => block.table?.table === 0).map((block) => block.value)[1]).toBe(
      '发布机构：\t望渚县教育局\t成文日期：\t2025-01-08',
    )
  })

  test.skipIf(devCase('04-') === null)('04: nested layout tables leave no trace', async () => {
    expect((await readHtml(decode(devCase('04-')!).text)).blocks.every((block) => block.table === null)).toBe(true)
  })
})
