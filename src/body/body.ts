/**
 * Where the bulletin begins and ends among all blocks of a page: title, metadata, text, signature.
 * What a line is by itself is told by lines.ts from the lexicon; here stands only the order in which things come.
 */
import type { Words } from '../lexicon/compile.ts'
import { readLabel } from '../outline/label.ts'
import type { RawBlock } from '../read/raw-block.ts'
import { fold } from '../text/fold.ts'
import type { Block, PageFacts } from '../tree.ts'
import { isFurnitureLine, type Line, longParagraph } from './lines.ts'
import { creditOf, endsWithStamp, isMeta, isValueBelow } from './meta-line.ts'
import { cutTail, isSignedDate } from './signature.ts'
import { findTitles } from './title.ts'

/** The bulletin, cut out of its page. */
export interface Body {
  blocks: Block[]
  /** All their text, a line each. */
  text: string
  /** The same with its width folded. */
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
    /。|[\u4e00-\u9fff]\.(?:\s|$|[\u4e00-\u9fff])/.test(folded)
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
