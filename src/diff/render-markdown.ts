/** A comparison as a Markdown page that can be pasted into a report. */
import type { BulletinDiff, FieldChange, Issue } from '../schema.ts'
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
  valueText,
  type Compared,
  type Entry,
} from './report.ts'
import { fieldName, phrases, statusName, type Language } from './words.ts'

/** How a comparison is written as Markdown; every part optional. */
export interface MarkdownOptions {
  /** Default: zh. */
  language?: Language
  /** Characters of unchanged text shown beside a change. Default: 16; Infinity: all. */
  context?: number
}

type Options = Required<MarkdownOptions>

/** Makes text of a bulletin plain text of a page: nothing in it is markup, and it keeps to one line. */
export function escapeMarkdown(text: string): string {
  return (
    clean(text)
      .replace(/\s+/g, (blanks) => (blanks.includes('\n') ? ' ' : blanks))
      .replace(/[\\`*_{}[\]<>#|~$&]/g, (c) =>
        c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '&' ? '&amp;' : `\\${c}`,
      )
      // at the beginning of a line these would open a list
      .replace(/^([-+]|\d+[.)])(?=\s|$)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
  )
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [row(head), row(head.map(() => '---')), ...rows.map(row), '']
}

function sideRow(name: string, side: BulletinDiff['from'], { language }: Options): string[] {
  const day = side.signedOn ?? side.publishedAt?.slice(0, 10) ?? phrases[language].undated
  return [name, escapeMarkdown(side.title ?? side.uri ?? '?'), day, String(side.issues)]
}

/** What went struck out, what came in bold. */
function hunksLine(change: FieldChange, { context }: Options): string {
  const marked = excerpt(change.hunks ?? [], context).map(({ op, text }) => {
    // emphasis may not begin or end with a blank
    const line = clean(text).replace(/\n/g, ' ')
    const core = line.trim()
    const before = line.slice(0, line.length - line.trimStart().length)
    const after = core === '' ? '' : line.slice(line.trimEnd().length)
    const told = escapeMarkdown(core)
    if (op === 'equal' || told === '') return before + told + after
    return op === 'delete' ? `${before}<del>${told}</del>${after}` : `${before}<ins>${told}</ins>${after}`
  })
  return marked.join('')
}

/** Both sides quoted, one below the other. */
function quotations(change: FieldChange, { language }: Options): string[] {
  const quoted = (name: string, value: unknown) =>
    value === null ? [] : [`  > ${name}${phrases[language].colon}${escapeMarkdown(valueText(value, language))}`]
  const [was, is] = [quoted(phrases[language].old, change.from), quoted(phrases[language].new, change.to)]
  return ['', ...was, ...(was.length > 0 && is.length > 0 ? ['  >'] : []), ...is, '']
}

function changeLines(change: FieldChange, options: Options): string[] {
  const { language } = options
  const name = `${fieldName(change.field, language)}${phrases[language].colon}`
  const running = typeof change.from === 'string' || typeof change.to === 'string'
  const short = !change.hunks && (!running || changeText(change, language).length <= 60)
  if (short) return [`- ${name}${escapeMarkdown(changeText(change, language))}`]
  const compared = change.coarse ? phrases[language].coarse : hunksLine(change, options)
  return [`- ${name}${change.hunks ? compared : ''}`, ...quotations(change, options)]
}

/** What is told of an issue that one side alone has. */
function aloneLines({ deadline, progress }: Issue, { language }: Options): string[] {
  const { colon } = phrases[language]
  return [
    ...(deadline === null ? [] : [`- ${fieldName('deadline', language)}${colon}${deadline}`]),
    ...(progress === null
      ? []
      : [`- ${fieldName('progress', language)}${colon}`, '', `  > ${escapeMarkdown(progress.text)}`, '']),
  ]
}

function entryLines({ change, title, ids, was, is, related }: Entry, options: Options): string[] {
  const { language } = options
  const statuses = [was, is].flatMap((issue) => (issue ? [statusText(issue.status, language)] : []))
  const moved = movedText(change, language)
  const { similarity, related: belongs, colon } = phrases[language]
  return [
    `### ${escapeMarkdown(title)}`,
    '',
    `${[...new Set(statuses)].map(escapeMarkdown).join(' → ')}（${ids}${was && is ? `，${similarity} ${change.similarity}` : ''}）`,
    '',
    ...(was && is
      ? change.changes.flatMap((c) => (c.field === 'status' ? [] : changeLines(c, options)))
      : aloneLines((is ?? was) as Issue, options)),
    ...(moved ? [`- ${escapeMarkdown(moved)}`] : []),
    ...related.map((other) => `- ${belongs}${colon}${escapeMarkdown(other)}`),
    '',
  ]
}

function section(title: string, changes: readonly FieldChange[], options: Options): string[] {
  return changes.length === 0 ? [] : [`## ${title}`, '', ...changes.flatMap((c) => changeLines(c, options)), '']
}

/** The unchanged ones need no more than their names. */
function groupLines(key: string, entries: readonly Entry[], options: Options): string[] {
  if (key !== 'unchanged' && key !== 'settled') return entries.flatMap((entry) => entryLines(entry, options))
  return [...entries.map(({ title, ids }) => `- ${escapeMarkdown(title)}（${ids}）`), '']
}

/**
 * Renders a comparison as Markdown: a table of transitions, then every issue with the quotations of both sides.
 *
 * @returns a page that ends with a line break; nothing that the bulletins say is read as markup
 */
export function renderMarkdown(compared: Compared, options: MarkdownOptions = {}): string {
  const { language = 'zh', context = defaultContext } = options
  const all: Options = { language, context }
  const { diff } = compared
  const words = phrases[language]
  const findings = findingTexts(compared, language)
  const moves = diff.summary.transitions.map(({ from, to, count }) => [
    statusName(from, language),
    statusName(to, language),
    String(count),
  ])
  const lines = [
    `# ${words.heading}`,
    '',
    ...table(
      ['', fieldName('title', language), fieldName('signedOn', language), words.number],
      [sideRow(words.old, diff.from, all), sideRow(words.new, diff.to, all)],
    ),
    `## ${words.transitions}`,
    '',
    ...(moves.length > 0 ? table([words.from, words.to, words.number], moves) : []),
    words.total(totalsOf(diff)),
    '',
    ...(findings.length > 0
      ? [`## ${words.findings}`, '', ...findings.map((text) => `- ${escapeMarkdown(text)}`), '']
      : []),
    ...groups(entriesOf(compared)).flatMap(({ key, entries }) => [
      `## ${words.groups[key]}（${entries.length}）`,
      '',
      ...groupLines(key, entries, all),
    ]),
    ...section(words.followUps, diff.followUps, all),
    ...section(words.claims, diff.claims, all),
    ...section(words.accountability, diff.accountability, all),
    ...section(words.bulletin, diff.metadata, all),
  ]
  return (
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd() + '\n'
  )
}
