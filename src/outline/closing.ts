/** Where the last section ends and the closing of the whole bulletin begins: outlook, contact, 特此公示. */
import { flatMap } from '../flat-map.ts'
import { derived, type Words } from '../lexicon/compile.ts'
import type { FieldKind } from '../lexicon/lexicon.ts'
import { isStatusPhrase } from '../lexicon/status-phrase.ts'
import { statusTagAt } from '../lexicon/status-tag.ts'
import { parseNumeral } from '../text/numerals.ts'
import { behindLast } from '../text/sentence.ts'
import { dropEnd } from '../text/trim.ts'
import { WordList } from '../text/word-list.ts'
import type { Chunk, Root, SectionNode } from '../tree.ts'
import { findFields } from './field.ts'

/** How the closing of a bulletin begins: 欢迎…, 联系电话:…. */
export const closingOpeners = derived(({ lexicon }) => new WordList(lexicon.closing.openers))

const patterns = derived(({ lexicon: { closing } }) => ({
  objections: new WordList(closing.objections),
  notes: new WordList(closing.notes),
  outlooks: new WordList(closing.outlooks),
  wholes: new WordList(closing.wholes),
  remainders: new WordList(closing.remainders),
  /** Behind the outlook: what it is on. */
  matter: /^[,、]?[^。]{0,60}(?:整改|巡察|巡视|督察|审计|审议|人大)/,
  /** The body says what it will make of it: 镇党委将以此次巡察整改为契机. */
  resolve:
    /^[^,。;:]{0,16}(?:(?:党组|党委|党工委|支部|总支|委员会|人民政府)将[^。]{0,60}(?:整改|巡察|巡视|督察|审计)|(?:[我本全][\u4e00-\u9fff]{1,4}|党组|党委)将以(?:此|本)[^,。]{0,12}为契机)/,
  /** The issuing body stands in the sentence that looks ahead, or the whole of its work. */
  body: /党组|党委|党工委|支部|支委|委员会|人民政府|(?:我|本|全)(?:局|市|县|区|省|镇|乡|校|院|委|办|会|馆|站|所|社|场|队|中心|公司|街道|单位)|^.{3,5}[\u4e00-\u9fff]{1,5}[省市县区州旗镇乡]将|各级|各部门/,
}))

/** 对尚未整改到位的问题,我馆将…: what will be done about what is left, and not 对尚未追缴的3户. */
const ofRemainder = /^[^,。;:\d]{0,20}(?:问题|事项|任务),[^。;]{0,16}将/

/** 综上,审计查出的7个问题中,已完成整改5个: how many there are, and what became of them. */
const totals =
  /^(?<whole>综上|总的来看|总体(?:上|来)?看)?[^。]{0,30}?(?<total>\d{1,4}|[一二三四五六七八九十百零]{1,6})(?:个|项|条)(?:具体|反馈|整改)?(?:问题|任务|事项|意见)中?[^。]{0,12}(?:已|完成|整改)/

/** A sentence that counts as many issues as there are sections, or says that it speaks of all, is none of the last one's. */
function counts(text: string, issues: number): boolean {
  const { whole, total = '' } = totals.exec(text)?.groups ?? {}
  return total !== '' && (whole !== undefined || (issues > 1 && parseNumeral(total) === issues))
}

/** 对以上情况如有意见,请于…反映: who objects is told what to do. */
function invites(text: string, objections: WordList): boolean {
  const [, clause = ''] =
    /^([^,。;:]{2,40}?)(?:的|者)?(?:(?:单位|个人|群众|干部|市民|公众)[和及与、]?){0,6},(?:请|敬请|可|欢迎|于|在|自)/.exec(
      text,
    ) ?? []
  return objections.longestAtEnd(clause) !== null
}

