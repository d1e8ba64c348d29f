/** Where the last section ends and the closing of the whole bulletin begins: outlook, contact, 特此公示. */
import { flatMap } from '../flat-map.ts'
import { derived, type Words } from '../lexicon/compile.ts'
import type { FieldKind } from '../lexicon/lexicon.ts'
import { isStatusPhrase } from '../lexicon/status-phrase.ts'
import { WordList } from '../text/word-list.ts'
import type { Chunk, Root, SectionNode } from '../tree.ts'
import { findFields } from './field.ts'

/** How the closing of a bulletin begins: 欢迎…, 联系电话:…. */
export const closingOpeners = derived(({ lexicon }) => new WordList(lexicon.closing.openers))

const patterns = derived(({ lexicon: { closing } }) => ({
  objections: new WordList(closing.objections),
  notes: new WordList(closing.notes),
  outlooks: new WordList(closing.outlooks),
  remainders: new WordList(closing.remainders),
  /** Behind the outlook: what it is on. */
  matter: /^[,、]?[^。]{0,60}(?:整改|巡察|巡视|督察|审计)/,
  /** The body says what it will make of it: 镇党委将以此次巡察整改为契机. */
  resolve: /^[^,。;:]{0,16}(?:党组|党委|党工委|支部|总支|委员会|人民政府)将[^。]{0,60}(?:整改|巡察|巡视|督察|审计)/,
  /** The issuing body stands in the sentence that looks ahead, or the whole of its work. */
  body: /党组|党委|党工委|支部|支委|委员会|人民政府|(?:我|本|全)(?:局|市|县|区|省|镇|乡|校|院|委|办|会|馆|站|所|社|场|队|中心|公司|街道|单位)|^.{3,5}[\u4e00-\u9fff]{1,5}[省市县区州旗镇乡]将|各级|各部门/,
}))

/** 对尚未整改到位的问题,我馆将…: what will be done about what is left, and not 对尚未追缴的3户. */
const ofRemainder = /^[^,。;:\d]{0,20}(?:问题|事项|任务),[^。;]{0,16}将/

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
  const begins = closingStart(children, root.folded, words, last !== null)
  const behind = last ? behindLastField(leavesOf(root.children), root.folded, words) : -1
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

/** The first of the trailing paragraphs with which the closing begins; -1 where none does. */
function closingStart(children: Array<Chunk | SectionNode>, folded: string, words: Words, inSection: boolean): number {
  const openers = closingOpeners(words)
  const { objections, notes, outlooks, remainders, resolve, matter, body } = patterns(words)
  const looksAhead = (text: string) =>
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
    if (openers.longestAt(text, 0) !== null || invites(text, objections)) start = i
    else if (closed && notes.longestAt(text, 0) !== null) start = i
    else if ((i > 0 || !inSection) && looksAhead(text)) {
      if (findFields(folded, child.span[0], child.span[1], words).length === 0) start = i
    }
  }
  return start
}

/** What an issue may end with. */
const ending: ReadonlySet<FieldKind | undefined> = new Set(['status', 'deadline', 'responsible'])
/** At least so many issues end with a field before what stands behind it in the last is told of the whole. */
const leastEnding = 2
/** What is told of the rectification, and not of what was found: 对整改不力的单位严肃问责, 整改结果向人大常委会报告. */
const ofWhole = /^(?!.{0,6}[一二三四五六七八九十]是|第[一二三]|[(\d①])[^。]*(?:整改|问责|公示|公告|反映|投诉|电话)/

/**
 * Where every issue ends with one field (整改状态:已完成), what stands behind it in the last one is told of the whole.
 *
 * @param leaves the sections without sections of their own, the last one among them
 * @returns the first paragraph behind that field; -1 where there is none, or the issues do not end so
 */
function behindLastField(leaves: SectionNode[], folded: string, words: Words): number {
  const last = leaves.at(-1)
  const labelsOf = (child: Chunk | SectionNode | undefined) =>
    child?.type === 'chunk' && !child.block.table ? findFields(folded, child.span[0], child.span[1], words) : []
  const ends = labelsOf(leaves.at(-2)?.children.at(-1)).at(-1)
  const value = ends ? folded.slice(ends.valueStart, leaves.at(-2)?.children.at(-1)?.span[1]) : ''
  // 办理结果:已办结, a label of progress that prints a status
  if (!last || !ends || !(ending.has(ends.kinds[0]) || isStatusPhrase(value, words))) return -1
  const isLast = (child: Chunk | SectionNode | undefined) => labelsOf(child).at(-1)?.text === ends.text
  const has = (child: Chunk | SectionNode) => labelsOf(child).some(({ text }) => text === ends.text)
  const others = leaves.slice(0, -1).filter(({ children }) => children.some(has))
  if (others.length < leastEnding || !others.every(({ children }) => isLast(children.at(-1)))) return -1
  const { children } = last
  const at = children.findLastIndex(isLast)
  const behind = children[at + 1]
  const told = behind ? folded.slice(...behind.span) : ''
  const looksAhead = patterns(words).outlooks.longestAt(told, 0) !== null && !/\d/.test(told)
  if (at < 0 || !(looksAhead || ofWhole.test(told))) return -1
  return children.slice(at + 1).every((child) => child.type === 'chunk' && labelsOf(child).length === 0) ? at + 1 : -1
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
