/** Title, publisher, dates of publication and signature, editor, signature; genre. */
import { isBody, isValueBelow, type MetaLabel, metaLabels, sourceBehindStamp } from '../body/meta-line.ts'
import { edtfOf } from '../dates/edtf.ts'
import { findExpressions } from '../dates/grammar.ts'
import { resolve } from '../dates/resolve.ts'
import { derived, type Words } from '../lexicon/compile.ts'
import type { Genre, Issue, Span } from '../schema.ts'
import { fold } from '../text/fold.ts'
import { paddedName } from '../text/padded-name.ts'
import { trimSpan } from '../text/sentence.ts'
import { WordList } from '../text/word-list.ts'
import type { Block, Facts, Root } from '../tree.ts'

type Meta = Facts['meta']
type Evidence = Record<string, Span>

export interface MetadataOptions {
  /** A title from outside, for pages that show none. */
  title?: string | undefined
}

export function readMetadata(root: Root, words: Words, options: MetadataOptions): { meta: Meta; evidence: Evidence } {
  const evidence: Evidence = {}
  const title = readTitle(root, evidence, words, options)
  const pairs = metaPairs(root, words)
  const value = (kind: 'publisher' | 'publishedAt' | 'editor', read: (text: string) => string | null) => {
    for (const pair of pairs) {
      if (pair.kind !== kind) continue
      const found = read(root.text.slice(...pair.span))
      if (found === null) continue
      evidence[kind] ??= pair.span
      return found
    }
    return null
  }
  const publisher =
    value('publisher', (text) => (isBody(fold(text), words) ? text : null)) ??
    value('publisher', (text) => text || null) ??
    bareSource(root, words, evidence) ??
    pagePublisher(root, evidence)
  const publishedAt =
    value('publishedAt', readStamp) ??
    bareStamp(root, evidence) ??
    (root.page.publishedAt && readStamp(root.page.publishedAt))
  // admin is an account, not a name.
  const editor = value('editor', (text) => (/[\u4e00-\u9fff]/.test(text) ? text : null))
  return { meta: { title, publisher, publishedAt, editor, ...readSignature(root, evidence) }, evidence }
}

function readTitle(root: Root, evidence: Evidence, words: Words, options: MetadataOptions): string | null {
  if (options.title !== undefined) return options.title
  const blocks = firstTitle(root.blocks)
  if (blocks.length > 0) {
    const last = blocks.at(-1) as Block
    evidence['title'] = [(blocks[0] as Block).start, last.start + last.value.length]
    return tidyTitle(blocks.map((block) => block.value).join(''))
  }
  const page = root.page.articleTitle ?? root.page.title
  const named = page && siteTitle(page, words)
  return named || null
}

/** The lines of the title where it first stands; what repeats it below is left out. */
function firstTitle(blocks: Block[]): Block[] {
  const first = blocks.findIndex((block) => block.kind === 'title')
  const lines: Block[] = []
  let joined = ''
  for (let i = first; i >= 0 && blocks[i]?.kind === 'title'; i++) {
    const own = fold((blocks[i] as Block).value).replace(/\s+/g, '')
    if (joined !== '' && (joined.startsWith(own) || own.startsWith(joined))) break
    joined += own
    lines.push(blocks[i] as Block)
  }
  return lines
}

/** Without 原标题:, a date or (全文) behind it. */
function tidyTitle(title: string): string {
  return title
    .replace(/^原标题[:：]\s*/, '')
    .trimEnd()
    .replace(/(?:[（(【[]\s{0,4}(?:全文|\d{4}[-./年][^）)】\]号期批季度]{0,14})[）)】\]]|\d{4}-\d{1,2}-\d{1,2})$/, '')
    .trim()
}

const siteTopics = derived(({ lexicon }) => new WordList(lexicon.title.topics))

/** The page's title without the site's name: …的通报_巡察工作_某区人民政府. */
function siteTitle(page: string, words: Words): string | null {
  const topics = siteTopics(words)
  const part = page.split(/[_|]|-{1,2}|—{1,2}/).find((piece) => topics.isIn(fold(piece)))
  return part ? tidyTitle(part) : null
}

interface Pair {
  kind: 'publisher' | 'publishedAt' | 'editor'
  span: Span
}

