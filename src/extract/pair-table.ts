/** Tables without a header, which tell label beside value, an issue in some rows. */
import type { Words } from '../lexicon/compile.ts'
import { isAreaLike } from '../outline/heading.ts'
import type { Span } from '../schema.ts'
import { trimHeading } from '../text/sentence.ts'
import type { Cell } from '../tree.ts'
import type { LedgerRecord } from './ledger-record.ts'
import { kindOf } from './record.ts'
import { areaSpan, bannerOf, type CellText, kindsOf, type Row, widthOf } from './table-cells.ts'

/** The number of an issue, in a cell beside all its labels. */
const counted = /^(?:第?[\d一二三四五六七八九十]{1,3}[项号]?|(?:问题|任务)[\d一二三四五六七八九十]{1,3})$/

/** May stand in an issue more than once. */
const repeats: ReadonlySet<string> = new Set(['responsible', 'progress'])

/** What makes a record one of an issue, not of the page's index. */
const told: ReadonlySet<string> = new Set(['progress', 'status', 'finding', 'plan'])

export function readPairs(rows: Row[], texts: CellText[][], words: Words, folded: string): LedgerRecord[] {
  const width = widthOf(texts)
  const records: LedgerRecord[] = []
  let current: LedgerRecord | null = null
  /** The cell that numbers the rows of the current record. */
  let number: Cell | null = null
  let area: Span | null = null
  let labelled = 0
  texts.forEach((cells, i) => {
    const { chunk } = rows[i] as Row
    const begin = (): LedgerRecord => {
      const record: LedgerRecord = { fields: [], number: null, area, category: null, row: false, span: chunk.span }
      records.push(record)
      return record
    }
    const banner = bannerOf(cells, width)
    if (banner && isAreaLike(banner.name, words)) area = areaSpan(banner, folded, words) ?? area
    const own = cells.filter(({ text }) => text !== '')
    const numbering = own.length > 2 && counted.test(own[0]!.name) && kindsOf(own[1]!, words) ? own[0]! : null
    if (numbering && numbering.cell !== number) {
      current = begin()
      current.number = trimHeading(folded, ...(numbering.spans[0] as Span))
    }
    number = numbering?.cell ?? null
    for (let k = numbering ? 1 : 0; k + 1 < own.length; k++) {
      const label = own[k] as CellText
      const kinds = kindsOf(label, words)
      const value = own[k + 1] as CellText
      if (!kinds || words.fieldOf.has(value.name)) continue
      labelled++
      k++
      const kind = kindOf(kinds, value.text, words)
      if (current === null || (!numbering && isAnew(kind, current))) current = begin()
      current.span = [current.span[0], chunk.span[1]]
      if (kind === 'number') current.number = trimHeading(folded, ...(value.spans[0] as Span))
      else if (kind === 'area') current.area = areaSpan(value, folded, words)
      else current.fields.push({ kind, label: label.name, spans: value.spans, table: true })
    }
  })
  return labelled * 2 >= rows.length && labelled >= 3
    ? records.filter(({ fields }) => fields.some(({ kind }) => told.has(kind)))
    : []
}

/** A field that the record has already begins the next. */
function isAnew(kind: string, { number, fields }: LedgerRecord): boolean {
  return kind === 'number' ? number !== null : !repeats.has(kind) && fields.some((field) => field.kind === kind)
}
