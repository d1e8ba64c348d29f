/** The lines of the body as the outline reads them: each with its label and heading, if it has any. */
import { flatMap } from '../flat-map.ts'
import type { Words } from '../lexicon/compile.ts'
import { isStatusPhrase } from '../lexicon/status-phrase.ts'
import type { Block, Root } from '../tree.ts'
import { findFields, type FieldLabel, ornaments } from './field.ts'
import { gluedHeadings } from './glued.ts'
import { type Heading, readHeading } from './heading.ts'
import { type Label, readLabel } from './label.ts'
import { readRunIn, type RunIn } from './run-in.ts'

export interface Line {
  block: Block
  start: number
  end: number
  label: Label | null
  /** Where the label stands in a block of its own. */
  labelBlock?: Block
  /** Of a long line without a label null, until it is asked whether one runs in. */
  heading: Heading | null
  /** Its look sets it apart from the text: bold, a heading of the page, 【…】 or “…” around it. */
  marked: boolean
  /** Its heading stands in brackets, and its text runs on behind them: 【学习不深】近三年…. */
  bracketed: boolean
  /** Without a label, it may begin with its heading all the same. */
  runIn: RunIn | null
  /** It stands behind the signature: an annex, outside all sections. */
  annex: boolean
  /** Field labels in the line: behind its heading, where it has one. Read when first asked for. */
  fields(): FieldLabel[]
}

const maxHeading = 60

/** The lines of the body without title, metadata and signature. */
export function readLines({ blocks, folded }: Root, words: Words): Line[] {
  let annex = false
  const lines = flatMap(blocks, (block) => {
    if (block.kind === 'signature') annex = true
    if (block.kind === 'title' || block.kind === 'meta' || block.kind === 'signature') return []
    return edgesOf(block, folded, words).map(([start, end]) => readLine(block, start, end, annex, folded, words))
  })
  return withHeadings(lines, folded, words)
}

/** Where a label stands in a block of its own (一、), the block below it is its heading. */
function withHeadings(lines: Line[], folded: string, words: Words): Line[] {
  const joined: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const next = lines[i + 1]
    const heading =
      next && isBareLabel(line) && mayBeHeading(next, line) ? readHeading(folded, next.start, next.end, words) : null
    if (!next || !heading) {
      joined.push(line)
      continue
    }
    let fields: FieldLabel[] | null = null
    joined.push({
      ...next,
      start: line.start,
      label: line.label,
      labelBlock: line.block,
      heading,
      fields: () => (fields ??= findFields(folded, heading.restStart, next.end, words)),
    })
    i++
  }
  return joined
}

const isBareLabel = ({ label, start, end }: Line) => label !== null && start + label.end >= end

const mayBeHeading = (line: Line, { annex }: Line) =>
  line.label === null && line.heading !== null && line.annex === annex && !leadsToValue(line)

/** 整改情况:已清点。 — a label of a field alone (整改目标) may be a heading. */
function leadsToValue({ start, end, fields }: Line): boolean {
  const [first] = fields()
  return first?.start === start && first.valueStart < end
}

/** The lines of a block: one, but for headings that are glued into it. */
function edgesOf({ start: first, value, table }: Block, folded: string, words: Words): Array<[number, number]> {
  const end = first + value.length
  if (table) return [[first, end]]
  const start = behindOrnament(folded, first, end, words)
  const edges = [start, ...gluedHeadings(folded, start, end, words), end]
  return edges.slice(1).map((edge, i) => [edges[i] as number, edge])
}

const ornament = new RegExp(`^[${ornaments}][${ornaments}\\s]{0,5}`)
/** What such lines begin with: most begin otherwise. */
const inFront = `${ornaments}【`
/** 【问题1】 */
const bracket = /^【(?=[^【】]{2,12}】)/
/** 【高值耗材采购议价程序缺失】 */
const allInBrackets = /^【[^【】]{4,}】$/

/** “开放时间与读者作息错位”: what was found, in the words of the feedback. */
const allInQuotes = /^“[^“”]{4,}”$/

/** ★问题一:…, ——整改情况:…: what is put in front of a label of a section or of a field is no part of it. */
function behindOrnament(folded: string, start: number, end: number, words: Words): number {
  if (!inFront.includes(folded[start] as string)) return start
  const labelAt = (at: number) => readLabel(folded.slice(at, Math.min(end, at + 40)), words)
  const from = start + (ornament.exec(folded.slice(start, Math.min(end, start + 6)))?.[0].length ?? 0)
  if (bracket.test(folded.slice(from, from + 16)) && labelAt(from + 1)?.style === 'issue') return from + 1
  if (from === start) return start
  return labelAt(from) !== null || findFields(folded, from, end, words)[0]?.start === from ? from : start
}

/** 【专业人才流失严重】近三年流失率达22%。 */
const inBrackets = /^【([^【】]{4,60})】\s*(?=\S)/

/** Where the bracket of a heading closes that text runs on behind, and where the text begins; null where none does. */
function bracketedHeading(line: string, words: Words): { close: number; rest: number } | null {
  const match = inBrackets.exec(line)
  const name = match?.[1] as string
  if (!match || words.fieldOf.has(name) || isStatusPhrase(name, words)) return null
  return { close: name.length + 1, rest: match[0].length }
}

function readLine(block: Block, start: number, end: number, annex: boolean, folded: string, words: Words): Line {
  const label = block.table ? null : readLabel(folded.slice(start, Math.min(end, start + 40)), words)
  const plain = !label && !block.table && block.value.length <= maxHeading
  const lead = start === block.start ? block.lead : 0
  const runIn = label || block.table ? null : readRunIn(folded, start, end, lead, words)
  const from = runIn?.start ?? start + (label?.end ?? 0)
  const bracketed =
    plain && allInBrackets.test(folded.slice(start, end)) && !isStatusPhrase(folded.slice(start + 1, end - 1), words)
  const running = label || block.table ? null : bracketedHeading(folded.slice(start, Math.min(end, start + 80)), words)
  const heading = running
    ? { ...readHeading(folded, start + 1, start + running.close, words), restStart: start + running.rest }
    : label || plain
      ? readHeading(folded, bracketed ? start + 1 : from, bracketed ? end - 1 : end, words, start + lead)
      : null
  if (heading && bracketed) heading.restStart = end
  let fields: FieldLabel[] | null = null
  const behind = (label || running) && heading ? heading.restStart : start
  return {
    block,
    start,
    end,
    label,
    heading,
    marked: block.look !== null || bracketed || (plain && allInQuotes.test(folded.slice(start, end))),
    bracketed: running !== null,
    runIn,
    annex,
    fields: () => (fields ??= findFields(folded, behind, end, words)),
  }
}
