/** The cells of a table as they are read for issues: their text, and what the name of a column or row announces. */
import { derived, type Words } from '../lexicon/compile.ts'
import type { FieldKind } from '../lexicon/lexicon.ts'
import { isAreaLike } from '../outline/heading.ts'
import { readLabel } from '../outline/label.ts'
import type { Span } from '../schema.ts'
import { trimHeading, trimSpan } from '../text/sentence.ts'
import { dropEnd } from '../text/trim.ts'
import { WordList } from '../text/word-list.ts'
import type { Cell, Chunk, TableRow } from '../tree.ts'

export interface Row {
  chunk: Chunk
  row: TableRow
}

/** A cell's text as spans, one a paragraph, blanks cut. */
export type CellText = { cell: Cell; spans: Span[]; text: string; name: string }

export function cellText(cell: Cell, start: number | undefined, folded: string): CellText {
  // The row that a spanning cell began in may have been cut off with the page's furniture.
  if (start === undefined) return { cell, spans: [], text: '', name: '' }
  const edges = [cell.start, ...cell.breaks, cell.end]
  const spans = edges
    .slice(0, -1)
    .map((edge, i) => trimSpan(folded, start + edge, start + (edges[i + 1] as number)))
    .filter(([from, to]) => from < to)
  const text = spans.map((span) => folded.slice(...span)).join('')
  return { cell, spans, text, name: nameOf(text) }
}

/** No name of a column is longer, its remarks included. */
const maxName = 80

/** A column's or row's name without blanks, colon and remarks in brackets. */
function nameOf(text: string): string {
  if (text.length > maxName) return text
  const plain = text.replace(/\s+/g, '')
  const remark = plain.endsWith(')') ? plain.indexOf('(') : -1
  return dropEnd(remark < 0 ? plain : plain.slice(0, remark), ':')
}

/** What a column's name announces; a compound tells by its end: 巡察反馈具体问题, 目前整改进展情况. */
export function kindsOf({ name, text }: CellText, words: Words): FieldKind[] | undefined {
  const plain = words.fieldOf.get(name)
  // 备注(整改状态): what stands in the remarks
  const known = plain?.[0] === 'remark' ? (words.fieldOf.get(inBrackets(text)) ?? plain) : plain
  if (known || name.length > maxCompound) return known
  for (let from = 1; name.length - from >= minEnding; from++) {
    const kinds = words.fieldOf.get(name.slice(from))
    if (kinds) return kinds
  }
  if (name.length < minEnding || notOfAll.test(name)) return undefined
  return endings.find(([end]) => name.endsWith(end))?.[1]
}

const notOfAll = /是否|有无|存在|需|尚|剩余|遗留|困难|上|前/
/** Shorter endings that tell by themselves, whatever stands before them: 披露问题, 挂牌隐患, 本季度进展; not 是否消除隐患. */
const endings: ReadonlyArray<readonly [string, FieldKind[]]> = [
  ['问题', ['finding']],
  ['隐患', ['finding']],
  ['进展', ['progress']],
]

/** What the brackets at the end of a name hold. */
const inBrackets = (text: string) => text.slice(text.indexOf('(') + 1).replace(/\)$/, '')

/** Longer names are sentences, and shorter endings stand behind other words as well (审计问题 is one, 无问题 none). */
const maxCompound = 14
const minEnding = 4

export function widthOf(texts: CellText[][]): number {
  let width = 0
  for (const cells of texts) for (const { cell } of cells) width = Math.max(width, cell.columns[1] + 1)
  return width
}

/** The number of an area, in a cell of its own. */
const areaNumber = /^\(?[一二三四五六七八九十]{1,3}\)?[、.]?$/

/** The one cell of a row that spans the whole table, a number in front of it or none: an area, or a note. */
export function bannerOf(cells: CellText[], width: number): CellText | null {
  const filled = cells.filter(({ text }) => text !== '')
  const numbered = filled.length === 2 && areaNumber.test((filled[0] as CellText).text)
  const only = filled[numbered ? 1 : 0]
  if (!only || filled.length !== (numbered ? 2 : 1)) return null
  return only.cell.columns[1] - only.cell.columns[0] + 1 >= Math.max(2, width - (numbered ? 2 : 1)) ? only : null
}

const noteWords = derived(({ lexicon }) => new WordList(lexicon.tableNotes))

/** (续表), 以上为党建方面问题 */
const isNote = (text: string, words: Words) => noteWords(words).longestAt(text, text.startsWith('(') ? 1 : 0) !== null

/** Styles of labels that no list in a cell has. */
const ofAreas = new Set(['division', 'part', 'chapter'])

/** A line between the rows of a text looks like an area: numbered as one (一、作风建设), or named so (作风建设方面). */
export const looksLikeArea = ({ text, name }: CellText, words: Words) =>
  isAreaLike(name, words) || ofAreas.has(readLabel(text, words)?.style ?? '')

/** The words of an area; null for what is none: a note, a sum, a sentence. */
export function areaSpan({ spans, text }: Pick<CellText, 'spans' | 'text'>, folded: string, words: Words): Span | null {
  const first = spans[0] as Span
  if (text.length > 60 || isNote(text, words) || /[。;]/.test(text.slice(0, -1))) return null
  const label = readLabel(folded.slice(...first), words)
  return trimHeading(folded, first[0] + (label?.end ?? 0), first[1])
}
