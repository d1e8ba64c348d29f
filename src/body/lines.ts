/** What a line is, told by the line alone: page furniture, metadata, a title, a bare date. */
import { readLabel } from '../outline/label.ts'
import { derive, type Words } from '../lexicon/compile.ts'
import { alternation } from '../text/alternation.ts'
import { fold } from '../text/fold.ts'
import { numeralCharacters } from '../text/numerals.ts'

const cn = `[${numeralCharacters}]`
const dateLine = new RegExp(
  `^[(]?(?:(?:\\d{4}|${cn}{4})\\s*年\\s*(?:\\d{1,2}|${cn}{1,3})\\s*月\\s*(?:(?:\\d{1,2}|${cn}{1,3})\\s*日)?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})[)。]?$`,
)
const dateTail = new RegExp(
  `(?:\\d{4}|${cn}{4})\\s*年\\s*(?:\\d{1,2}|${cn}{1,3})\\s*月\\s*(?:\\d{1,2}|${cn}{1,3})\\s*日$`,
)
/** A bare time stamp with the body that published behind it: 2024-09-12 09:52  某县总工会. */
const stampedSource =
  /^\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s{1,4}\d{1,2}:\d{2}(?::\d{2})?)?\s{1,8}(?=([\u4e00-\u9fff()]{3,24}[局委办院会室处科府部网校厅组心团司报台馆所站镇乡区县市省])$)/

/** Where the publishing body begins behind a bare time stamp; -1 where the line is something else. */
export function sourceBehindStamp(folded: string): number {
  return stampedSource.exec(folded)?.[0].length ?? -1
}

const bareStamp =
  /^\d{4}(?:\s{0,4}[-./年]\s{0,4}|\s{1,8})\d{1,2}\s{0,4}[-./月]\s{0,4}\d{1,2}日?(?:\s{1,8}\d{1,2}:\d{2}(?::\d{2})?)?$/

/** The line is nothing but a date, as the last line of a signature is. */
export function isDateLine(folded: string): boolean {
  return dateLine.test(folded)
}

/** The line ends with a full date; returns where the date begins, or -1. */
export function dateTailAt(folded: string): number {
  return dateTail.exec(folded)?.index ?? -1
}

const breadcrumb = /[^<>]>{1,2}[^<>]|»/

/** The line belongs to the page around the bulletin: navigation, share bar, related links, footer. */
export function isFurniture(folded: string, words: Words): boolean {
  const pattern = derive(
    words,
    'furniture',
    ({ lexicon }) => new RegExp(`^[\\s•·|>\\[【(]*${alternation(lexicon.furniture.map(fold))}`),
  )
  if (!/[\p{Script=Han}\p{L}\d]/u.test(folded)) return true
  return pattern.test(folded) || (folded.length < 120 && breadcrumb.test(folded) && !folded.includes('。'))
}

/** Any label of a metadata line; in the short ones blanks are allowed between the characters (来 源, 索 引 号). */
function spaced(labels: readonly string[]): string {
  const unique = [...new Set(labels.map(fold))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${unique.map((label) => [...label].map((c) => c.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join(label.length <= 3 ? '[ \\u3000]*' : '')).join('|')})`
}

/** Patterns over a metadata line: any label, and the labels of each kind. */
export function metaLabels(words: Words) {
  return derive(words, 'meta', ({ lexicon: { meta } }) => {
    const any = spaced([...meta.publisher, ...meta.publishedAt, ...meta.editor, ...meta.other])
    return {
      line: new RegExp(
        `^(?:\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}日?(?:\\s{1,4}\\d{1,2}:\\d{2}(?::\\d{2})?)?)?[\\s•·|\\[【(]*${any}\\s*[:\\t]`,
      ),
      any: new RegExp(`${any}\\s*[:\\t]`, 'g'),
      publisher: new RegExp(`^${spaced(meta.publisher)}$`),
      publishedAt: new RegExp(`^${spaced(meta.publishedAt)}$`),
      editor: new RegExp(`^${spaced(meta.editor)}$`),
    }
  })
}

/** The line gives facts about the publication: 来源:… 发布时间:…, or a bare time stamp. */
export function isMeta(folded: string, words: Words): boolean {
  return (
    folded.length < 240 &&
    (metaLabels(words).line.test(folded) || bareStamp.test(folded) || sourceBehindStamp(folded) > 0)
  )
}

/** The line names the editor (【责任编辑:…】), the one thing of interest below a signature. */
export function isEditorLine(folded: string, words: Words): boolean {
  const pattern = derive(
    words,
    'editor-line',
    ({ lexicon }) => new RegExp(`^[\\s\\[【(]*${spaced(lexicon.meta.editor)}\\s*:`),
  )
  return folded.length < 60 && pattern.test(folded)
}

const maxTitle = 120
const titleTail = /(?:[([【]\s{0,4}(?:全文|\d{4}[^)\]】]{0,14}|第.{1,3}[号批期])\s{0,4}[)\]】]|\d{4}-\d{1,2}-\d{1,2})$/

/** The words could be a bulletin's title: of moderate length, about rectification, and called a 通报, 公告, 报告, … */
export function isTitle(line: string, words: Words): boolean {
  const patterns = derive(words, 'title', ({ lexicon: { title } }) => ({
    topic: new RegExp(alternation(title.topics.map(fold))),
    lasts: new Set(title.kinds.map((kind) => fold(kind).at(-1))),
    kind: new RegExp(`${alternation(title.kinds.map(fold))}$`),
    foreign: new RegExp(`${alternation(title.foreign.map(fold))}$`),
  }))
  if (line.length < 8) return false
  const core = line
    .replace(/^原标题:\s*/, '')
    .trimEnd()
    .replace(titleTail, '')
    .trimEnd()
  // The cheapest first: every line near the top of a page is asked about.
  if (core.length < 8 || core.length > maxTitle || !patterns.lasts.has(core.at(-1))) return false
  if (!patterns.kind.test(core) || !patterns.topic.test(core) || patterns.foreign.test(core)) return false
  return readLabel(core, words) === null && !/[。;:!?]/.test(core.replaceAll('——', ''))
}
