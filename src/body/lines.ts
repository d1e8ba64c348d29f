/** What a line is, told by the line alone: page furniture, a title, a bare date. */
import { derived, type Words } from '../lexicon/compile.ts'
import { readLabel } from '../outline/label.ts'
import type { RawBlock } from '../read/raw-block.ts'
import { numeralCharacters } from '../text/numerals.ts'
import { WordList } from '../text/word-list.ts'

/** A line of the page, and its text with the width folded. */
export interface Line {
  block: RawBlock
  folded: string
}

/** A line of so many characters is running text. */
export const longParagraph = 60

/** Names are compared without the blanks that stretch them. */
export const squeeze = (text: string) => text.replace(/\s+/g, '')

/** 二0二四: a naught is typed for 〇. */
const cn = `[${numeralCharacters}0]`
const dateLine = new RegExp(
  `^[(]?(?:(?:\\d{4}|${cn}{4})\\s*年\\s*(?:\\d{1,2}|${cn}{1,3})\\s*月\\s*(?:(?:\\d{1,2}|${cn}{1,3})\\s*日)?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})[)。]?$`,
)
const dateTail = new RegExp(
  `(?:\\d{4}|${cn}{4})\\s*年\\s*(?:\\d{1,2}|${cn}{1,3})\\s*月\\s*(?:\\d{1,2}|${cn}{1,3})\\s*日$`,
)

/** The line is nothing but a date, as the last line of a signature is. */
export function isDateLine(folded: string): boolean {
  return dateLine.test(folded)
}

/** The line ends with a full date; returns where the date begins, or -1. */
export function dateTailAt(folded: string): number {
  return dateTail.exec(folded)?.index ?? -1
}

/** A line without any letter or digit holds nothing. The first pattern answers for nearly all, and is quickly compiled. */
const usual = /[\u4e00-\u9fff\dA-Za-z]/
const printed = /[\p{Script=Han}\p{L}\d]/u
/** Between the parts of an illustrated page, or below its pictures: PART 02, ▲当事人通过手机申请退费. */
const ornament = /^(?:(?:part|no)[.\s]{0,3}\d{1,2}|[▲△▼▽][^。;]{1,40})$/i
const maxOrnament = 42
const behindMarks = /[^\s•·|>[【(]/
const breadcrumb = /[^<>]>{1,2}[^<>]|»/

const furnitureWords = derived(({ lexicon, fieldOf }) => {
  const furniture = lexicon.furniture
  const own = [...lexicon.closing.openers, ...fieldOf.keys()]
  return {
    furniture: new WordList(furniture),
    /** What begins like a button and goes on as a bulletin does: 举报电话, 举报内容. */
    own: new WordList(own.filter((word) => furniture.some((button) => word !== button && word.startsWith(button)))),
  }
})

/** The line belongs to the page around the bulletin: navigation, share bar, related links, footer. */
export function isFurniture(folded: string, words: Words): boolean {
  if (!usual.test(folded) && !printed.test(folded)) return true
  if (folded.length < maxOrnament && ornament.test(folded)) return true
  const { furniture, own } = furnitureWords(words)
  const begin = folded.search(behindMarks)
  if (furniture.longestAt(folded, begin) !== null && own.longestAt(folded, begin) === null) return true
  return folded.length < 120 && breadcrumb.test(folded) && !folded.includes('。')
}

const maxTitle = 120
/** (全文), (2024年9月), (第5号), (青岚市第12项) behind a title. */
const titleTail =
  /(?:[([【]\s{0,4}(?:全文|[一二三四五六七八九十]{1,3}|(?:截至)?\d{4}[^)\]】]{0,14}|[^()]{0,10}第.{1,3}[号批期项轮次])\s{0,4}[)\]】]|\d{4}-\d{1,2}-\d{1,2})$/
/** How such a tail ends. */
const tailEnds = /[)\]】]$|-\d{1,2}$/

const titleWords = derived(({ lexicon: { title } }) => ({
  topics: new WordList(title.topics),
  kinds: new WordList(title.kinds),
  plans: new WordList(title.plans),
  foreign: new WordList(title.foreign),
  columns: new WordList(title.columns),
}))

/** The line names the column or board of a site above a title: 某医院党务公开. */
export const namesColumn = (line: string, words: Words) =>
  !line.includes('关于') && titleWords(words).columns.longestAtEnd(line) !== null

/** A title may end with such a line; most lines near the top of a page end otherwise. */
export function mayEndTitle(line: string, words: Words): boolean {
  const whole = line.trimEnd()
  const { kinds, plans } = titleWords(words)
  return kinds.longestAtEnd(whole) !== null || plans.longestAtEnd(whole) !== null || tailEnds.test(whole)
}

/** The title is that of a plan (整改方案), which tells what is to be done and nothing that was. */
export const isPlan = (title: string, words: Words) => titleWords(words).plans.longestAtEnd(title) !== null

/** The words could be a bulletin's title: of moderate length, about rectification, and called a 通报, 公告, 报告, … */
export function isTitle(line: string, words: Words): boolean {
  if (!mayEndTitle(line, words)) return false
  const { topics, kinds, foreign } = titleWords(words)
  const core = line
    .trimEnd()
    .replace(/^原标题:\s*/, '')
    .replace(titleTail, '')
    .trimEnd()
  if (core.length < 8 || core.length > maxTitle || !topics.isIn(core)) return false
  // 整改方案 is a plan of rectification, any other 方案 something else.
  if (!isPlan(core, words) && (kinds.longestAtEnd(core) === null || foreign.longestAtEnd(core) !== null)) return false
  return readLabel(core, words) === null && !/[。;:!?]/.test(core.replaceAll('——', ''))
}

/** The same of a line of the page; a row of a table is none. */
export function isFurnitureLine({ block, folded }: Line, words: Words): boolean {
  return block.table === null && isFurniture(folded, words)
}
