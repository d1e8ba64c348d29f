/** The lines of the body as the outline reads them: each with its label and heading, if it has any. */
import type { Words } from '../lexicon/compile.ts'
import type { Block, Root } from '../tree.ts'
import { matchesOf } from '../text/matches.ts'
import { findFields, type FieldLabel } from './field.ts'
import { type Heading, readHeading } from './heading.ts'
import { type Label, readLabel } from './label.ts'

export interface Line {
  block: Block
  start: number
  end: number
  label: Label | null
  heading: Heading | null
  /** It stands behind the signature: an annex, outside all sections. */
  annex: boolean
  /** Field labels in the line: behind its heading, where it has one. Read when first asked for. */
  fields(): FieldLabel[]
}

const maxHeading = 60

/** The lines of the body without title, metadata and signature. */
export function readLines({ blocks, folded }: Root, words: Words): Line[] {
  let annex = false
  return blocks.flatMap((block) => {
    if (block.kind === 'signature') annex = true
    if (block.kind === 'title' || block.kind === 'meta' || block.kind === 'signature') return []
    return edgesOf(block, folded).map(([start, end]) => readLine(block, start, end, annex, folded, words))
  })
}

/** Where a heading is glued to the end of the paragraph before it: …已整改。(二)关于乙的问题. */
const glued =
  /[。)】]\s*(?=(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)、?|\d{1,2}[.、]|\(\d{1,2}\))\s*(?:关于|针对|聚焦)[^。]{4,60}(?:问题|方面))/g

/** The lines of a block: one, but for headings that are glued into it. */
function edgesOf({ start, value, table }: Block, folded: string): Array<[number, number]> {
  const end = start + value.length
  if (table) return [[start, end]]
  const cuts = matchesOf(glued, folded.slice(start, end)).map((match) => start + match.index + match[0].length)
  const edges = [start, ...cuts, end]
  return edges.slice(1).map((edge, i) => [edges[i] as number, edge])
}

function readLine(block: Block, start: number, end: number, annex: boolean, folded: string, words: Words): Line {
  const label = block.table ? null : readLabel(folded.slice(start, Math.min(end, start + 40)), words)
  const plain = !label && !block.table && block.value.length <= maxHeading
  const heading = label || plain ? readHeading(folded, start + (label?.end ?? 0), end, words) : null
  let fields: FieldLabel[] | null = null
  const from = label && heading ? heading.restStart : start
  return { block, start, end, label, heading, annex, fields: () => (fields ??= findFields(folded, from, end, words)) }
}