/** Moves the closing paragraphs from the end of the last section to `root.closing`. */
export function separateClosing(root: Root, words: Words): void {
  const openers = closingOpeners(words)
  // The line of contact behind the signature stands outside all sections.
  const trailing = root.children.findLastIndex((child) => child.type === 'section' || child.block.table !== null) + 1
  const asks =
    trailing > 0 &&
    root.children
      .slice(trailing)
      .every(({ span }) => openers.longestAt(root.folded.slice(...span).replace(/^\(/, ''), 0) !== null)
  const signed = asks ? (root.children.splice(trailing) as Chunk[]) : []
  const last = lastSection(root)
  const holder: { children: Array<Chunk | SectionNode> } = last ?? root
  const { children } = holder
  const leaves = leavesOf(root.children)
  const begins = closingStart(children, root.folded, words, last ? leaves.length : 0)
  const behind = last ? behindLastEnd(leaves, root.folded, words) : -1
  const from = begins < 0 || behind < 0 ? Math.max(begins, behind) : Math.min(begins, behind)
  root.closing = [...(from < 0 ? [] : (children.splice(from) as Chunk[])), ...signed]
  if (last && from >= 0) shrink(root.children)
}

function lastSection(root: Root): SectionNode | null {
  let last: SectionNode | null = null
  // Behind the last section there may stand an annex.
  let node: Chunk | SectionNode | undefined = root.children.findLast(({ type }) => type === 'section')
  for (; node?.type === 'section'; node = node.children.at(-1)) last = node
  return last
}

/**
 * The first of the trailing paragraphs with which the closing begins; -1 where none does.
 *
 * @param issues sections without sections of their own; 0: the paragraphs stand in none
 */
function closingStart(children: Array<Chunk | SectionNode>, folded: string, words: Words, issues: number): number {
  const openers = closingOpeners(words)
  const { objections, notes, outlooks, wholes, remainders, resolve, matter, body } = patterns(words)
  const looksAhead = (text: string) =>
    (wholes.longestAt(text, 0) !== null && !/\d|[该此本]项?问题/.test(text)) ||
    (remainders.longestAt(text, 0) !== null && ofRemainder.test(text)) ||
    (outlooks.at(text, 0).some((word) => matter.test(text.slice(word.length))) && body.test(text)) ||
    resolve.test(text)
  let start = -1
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i] as Chunk | SectionNode
    if (child.type === 'section' || child.block.table) break
    if (child.block.kind === 'heading') break
    const text = folded.slice(...child.span)
    const closed = start === i + 1 || i === children.length - 1
    const opens = openers.longestAt(text, text.startsWith('(') ? 1 : 0) !== null
    if (opens || invites(text, objections)) start = i
    else if (closed && notes.longestAt(text, 0) !== null) start = i
    else if ((i > 0 || issues === 0) && (looksAhead(text) || counts(text, issues))) {
      if (findFields(folded, child.span[0], child.span[1], words).length === 0) start = i
    }
  }
  return start
}

/** What an issue may end with. */
const ending: ReadonlySet<FieldKind | undefined> = new Set(['status', 'deadline', 'responsible'])
/** At least so many issues end alike before what stands behind that in the last is told of the whole. */
const leastEnding = 2

/** How the issues end, and what behind such an end is told of the whole. */
interface Ending {
  is(child: Chunk | SectionNode | undefined): boolean
  ofWhole: RegExp
}

/**
 * Where every issue ends alike, with one field (整改状态:已完成) or with its status (…(已完成), 该问题已完成整改。), what stands
 * behind that in the last one is told of the whole.
 *
 * @param leaves the sections without sections of their own, the last one among them
 * @returns the first paragraph behind that end; -1 where there is none, or the issues do not end so
 */
function behindLastEnd(leaves: SectionNode[], folded: string, words: Words): number {
  for (const end of endsOf(leaves, folded, words)) {
    const at = behindEnd(end, leaves, folded, words)
    if (at >= 0) return at
  }
  return -1
}

