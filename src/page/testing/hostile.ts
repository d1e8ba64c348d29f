/** A bulletin in which everything that may be a text is an attack on whoever shows it. */
import type { Bulletin } from '../../schema.ts'

/** Each sets `window.pwned` where it is taken for markup or script; the rest hides or turns round what is shown. */
export const attacks = [
  '</script><script>window.pwned=1</script>',
  '<img src=x onerror="window.pwned=1">',
  'javascript:window.pwned=1',
  '\u2028window.pwned=1\u2029',
  ']]><svg onload="window.pwned=1">',
  '--><!--<script>',
  '</style></title></textarea><b onmouseover=window.pwned=1>',
  `" autofocus onfocus="window.pwned=1" x="`,
  "' onclick='window.pwned=1",
  '${window.pwned=1}{{constructor.constructor("window.pwned=1")()}}',
  '&lt;script&gt;&#60;script&#62;&#x202e;',
  '\u202e\u2066\u200f\u061c\u2069\ufeff\u200b',
  '\u0000\u001b[31m\u0085\ud800',
] as const

/** Ranges of what a reader cannot see, apart from the code that marks it: TAB and LF are no concern. */
const unseen = [
  [0x0, 0x8],
  [0xb, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
] as const

/** @returns the hidden characters of a text, as numbers */
export const hiddenIn = (text: string): string[] =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0)
    .filter((code) => unseen.some(([from, to]) => code >= from && code <= to))
    .map((code) => code.toString(16))

/** Clicks on all that a reader could, links first; for a page to run. */
export const clickEverything =
  'document.querySelectorAll("a, summary, .text span[id], [data-go], button.gap, button[data-filter]").forEach((one) => one.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true })))'

const payload = attacks.join('文')

/** Closed lists of the contract: nothing else passes the schema. */
const closed = new Set([
  'kind',
  'code',
  'basis',
  'precision',
  'role',
  'severity',
  'genre',
  'stage',
  'mediaType',
  'schemaVersion',
  'sha256',
  'side',
])

/** Attacks in every text of a value; names of fields of open records as well. */
function poison(value: unknown, name: string): unknown {
  if (typeof value === 'string') return closed.has(name) ? value : payload + value
  if (Array.isArray(value)) return value.map((item) => poison(item, name))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, poison(item, key)]))
}

/**
 * @param bulletin its text keeps its length, so that the spans still point into it; every other text is an attack
 */
export function hostile(bulletin: Bulletin): Bulletin {
  const { length } = bulletin.text
  const text = payload.repeat(Math.ceil(length / payload.length)).slice(0, length)
  return {
    ...(poison(bulletin, '') as Bulletin),
    text,
    // a role is printed text here, and a kind of claim or action as well
    claims: bulletin.claims.map((claim) => ({ ...claim, kind: payload, unit: payload, text: payload })),
    accountability: bulletin.accountability && {
      ...bulletin.accountability,
      text: payload,
      actions: [{ kind: payload, count: 1, unit: payload, span: bulletin.accountability.span }],
    },
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The same as a published page, to be parsed: the attacks stand in its text, duly escaped, where a bulletin has its facts. */
export function hostileSource(day = '2024-09-12', status = '已完成'): string {
  const one = (n: number) => attacks[n % attacks.length]
  const issues = attacks.flatMap((attack, n) => [
    `${n + 1}.关于${attack}不严的问题`,
    `整改情况：一是${attack}；二是${one(n + 1)}，2024年4月${n + 1}日印发《${attack}》，收回${n + 1}万元。（${n % 3 === 0 ? attack : status}）`,
    '整改时限：2024年12月31日',
  ])
  const paragraphs = [
    `青岚县粮食局${attacks[1]}关于巡察整改进展情况的通报`,
    `来源：青岚县粮食局${attacks[0]} 发布时间：${day}`,
    `2024年3月1日至4月30日，县委第二巡察组对县粮食局党组开展了巡察，并于6月3日反馈了巡察意见。${attacks.join('')}现将整改进展情况公布如下。`,
    '一、巡察反馈问题整改情况',
    `（一）聚焦${attacks[1]}方面`,
    ...issues,
    `青岚县粮食局${attacks[8]}`,
    '2024年9月10日',
  ]
  const head = ['ArticleTitle', 'PubDate', 'ContentSource', 'Author', 'Url', 'ColumnName', 'description'].map(
    (name, n) => `<meta name="${name}" content="${escaped(String(one(n))).replaceAll('"', '&quot;')}">`,
  )
  return `<!doctype html><meta charset="utf-8"><title>${escaped(attacks[1])}</title>${head.join('')}<body>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</body>`
}
