/** Other readers of dates, their answers put into EDTF so that they can be compared. */
import * as chrono from 'chrono-node'
import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-date-time'

export interface ReadDate {
  edtf: string | null
  start: number
  end: number
}

/** Reads the dates of a text published on a day. */
export type DateReader = (text: string, publishedOn: string) => ReadDate[]

const pad = (n: number) => String(n).padStart(2, '0')

type Components = chrono.ParsedComponents

function edtfOf(components: Components): string {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => components.get(part) ?? 1) as [
    number,
    number,
    number,
  ]
  if (components.isCertain('day')) return `${year}-${pad(month)}-${pad(day)}`
  return components.isCertain('month') ? `${year}-${pad(month)}` : String(year)
}

export const chronoReader: DateReader = (text, publishedOn) =>
  chrono.zh.hans.parse(text, new Date(`${publishedOn}T12:00:00`)).map(({ index, text: own, start, end }) => ({
    edtf: end ? `${edtfOf(start)}/${edtfOf(end)}` : edtfOf(start),
    start: index,
    end: index + own.length,
  }))

interface Resolution {
  timex: string
  type: string
  value?: string
  start?: string
  end?: string
}

/** Of several readings of a date without a year the latest that is not behind the publication. */
function pastOf(values: readonly Resolution[], publishedOn: string): Resolution | undefined {
  const dated = values.filter(({ value, start }) => (value ?? start ?? '') <= publishedOn)
  return dated.at(-1) ?? values[0]
}

function timexToEdtf(values: readonly Resolution[], publishedOn: string): string | null {
  const best = pastOf(values, publishedOn)
  if (!best) return null
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(best.timex)) return best.timex
  const months = /^XXXX-\d{2}$/.test(best.timex)
  if (best.type === 'date' && best.value) return best.value
  if (best.type === 'daterange' && best.start && best.end)
    return months ? best.start.slice(0, 7) : `${best.start}/${best.end}`
  return null
}

export const recognizersReader: DateReader = (text, publishedOn) =>
  recognizeDateTime(text, Culture.Chinese, undefined, new Date(`${publishedOn}T12:00:00`))
    .filter(({ typeName }) => /date/.test(typeName))
    .map(({ start, end, resolution }) => ({
      edtf: timexToEdtf((resolution?.['values'] ?? []) as Resolution[], publishedOn),
      start,
      end: end + 1,
    }))
