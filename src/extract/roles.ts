/** The part that a section plays in the bulletin, and whether there are issues in it. */
import { derived, type Words } from '../lexicon/compile.ts'
import type { SectionRole } from '../lexicon/lexicon.ts'
import { findFields } from '../outline/field.ts'
import { isAreaLike, isComplaint, isFieldHeading, isIssueLike, isWrapped } from '../outline/heading.ts'
import { matchesOf } from '../text/matches.ts'
import { WordList } from '../text/word-list.ts'
import type { Chunk, SectionNode } from '../tree.ts'
import type { Context } from './context.ts'
import { readLedgers } from './ledger.ts'
import type { SectionStatus } from './progress.ts'
import { isJoined, isOpen, readStatus, statusesIn } from '../lexicon/status-phrase.ts'
import { statusTagAt } from '../lexicon/status-tag.ts'

export const sectionsOf = (node: { children: Array<Chunk | SectionNode> }) =>
  node.children.filter((child) => child.type === 'section')
export const chunksOf = (node: { children: Array<Chunk | SectionNode> }) =>
  node.children.filter((child) => child.type === 'chunk')

const heading = (section: SectionNode, { folded }: Context) => folded.slice(...section.heading)

/** The role told by the heading's words; null where they tell none. */
export function roleOf(section: SectionNode, context: Context): SectionRole | null {
  const text = heading(section, context)
  if (context.stage !== 'feedback' && isOfShortcomings(text, context.words)) return 'plan'
  if (isAreaLike(text, context.words) || isComplaint(text, context.words)) return null
  const role = context.words.roleOf(text) ?? (givesReasons(section, context) ? 'follow-up' : null)
  // 第一批信访件: a ledger of what was complained of and what was done.
  if (role === 'clues' && listsComplaints(section, context)) return 'rectification'
  // 聚焦…坚决整改政治站位不高问题: what sounds like an overview names what was found.
  if ((role === 'overview' || role === 'suggestions') && namesFound.test(text)) return null
  // 落实上级有关要求情况 asks for nothing.
  if (role === 'suggestions' && text.endsWith('情况')) return null
  // 持续整改事项进展情况 in a second bulletin: what became of the issues that the first left open.
  if (
    role === 'follow-up' &&
    context.stage === 'follow-up' &&
    tellsWhatBecame.test(text) &&
    tellsProgress(section, context)
  )
    return 'rectification'
  // 三、已完成和正在推进的整改事项: of all of them it tells what was done.
  if (role === 'follow-up' && isMixed(text, context.words)) return 'rectification'
  // 四、未完成整改的问题: not what is to be done yet, but what was done, and not completed.
  if (role === 'follow-up' && tellsAll(section, context)) return 'rectification'
  // A notice of feedback names its findings in headings that sound like parts: 落实主体责任不够到位.
  const finding = context.stage === 'feedback' && (role === 'overview' || role === 'rectification')
  return finding && sectionsOf(section).length === 0 && !sumsUp(text, context.words) ? null : role
}

/** Of what is completed and of what is not: 已完成和正在推进的整改事项; 已完成整改、长期坚持的问题 are completed. */
function isMixed(text: string, words: Words): boolean {
  const found = statusesIn(text, words)
  return found.some(({ code, end }, i) => {
    const next = found[i + 1]
    if (code !== 'completed' || !next || !isOpen(next.code)) return false
    const between = text.slice(end, next.index)
    return twoKinds.test(between) || (between === '、' && !next.sustained)
  })
}

/** 已完成(的整改事项)和 */
const twoKinds = /^(?:的?(?:整改)?(?:事项|问题|任务))?[和及与]$/

/** …问题, and 落实主体责任方面存在的问题及整改情况. */
const namesFound = /问题(?:[的及和与、]{0,2}整改(?:落实|进展|工作)?情况)?$/

const tellsWhatBecame = /(?:情况|结果|进展|成效)$/

const complaintWords = derived(({ lexicon: { complaints } }) => ({
  listed: new WordList(complaints.listed),
  other: new WordList(complaints.other),
}))

function listsComplaints(section: SectionNode, context: Context): boolean {
  const { listed, other } = complaintWords(context.words)
  const text = heading(section, context)
  if (!listed.isIn(text) || other.isIn(text)) return false
  return readLedgers(chunksOf(section), context).length > 0
}

const shortcomingWords = derived(({ lexicon: { shortcomings } }) => ({
  lacks: new WordList(shortcomings.lacks),
  all: new WordList([...shortcomings.lacks, ...shortcomings.about]),
}))

