/** EDTF dates as the calendar days that spreadsheets and databases know. */
import { daysOf } from '../diff/edtf.ts'

/** The day, where the date is one day (or a time of one day); null for months, years and ranges. */
export function dayOf(edtf: string | null): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T[\d:]+)?$/.exec(edtf ?? '')
  return match?.[1] ?? null
}

/** The last day that a date may mean: `2024-09` → `2024-09-30`; null for none and for what is open at its end. */
export function lastDayOf(edtf: string | null): string | null {
  const last = daysOf(edtf)?.last
  if (last === undefined || !Number.isFinite(last)) return null
  return new Date(last * 86_400_000).toISOString().slice(0, 10)
}
