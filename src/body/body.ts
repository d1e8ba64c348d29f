/**
 * Where the bulletin begins and ends among all blocks of a page: title, metadata, text, signature.
 * What a bulletin looks like is told by lines.ts from the lexicon; here stands only the order in which things come.
 */
import { closingOpeners } from '../outline/closing.ts'
import { readLabel } from '../outline/label.ts'
import type { Words } from '../lexicon/compile.ts'
import type { RawBlock } from '../read/raw-block.ts'
import { fold } from '../text/fold.ts'
import type { Block, PageFacts } from '../tree.ts'
import { dateTailAt, isDateLine, isFurniture, isTitle, mayEndTitle, namesColumn } from './lines.ts'
import { creditOf, endsWithStamp, isBody, isMeta, isValueBelow } from './meta-line.ts'

/** How many lines a title may be broken into, and how far from the top it may begin. */
const maxTitleLines = 4
const maxTitleDepth = 400
const longParagraph = 60
const maxSignatureLength = 60

/** The bulletin, cut out of its page. */
export interface Body {
  blocks: Block[]
  /** All their text, a line each. */
  text: string
  /** The same with its width folded. */
  folded: string
}

interface Line {
  block: RawBlock
  folded: string
}

/**
 * Cuts the bulletin out of the page.
 *
 * @param raw all blocks of the source, in order
 * @returns its blocks are in order, their `kind` set to title, meta or signature where they are that; the text of a page
 *   without a recognisable title begins with its first content block
 */
export function findBody(raw: RawBlock[], page: PageFacts, words: Words): Body {
  const lines = raw.map((block) => ({ block, folded: fold(block.value) }))
  const firstContent = firstOf(
    lines,
    (line) => isProse(line, words),
    (line) => line.block.content && line.folded.endsWith('。'),
    (line) => line.block.table !== null,
  )
  const titles = findTitles(lines, firstContent, page, words)
  const isTitleLine = new Set(titles)
  const end = footerStart(lines, firstContent, words)
  const start = titles[0] ?? firstContentIndex(lines, words)
  const attached = attachments(lines)
  const head: Line[] = []
  const rest: Line[] = []
  lines.forEach((line, i) => {
    const beforeText = i < Math.max(firstContent, (titles.at(-1) ?? -1) + 1)
    if (isTitleLine.has(i)) {
      line.block.kind = 'title'
      head.push(line)
    } else if (beforeText && tellsFacts(lines, i, i > (titles.at(-1) ?? i), words)) {
      line.block.kind = 'meta'
      head.push(line)
    } else if (i >= start && i < end && line.block.content && !attached.has(i) && !isFurnitureLine(line, words)) {
      ;(beforeText ? head : rest).push(line)
    }
  })
  const kept = [...head, ...cutTail(rest, head, words)]
  const last = kept.at(-1)
  if (last && creditOf(last.folded, words)) last.block.kind = 'meta'
  return place([...kept, ...credits(lines, kept, words)])
}

/** The first line outside the bulletin that names its editor, or the newspaper's day, and the first behind its text that names its publisher. */
function credits(lines: Line[], kept: Line[], words: Words): Line[] {
  if (kept.length === lines.length) return []
  const taken = new Set(kept)
  const last = lines.findLastIndex((line) => taken.has(line))
  const found = new Map<string, Line>()
  lines.forEach((line, i) => {
    const credit = taken.has(line) ? null : creditOf(line.folded, words)
    if (credit && !found.has(credit) && (credit !== 'publisher' || i > last)) found.set(credit, line)
  })
  for (const { block } of found.values()) block.kind = 'meta'
  return [...found.values()]
}

/** The first line that fits the first test that any line fits; 0 where none does. */
function firstOf(lines: Line[], ...tests: Array<(line: Line) => boolean>): number {
  const found = tests.map((test) => lines.findIndex(test)).find((i) => i >= 0)
  return found ?? 0
}

/** A line of metadata by itself, by the label above it, or by its place below the title. */
function tellsFacts(lines: Line[], i: number, belowTitle: boolean, words: Words): boolean {
  const { folded } = lines[i] as Line
  const above = lines[i - 1]?.folded
  if (isMeta(folded, words) || (belowTitle && endsWithStamp(folded))) return true
  return above !== undefined && isValueBelow(above, folded, words)
}

function isProse({ block, folded }: Line, words: Words): boolean {
  return (
    block.content &&
    (folded.length >= longParagraph || readLabel(folded, words)?.style === 'part') &&
    folded.includes('。')
  )
}

function firstContentIndex(lines: Line[], words: Words): number {
  const i = lines.findIndex((line) => line.block.content && !isFurnitureLine(line, words))
  return Math.max(0, i)
}