/** 存在的困难和不足: said of the rectification; 存在的问题 alone may head what was found. */
function isOfShortcomings(text: string, words: Words): boolean {
  const { lacks, all } = shortcomingWords(words)
  return lacks.isIn(text) && all.makesUp(text)
}

const praiseWords = derived(({ lexicon }) => new WordList(lexicon.praise))

const isPraise = (text: string, words: Words) => praiseWords(words).longestAtEnd(text) !== null

/** Each entry says why it is not done, and none what was done: a follow-up, whatever its heading. */
function givesReasons(section: SectionNode, context: Context): boolean {
  const entries = sectionsOf(section)
  return (
    entries.length > 0 &&
    entries.every((entry) => {
      const told = kindsTold(entry, context)
      return told.has('reason') && !told.has('progress') && !told.has('status')
    })
  )
}

/** (三)需进一步整改的事项 within a part, which tells why and what comes next: its entries are no issues of the part. */
export function isFollowUpBelow(section: SectionNode, context: Context): boolean {
  if (context.words.roleOf(heading(section, context)) !== 'follow-up' || roleOf(section, context) !== 'follow-up')
    return false
  const entries = sectionsOf(section)
  const told = (entries.length > 0 ? entries : [section]).map((entry) => kindsTold(entry, context))
  const isLeft = (kinds: Set<unknown>) => kinds.has('reason') || kinds.has('next')
  return told.some(isLeft) && !told.some((kinds) => kinds.has('progress') || kinds.has('status'))
}

/** What the fields of an entry announce. */
const kindsTold = (entry: SectionNode, { folded, words }: Context) =>
  new Set(
    chunksOf(entry).flatMap(({ span }) => findFields(folded, span[0], span[1], words).map(({ kinds }) => kinds[0])),
  )

/** The heading carries a status, and every entry tells what was done, none why it is not completed, what comes next or by when. */
function tellsAll(section: SectionNode, context: Context): boolean {
  const entries = sectionsOf(section)
  return (
    entries.length > 0 &&
    sectionStatus(section, context) !== null &&
    entries.every((entry) => {
      const told = kindsTold(entry, context)
      return told.has('progress') && !(told.has('reason') || told.has('next') || told.has('deadline'))
    })
  )
}

const summaryWords = derived(({ lexicon }) => new WordList(lexicon.summaries))

/** 巡察工作开展情况: in a notice of feedback it tells how the inspection went, and names nothing that was found. */
const sumsUp = (text: string, words: Words) => summaryWords(words).isIn(text)

/** A root section that is a part of the bulletin (二、整改情况) rather than an area or an issue. */
export function isPart(section: SectionNode, context: Context): boolean {
  if (roleOf(section, context) !== null) return true
  // 三、取得阶段性成效的事项
  if (sectionsOf(section).length > 0 && sectionStatus(section, context) !== null) return true
  const text = heading(section, context)
  const named = isAreaLike(text, context.words) || isComplaint(text, context.words)
  return !named && sectionsOf(section).some((child) => isAreaLike(heading(child, context), context.words))
}

/** Something in the section shows that issues are told in it. */
export function showsIssues(section: SectionNode, context: Context): boolean {
  const { folded, words } = context
  if (isIssueLike(heading(section, context), words)) return true
  if (section.tag || sectionsOf(section).some((child) => tellsField(child, context))) return true
  const told = chunksOf(section).some(({ span, block }) => {
    if (block.table) return false
    const fields = findFields(folded, span[0], span[1], words)
    if (fields.some(({ kinds }) => ['progress', 'status', 'finding'].includes(kinds[0] as string))) return true
    return statusTagAt(folded.slice(...span), words) !== null
  })
  return (
    told ||
    readLedgers(chunksOf(section), context).length > 0 ||
    sectionsOf(section).some((child) => showsIssues(child, context))
  )
}

/** Strong evidence: fields or tags that only a rectification text has. */
export function tellsProgress(section: SectionNode, context: Context): boolean {
  const { folded, words } = context
  const told = chunksOf(section).some(({ span }) => {
    if (statusTagAt(folded.slice(...span), words) !== null) return true
    return findFields(folded, span[0], span[1], words).some(
      ({ kinds }) => kinds[0] === 'progress' || kinds[0] === 'status',
    )
  })
  return told || sectionsOf(section).some((child) => tellsProgress(child, context))
}

