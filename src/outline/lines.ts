/** The lines of the body as the outline reads them: each with its label and heading, if it has any. */
import type { Words } from '../lexicon/compile.ts'
import type { Block, Root } from '../tree.ts'
import { findFields, type FieldLabel } from './field.ts'
import { gluedHeadings } from './glued.ts'
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
    return edgesOf(block, folded, words).map(([start, end]) => readLine(block, start, end, annex, folded, words))
  })
}

/** The lines of a block: one, but for headings that are glued into it. */
function edgesOf({ start, value, table }: Block, folded: string, words: Words): Array<[number, number]> {
  const end = start + value.length
  if (table) return [[start, end]]
  const edges = [start, ...gluedHeadings(folded, start, end, words), end]
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
