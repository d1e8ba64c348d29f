/** Lines that tell of the publication: 来源:某局 发布时间:2024-05-24 浏览次数:…. */
import { derived, type Words } from '../lexicon/compile.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { matchesOf } from '../text/matches.ts'
import { isSpace } from '../text/trim.ts'
import { WordList } from '../text/word-list.ts'

/** A label of such a line. */
export interface MetaLabel {
  kind: keyof Lexicon['meta']
  /** Offset of the label in the line. */
  start: number
  /** Offset behind its colon, tab or bracket. */
  valueStart: number
}

/** Labels up to this length may be printed with blanks between the characters (来 源, 索 引 号). */
const spacedLength = 3

/** Each label and its kind; what stands in several lists is of the first. */
const labelKinds = derived(({ lexicon: { meta } }) => {
  const kindOf = new Map<string, MetaLabel['kind']>()
  for (const kind of ['publisher', 'publishedAt', 'issuedOn', 'editor', 'other'] as const) {
    for (const label of meta[kind]) if (!kindOf.has(label)) kindOf.set(label, kind)
  }
  const lengths = [...new Set([...kindOf.keys()].map(({ length }) => length))].sort((a, b) => b - a)
  return { kindOf, lengths }
})

/** What a label ends with; a bracket takes the colon behind it along: [来源]:某局. */
const marks = /[:\t]|[\]】]:?/g

/** 来源 | 某局: a bar is a colon where it parts a label from all else on the line; between buttons (编辑 | 打印) it is none. */
function barLabel(line: string, words: Words): MetaLabel | null {
  const [label = '', value, ...others] = line.split('|')
  if (value === undefined || others.length > 0 || /\D:/.test(line)) return null
  const kind = labelKinds(words).kindOf.get(label.trim())
  const isButton = labelKinds(words).kindOf.has(value.trim()) || value.trim() === ''
  return kind && !isButton ? { kind, start: label.search(/\S/), valueStart: label.length + 1 } : null
}

/** The labels of a line, in order. */
export function metaLabels(line: string, words: Words): MetaLabel[] {
  const bar = line.includes('|') ? barLabel(line, words) : null
  if (bar) return [bar]
  const found: MetaLabel[] = []
  let from = 0
  for (const { index: at, 0: mark } of matchesOf(marks, line)) {
    const label =
      mark === ':' || mark === '\t' ? labelBefore(line, from, at, words) : labelWithin(line, from, at, words)
    if (!label) continue
    from = at + mark.length
    found.push({ kind: label.kind, start: label.start, valueStart: from })
  }
  return found
}

/** [ 发布机构 ] 某县粮食局: a label in brackets needs no colon. */
function labelWithin(line: string, from: number, close: number, words: Words): Omit<MetaLabel, 'valueStart'> | null {
  const start = line.lastIndexOf(line[close] === ']' ? '[' : '【', close)
  const kind = start < from ? undefined : labelKinds(words).kindOf.get(line.slice(start + 1, close).replace(/\s+/g, ''))
  return kind ? { kind, start } : null
}

/** The longest label that ends before a colon. */
function labelBefore(line: string, from: number, colon: number, words: Words): Omit<MetaLabel, 'valueStart'> | null {
  const { kindOf, lengths } = labelKinds(words)
  let end = colon
  while (end > from && isSpace(line[end - 1])) end--
  for (const length of lengths) {
    const spaced = length <= spacedLength
    const start = spaced ? spacedStart(line, from, end, length) : end - length
    if (start < from) continue
    const printed = line.slice(start, end)
    const kind = kindOf.get(spaced ? printed.replaceAll(' ', '') : printed)
    if (kind) return { kind, start }
  }
  return null
}

/** Where so many characters before a place begin, blanks between them not counted; -1 where there are not so many. */
function spacedStart(line: string, from: number, end: number, length: number): number {
  let left = length
  for (let at = end - 1; at >= from; at--) {
    if (line[at] !== ' ' && --left === 0) return at
  }
  return -1
}

