/**
 * The label grammar of the genre (GB/T 9704 and its relatives): 第一部分 一、 (一) 1. (1) ① 1) A. 问题1: 反馈问题一: 任务二.
 * Reads one label at the beginning of a line; what a label means is for outline.ts to say.
 */
import { derived, type Words } from '../lexicon/compile.ts'
import { alternation } from '../text/alternation.ts'
import { matchesOf } from '../text/matches.ts'
import { numberOfSign, parseNumeral } from '../text/numerals.ts'
import { dropEnd, isSpace } from '../text/trim.ts'

/**
 * The kinds of label. `issue` (问题1:) has no fixed place in the order of levels, all others have: division 第一部分 <
 * part 一、 < chapter (一) < article 1. < item (1) < closed 1) < letter A. < circle ①. A heading without a label is `unlabelled`
 * where its look marks it, `bare` where its words alone do, `run-in` where its text follows in the same paragraph.
 */
export type LabelStyle = keyof typeof rankOf | 'issue' | 'unlabelled' | 'bare' | 'run-in'

/** The order of levels; `issue` takes its place from where it first stands. */
export const rankOf = {
  division: 0.5,
  part: 1,
  chapter: 2,
  article: 3,
  decimal: 3.5,
  item: 4,
  closed: 5,
  letter: 5.5,
  circle: 6,
} as const

/** The style has a place of its own in the order of levels. */
export const isLevel = (style: LabelStyle): style is keyof typeof rankOf => style in rankOf

export interface Label {
  style: LabelStyle
  /** It counts issues (style `issue`), but such labels mostly count things within a text: 案例1:, 第3项. */
  listed: boolean
  /** As printed, folded, without the trailing 、 . or : */
  text: string
  number: number
  /** The last number of several that share a heading (1-3.), else the same. */
  last: number
  /** Offset behind the label, its punctuation and blanks, from the line's beginning. */
  end: number
  /** Length of the printed label without trailing punctuation. */
  length: number
}

const numerals = '一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾'
const cn = `[${numerals}]{1,5}`

/**
 * Each row: a kind of label, and its pattern over folded text with the label in group 1, the number in group 2 and the last of
 * several numbers, where the kind may have several, in group 3.
 * What the look-aheads keep out are the genre's false labels: 二、三季度, 1.5万元, 2024.10.8, 3.15.
 */
const grammar: ReadonlyArray<readonly [LabelStyle, RegExp]> = [
  ['division', new RegExp(`^(第(${cn})部分)\\s*[:、.]?`)],
  [
    'part',
    new RegExp(
      `^((${cn}))\\s*[、.](?!${cn}(?:、${cn})*(?:季度|季|年|月|日|级|类|楼|期|批|轮|届|线|次|者|个|方面|项|是))`,
    ),
  ],
  ['chapter', new RegExp(`^(\\(\\s*(${cn})\\s*\\))\\s*[、.]?`)],
  ['chapter', new RegExp(`^((${cn})\\))\\s*[、.]?`)],
  ['decimal', /^((\d{1,2}(?:\.\d{1,2}){1,3}))(?:\s*[、.](?!\d)|\s+(?=[^\d\s])|(?=关于|针对|聚焦|问题))/],
  ['article', /^((\d{1,3})\s{0,4}[.、]?\s{0,4}[-—~至]\s{0,4}(\d{1,3}))\s{0,4}[、.](?!\d)(?=[^。]*、)/],
  ['article', /^((\d{1,3})、(\d{1,3}))[、.](?=关于|针对)/],
  // 3.3个单位, 1.7月12日, 6.12315投诉: a label and a count, a date or a hotline, since nothing is counted by the tenth
  [
    'article',
    /^((\d{1,3}))\s*[.、](?!\d{1,3}(?!\d|月[\d底初上中下份以前起至]|[个家名户处所笔起座台辆份件]\D(?!分点))|(?!(?:1[0-2]|9[56])\d{3}[\u4e00-\u9fff])\d{5})/,
  ],
  ['article', /^((\d{1,3}))\s+(?=关于|针对|聚焦)/],
  ['article', /^(([\u2488-\u249b]))\s*/],
  ['item', /^(\(\s*(\d{1,3})\s*\)(?:\s*[-—~至]\s*\(\s*(\d{1,3})\s*\))?)\s*[、.]?/],
  ['item', /^(([\u2474-\u2487]))\s*[、.]?/],
  ['chapter', /^(([\u3220-\u3229]))\s*[、.]?/],
  ['closed', /^((\d{1,3})\s*\))\s*[、.]?/],
  ['letter', /^(([A-Z]))\s*[、.]\s*(?=[\u4e00-\u9fff“《])/],
  ['circle', /^(([\u2460-\u2473]))\s*[、.]?/],
]

