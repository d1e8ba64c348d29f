/**
 * Inputs of any size that are shaped to hurt: what a stranger, or a broken template, might put into a page.
 * The tests run each at two sizes and compare the work; the benchmark scales each to ten megabytes.
 */
import { head, html, issue, ledger, page, prose, text } from './shape-parts.ts'

/** Makes an input of about `size` UTF-16 code units. */
export type Shape = (size: number) => string

/** Repeats what `make` gives for 0, 1, 2, … until `size` is reached. */
function grow(size: number, make: (i: number) => string): string {
  const parts: string[] = []
  let length = 0
  for (let i = 0; length < size; i++) {
    const part = make(i)
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}

const repeat = (part: string) => (size: number) => part.repeat(Math.ceil(size / part.length))

/** A bulletin of one issue whose progress is made of something repeated. */
const within =
  (part: string, close = '。(已完成)') =>
  (size: number) =>
    `${head}${issue(1, repeat(part)(size) + close)}`

const lines = (make: (i: number) => string) => (size: number) => head + grow(size, (i) => `${make(i)}\n`)

/** The same parts within a page. */
const paragraphs = (make: (i: number) => string) => (size: number) => page(grow(size, (i) => `<p>${make(i)}</p>`))

/** What bulletins are: the shapes of which the documentation speaks. */
export const ordinary: Record<string, Shape> = {
  text: (size) => text(size),
  html: (size) => html(size),
  tables: (size) => ledger(size),
}

/** Plain texts that hurt. */
export const textual: Record<string, Shape> = {
  'one line of prose': (size) => head + issue(1, prose(size).replaceAll('\n', '')),
  'one line without a sentence end': within('推动工作落实见效'),
  'opening brackets': within('('),
  'closing brackets': within(')'),
  'book title marks': within('《'),
  'quotation marks never closed': within('“一'),
  'closing quotation marks': within('”'),
  'quotation mark never closed, then ordinals': (size) =>
    head + issue(1, `“${grow(size, (i) => `${cn(i)}是开展工作;`)}`),
  'ordinals in one line': (size) =>
    head +
    issue(
      1,
      grow(size, (i) => `${cn(i)}是开展工作;`),
    ),
  'items (1)(2)(3) in one line': (size) =>
    head +
    issue(
      1,
      grow(size, (i) => `(${(i % 99) + 1})开展工作;`),
    ),
  'measures a paragraph each': lines((i) => `${cn(i)}是开展工作。`),
  labels: lines((i) => `${i + 1}.`),
  'labels with headings': lines((i) => `${(i % 999) + 1}.关于第${i}项工作不到位的问题`),
  'the same label': lines(() => '(2)关于工作不到位的问题'),
  'all kinds of labels': lines(
    (i) => `${['一、', '(一)', '1.', '(1)', '1)', '①', '问题1:', '第一部分', '1.1'][i % 9]}学习不深`,
  ),
  'parts that quote, each before one that tells': lines(
    (i) =>
      ['一、反馈意见', `1.学习不深第${i}次`, '二、整改情况', `1.学习不深第${i - 2}次`, '整改情况:已整改。'][i % 5]!,
  ),
  'asides, each told of the whole': lines((i) => `巡察组还收到第${i}批信访件。`),
  'labels in one line': within('一、二、'),
  'field labels in one line': within('整改情况:'),
  'field labels a line each': lines(() => '整改情况:已整改'),
  'deadline fields with paragraphs': (size) =>
    head + issue(1, '') + grow(size, () => '整改时限:2024年9月\n继续推进工作\n'),
  colons: within(':'),
  'a run of blanks': within(' ', '完。'),
  'blanks between words': within('改  '),
  'blank lines': within('\n', '完。'),
  tabs: within('\t', '完。'),
  'closing punctuation': within('。;,、', '完'),
  dashes: within('—'),
  digits: within('1'),
  'digits and commas': within('1,'),
  'digits and points': within('1.'),
  年月日: within('年月日'),
  'digits with 年月日': within('2024年2月3日'),
  'years without end': within('2024年'),
  months: within('3月至'),
  'days listed': (size) => head + issue(1, `2024年3月1日${repeat('、2日')(size)}。`),
  'damaged dates': within('2024717日,'),
  'impossible dates a line each': lines(() => '2024年2月30日开会。'),
  vouchers: within('2021年8月7号凭证、'),
  'vouchers listed': (size) => head + issue(1, `2021年8月7号${repeat('、8号')(size)}凭证。`),
  'dates without year': within('十二月三日,'),
  letters: within('a'),
  'letters and points': within('a.'),
  addresses: within('a@b.'),
  'phones in the closing': (size) =>
    `${head}${issue(1, '已整改。(已完成)')}\n联系电话:${grow(size, (i) => `1${String(3_000_000_000 + i)}、`)}`,
  'address in the closing': (size) => `${head}${issue(1, '已整改。(已完成)')}\n通讯地址:${repeat('一')(size)}`,
  'e-mails in the closing': (size) => `${head}${issue(1, '已整改。(已完成)')}\n${grow(size, (i) => `a${i}@b.cn `)}`,
  'letters in the closing': (size) => `${head}${issue(1, '已整改。(已完成)')}\n邮箱:${repeat('a')(size)}`,
  'status words': within('已已完成'),
  'status adverbs': within('已'),
  'status words as a tag': (size) => head + issue(1, `已整改。(${repeat('已完成')(size)})`),
  'status field then paragraphs': (size) => head + issue(1, '') + `整改状态:\n${repeat(')')(size)}`,
  tags: within('(已完成)'),
  discipline: within('警告、'),
  'discipline in the preface': (size) => head + repeat('党内警告、')(size) + issue(1, '已整改。'),
  'claims in the preface': (size) =>
    head + grow(size, (i) => `完成${i}项,制定制度${i}项,反馈问题${i}个。`) + issue(1, '已整改。(已完成)'),
  'claims without punctuation': (size) => head + repeat('反馈问题3个')(size) + issue(1, '已整改。(已完成)'),
  'dates in the preface': (size) => head + repeat('2024年3月1日至2日')(size) + issue(1, '已整改。(已完成)'),
  'preface without a sentence end': (size) =>
    head + repeat('2024年3月1日反馈')(900) + repeat('推动整改')(size) + issue(1, '已整改。(已完成)'),
  inspectors: (size) => head + repeat('省委市委')(size) + issue(1, '已整改。(已完成)'),
  money: within('3,000.5万元'),
  persons: within('某某'),
  companies: within('某公司'),
  'document numbers': within('政办发〔2024'),
  'follow-ups, each its own issue': (size) =>
    head +
    grow(size / 2, (i) => issue((i % 999) + 1, `开展工作。(未完成)`, `关于${name(i)}不到位的问题`)) +
    `\n二、需进一步整改的事项\n` +
    grow(size / 2, (i) => `关于${name(i)}不到位的问题。整改时限:2025年6月。\n`),
  'follow-ups, all alike': (size) =>
    head +
    grow(size / 2, (i) => issue((i % 999) + 1, `开展工作。(未完成)`, `关于学习不到位的问题`)) +
    `\n二、需进一步整改的事项\n` +
    grow(size / 2, () => `关于学习不到位的问题。整改时限:2025年6月。\n`),
  'headings without end': (size) =>
    head + grow(size, (i) => `${(i % 99) + 1}.${'关于'.repeat(500)}\n整改情况:已整改。\n`),
  'one heading over all': (size) =>
    `${head.trimEnd()}\n(一)${repeat('工作')(size / 2)}\n` + grow(size / 2, (i) => issue((i % 99) + 1, '已整改。')),
  'issue headings in one line': within('关于工作不到位的问题'),
  titles: (size) => grow(size, () => '青岚县粮食局关于巡察整改进展情况的通报\n') + head,
  'metadata lines': (size) =>
    grow(size, (i) => `来源:${i} 发布时间:2024-09-12\n`) + head + issue(1, '已整改。(已完成)'),
  'metadata in one line': (size) => `${repeat('来源:')(size)}\n${head}${issue(1, '已整改。(已完成)')}`,
  'furniture lines': (size) => head + issue(1, '已整改。(已完成)') + repeat('\n上一篇:某某')(size),
  'editor lines': (size) => head + issue(1, '已整改。(已完成)') + repeat('\n责任编辑:某某')(size),
  'date lines': (size) => head + issue(1, '已整改。(已完成)') + repeat('\n2024年9月12日')(size),
  'signature lines': (size) => head + issue(1, '已整改。(已完成)') + repeat('\n某某局')(size) + '\n2024年9月12日',
  'hard-wrapped': (size) => text(size).replace(/[^\n]{38}(?!\n)/g, '$&\n'),
  'table rows in text': (size) =>
    head +
    '序号|问题|整改措施|整改时限|整改情况\n' +
    grow(size, (i) => `${i + 1}|学习不深|加强学习|2024年9月|已完成\n`),
  'separators of Unicode': (size) => text(size).replaceAll('\n', '\u2028'),
  'lone carriage returns': (size) => text(size).replaceAll('\n', '\r'),
  'invisible characters': within('改\u200b'),
  'astral characters': within('𠮷'),
  'combining characters': within('e\u0301'),
  'null bytes within': (size) => text(size).replaceAll('改', '改\0'),
  'faults in one line': within('2024年2月30日,'),
  'open issues': lines((i) => `${(i % 999) + 1}.关于工作不到位的问题\n整改情况:开展工作。(未完成)`),
  pending: within('正在协商'),
}

/** Pages that hurt. */
export const pages: Record<string, Shape> = {
  'nested div': repeat('<div>'),
  'nested div, closed': (size) => page('<div>'.repeat(size / 11) + '改' + '</div>'.repeat(size / 11)),
  'nested 1900 deep, many times': (size) => page(repeat(`${'<div>'.repeat(1900)}改${'</div>'.repeat(1900)}`)(size)),
  'unclosed formatting': (size) => page(repeat('<p><b><i><font>改')(size)),
  entities: (size) => page(`<p>${repeat('&nbsp;改&amp;')(size)}</p>`),
  'broken entities': (size) => page(`<p>${repeat('&#x3000&am')(size)}</p>`),
  spans: (size) => page(`<p>${repeat('<span>改</span>')(size)}</p>`),
  breaks: (size) => page(repeat('一、改<br>')(size)),
  'empty paragraphs': (size) => page(repeat('<p>&nbsp;</p>')(size)),
  'less-than signs': (size) => page(repeat('<')(size)),
  attributes: (size) => page(`<p ${grow(size, (i) => `a${i}=1 `)}>改</p>`),
  'attributes of a tag that is never closed': (size) => page(`<p ${grow(size, (i) => `a${i}=1 `)}>改`),
  'style attributes': (size) =>
    page(grow(size, (i) => `<p style="font-weight:bold;margin:${i}px">关于工作不到位的问题</p>`)),
  'comment never closed': (size) => page(`<!--${repeat('改')(size)}`),
  'script never closed': (size) => page(`<script>${repeat('改<')(size)}`),
  'cells that span 65535 rows': (size) => page(`<table>${repeat('<tr><td rowspan=65535>改</td></tr>')(size)}</table>`),
  'cells that span 1000 columns': (size) => page(`<table>${repeat('<tr><td colspan=1000>改</td></tr>')(size)}</table>`),
  'ledger cells that span 65535 rows': (size) =>
    page(
      `<table><tr><td>序号</td><td>存在问题</td><td>整改措施</td><td>整改时限</td><td>完成情况</td></tr>${grow(size, (i) => `<tr><td>${i}</td><td rowspan=65535>学习不深</td><td>加强学习</td><td>9月</td><td>已完成</td></tr>`)}</table>`,
    ),
  'one long cell over all rows': (size) =>
    page(
      `<table><tr><td>序号</td><td>存在问题</td><td>整改措施</td><td>整改时限</td><td>完成情况</td></tr><tr><td>1</td><td>学习</td><td rowspan=65535>${repeat('加强学习')(size / 2)}</td><td>9月</td><td>已完成</td></tr>${grow(size / 2, (i) => `<tr><td>${i}</td><td>学习不深</td><td>9月</td><td>已完成</td></tr>`)}</table>`,
    ),
  'one row of cells': (size) => page(`<table><tr>${repeat('<td>改</td>')(size)}</tr></table>`),
  'many tables': (size) => page(repeat('<table><tr><td>问题</td><td>学习不深</td></tr></table>')(size)),
  'nested tables': (size) => page(repeat('<table><tr><td>')(size)),
  'text moved out of a table': (size) => page(`<table>${repeat('<tr>改')(size)}</table>`),
  links: (size) => page(repeat('<li><a href="a">通知公告</a></li>')(size)),
  'bold headings': paragraphs((i) => (i % 2 ? '开展工作。' : `<b>关于第${i}项工作不到位的问题</b>`)),
  'one paragraph with faults': (size) =>
    page(`<p>1.学习不深</p><p>整改情况:${repeat('2024年2月30日&nbsp;,')(size)}</p>`),
  pre: (size) => page(`<pre>${text(size)}</pre>`),
  'noscript and templates': (size) => page(repeat('<template><p>改</p></template>')(size)),
  svg: (size) => page(repeat('<svg><title>改</title></svg>')(size)),
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const cn = (i: number) => numerals[i % 10] as string
/** A name for an issue that resembles none of the others. */
const name = (i: number) =>
  [...String(i)].map((c) => '甲乙丙丁戊己庚辛壬癸'[Number(c)] as string).join('') + '工程建设推进'

export const shapes: Record<string, Shape> = { ...ordinary, ...textual, ...pages }