/** 来源:X发布时间:Y — label and value of the metadata lines, glued or not; a day that is only the document's comes last. */
function metaPairs(root: Root, words: Words): Pair[] {
  const pairs: Pair[] = []
  const later: Pair[] = []
  const add = (kind: MetaLabel['kind'], span: Span) => {
    // 发布:2024-05-24, but 发布:某县医院
    if (kind === 'publishedAt' && isBody(root.folded.slice(...span), words)) pairs.push({ kind: 'publisher', span })
    else if (kind === 'issuedOn') later.push({ kind: 'publishedAt', span })
    else if (kind !== 'other') pairs.push({ kind, span })
  }
  for (const [at, block] of root.blocks.entries()) {
    if (block.kind !== 'meta') continue
    const start = block.start
    const line = root.folded.slice(start, start + block.value.length)
    const labels = metaLabels(line, words)
    const below = root.blocks[at + 1]
    const last = labels.at(-1)
    if (last && below?.kind === 'meta' && isValueBelow(line, fold(below.value), words))
      add(last.kind, [below.start, below.start + below.value.length])
    labels.forEach(({ kind, valueStart }, i) => {
      const end = labels[i + 1]?.start ?? line.length
      const span = valueSpan(root.folded, start + valueStart, start + end, kind)
      add(kind, kind === 'publisher' ? withoutCounter(root.folded, span, words) : span)
      const glued: Span = [span[1], start + end]
      if (kind === 'publisher' && stampAhead.test(root.folded.slice(...glued)))
        later.push({ kind: 'publishedAt', span: glued })
    })
  }
  return [...pairs, ...later]
}

const counters = derived(({ lexicon }) => new WordList(lexicon.meta.other))

/** 来源:某办公室阅读 — a counter without a colon, glued to the name of the body. */
function withoutCounter(folded: string, [start, end]: Span, words: Words): Span {
  const counter = counters(words).longestAtEnd(folded.slice(start, end))
  const rest = counter === null ? end : end - counter.length
  return isBody(folded.slice(start, rest), words) ? [start, rest] : [start, end]
}

/** 来源:某局2024-12-23 10:15, where a page parts them by its style alone. */
const stampAhead = /^\s*(?:19|20)\d{2}[-./年]\d/

/** A value ends at a bracket, a tab, two blanks or, but for a time, the first blank that is not within a name. */
function valueSpan(folded: string, start: number, end: number, kind: MetaLabel['kind']): Span {
  const [from, to] = trimSpan(folded, start, end)
  const name = kind === 'editor' ? from + paddedName(folded.slice(from, to)) : from
  const stop = (
    kind === 'publishedAt' || kind === 'issuedOn' ? /[\])】\t|]|\s{2,}/ : /[\])】\t|[【]|\s|(?=(?:19|20)\d{2}[-./年]\d)/
  ).exec(folded.slice(name, to))
  return trimSpan(folded, from, stop ? name + stop.index : to)
}

const stamp =
  /(\d{4})(?:\s{0,4}[-./年]\s{0,4}|\s{1,8})(\d{1,2})\s{0,4}[-./月]\s{0,4}(\d{1,2})(?:\s{0,4}日)?(?:[T\s]{0,8}(\d{1,2}):(\d{2})(?::(\d{2}))?)?/

/** A time stamp of the page as EDTF: `2024-09-12`, `2024-09-12T09:52`. Null where it is none. */
export function readStamp(text: string): string | null {
  const match = stamp.exec(fold(text)) ?? null
  if (!match) return readReversed(fold(text))
  const [, y, m, d, hour, minute, second] = match
  const date = edtfOf(Number(y), Number(m), Number(d))
  return timed(date, hour, minute, second)
}