function behindEnd(end: Ending, leaves: SectionNode[], folded: string, words: Words): number {
  const others = leaves.slice(0, -1).filter(({ children }) => children.some(end.is))
  if (others.length < leastEnding || !others.every(({ children }) => end.is(children.at(-1)))) return -1
  const children = leaves.at(-1)?.children ?? []
  const at = children.findLastIndex(end.is)
  const behind = children[at + 1]
  const told = behind ? folded.slice(...behind.span) : ''
  const looksAhead = patterns(words).outlooks.longestAt(told, 0) !== null && !/\d/.test(told)
  if (at < 0 || !(looksAhead || end.ofWhole.test(told))) return -1
  const isPlain = (child: Chunk | SectionNode) => child.type === 'chunk' && fieldsOf(child, folded, words).length === 0
  return children.slice(at + 1).every(isPlain) ? at + 1 : -1
}

const fieldsOf = (child: Chunk | SectionNode | undefined, folded: string, words: Words) =>
  child?.type === 'chunk' && !child.block.table ? findFields(folded, child.span[0], child.span[1], words) : []

/** An enumeration goes on, or what was done in time. */
const goesOn = '(?!.{0,6}[一二三四五六七八九十]是|第[一二三]|[(\\d①])'
/** What is told of the rectification, and not of what was found: 对整改不力的单位严肃问责, 整改结果向人大常委会报告. */
const ofRectification = new RegExp(`^${goesOn}[^。]*(?:整改|问责|公示|公告|反映|投诉|电话)`)
/** So many issues end with a paragraph of progress before another behind the last one is suspected. */
const leastAlone = 3
/** 对推进不力的3名责任人予以问责, 公示时间: of the whole where no issue has a second paragraph. */
const ofAccountability = new RegExp(`^${goesOn}[^。]*(?:问责|追责|公示|公告|监督)`)
/** Behind a status nothing more is told of the issue, unless of its day or in addition. */
const behindStatus = new RegExp(`^${goesOn}(?!截至|目前|现|另|此外|同时|其中|注)[^。]{4}`)

/** By the last but one, the ends that the issues may have. */
function endsOf(leaves: SectionNode[], folded: string, words: Words): Ending[] {
  const model = leaves.at(-2)?.children.at(-1)
  if (model === undefined) return []
  const ends: Ending[] = []
  const field = fieldsOf(model, folded, words).at(-1)
  if (field) {
    const is: Ending['is'] = (child) => fieldsOf(child, folded, words).at(-1)?.text === field.text
    // 办理结果:已办结, a label of progress that prints a status
    const printsStatus = isStatusPhrase(folded.slice(field.valueStart, model.span[1]), words)
    if (printsStatus || ending.has(field.kinds[0])) ends.push({ is, ofWhole: ofRectification })
    // 整改情况:… alone, and not once a paragraph behind it
    if (field.kinds[0] === 'progress' && leaves.length > leastAlone) ends.push({ is, ofWhole: ofAccountability })
  }
  const isStatus = (child: Chunk | SectionNode | undefined) =>
    child?.type === 'chunk' && !child.block.table && endsWithStatus(folded.slice(...child.span), words)
  if (isStatus(model)) ends.push({ is: isStatus, ofWhole: behindStatus })
  return ends
}

/** By a tag, or by a sentence of its own. */
function endsWithStatus(text: string, words: Words): boolean {
  return statusTagAt(text, words) !== null || isStatusPhrase(behindLast(dropEnd(text, '。'), '。'), words)
}

function leavesOf(sections: Array<Chunk | SectionNode>): SectionNode[] {
  return flatMap(sections, (node) => {
    if (node.type === 'chunk') return []
    return node.children.some((child) => child.type === 'section') ? leavesOf(node.children) : [node]
  })
}

/** Gives back to the sections the ends that they have without the closing. */
function shrink(sections: Array<Chunk | SectionNode>): void {
  const last = sections.findLast(({ type }) => type === 'section') as SectionNode | undefined
  if (!last) return
  shrink(last.children)
  last.span = [last.span[0], last.children.at(-1)?.span[1] ?? last.heading[1]]
}
