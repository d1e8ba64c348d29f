/** A comparison as text for a terminal. */
import type { BulletinDiff, FieldChange, Issue } from '../schema.ts'
import { displayWidth, padTo } from './display-width.ts'
import { defaultContext, excerpt } from './excerpt.ts'
import {
  changeText,
  clean,
  entriesOf,
  findingTexts,
  groups,
  movedText,
  statusText,
  totalsOf,
  type Compared,
  type Entry,
} from './report.ts'
import type { GroupKey } from './select.ts'
import { paint, wrap, type Style, type Styled } from './styled.ts'
import { fieldName, phrases, statusName, type Language } from './words.ts'

/** How a comparison is shown on a terminal; every part optional. */
export interface TextOptions {
  /** Default: zh. */
  language?: Language
  /** Write the terminal's colour codes; without them [-…-] and {+…+} mark what went and came. Default: false. */
  color?: boolean
  /** Columns of the terminal. Default: 80. */
  width?: number
  /** Characters of unchanged text shown beside a change. Default: 16; Infinity: all. */
  context?: number
}

type Options = Required<TextOptions>

const marks: Record<GroupKey, { mark: string; style: Style }> = {
  dropped: { mark: '✗', style: 'red' },
  regressed: { mark: '↓', style: 'red' },
  gone: { mark: '?', style: 'yellow' },
  added: { mark: '+', style: 'cyan' },
  advanced: { mark: '↑', style: 'green' },
  changed: { mark: '~', style: 'yellow' },
  settled: { mark: '✓', style: 'dim' },
  unchanged: { mark: '=', style: 'dim' },
}

/** Lines of one paragraph, all but the first indented by `hang`. */
function paragraph(pieces: readonly Styled[], indent: number, hang: number, { width, color }: Options): string[] {
  const lines = wrap(pieces, Math.max(8, width - indent - hang))
  return lines.map((line, k) => ' '.repeat(k === 0 ? indent : indent + hang) + paint(line, color))
}

const plain = (text: string, style: Style = 'plain'): Styled => ({ text, style })

function heading(text: string, { color }: Options): string[] {
  return ['', paint([plain(text, 'bold')], color)]
}

function sideLine(name: string, side: BulletinDiff['from'], options: Options): string[] {
  const { count, undated } = phrases[options.language]
  const day = side.signedOn ?? side.publishedAt?.slice(0, 10) ?? undated
  const text = `${clean(side.title ?? side.uri ?? '?')}  ${day}  ${count(side.issues)}`
  return paragraph([plain(`${name}  `, 'dim'), plain(text)], 0, displayWidth(name) + 2, options)
}

/** The table of transitions: from, to, how many. */
function transitions({ summary }: BulletinDiff, options: Options): string[] {
  const { language, color } = options
  const rows = summary.transitions.map(({ from, to, count }) => ({
    from: statusName(from, language),
    to: statusName(to, language),
    count: String(count),
    same: from === to,
  }))
  const [left, right] = [
    Math.max(0, ...rows.map((r) => displayWidth(r.from))),
    Math.max(0, ...rows.map((r) => displayWidth(r.to))),
  ]
  return rows.map(({ from, to, count, same }) => {
    const line = `  ${padTo(from, left)} → ${padTo(to, right)}  ${count.padStart(3)}`
    return paint([plain(line, same ? 'dim' : 'plain')], color)
  })
}

/** Hunks in one paragraph; what went struck out, what came green, or marked as wdiff does. */
function hunkPieces(change: FieldChange, { context, color }: Options): Styled[] {
  return excerpt(change.hunks ?? [], context).map(({ op, text }) => {
    const told = clean(text)
    if (op === 'equal') return plain(told)
    if (op === 'delete') return plain(color ? told : `[-${told}-]`, 'gone')
    return plain(color ? told : `{+${told}+}`, 'come')
  })
}

