/** Values as the cells of a workbook. */
import { dayOf } from './days.ts'

export type XlsxCell = string | number | Date | null

/** The longest text that Excel takes in a cell; a longer one makes it call the whole file damaged. */
export const longestText = 32_767

const cutMark = '…(已截断,全文见 JSON)'

/**
 * Text for a cell: control characters, which XML cannot hold, are left out; `_x000D_` and the like, by which a workbook
 * encodes them, are kept from being decoded; what is too long for a cell is cut, and says so.
 */
export function textCell(text: string | null): string | null {
  if (text === null) return null
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\ufffe\uffff]|(?![\t\n])\p{Cc}/gu, '')
    .replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x')
  if (clean.length <= longestText) return clean
  return clean.slice(0, longestText - cutMark.length).replace(/[\ud800-\udbff]$/, '') + cutMark
}

/** A real date where one day is known, else the date as it is told (`2024-09`, `2024-04/..`). */
export function dateCell(edtf: string | null): Date | string | null {
  const day = dayOf(edtf)
  // the calendar of a workbook begins with 1900
  return day === null || day < '1900-03-01' ? edtf : new Date(`${day}T00:00:00Z`)
}
