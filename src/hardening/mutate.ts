/** Damage done to inputs: by the byte, as a broken transfer does, and by the text, as authors, editors and templates do. */
import { encode, type PageEncoding } from './encode.ts'
import type { Random } from './random.ts'

type TextMutation = (text: string, random: Random) => string
type ByteMutation = (bytes: Uint8Array, random: Random) => Uint8Array

const splice = (text: string, at: number, cut: number, put: string) => text.slice(0, at) + put + text.slice(at + cut)

/** A stretch of the text: [from, to), mostly short. */
function stretch(text: string, random: Random): [number, number] {
  const from = random.below(text.length + 1)
  return [from, Math.min(text.length, from + random.below(random.of([4, 40, 400])) + 1)]
}

const labels = [
  '一、',
  '(一)',
  '（二）',
  '1.',
  '2、',
  '(1)',
  '（1）',
  '①',
  '1)',
  '第一,',
  '问题1:',
  '反馈问题二:',
  '1.1 ',
  '十一、',
  '0.',
  '999.',
  '第一部分',
]
const fields = [
  '整改情况:',
  '整改措施:',
  '整改时限:',
  '责任单位:',
  '【整改进展】',
  '存在问题:',
  '完成情况:',
  '整改目标:',
  '未完成原因:',
  '下一步措施:',
  '牵头单位',
]
const statuses = [
  '(已完成)',
  '(持续推进)',
  '【未完成】',
  '（基本完成）',
  '(暂缓实施)',
  '已完成→未完成',
  '整改状态:已完成',
  '()',
  '(已完成',
]
const numerals = [
  '〇',
  '零',
  '十',
  '廿',
  '卅',
  '百',
  '二〇二四',
  '十二',
  '三十一',
  '９',
  '2024',
  '99',
  '0',
  '1e9',
  '-1',
  '1,000',
  '.5',
  '㈠',
  '⑳',
  '㊿',
]
const dates = [
  '2024年2月30日',
  '2024717日',
  '2021年8月7号凭证',
  '〔2024〕4号',
  '12月',
  '去年底',
  '1—3月',
  '2024-09-12',
  '二〇二四年九月',
  '10月26日、30日',
  '截至',
  '同年3月上旬',
  '一、二季度',
]
const tags = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<br>',
  '<table>',
  '</table>',
  '<tr>',
  '<td>',
  '<td rowspan=3 colspan=2>',
  '<td rowspan=65535>',
  '<th>',
  '<b>',
  '</b>',
  '<h1>',
  '<span style="display:none">',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<style>',
  '<a href=x>',
  '<pre>',
  '<ul><li>',
  '<template>',
  '<svg>',
  '<plaintext>',
  '<textarea>',
  '<title>',
  '<meta charset=big5>',
  '&nbsp;',
  '&#12288;',
  '&amp',
  '&#x110000;',
  '<![CDATA[',
  '<',
  '>',
  '="',
]
const odd = [
  '\0',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\u2029',
  '\r',
  '\n',
  '\n\n',
  '\t',
  '\f',
  '\v',
  '\u3000',
  '\u00a0',
  '\ud83c',
  '𠮷',
  'e\u0301',
  '\u202e',
  '\ufffd',
  '“',
  '”',
  '《',
  '》',
  '(',
  ')',
  '（',
  '。',
  ';',
  ':',
  '：',
  '、',
  '|',
  '——',
  '…',
]
const lists = [labels, fields, statuses, numerals, dates, tags, odd]

