/** What both renderings show, put together once: a comparison and the bulletins it is of, without any layout. */
import { dropEnd } from '../text/trim.ts'
import type { Bulletin, BulletinDiff, FieldChange, Issue, IssueChange, Status } from '../schema.ts'
import { daysBetween } from './edtf.ts'
import { message } from './messages.ts'
import { groupKeys, groupOf, type GroupKey } from './select.ts'
import { fieldName, phrases, statusName, valueName, type Language, type Totals } from './words.ts'

/** A comparison with the bulletins that it was made of: the comparison itself names issues by id alone. */
export interface Compared {
  diff: BulletinDiff
  old: Bulletin
  recent: Bulletin
}

/** An issue of either side with what became of it. */
export interface Entry {
  change: IssueChange
  /** As NEW has it, or as OLD has it where NEW does not. */
  title: string
  /** `2.3 → 2.1`, or the one there is. */
  ids: string
  was: Issue | null
  is: Issue | null
  /** Titles of what it seems to have been split from or merged into. */
  related: string[]
}

/** Control characters of a bulletin must not reach a terminal or a page: an escape could rewrite what was shown. */
export function clean(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
}

export function entriesOf({ diff, old, recent }: Compared): Entry[] {
  const byId = (bulletin: Bulletin) => new Map(bulletin.issues.map((issue) => [issue.id, issue]))
  const [before, after] = [byId(old), byId(recent)]
  return diff.issues.map((change): Entry => {
    const was = before.get(change.from ?? '') ?? null
    const is = after.get(change.to ?? '') ?? null
    const ids = [...new Set([change.from, change.to].filter((id) => id !== null))]
    const related = change.related.map(({ id, side }) => (side === 'from' ? before : after).get(id)?.title ?? id)
    return {
      change,
      title: clean((is ?? was)?.title ?? ''),
      ids: ids.join(' → '),
      was,
      is,
      related: related.map(clean),
    }
  })
}

/** The entries by what became of them, the gravest first; empty groups left out. */
export function groups(entries: readonly Entry[]): { key: GroupKey; entries: Entry[] }[] {
  return groupKeys
    .map((key) => ({ key, entries: entries.filter(({ change }) => groupOf(change) === key) }))
    .filter((group) => group.entries.length > 0)
}

export function totalsOf({ summary, issues }: BulletinDiff): Totals {
  return { ...summary, dropped: issues.filter(({ reason }) => reason === 'dropped').length }
}

/** A status in the reader's words, with what was printed where that says more. */
export function statusText(status: Status, language: Language): string {
  const name = statusName(status.code, language)
  const printed = status.text === null ? '' : clean(status.text)
  return printed === '' || printed === name ? name : `${name}（${printed}）`
}

/** `2024-12-31 → 2025-06-30（推迟 181 天）`. */
function deadlineText({ from, to }: FieldChange, language: Language): string {
  const { none, days } = phrases[language]
  const text = (value: unknown) => (typeof value === 'string' ? value : none)
  const moved = daysBetween(typeof from === 'string' ? from : null, typeof to === 'string' ? to : null)
  return `${text(from)} → ${text(to)}${moved === null || moved === 0 ? '' : `（${days(moved)}）`}`
}

/** A value of a change, or an item of a list, in one line. */
export function valueText(value: unknown, language: Language): string {
  if (value === null || value === undefined) return phrases[language].none
  if (typeof value === 'string') return clean(value)
  if (typeof value === 'number') return String(value)
  return recordText(value as Record<string, unknown>, language)
}

function recordText(value: Record<string, unknown>, language: Language): string {
  if ('code' in value) return statusText(value as unknown as Status, language)
  if ('count' in value) return valueText(`${String(value['count'])}${String(value['unit'])}`, language)
  if (typeof value['role'] === 'string' && !('edtf' in value))
    return `${clean(value['role'])} ${valueText(value['text'], language)}`
  if ('text' in value) return valueText(value['text'], language)
  const parts = ['title', 'reason', 'nextSteps', 'deadline'].flatMap((field) =>
    typeof value[field] === 'string' ? [value[field]] : [],
  )
  return parts.map((part) => dropEnd(clean(part), '。.；;，,', true)).join(phrases[language].stop)
}

/** A change in one line: `from → to`; of a list what went and what came. */
export function changeText(change: FieldChange, language: Language): string {
  if (change.field === 'deadline') return deadlineText(change, language)
  const { from, to } = change
  if (Array.isArray(from) && Array.isArray(to)) {
    const marked = [
      ...from.map((item) => `−${valueText(item, language)}`),
      ...to.map((item) => `+${valueText(item, language)}`),
    ]
    return marked.join(' ')
  }
  const text = (value: unknown) =>
    typeof value === 'string' ? clean(valueName(change.field, value, language)) : valueText(value, language)
  return `${text(from)} → ${text(to)}`
}

/** Where an issue stood before, as far as that is another place now. */
export function movedText({ moved }: IssueChange, language: Language): string | null {
  if (moved === null) return null
  const parts = (['area', 'category', 'labels'] as const).flatMap((field) => {
    const from = moved[field]?.from
    if (from === undefined) return []
    const text = Array.isArray(from) ? from.join(' ') : valueText(from, language)
    return [`${fieldName(field, language)} ${clean(text)}`]
  })
  return `${phrases[language].moved} ${parts.join(phrases[language].stop)}`
}

/** The findings in the reader's language. */
export function findingTexts({ diff, old, recent }: Compared, language: Language): string[] {
  return diff.diagnostics.map(({ ruleId, issueId, side, actual, expected }) => {
    const issues = (side === 'from' ? old : recent).issues
    const title = issues.find(({ id }) => id === issueId)?.title ?? null
    return clean(message({ ruleId, title, actual, expected }, language))
  })
}
