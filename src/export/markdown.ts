/** md: a page that can be pasted into a report, an issue or a chat. */
import type { BlockContent, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { renderMarkdown } from '../diff/render-markdown.ts'
import { statusText } from '../diff/report.ts'
import { fieldName, phrases, statusName, type Language } from '../diff/words.ts'
import type { Bulletin, Diagnostic, Issue } from '../schema.ts'
import { statusCodes } from '../schema-names.ts'
import { MissingBulletins } from './errors.ts'
import { bodyOf, factsOf } from './facts.ts'
import { joinPieces, type Comparison, type ExportOptions, type PieceFormat } from './format.ts'
import { nextStepsOf, reasonOf, responsibleOf } from './issue-columns.ts'
import { field, heading, list, paragraph, strong, table, text } from './markdown-nodes.ts'
import { severityNames } from './severity-names.ts'

const stringifier = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze()

const words = {
  zh: { bulletin: '整改通报', issue: '问题', issues: '问题及整改情况', diagnostics: '诊断' },
  en: { bulletin: 'Rectification bulletin', issue: 'issue', issues: 'Issues', diagnostics: 'Diagnostics' },
}

/** What the bulletin says of itself, as far as it says it. */
function factList(bulletin: Bulletin, language: Language): BlockContent[] {
  const facts = factsOf(bulletin)
  const told: [string, string | null][] = [
    ['signedBy', bodyOf(facts)],
    ['publishedAt', facts.publishedAt],
    ['signedOn', facts.signedOn],
    ['inspection.inspector', facts.inspector],
    ['inspection.inspectee', facts.inspectee],
    ['inspection.round', facts.round],
  ]
  return list(told.flatMap(([name, value]) => field(fieldName(name, language), value)))
}

/** How many there are of each status, and a table of all. */
function overview({ issues }: Bulletin, language: Language): BlockContent[] {
  if (issues.length === 0) return []
  const counts = statusCodes
    .map((code) => [code, issues.filter(({ status }) => status.code === code).length] as const)
    .filter(([, n]) => n > 0)
    .map(([code, n]) => `${statusName(code, language)} ${n}`)
  const head = ['#', words[language].issue, fieldName('status', language), fieldName('deadline', language)]
  const rows = issues.map(({ title, status, deadline }, i) => [
    String(i + 1),
    title,
    statusText(status, language),
    deadline ?? '',
  ])
  const total = phrases[language].count(issues.length)
  return [paragraph(strong(total), text(` ${counts.join(', ')}`)), table([head, ...rows])]
}

/** One issue: what was found, what was done, what remains. */
function issueBlocks(issue: Issue, number: number, language: Language): BlockContent[] {
  const told: [string, string | null][] = [
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
  const lines = told.flatMap(([name, value]) => field(fieldName(name, language), value))
  return [heading(3, `${number}. ${issue.title}`), ...list(lines)]
}

/** `3:1 警告 … (rule-id)`. */
function diagnosticLine({ severity, message, ruleId, position }: Diagnostic, language: Language): string {
  const place = position ? `${position.start.line}:${position.start.column} ` : ''
  return `${place}${severityNames[severity][language]} ${message} (${ruleId})`
}

const section = (title: string, blocks: BlockContent[]) => (blocks.length > 0 ? [heading(2, title), ...blocks] : [])

function bulletinPage(bulletin: Bulletin, { language = 'zh' }: ExportOptions): string {
  const { title, source, issues, diagnostics } = bulletin
  const name = words[language]
  const root: Root = {
    type: 'root',
    children: [
      heading(1, title ?? source.uri ?? name.bulletin),
      ...factList(bulletin, language),
      ...overview(bulletin, language),
      ...section(
        name.issues,
        issues.flatMap((issue, i) => issueBlocks(issue, i + 1, language)),
      ),
      ...section(name.diagnostics, list(diagnostics.map((one) => [text(diagnosticLine(one, language))]))),
    ],
  }
  return stringifier.stringify(root)
}

function comparisonPage({ diff, old, recent }: Comparison, language: Language): string {
  if (!old || !recent) throw new MissingBulletins('md')
  return renderMarkdown({ diff, old, recent }, { language })
}

export const markdownFormat: PieceFormat = {
  kind: 'pieces',
  head: () => '',
  // a blank line keeps the pages of several bulletins apart
  piece: (bulletin, options) => `${bulletinPage(bulletin, options)}\n`,
  tail: () => '',
  comparisons: (comparisons, { language = 'zh' }) =>
    comparisons.map((comparison) => comparisonPage(comparison, language)).join('\n'),
}

/**
 * Bulletins as Markdown (GFM): the facts, a table of the issues, then each issue with what was done and what remains.
 * Nothing that a bulletin says is read as markup.
 */
export const toMarkdown = (bulletins: Iterable<Bulletin>, options: ExportOptions = {}): string =>
  joinPieces(markdownFormat, bulletins, options)

/** Comparisons as Markdown; each needs its bulletins, since a comparison names issues by id alone. */
export const toChangesMarkdown = (comparisons: readonly Comparison[], options: ExportOptions = {}): string =>
  markdownFormat.comparisons(comparisons, options)