/** Half-width punctuation becomes full-width or the other way round. */
function changeWidth(text: string, random: Random): string {
  const [from, to] = random.percent(50) ? [0, text.length] : stretch(text, random)
  const narrow = random.percent(50)
  const changed = text
    .slice(from, to)
    .replace(narrow ? /[！-～]/g : /[!-/:-@[-`{-~0-9]/g, (c) =>
      String.fromCharCode(c.charCodeAt(0) + (narrow ? -0xfee0 : 0xfee0)),
    )
  return splice(text, from, to - from, changed)
}

function moveLine(text: string, random: Random): string {
  const lines = text.split('\n')
  const [line] = lines.splice(random.below(lines.length), 1)
  lines.splice(random.below(lines.length + 1), 0, line as string)
  return lines.join('\n')
}

const texts: TextMutation[] = [
  (text, random) => splice(text, random.below(text.length + 1), 0, random.of(random.of(lists))),
  (text, random) =>
    splice(
      text,
      random.below(text.length + 1),
      0,
      random.of(random.of(lists)).repeat(1 + random.below(random.of([3, 60]))),
    ),
  (text, random) => splice(text, random.below(text.length), 1, random.of(odd)),
  (text, random) => {
    const [from, to] = stretch(text, random)
    return splice(text, from, to - from, '')
  },
  (text, random) => {
    const [from, to] = stretch(text, random)
    return splice(text, random.below(text.length), 0, text.slice(from, to))
  },
  (text, random) => text.slice(0, random.below(text.length) + 1),
  (text, random) => text.slice(random.below(text.length)),
  changeWidth,
  moveLine,
  (text, random) => text.replaceAll('\n', random.of(['\r\n', '\r', '\n\n', '\u2028', ' ', '', '<br>', '</p><p>'])),
  (text, random) => text.replace(/\d+/g, (digits) => (random.percent(15) ? random.of(numerals) : digits)),
  (text, random) =>
    text.replace(/^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.、．])/gm, (label) =>
      random.percent(30) ? random.of(labels) : label,
    ),
  (text, random) =>
    text.replace(/[(（【][^()（）【】]{2,12}[)）】]/g, (tag) => (random.percent(30) ? random.of(statuses) : tag)),
  (text, random) =>
    text.replaceAll(
      random.of(['。', '，', ',', '：', ':', '、', '（', '(', '问题', '整改', '年', '月', '日', '<p', '</', '<td']),
      () => (random.percent(50) ? '' : random.of(odd)),
    ),
  (text, random) =>
    text
      .split('')
      .map((c) => (random.percent(2) ? random.of(odd) : c))
      .join(''),
  (text, random) => random.of(tags).repeat(random.below(20)) + text + random.of(tags).repeat(random.below(20)),
]

const bytewise: ByteMutation[] = [
  (bytes, random) => bytes.map((byte) => (random.next() < 0.002 ? random.below(256) : byte)),
  (bytes, random) => bytes.map((byte) => (random.next() < 0.0005 ? 0 : byte)),
  (bytes, random) => bytes.slice(0, random.below(bytes.length) + 1),
  (bytes, random) => bytes.slice(random.below(Math.min(8, bytes.length))),
  (bytes, random) => {
    const at = random.below(bytes.length)
    return Uint8Array.from([
      ...bytes.slice(0, at),
      ...Array.from({ length: 1 + random.below(6) }, () => random.below(256)),
      ...bytes.slice(at),
    ])
  },
  (bytes, random) =>
    Uint8Array.from([
      ...random.of([
        [0xef, 0xbb, 0xbf],
        [0xff, 0xfe],
        [0xfe, 0xff],
        [0x84, 0x31, 0x95, 0x33],
        [0x1f, 0x8b],
        [0x50, 0x4b, 3, 4],
      ]),
      ...bytes,
    ]),
]

const encodings: PageEncoding[] = ['utf-8', 'utf-8', 'utf-8', 'utf-8-bom', 'gb18030', 'utf-16le']

/**
 * @param text a sample, decoded
 * @returns a damaged one: up to five changes of the text, sometimes of the encoding, sometimes of the bytes
 */
export function mutate(text: string, random: Random): Uint8Array {
  let changed = text
  for (let n = random.below(6); n > 0 && changed !== ''; n--) changed = random.of(texts)(changed, random)
  let bytes = encode(changed.slice(0, 20_000), random.of(encodings))
  if (random.percent(15) && bytes.length > 0) bytes = random.of(bytewise)(bytes, random)
  return bytes
}

/** Some lines of a sample: small inputs are fast, so that many can be tried. */
export function excerpt(text: string, random: Random): string {
  const lines = text.split('\n')
  const from = random.percent(60) ? 0 : random.below(lines.length)
  return lines
    .slice(from, from + 3 + random.below(10))
    .join('\n')
    .slice(0, 1000)
}

/** The words of the genre in no order at all. */
export function soup(random: Random): string {
  const words = [
    ...lists.flat(),
    '关于学习不深的问题',
    '聚焦基层建设方面',
    '整改',
    '一是开展学习',
    '二是完善制度',
    '已追回资金3.5万元',
    '某某',
    '有限公司',
    '《管理办法》',
    '现将整改情况通报如下',
    '关于巡察整改进展情况的通报',
    '来源:',
    '\n',
    '\n',
    '\n',
    '。',
    ',',
  ]
  const parts = Array.from({ length: 1 + random.below(80) }, () => random.of(words))
  return parts.join('')
}