type RowStyle = LabelStyle | 'listed'

/** 问题1: 反馈问题一: 任务二 第3项: — the nouns come from the lexicon. */
const issueLabels = derived<ReadonlyArray<readonly [RowStyle, RegExp]>>(({ lexicon }) => {
  const noun = alternation(lexicon.issue.nouns)
  const listed = alternation(lexicon.issue.listed)
  const behind = '(?:$|\\s*[:.]|\\s*】:?|\\s*、(?!\\d{1,3}(?:[、,和。;]|$))|\\s+(?![项条件类]|个(?!别)|大[类项]))'
  return [
    ['issue', new RegExp(`^(?:\\d{1,3}\\s*[.、]\\s*)?(${noun}\\s*\\(?(${cn}|\\d{1,3})\\)?)${behind}`)],
    ['listed', new RegExp(`^(${listed}\\s*\\(?(${cn}|\\d{1,3})\\)?)${behind}`)],
    ['issue', new RegExp(`^(第\\s*(${cn}|\\d{1,3})\\s*[项条个](?:${noun})?)\\s*[:、.]`)],
    ['listed', new RegExp(`^(第\\s*(${cn}|\\d{1,3})\\s*项)\\s+(?![项条件]|个(?!别))`)],
  ]
})

const numbers = '0123456789'
/** The characters that a label of each kind may begin with: most lines begin with another. */
const firstOf: Partial<Record<LabelStyle, string>> = {
  division: '第',
  part: numerals,
  chapter: `(${numerals}㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩`,
  decimal: numbers,
  article: `${numbers}⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛`,
  item: '(⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  closed: numbers,
  letter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  circle: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
}

/** The labels that may begin with a character, in the order in which they are tried. */
const labelPatterns = derived((words) => {
  const ofIssue = `第${numbers}${[...words.lexicon.issue.nouns, ...words.lexicon.issue.listed].map((noun) => noun[0] as string).join('')}`
  const byFirst = new Map<string, Array<readonly [RowStyle, RegExp]>>()
  for (const row of [...issueLabels(words), ...grammar]) {
    for (const first of new Set(firstOf[row[0] as LabelStyle] ?? ofIssue))
      byFirst.set(first, [...(byFirst.get(first) ?? []), row])
  }
  return byFirst
})

/**
 * Reads the label at the beginning of a line.
 *
 * @param line folded text, no blanks in front
 * @returns the label, or null where the line begins with none (or with one of the genre's false ones)
 */
export function readLabel(line: string, words: Words): Label | null {
  const patterns = labelPatterns(words).get(line.charAt(0))
  if (!patterns) return null
  const head = line.slice(0, 40)
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(head)
    if (!match) continue
    const printed = match[1] as string
    const number = numberOf(match[2] as string)
    if (number === null || number === 0) continue
    const last = match[3] === undefined ? number : Number(match[3])
    // 2-1. counts within 2.
    if (match[3] !== undefined && last <= number) continue
    const listed = style === 'listed'
    // the full stop is a part of ⒈
    const ends = /[\u2488-\u249b]/.test(printed) ? String(number) : printed
    const text = listed || style === 'issue' ? dropEnd(head.slice(0, match[0].length), ':、.】', true) : ends
    let end = match[0].length
    while (isSpace(head[end])) end++
    return {
      style: listed ? 'issue' : style,
      listed,
      text: text.replace(/\s+/g, ''),
      number,
      last,
      end,
      length: ends === printed ? text.length : printed.length,
    }
  }
  return null
}

/** Behind each of these a line may count on. */
const itemEnds = /[。;]\s{0,4}/g

/**
 * How far a line counts on within itself: 1.立即停产。2.开展排查。 counts to 2.
 *
 * @param text folded, behind the label that it begins with
 * @returns the last number, that of the label where nothing goes on
 */
export function countedTo(text: string, { style, last }: Label, words: Words): number {
  return matchesOf(itemEnds, text).reduce((counted, { 0: mark, index }) => {
    const next = readLabel(text.slice(index + mark.length, index + mark.length + 8), words)
    return next?.style === style && next.number === counted + 1 ? next.last : counted
  }, last)
}

function numberOf(printed: string): number | null {
  if (/^[A-Z]$/.test(printed)) return printed.charCodeAt(0) - 64
  const sign = numberOfSign(printed)
  if (sign !== null) return sign
  // ㈠ to ㈩
  const bracketed = printed.charCodeAt(0) - 0x3220
  if (bracketed >= 0 && bracketed < 10) return bracketed + 1
  return parseNumeral(printed.slice(printed.lastIndexOf('.') + 1))
}