/** Whether a root section's issues are to be read. */
export function hasIssues(section: SectionNode, context: Context): boolean {
  const role = roleOf(section, context)
  if (role === 'rectification') return !leadsIn(section, context)
  if (role === 'follow-up') return false
  if (role !== null) return tellsProgress(section, context)
  // 一、主要成效 praises, 一、审计评价意见 sums up; what stands under any other heading was found.
  const text = heading(section, context)
  if (context.stage === 'feedback')
    return !isPraise(text, context.words) && (!sumsUp(text, context.words) || isIssueLike(text, context.words))
  return showsIssues(section, context)
}

/** “党建工作弱化”整改情况: of what was found, and not “三项行动”整改情况. */
const quotesComplaint = (text: string, words: Words) =>
  matchesOf(/“([^“”]{2,40})”/g, text).some(([, quoted]) => isComplaint(quoted as string, words))

/** 一、后续整改情况, prose alone in front of the part whose sections are the issues: it sums up. */
function leadsIn(section: SectionNode, context: Context): boolean {
  const [first, ...others] = sectionsOf(context.root)
  return (
    section === first &&
    !quotesComplaint(heading(section, context), context.words) &&
    sectionsOf(section).length === 0 &&
    others.some((other) => roleOf(other, context) === 'rectification' && sectionsOf(other).length > 0) &&
    !showsIssues(section, context)
  )
}

/** A root section that is an area (二、资金管理方面) rather than a part. */
export const namesArea = (section: SectionNode, context: Context) =>
  roleOf(section, context) === null && isAreaLike(heading(section, context), context.words)

/** A section that is nothing but a field of the issue above it: (3)整改措施. */
export const isFieldSection = (section: SectionNode, context: Context) =>
  isFieldHeading(heading(section, context), context.words)

/** Of these fields (四)整改情况 says that the section above it is an issue. */
const tellsField = (section: SectionNode, context: Context) =>
  isFieldSection(section, context) &&
  ['progress', 'status', 'finding'].includes(context.words.fieldOf.get(heading(section, context))?.[0] as string)

const what = /^(?:整改)?的?(?:整改|反馈|具体|其他|部分|[\u4e00-\u9fff]{2,6}类)?(?:事项|问题|任务|清单|内容|项目)/

/** 一、已完成的整改事项: the status that a heading carries for all below it. */
export function sectionStatus(section: SectionNode, { folded, words }: Context): SectionStatus | null {
  const [start, end] = section.heading
  const printed = folded.slice(start, end)
  // 关于“四风”整治不到位的问题 names what was found, not what became of it.
  if (isWrapped(printed, words) || isComplaint(printed, words)) return null
  const { statusWords } = words
  for (let next = statusWords.find(printed); next; next = statusWords.find(printed, next.index + 1)) {
    const { index } = next
    const word = statusWords.at(printed, index).find((one) => what.test(printed.slice(index + one.length)))
    // 管网建设滞后问题 names what was found.
    if (word === undefined || (index > 0 && isComplaint(word, words))) continue
    const from = index - lastedBefore(printed.slice(0, index), words)
    const reading = readStatus(printed.slice(from, index + word.length), words)
    if (!reading) continue
    return isMixed(printed, words) ? null : { reading, span: [start + from, start + index + word.length] }
  }
  return null
}

/** 已完成整改并需(长期坚持的问题): how far before the second status the first begins that it goes on with; 0 where it does with none. */
function lastedBefore(before: string, words: Words): number {
  const first = statusesIn(before, words).at(-1)
  return first && isJoined(before.slice(first.end)) ? before.length - first.index : 0
}

const countsIssues = /\d[个项条件](?:具体|反馈|整改)?(?:问题|任务|事项)|(?:问题|任务|事项|第)\d{1,4}[、,和]\d/

/**
 * (一)已完成整改的任务, and under it which of the issues told elsewhere they are: 关于…等6个问题.
 *
 * @param status that its heading carries
 */
export function namesGroup(section: SectionNode, status: SectionStatus | null, context: Context): boolean {
  const text = heading(section, context)
  if (!status || status.span[0] !== section.heading[0] || tellsProgress(section, context)) return false
  const noun = what.exec(text.slice(status.span[1] - status.span[0]))?.[0].length ?? 0
  const behind = text.slice(status.span[1] - status.span[0] + noun)
  return (
    /^(?:清单|情况|有)?$/.test(behind) &&
    chunksOf(section).some(({ span }) => countsIssues.test(context.folded.slice(...span)))
  )
}