/** Where the page's footer begins: a line of furniture with nothing but short lines behind it. */
function footerStart(lines: Line[], firstContent: number, words: Words): number {
  let footer = lines.length
  for (let i = lines.length - 1; i > firstContent; i--) {
    const line = lines[i] as Line
    if (isSignedDate(lines, i, words)) break
    if (isFurnitureLine(line, words)) footer = i
    else if (line.block.table || line.folded.length >= longParagraph || readLabel(line.folded, words)?.style === 'part')
      break
  }
  return footer
}

/** 附件:1.佐证材料清单 and the lines that go on with it: 2.情况统计表. */
function attachments(lines: Line[]): Set<number> {
  const found = new Set<number>()
  lines.forEach(({ folded }, i) => {
    if (/^附件:\s*1[.、]/.test(folded) || (found.has(i - 1) && /^\d{1,2}[.、][^。]{2,60}$/.test(folded))) found.add(i)
  })
  return found
}

/** The date of a signature: below the name of a body. */
function isSignedDate(lines: Line[], i: number, words: Words): boolean {
  const { folded } = lines[i] as Line
  return folded.includes('年') && isDateLine(folded) && isBody(squeeze(lines[i - 1]?.folded ?? ''), words)
}

function isFurnitureLine({ block, folded }: Line, words: Words): boolean {
  return block.table === null && isFurniture(folded, words)
}

/** The lines of the title (and of its repetition), as indices. */
function findTitles(lines: Line[], firstContent: number, page: PageFacts, words: Words): number[] {
  // The page's title may name its column and site as well: …的通报_党务公开_某医院.
  const wanted = [page.articleTitle, page.title]
    .flatMap((title) => {
      const whole = squeeze(fold(title ?? ''))
      return [whole, ...whole.split(/[_|]/).filter((piece) => piece !== whole && isTitle(piece, words))]
    })
    .filter((title) => title.length >= 8)
  const runs: number[][] = []
  const textOf = (run: readonly number[]) => run.map((i) => squeeze((lines[i] as Line).folded)).join('')
  const last = Math.min(lines.length, firstContent + 1, maxTitleDepth)
  const parts = lines.slice(0, last).map((line) => titlePart(line, words))
  for (let i = 0; i < last; i++) {
    const run = titleRun(parts, i, wanted, words)
    if (run === 0) continue
    runs.push(Array.from({ length: run }, (_, k) => i + k))
    i += run - 1
  }
  // The name of a series stands over the title of its number: 审计整改结果公告, (第5号), 某馆…整改结果.
  const [first, second] = runs.slice(0, 2).map(textOf)
  if (first !== undefined && second !== undefined && (isSeries(first, second) || isAbridged(first, second)))
    runs.shift()
  // In front of the title that the page itself names may stand a list of links, each a title and its day.
  const exact = runs.findIndex((run) => wanted.includes(textOf(run)))
  return runs.filter((run, i) => i >= exact || (lines[run[0]!] as Line).block.content).flat()
}

const maxSeriesName = 12

function isSeries(first: string, title: string): boolean {
  const name = first.replace(/\([^()]*\)$/, '')
  return (
    name.length <= maxSeriesName && !name.includes('关于') && title.length >= name.length + 8 && !title.includes(name)
  )
}

/** The head of a printed page tells the title below it once more, without the body: 某某专项巡察整改进展情况通报. */
function isAbridged(first: string, title: string): boolean {
  const core = (text: string) => text.replaceAll('的', '')
  return !first.includes('关于') && title.includes('关于') && core(title).endsWith(core(first))
}

/** A line as a part of a title. */
interface TitlePart {
  text: string
  /** A title may end with it. */
  ends: boolean
  content: boolean
  styled: boolean
}

/** (截至2023年10月31日), on a line below the title, is no part of it; (2024年第5号) is. */
const dayBelow = /^\((?:截至)?\d{4}年[^()号期批]{0,14}\)$/

/** 2024年第6号(总第53号) stands between the name of a series and the title. */
const numberOfSeries = /^\(?\d{4}年第?\d{1,4}号(?:\(总第?\d{1,4}号\))?\)?$/

/** Null for a line that is no part of any. */
function titlePart({ block, folded }: Line, words: Words): TitlePart | null {
  const text = squeeze(folded)
  if (block.table || /[。:]$|\||〔\d{4}〕\d{1,5}号$/.test(text) || isFurniture(folded, words) || isMeta(folded, words))
    return null
  if (namesColumn(text, words) || dayBelow.test(text) || numberOfSeries.test(text)) return null
  return { text, ends: mayEndTitle(text, words), content: block.content, styled: block.look !== null }
}