/** A day with its time; without one where no clock shows it. */
function timed(date: string | null, hour?: string, minute?: string, second?: string): string | null {
  if (date === null || hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59)
    return date
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`
}

/** 16.12.2015 15:21: day, month, year. */
function readReversed(text: string): string | null {
  const match = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s{1,8}(\d{1,2}):(\d{2}))?/.exec(text)
  if (!match) return null
  const date = edtfOf(Number(match[3]), Number(match[2]), Number(match[1]))
  return timed(date, match[4], match[5])
}

const stampFirst =
  /(?<=^[([【\s]{0,4}|^\([\u4e00-\u9fff]{2,16}\s{1,4})(?:\d{4}\s{0,4}[-./年 ]\s{0,4}\d{1,2}\s{0,4}[-./月]\s{0,4}\d{1,2}日?|\d{1,2}\.\d{1,2}\.\d{4})(?:[T\s]{1,8}\d{1,2}:\d{2}(?::\d{2})?)?(?=\s|星期|[\u4e00-\u9fff]{2,6}:|(?:公告|公布|发布|公示|公开)?\)$|$)/

/** At the end of a line, a place behind it or none. */
const stampLast =
  /(?<![:\d]\s{0,4})\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?\s{1,4}\d{1,2}:\d{2}(?::\d{2})?(?=\s{0,4}(?:[\u4e00-\u9fff]{2,4})?$)/

/** Among other facts, parted by blanks and with no label of its own. */
const stampAmong =
  /(?<=[^:\s]\s{1,8})(?<!:\s{0,8})\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s{1,4}\d{1,2}:\d{2}(?::\d{2})?)?(?=\s|$)/

/** A metadata line that begins with a time, is nothing else, or has one among its facts. */
function bareStamp(root: Root, evidence: Evidence): string | null {
  for (const block of root.blocks) {
    if (block.kind !== 'meta') continue
    const line = fold(block.value)
    const match = stampFirst.exec(line) ?? stampAmong.exec(line) ?? stampLast.exec(line)
    const printed = match?.[0].trimEnd() ?? ''
    const found = match && readStamp(printed)
    if (!match || found === null) continue
    const start = block.start + match.index
    evidence['publishedAt'] = [start, start + printed.length]
    return found
  }
  return null
}

/** The body named behind a bare time stamp. */
function bareSource(root: Root, words: Words, evidence: Evidence): string | null {
  for (const { kind, start, value } of root.blocks) {
    const at = kind === 'meta' ? sourceBehindStamp(fold(value), words) : -1
    if (at < 0) continue
    evidence['publisher'] = [start + at, start + value.length]
    return value.slice(at)
  }
  return null
}

/** Who published, by the page itself; it may stand on a line below the title as well: 原创某街道2024-05-24 10:40. */
function pagePublisher({ page, blocks }: Root, evidence: Evidence): string | null {
  const name = page.publisher?.trim()
  if (!name) return null
  for (const { kind, start, value } of blocks) {
    const at = kind === 'meta' ? value.indexOf(name) : -1
    if (at < 0) continue
    evidence['publisher'] = [start + at, start + at + name.length]
    break
  }
  return name
}

/** The signature: body and date under the text. */
function readSignature(root: Root, evidence: Evidence): Pick<Meta, 'signedBy' | 'signedOn'> {
  const blocks = root.blocks.filter((block) => block.kind === 'signature')
  let signedOn: string | null = null
  const names: Span[] = []
  for (const block of blocks) {
    const [start, end] = [block.start, block.start + block.value.length]
    const expression = findExpressions(root.folded, start, end).find(({ from }) => from.year !== null)
    if (!expression) {
      names.push([start, end])
      continue
    }
    signedOn = resolve(expression, { published: null, from: null }, null, false).edtf
    evidence['signedOn'] = [expression.start, expression.end]
    const before = trimSpan(root.folded, start, expression.start)
    if (before[0] < before[1]) names.push(before)
  }
  if (names.length > 0) evidence['signedBy'] = [(names[0] as Span)[0], (names.at(-1) as Span)[1]]
  const signedBy = names.map((span) => root.text.slice(...span).replace(/^\(|\)$/g, '')).join('')
  return { signedBy: signedBy || null, signedOn }
}

/** So much of the text may hold the preface. */
export const preface = 1500

const genreLists = derived(({ lexicon: { genre } }) =>
  (['environment', 'inspection', 'audit', 'other'] as const).map((kind) => [kind, new WordList(genre[kind])] as const),
)

/**
 * The genre by the words of the title, else by the words that the beginning uses most.
 *
 * @param issues what they are called, what was done about them and by whom tells nothing of who inspected: 审计科, 开展审计
 */
export function readGenre(root: Root, title: string | null, issues: readonly Issue[], words: Words): Genre {
  const lists = genreLists(words)
  const named = lists.find(([, list]) => list.isIn(fold(title ?? '')))
  if (named) return named[0]
  const inIssues = issues.flatMap(({ evidence, progress, responsible }) => [
    ...(evidence['title'] ? [evidence['title']] : []),
    ...(progress?.spans ?? []),
    ...responsible.map(({ span }) => span),
  ])
  // Cells of a ledger name departments (财务审计科), its header what was found by whom.
  const head = root.blocks.filter(({ table, start }) => (table === null || table.row === 0) && start < preface)
  const count = (list: WordList) =>
    head
      .flatMap(({ start, value }) =>
        list.findAll(root.folded.slice(start, start + value.length)).map(({ index }) => start + index),
      )
      .filter((at) => !inIssues.some(([start, end]) => start <= at && at < end)).length
  // 专项整治 and the like are spoken of in all genres.
  const told = lists.filter(([kind]) => kind !== 'other').map(([kind, list]) => ({ kind, n: count(list) }))
  const [best] = told.sort((a, b) => b.n - a.n)
  return best && best.n > 0 ? best.kind : 'other'
}