function changeLines(change: FieldChange, options: Options): string[] {
  const { language } = options
  const label = plain(`${fieldName(change.field, language)}${phrases[language].colon}`, 'dim')
  const note = change.coarse ? [plain(`（${phrases[language].coarse}）`, 'dim')] : []
  const pieces = change.hunks ? hunkPieces(change, options) : [plain(changeText(change, language))]
  return paragraph([label, ...note, ...pieces], 4, 2, options)
}

/** So much is shown of the progress of an issue that one side alone has: enough to know it by. */
const glimpse = 60

function aloneLines({ deadline, progress }: Issue, options: Options): string[] {
  const { language } = options
  const line = (field: string, text: string) =>
    paragraph(
      [plain(`${fieldName(field, language)}${phrases[language].colon}`, 'dim'), plain(clean(text))],
      4,
      2,
      options,
    )
  const told = Array.from(progress?.text ?? '')
  return [
    ...(deadline === null ? [] : line('deadline', deadline)),
    ...(told.length === 0
      ? []
      : line('progress', told.slice(0, glimpse).join('') + (told.length > glimpse ? '…' : ''))),
  ]
}

function entryLines({ change, title, ids, was, is, related }: Entry, key: GroupKey, options: Options): string[] {
  const { language } = options
  const { mark, style } = marks[key]
  const status = [was, is].flatMap((issue) => (issue ? [statusText(issue.status, language)] : []))
  const statuses = [...new Set(status)].join(' → ')
  const head = [
    plain(`${mark} `, style),
    plain(`${ids} `, 'dim'),
    plain(title, key === 'unchanged' ? 'dim' : 'bold'),
    plain(`  ${statuses}`, style),
  ]
  const moved = movedText(change, language)
  return [
    ...paragraph(head, 0, 2, options),
    ...(was && is
      ? change.changes.flatMap((c) => (c.field === 'status' ? [] : changeLines(c, options)))
      : key === 'settled'
        ? []
        : aloneLines((is ?? was) as Issue, options)),
    ...(moved ? paragraph([plain(moved, 'dim')], 4, 2, options) : []),
    ...related.flatMap((other) =>
      paragraph([plain(`${phrases[language].related}${phrases[language].colon}${other}`, 'yellow')], 4, 2, options),
    ),
  ]
}

function section(title: string, changes: readonly FieldChange[], options: Options): string[] {
  return changes.length === 0 ? [] : [...heading(title, options), ...changes.flatMap((c) => changeLines(c, options))]
}

/**
 * Renders a comparison for a terminal: the transitions, what a reader must see first, then the rest.
 *
 * @returns text that ends with a line break
 */
export function renderText(compared: Compared, options: TextOptions = {}): string {
  const { language = 'zh', color = false, width = 80, context = defaultContext } = options
  const all: Options = { language, color, width, context }
  const { diff } = compared
  const words = phrases[language]
  const findings = findingTexts(compared, language)
  const lines = [
    paint([plain(words.heading, 'bold')], color),
    ...sideLine(words.old, diff.from, all),
    ...sideLine(words.new, diff.to, all),
    ...heading(words.transitions, all),
    ...transitions(diff, all),
    ...paragraph([plain(words.total(totalsOf(diff)))], 2, 0, all),
    ...(findings.length > 0 ? heading(words.findings, all) : []),
    ...findings.flatMap((text) => paragraph([plain('! ', 'yellow'), plain(text)], 0, 2, all)),
    ...groups(entriesOf(compared)).flatMap(({ key, entries }) => [
      ...heading(`${words.groups[key]} (${entries.length})`, all),
      ...entries.flatMap((entry) => entryLines(entry, key, all)),
    ]),
    ...section(words.followUps, diff.followUps, all),
    ...section(words.claims, diff.claims, all),
    ...section(words.accountability, diff.accountability, all),
    ...section(words.bulletin, diff.metadata, all),
  ]
  return lines.join('\n') + '\n'
}