/** How many lines from `i` on make up a title; 0 where none begins. */
function titleRun(parts: ReadonlyArray<TitlePart | null>, i: number, wanted: string[], words: Words): number {
  const first = parts[i]
  let joined = ''
  let best = 0
  for (let n = 1; n <= maxTitleLines; n++) {
    const part = parts[i + n - 1]
    if (!first || !part) break
    // A navigation item in front of a title is set in another way.
    if (part.content !== first.content || part.styled !== first.styled) break
    // A line that is a whole title begins one: it continues nothing, and a title printed twice stays two.
    if (n > 1 && (isWholeTitle(part.text, words) || (best > 0 && joined.startsWith(part.text)))) break
    // The head of a page, and below it the title: 中共某支部委员会, 关于…的通报.
    if (best > 0 && !first.text.includes('关于') && part.text.startsWith('关于')) return best
    // 一、总体情况 right below it begins the text.
    if (n > 1 && part.ends && readLabel(part.text, words) !== null) break
    joined += part.text
    if (wanted.includes(joined)) return n
    if (part.ends && isTitle(joined, words)) best = n
  }
  return best
}

/** A title with its body in it, not merely the second line of one (关于…的通报). */
function isWholeTitle(line: string, words: Words): boolean {
  return isTitle(line, words) && line.indexOf('关于') > 0
}

const squeeze = (text: string) => text.replace(/\s+/g, '')

/** Cuts what stands behind the signature, or behind the last of the text where there is none, and marks the signature. */
function cutTail(lines: Line[], head: Line[], words: Words): Line[] {
  const own = ownSignature(lines, titleOf(head), words)
  const signed = own < 0 ? signatureIndex(lines) : own
  if (signed < 0) {
    const last = lines.at(-1)
    if (last && isNameIn(titleOf(head), last, words)) last.block.kind = 'signature'
    return lines
  }
  const tail = lines.slice(signed + 1)
  for (let i = signed; i >= 0 && i > signed - 4 && isSignature(lines[i] as Line, i === signed, words); i--) {
    ;(lines[i] as Line).block.kind = 'signature'
  }
  const asks = tail.findIndex((line) => !tellsContact(line.folded))
  const contact = asks < 0 ? tail : tail.slice(0, asks)
  // A ledger may stand behind the signature as an annex.
  const annex = tail.filter((line) => line.block.table !== null)
  return [...lines.slice(0, signed + 1), ...contact, ...annex]
}

/** (联系人:罗某,联系电话:…), right below the date. */
const tellsContact = (folded: string) => /^\(?(?:联系人|联系电话|联系方式|监督电话):/.test(folded)

const titleOf = (head: Line[]) =>
  squeeze(head.flatMap(({ block, folded }) => (block.kind === 'title' ? [folded] : [])).join(''))

const minName = 4

/** The last line, without a date, is a signature where it is the body that the title begins with. */
function isNameIn(title: string, line: Line, words: Words): boolean {
  const name = squeeze(line.folded)
  return (
    name.length >= minName && name.length < title.length && title.startsWith(name) && isSignature(line, false, words)
  )
}

function isSignature({ block, folded }: Line, last: boolean, words: Words): boolean {
  if (block.table || folded.length > maxSignatureLength) return false
  if (last) return true
  return (
    !/[。;:,!?]/.test(folded) &&
    readLabel(folded, words) === null &&
    closingOpeners(words).longestAt(folded, 0) === null
  )
}

/**
 * The date below the name of the body that the title names, where nothing behind it goes on with the text: no label, and no
 * way to object. Excerpts of other pages may stand there.
 */
function ownSignature(lines: Line[], title: string, words: Words): number {
  for (let i = lines.length - 1; i > 0; i--) {
    const { folded } = lines[i] as Line
    if (readLabel(folded, words) || closingOpeners(words).longestAt(folded, 0) !== null) return -1
    if (isSignedDate(lines, i, words) && title.includes(squeeze((lines[i - 1] as Line).folded))) return i
  }
  return -1
}

/** The line with the signature's date: the last bare date (or body + date) with no section behind it. */
function signatureIndex(lines: Line[]): number {
  for (let i = lines.length - 1; i >= 0; i--) {
    const { block, folded } = lines[i] as Line
    if (block.table) continue
    if (isDateLine(folded)) return i
    const tail = dateTailAt(folded)
    if (tail > 0 && folded.length <= maxSignatureLength && !/[。;:,]/.test(folded)) return i
    if (folded.length >= longParagraph && folded.includes('。')) return -1
  }
  return -1
}

/** Gives the blocks their offsets in the text of the body. */
function place(lines: Line[]): Body {
  let start = 0
  const blocks = lines.map(({ block: { type, kind, value, position, runs, look, lead, lists, table } }) => {
    const placed: Block = { type, kind, value, start, position, runs, look, lead, lists, table }
    start += value.length + 1
    return placed
  })
  return {
    blocks,
    text: blocks.map(({ value }) => value).join('\n'),
    folded: lines.map(({ folded }) => folded).join('\n'),
  }
}
