/** The pass over the lines, as those who decide what opens a section see it: what is behind and what is ahead. */
import type { Words } from '../lexicon/compile.ts'
import { statusTagAt } from '../lexicon/status-tag.ts'
import type { FieldKind } from '../lexicon/lexicon.ts'
import type { SectionNode } from '../tree.ts'
import type { Heading } from './heading.ts'
import type { LabelStyle } from './label.ts'
import type { Line } from './lines.ts'

/** A section that is still open, and what its text has shown so far. */
export interface Open {
  node: SectionNode
  rank: number
  /** Its own text has begun to tell: what is numbered from here on is mostly an item of that text. */
  telling: boolean
  /** Issues may run in below it (see run-in.ts); found out when it is first asked. */
  holds?: boolean
  /** The field that the line below its heading begins with. */
  below: string | null
  /** It begins with words in bold, plain text behind them. */
  leads: boolean
  /** Of its heading; null where it looks like the text. */
  look: string | null
  /** The next number of an enumeration that runs in its text. */
  next: Map<LabelStyle, number>
}

/** The pass over the lines: what is behind and what is ahead. */
export interface Scan {
  lines: Line[]
  folded: string
  words: Words
  stack: Open[]
  /** The rank of labels like 问题1:, taken from where the first of them stands; 0 before that. */
  issueRank: number
  /** Labels below the chapter, and labels of parts, are used at all. */
  numbered: boolean
  parts: boolean
  /** How many lines without number and look a field of an issue follows; counted when it is first asked. */
  bareTitles?: number
}

/** What a line opens. */
export interface Opening {
  rank: number
  style: LabelStyle
}

export const headingText = (line: Line, { folded }: Pick<Scan, 'folded'>) =>
  folded.slice(...(line.heading as Heading).span)

/** No line is longer that is a heading by its words alone. */
export const shortHeading = 40

/** The field that the line below begins with, null where it begins with none: its label; for 责任单位 and 牵头单位 what they have in common. */
export function fieldBelow(i: number, { lines }: Scan): string | null {
  const next = lines[i + 1]
  const field = next && !next.label && !next.block.table ? next.fields()[0] : undefined
  if (!field || field.start !== next?.start) return null
  return field.kinds[0] === 'responsible' ? 'responsible' : field.text
}

/** Fields that only an issue has below its heading. */
const ofIssue: ReadonlySet<FieldKind> = new Set(['progress', 'finding'])

/**
 * The line goes on with a field, or the next one begins with one.
 *
 * @param strict only with a field that an item of an enumeration cannot be followed by
 */
export function isFollowedByField(i: number, { lines }: Scan, strict: boolean): boolean {
  const fits = (kinds: FieldKind[]) => !strict || ofIssue.has(kinds[0] as FieldKind)
  const line = lines[i] as Line
  if (line.heading && line.fields().some(({ kinds }) => fits(kinds))) return true
  const next = lines[i + 1]
  if (!next || next.block.table || next.label) return false
  const field = next.fields()[0]
  return field !== undefined && field.start === next.start && fits(field.kinds)
}

/** The line is nothing but a field label (整改措施:): what follows is the field's text. */
export function awaitsText(line: Line | undefined): boolean {
  const field = line?.fields().at(-1)
  return field !== undefined && field.valueStart >= (line as Line).end
}

/** Text stands behind its heading, and a status tag at its end. */
export function isTagged(line: Line | undefined, { folded, words }: Pick<Scan, 'folded' | 'words'>): boolean {
  const heading = line?.heading
  if (!line || !heading || heading.restStart >= line.end) return false
  const tag = statusTagAt(folded.slice(heading.restStart, line.end), words)
  return tag !== null && tag.start > 0
}
