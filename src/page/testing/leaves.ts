/** What a page must show of a bulletin: every value that was extracted, as a reader is to see it. */
import { fieldName, statusName, valueName } from '../../diff/words.ts'
import type { Span, StatusCode } from '../../schema.ts'
import { visible } from '../visible.ts'
import { dateText, figure } from '../words/words.ts'
import { zh } from '../words/zh.ts'

/** Where a value stands in the data (`issues.3.status.code`), and a text that shows it. */
export interface Leaf {
  path: string
  shown: string
}

type Show = (value: never) => string | null

const date = (value: string) => dateText(value, zh)
const flag = (name: string) => (value: boolean) => (value ? name : null)
const nothing = () => null

/**
 * By the end of a path, the longest first. Null: nothing of its own to show, since another value says it (a precision, the
 * level of a section) or since it is a place, not a value.
 */
const shows: readonly [RegExp, Show][] = [
  [/(?:^text|^outline\..*\.id|position\..*|^blocks\..*|precision|level|issueId|mediaType|schemaVersion)$/, nothing],
  [/(?:[sS]pan|spans\.\d+|body|^evidence\..*|\.evidence\.\w+)\.\d$/, nothing],
  // the words that the claim was read from are its evidence, in the text
  [/^claims\.\d+\.text$/, nothing],
  [/status\.code$/, (code: StatusCode) => statusName(code, 'zh')],
  [/status\.basis$/, (basis: string) => (basis === 'none' ? null : (zh.bases[basis] ?? basis))],
  [/sustained$/, flag(zh.sustained)],
  [/inferred$/, flag(zh.inferred)],
  [/encodingAssumed$/, flag(zh.encodingAssumed)],
  [/dates\.\d+\.role$/, (role: string) => zh.roles[role] ?? role],
  [/entities\.\d+\.kind$/, (kind: string) => zh.entities[kind] ?? kind],
  [/claims\.\d+\.kind$/, (kind: string) => fieldName(kind, 'zh')],
  [/severity$/, (severity: string) => zh.severities[severity] ?? severity],
  [/^(?:genre|stage)$/, (value: string) => valueName('genre', value, 'zh')],
  [/(?:edtf|deadline|publishedAt|signedOn|period|feedbackOn|expected\.\d+)$/, date],
]

function show(path: string, value: string | number | boolean): string | null {
  const [, how] = shows.find(([form]) => form.test(path)) ?? []
  if (how) return how(value as never)
  return typeof value === 'string' ? visible(value) : figure(Number(value))
}

/** Every value of a bulletin with what shows it; empty ones left out. */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (value === null || value === undefined) return []
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, item]) => leavesOf(item, path === '' ? key : `${path}.${key}`))
  const shown = show(path, value as string | number | boolean)
  return shown === null || shown === '' ? [] : [{ path, shown }]
}

/** Every place that the data point at. */
export function spansOf(value: unknown): Span[] {
  if (value === null || typeof value !== 'object') return []
  const isSpan = Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number')
  if (isSpan) return (value[0] as number) < (value[1] as number) ? [value as Span] : []
  return Object.entries(value).flatMap(([key, item]) => (key === 'blocks' ? [] : spansOf(item)))
}
