/** The results as tables for a person. */
import { cpus, totalmem, type } from 'node:os'
import type { BodyScore } from './bodies.ts'
import type { DateScores } from './dates.ts'
import type { DiffScore } from './diffs.ts'
import type { Floors } from './floors.ts'
import type { Growth } from './scaling.ts'
import type { PageScore } from './pages.ts'
import type { Start } from './start.ts'

export interface Results {
  origin: string
  floors?: Floors | undefined
  dates?: DateScores | undefined
  bodies?: Record<string, BodyScore> | undefined
  diffs?: Record<string, DiffScore> | undefined
  starts?: Record<string, Start>
  scaling?: Growth[]
  pages?: Record<string, PageScore>
}

type Row = ReadonlyArray<string | number | null>

const cell = (value: string | number | null) =>
  value === null ? '–' : typeof value === 'string' ? value : value < 10 ? value.toFixed(2) : value.toFixed(0)

/** How tables and headings are set: for a terminal, or as Markdown. */
export interface Style {
  table(head: readonly string[], rows: readonly Row[]): string
  section(title: string, body: string): string
}

/** Columns as wide as their widest cell; a Chinese character is two columns wide. */
function alignedTable(head: readonly string[], rows: readonly Row[]): string {
  const lines = [head, ...rows.map((row) => row.map(cell))]
  const wide = (text: string) => text.length + [...text].filter((c) => c >= '\u2e80').length
  const widths = head.map((_, column) => lines.reduce((most, line) => Math.max(most, wide(line[column] ?? '')), 0))
  const print = (line: readonly string[]) =>
    line
      .map((text, i) =>
        i === 0 ? text + ' '.repeat((widths[i] ?? 0) - wide(text)) : ' '.repeat((widths[i] ?? 0) - wide(text)) + text,
      )
      .join('  ')
  return lines.map(print).join('\n')
}

export const plain: Style = {
  table: alignedTable,
  section: (title, body) => `\n${title}\n${body}\n`,
}

export const markdown: Style = {
  table(head, rows) {
    const line = (cells: readonly string[]) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`
    const rule = line(head.map((_, i) => (i === 0 ? '---' : '--:')))
    return [line(head), rule, ...rows.map((row) => line(row.map(cell)))].join('\n')
  },
  section: (title, body) => `\n### ${title}\n\n${body}\n`,
}

/** What it was measured on. */
function machine(): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? process.arch}, ${memory} GB, ${type()}`
}

export function report(
  { origin, floors, dates, bodies, diffs, starts, scaling, pages }: Results,
  style: Style = plain,
): string {
  const { table, section } = style
  const parts = [
    `Measured on ${origin}; ${machine()}. Ratios are of one run and comparable; milliseconds are this machine's.\n`,
  ]
  if (floors) {
    parts.push(
      section(
        `Parsing (text ${floors.bytes.text} bytes, page ${floors.bytes.page} bytes), median milliseconds`,
        table(['', 'ms'], Object.entries(floors.milliseconds)),
      ),
    )
    parts.push(section('… as ratios', table(['', '×'], Object.entries(floors.ratios))))
  }
  if (dates) {
    const rows = Object.entries(dates.readers).map(([name, s]): Row => [
      name,
      s.precision,
      s.recall,
      s.lenientPrecision,
      s.lenientRecall,
      String(s.traps),
      s.milliseconds,
    ])
    parts.push(
      section(
        `Dates (${dates.dates} dates, ${dates.traps} traps)`,
        table(['', 'precision', 'recall', 'lenient p.', 'lenient r.', 'traps taken', 'ms'], rows),
      ),
    )
  }
  if (bodies)
    parts.push(
      section(
        'Finding the body',
        table(
          ['', 'kept', 'of', 'frame links', 'ms'],
          Object.entries(bodies).map(([name, s]) => [
            name,
            String(s.kept),
            String(s.wanted),
            String(s.noise),
            s.milliseconds,
          ]),
        ),
      ),
    )
  if (diffs && Object.keys(diffs).length > 0) {
    const count = (n: number | null) => (n === null ? null : String(n))
    parts.push(
      section(
        'Comparing',
        table(
          ['', 'pairs right', 'wrong', 'of', 'ms'],
          Object.entries(diffs).map(([name, s]) => [
            name,
            count(s.right),
            count(s.wrong),
            String(s.wanted),
            s.milliseconds,
          ]),
        ),
      ),
    )
  }
  if (starts)
    parts.push(
      section(
        'Cold start',
        table(
          ['', 'ms', '× bare node', 'peak MB'],
          Object.entries(starts).map(([name, s]) => [name, s.milliseconds, s.ratio, s.peak]),
        ),
      ),
    )
  if (scaling)
    parts.push(section('Scaling: time for twice the input, step by step (2 is linear)', scalingTable(scaling, style)))
  if (pages) parts.push(section('Pages: size, time to make, what a reader waits for (ms)', pageTable(pages, style)))
  return parts.join('')
}

function pageTable(pages: Record<string, PageScore>, { table }: Style): string {
  const waits = ['shown', 'ready', 'issue', 'filter', 'search'] as const
  return table(
    ['', 'KB', 'made', ...waits],
    Object.entries(pages).map(([name, { kilobytes, render, browser }]) => [
      name,
      kilobytes,
      render,
      ...waits.map((wait) => browser?.[wait] ?? null),
    ]),
  )
}

function scalingTable(scaling: readonly Growth[], { table }: Style): string {
  const rows = scaling.map(({ name, points, factors, worst }): Row => {
    const last = points.at(-1)
    return [
      name,
      last ? last.size / 1e6 : null,
      factors.map((factor) => factor.toFixed(2)).join(' '),
      worst,
      last ? last.milliseconds : null,
      last ? last.peak : null,
      last?.outcome ?? 'died',
    ]
  })
  return table(
    ['', 'MB at the last', 'per doubling', 'mean of the last four', 'ms at the last', 'peak MB', 'outcome'],
    rows,
  )
}