const maxLine = 240
const maxCreditLine = 60
const day = '\\d{4}(?:[-./年]|\\s{1,4})\\d{1,2}[-./月]\\d{1,2}日?(?:\\s{1,4}\\d{1,2}:\\d{2}(?::\\d{2})?)?'
/** What may stand before the first label. */
const lead = new RegExp(`^[\\s•·|[【(]*(?:${day}[\\s•·|[【(]*)?$`)
const creditLead = /^[\s[【(]*$/
const stamp = new RegExp(`^${day}\\s{1,8}`)
const bodyName = /^[\u4e00-\u9fff()]{4,25}$/
const bareStamp =
  /^(?:\((?:[\u4e00-\u9fff]{2,16}\s{1,4})?\d{4}年\d{1,2}月\d{1,2}日(?:公告|公布|发布|公示|公开)?\)$|\d{4}(?:\s{0,4}[-./年]\s{0,4}|\s{1,8})\d{1,2}\s{0,4}[-./月]\s{0,4}\d{1,2}日?(?:\s{1,8}\d{1,2}:\d{2}(?::\d{2})?)?$)/

/**
 * Where the publishing body begins behind a bare time stamp: 2024-09-12 09:52  某县总工会.
 *
 * @returns -1 where the line is something else
 */
export function sourceBehindStamp(folded: string, words: Words): number {
  const at = stamp.exec(folded)?.[0].length ?? -1
  return at >= 0 && isBody(folded.slice(at), words) ? at : -1
}

const bodyEndings = derived(({ lexicon }) => new WordList(lexicon.bodyEndings))

/** The words may be the name of a public body. */
export function isBody(name: string, words: Words): boolean {
  return bodyName.test(name) && bodyEndings(words).longestAtEnd(name) !== null
}

/** Nothing, a day, or the name of the site, which a blank parts from the label: 某县政务网 发布日期:2024-05-24. */
const isLead = (before: string, words: Words) =>
  lead.test(before) || (before.endsWith(' ') && isBody(before.trim(), words))

const account = /^(?!.*关于)[\u4e00-\u9fff]{2,12} *$/
const beginsWithDay = new RegExp(`^${day}`)

/** 某县三中 发布时间:2024-11-29: the name of an account, whatever it ends with, in front of a day with its label. */
const isAccountsDay = (folded: string, { kind, start, valueStart }: MetaLabel) =>
  kind === 'publishedAt' && account.test(folded.slice(0, start)) && beginsWithDay.test(folded.slice(valueStart))

/** The line gives facts about the publication: 来源:… 发布时间:…, or a bare time stamp. */
export function isMeta(folded: string, words: Words): boolean {
  if (folded.length >= maxLine) return false
  const first = metaLabels(folded, words)[0]
  if (first && (isLead(folded.slice(0, first.start), words) || isAccountsDay(folded, first))) return true
  return bareStamp.test(folded) || sourceBehindStamp(folded, words) > 0
}

/** The line names the editor (【责任编辑:…】) or the publisher (来源:…): what is of interest outside the text. Null where it names neither. */
export function creditOf(folded: string, words: Words): 'editor' | 'publisher' | 'newspaper' | null {
  if (newspaperBar.test(folded)) return 'newspaper'
  const labels = folded.length < maxCreditLine ? metaLabels(folded, words) : []
  const [first] = labels
  if (
    !first ||
    !':|'.includes(folded[first.valueStart - 1] as string) ||
    !creditLead.test(folded.slice(0, first.start))
  )
    return null
  // 签发人:崔某 审核:党某 编辑:尤某
  if (first.kind !== 'publisher' && labels.some(({ kind }) => kind === 'editor')) return 'editor'
  return first.kind === 'publisher' ? first.kind : null
}

/** 2024年05月17日 星期五 第A03版:公告: the day of a newspaper, above its pages. */
const newspaperBar = /^\d{4}年\d{1,2}月\d{1,2}日\s{0,4}星期[一二三四五六日天]\s{0,4}第?\s{0,4}[A-Z]?\d{1,3}版/

const closingStamp = new RegExp(
  `^[^。;!?]{0,40}(?<![:\\d年月]\\s{0,4})${day}(?:\\s{0,4}(?:发表于)?[\u4e00-\u9fff]{2,4})?$`,
)
const timed = /\d{1,2}:\d{2}/

/** The line below a title ends with a day and a clock, a place behind them or none: 原创某街道2024-05-24 10:40. */
export function endsWithStamp(folded: string): boolean {
  return timed.test(folded) && closingStamp.test(folded)
}

const personName = /^[\u4e00-\u9fff·]{2,8}$/

/** The value of a label that has nothing behind it stands on a line of its own: 来源: / 某县总工会. */
export function isValueBelow(label: string, folded: string, words: Words): boolean {
  const last = metaLabels(label, words).at(-1)
  if (last?.valueStart !== label.trimEnd().length) return false
  if (last.kind === 'publisher') return isBody(folded, words)
  return last.kind === 'editor' && personName.test(folded)
}
