/** A timeline as text for a terminal and as Markdown: one line for each issue, one column for each bulletin. */
import { displayWidth, padTo } from './display-width.ts'
import { escapeMarkdown } from './render-markdown.ts'
import type { TextOptions } from './render-text.ts'
import { clean } from './report.ts'
import { paint, type Style } from './styled.ts'
import type { Timeline, TimelineIssue } from './timeline.ts'
import { statusName, timelinePhrases, type Language } from './words.ts'

const styles: Record<TimelineIssue['end'], Style> = {
  completed: 'green',
  open: 'yellow',
  settled: 'dim',
  dropped: 'red',
  untold: 'dim',
}

const dayOf = ({ signedOn, publishedAt }: Timeline['bulletins'][number]) => signedOn ?? publishedAt?.slice(0, 10) ?? '?'

/** What a reader must be told of a line beside its statuses. */
function remarks({ end, postponed, reopened, returned }: TimelineIssue, language: Language): string {
  const words = timelinePhrases[language]
  return [
    ...(end === 'dropped' ? [words.dropped] : []),
    ...(postponed > 0 ? [words.postponed(postponed)] : []),
    ...(reopened > 0 ? [words.reopened(reopened)] : []),
    ...(returned ? [words.returned] : []),
  ].join(words.stop)
}

function rowsOf({ bulletins, issues }: Timeline, language: Language): { head: string[]; rows: string[][] } {
  const words = timelinePhrases[language]
  return {
    head: [words.issue, ...bulletins.map(dayOf), words.remark],
    rows: issues.map((issue) => [
      clean(issue.title),
      ...issue.stands.map((stand) => (stand === null ? '—' : statusName(stand.status, language))),
      remarks(issue, language),
    ]),
  }
}

/** Cuts a text down to so many columns, … at its end. */
function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  for (const c of text) {
    if (displayWidth(kept + c) > width - 1) break
    kept += c
  }
  return `${kept}…`
}

/**
 * Renders a timeline for a terminal. Titles are cut where the lines would be wider than the terminal.
 *
 * @returns text that ends with a line break
 */
export function renderTimeline(timeline: Timeline, options: TextOptions = {}): string {
  const { language = 'zh', color = false, width = 80 } = options
  const { head, rows } = rowsOf(timeline, language)
  const columns = head.map((cell, k) => Math.max(displayWidth(cell), ...rows.map((row) => displayWidth(row[k] ?? ''))))
  const rest = columns.slice(1).reduce((sum, column) => sum + column + 2, 0)
  columns[0] = Math.min(columns[0] as number, Math.max(16, width - rest))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, k) => padTo(shorten(cell, columns[k] as number), columns[k] as number))
      .join('  ')
      .trimEnd()
  const painted = rows.map((row, k) =>
    paint([{ text: line(row), style: styles[(timeline.issues[k] as TimelineIssue).end] }], color),
  )
  return [paint([{ text: line(head), style: 'bold' }], color), ...painted].join('\n') + '\n'
}

/** Renders a timeline as a Markdown table. */
export function renderTimelineMarkdown(timeline: Timeline, options: { language?: Language } = {}): string {
  const { head, rows } = rowsOf(timeline, options.language ?? 'zh')
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n') + '\n'
}
