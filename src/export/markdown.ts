/** md: a page that can be pasted into a report, an issue or a chat. */
import type { BlockContent, PhrasingContent, Root, RootContent, TableRow } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { renderMarkdown } from '../diff/render-markdown.ts'
import { clean, statusText } from '../diff/report.ts'
import { fieldName, phrases, statusName, type Language } from '../diff/words.ts'
import type { Bulletin, Issue } from '../schema.ts'
import { statusCodes } from '../schema-names.ts'
import { MissingBulletins } from './errors.ts'
import { bodyOf, factsOf } from './facts.ts'
import { joinPieces, type Comparison, type ExportOptions, type PieceFormat } from './format.ts'
import { nextStepsOf, reasonOf, responsibleOf } from './issue-columns.ts'
import { diagnosticLine } from './markdown-diagnostics.ts'

const stringifier = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze()

/** Nothing in a bulletin is markup, and the text of a cell or a heading keeps to one line. */
const text = (value: string): PhrasingContent => ({ type: 'text', value: clean(value).replace(/\s*\n\s*/g, ' ') })
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })
const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })
const heading = (depth: 1 | 2 | 3, value: string): BlockContent => ({ type: 'heading', depth, children: [text(value)] })

const row = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
})

const table = (rows: readonly (readonly string[])[]): BlockContent => ({ type: 'table', children: rows.map(row) })

const list = (items: readonly PhrasingContent[][]): BlockContent => ({
  type: 'list',
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children: [paragraph(...children)] })),
})

/** What the bulletin says of itself, as far as it says it. */
function factLines(bulletin: Bulletin, language: Language): BlockContent[] {
  const facts = factsOf(bulletin)
  const told: [string, string | null][] = [
    [fieldName('signedBy', language), bodyOf(facts)],
    [fieldName('publishedAt', language), facts.publishedAt],
    [fieldName('signedOn', language), facts.signedOn],
    [fieldName('inspection.inspector', language), facts.inspector],
    [fieldName('inspection.inspectee', language), facts.inspectee],
    [fieldName('inspection.round', language), facts.round],
  ]
  const lines = told.flatMap(([name, value]) => (value === null ? [] : [[strong(name), text(` ${value}`)]]))
  return lines.length > 0 ? [list(lines)] : []
}

function overview({ issues }: Bulletin, language: Language): BlockContent[] {
  const counts = statusCodes
    .map((code) => [code, issues.filter(({ status }) => status.code === code).length] as const)
    .filter(([, n]) => n > 0)
    .map(([code, n]) => `${statusName(code, language)} ${n}`)
  if (issues.length === 0) return []
  const head = [
    '#',
    language === 'zh' ? '问题' : 'issue',
    fieldName('status', language),
    fieldName('deadline', language),
  ]
  const rows = issues.map((issue, i) => [
    `${i + 1}`,
    issue.title,
    statusText(issue.status, language),
    issue.deadline ?? '',
  ])
  return [
    paragraph(strong(phrases[language].count(issues.length)), text(` ${counts.join(', ')}`)),
    table([head, ...rows]),
  ]
}

/** One issue: what was found, what was done, what remains. */
function issueBlocks(issue: Issue, number: number, language: Language): BlockContent[] {
  const fields: [string, string | null][] = [
    ['area', issue.area],
    ['category', issue.category],
    ['status', statusText(issue.status, language)],
    ['deadline', issue.deadline],
    ['responsible', responsibleOf(issue)],
    ['description', issue.description],
    ['plan.goal', issue.plan?.goal ?? null],
    ['plan.text', issue.plan?.text ?? null],
    ['progress', issue.progress?.text ?? null],
    ['reason', reasonOf(issue)],
    ['nextSteps', nextStepsOf(issue)],
  ]
  const told = fields.flatMap(([field, value]) =>
    value === null || value === '' ? [] : [[strong(fieldName(field, language)), text(` ${value}`)]],
  )
  return [heading(3, `${number}. ${issue.title}`), list(told)]
}

function blocksOf(bulletin: Bulletin, language: Language): RootContent[] {
  const { issues, diagnostics } = bulletin
  const issuesTitle = language === 'zh' ? '问题及整改情况' : 'Issues and their rectification'
  const diagnosticsTitle = language === 'zh' ? '诊断' : 'Diagnostics'
  return [
    heading(1, bulletin.title ?? bulletin.source.uri ?? (language === 'zh' ? '整改通报' : 'Rectification bulletin')),
    ...factLines(bulletin, language),
    ...overview(bulletin, language),
    ...(issues.length > 0 ? [heading(2, issuesTitle)] : []),
    ...issues.flatMap((issue, i) => issueBlocks(issue, i + 1, language)),
    ...(diagnostics.length > 0 ? [heading(2, diagnosticsTitle)] : []),
    ...(diagnostics.length > 0 ? [list(diagnostics.map((one) => [text(diagnosticLine(one, language))]))] : []),
  ]
}

function bulletinPage(bulletin: Bulletin, { language = 'zh' }: ExportOptions): string {
  const root: Root = { type: 'root', children: blocksOf(bulletin, language) }
  return stringifier.stringify(root)
}

function comparisonPage({ diff, old, recent }: Comparison, { language = 'zh' }: ExportOptions): string {
  if (!old || !recent) throw new MissingBulletins('md')
  return renderMarkdown({ diff, old, recent }, { language })
}

export const markdownFormat: PieceFormat = {
  kind: 'pieces',
  head: () => '',
  // a blank line keeps the pages of several bulletins apart
  piece: (bulletin, options) => `${bulletinPage(bulletin, options)}\n`,
  tail: () => '',
  comparison: comparisonPage,
}

/**
 * Bulletins as Markdown (GFM): the facts, a table of the issues, then each issue with what was done and what remains.
 * Nothing that a bulletin says is read as markup.
 */
export const toMarkdown = (bulletins: Iterable<Bulletin>, options: ExportOptions = {}): string =>
  joinPieces(markdownFormat, bulletins, options)

/** A comparison as Markdown; it needs both bulletins, since the comparison names issues by id alone. */
export const toChangesMarkdown = (comparison: Comparison, options: ExportOptions = {}): string =>
  comparisonPage(comparison, options)
