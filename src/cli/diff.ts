/** zhenggai diff: successive bulletins of one body compared. */
import { diffBulletins } from '../diff/diff.ts'
import { renderMarkdown } from '../diff/render-markdown.ts'
import { renderText } from '../diff/render-text.ts'
import { renderTimeline, renderTimelineMarkdown } from '../diff/render-timeline.ts'
import { isDifferent, selectIssues } from '../diff/select.ts'
import type { Selector } from '../diff/selectors.ts'
import { timeline } from '../diff/timeline.ts'
import { formats, type FormatName } from '../export/formats.ts'
import type { Bulletin, BulletinDiff } from '../schema.ts'
import { loadSegmenter, type Segmenter } from '../words/segmenter.ts'
import { openSink } from './joined-output.ts'
import { languageOf } from './language.ts'
import { writeOutput } from './output.ts'
import { writeOut } from './parse.ts'
import { colours } from './report.ts'
import { parseOptionsOf, type SharedOptions } from './run.ts'
import { formatOfOutput, withRecords } from './settings.ts'
import { readBulletin } from './stored.ts'
import { describe } from './trouble.ts'

export type DiffFormat = FormatName | 'text'

export interface DiffCommandOptions extends SharedOptions {
  format?: DiffFormat
  records?: 'bulletins' | 'issues'
  only?: Selector[]
  context?: number
  hunks: boolean
  force?: boolean
  out?: string
}

interface View {
  language: 'zh' | 'en'
  color: boolean
  width: number
  context?: number
}

const narrow = 80

/** @returns the exit code, as diff(1): 0 the same, 1 different, 2 trouble */
export async function diffCommand(inputs: string[], options: DiffCommandOptions): Promise<number> {
  const language = languageOf(options.lang, process.env)
  const format = formatOf(options)
  const bulletins: Bulletin[] = []
  const parseOptions = await parseOptionsOf(options)
  for (const input of inputs) {
    try {
      bulletins.push(await readBulletin(input, parseOptions))
    } catch (error) {
      process.stderr.write(`zhenggai: ${input}: ${describe(error, language)}\n`)
      return 2
    }
  }
  const segmenter = options.hunks && !options.quiet ? await loadSegmenter() : null
  const compared = compare(bulletins, segmenter, options)
  const different = compared.diffs.some(isDifferent)
  if (options.quiet) {
    if (different) process.stderr.write(`${language === 'zh' ? '有变化' : 'different'}: ${inputs.join(', ')}\n`)
    return different ? 1 : 0
  }
  if (isRendered(format)) {
    // As of every written report: only what is shown on a terminal goes by the locale.
    const own = format === 'md' ? (options.lang ?? formats.md.language) : language
    const text = render(compared, bulletins, format, view(own, options))
    if (options.out === undefined) await writeOut(text)
    else writeOutput(options.out, text)
  } else await exportDiffs(compared.diffs, bulletins, format, options)
  return different ? 1 : 0
}

/** What is asked for, else what the output is named, else what suits a person or a program. */
function formatOf({ format, out, records }: DiffCommandOptions): DiffFormat {
  const named = format ?? formatOfOutput(out)
  const unasked = records !== undefined ? 'ndjson' : out === undefined && process.stdout.isTTY ? 'text' : 'json'
  return withRecords(named ?? unasked, records)
}

type Rendered = 'json' | 'text' | 'md'
const isRendered = (format: DiffFormat): format is Rendered => ['json', 'text', 'md'].includes(format)

/** The formats of other programs. */
async function exportDiffs(
  diffs: BulletinDiff[],
  bulletins: Bulletin[],
  name: FormatName,
  options: DiffCommandOptions,
) {
  const format = await formats[name].load()
  const language = options.lang ?? formats[name].language
  const all = diffs.map((diff, i) => ({ diff, old: bulletins[i] ?? null, recent: bulletins[i + 1] ?? null }))
  const sink = await openSink(name, options.out)
  try {
    await sink.write(await format.comparisons(all, { language, records: options.records }))
    await sink.finish()
  } catch (error) {
    await sink.abandon()
    throw error
  }
}

type Comparison = ReturnType<typeof compare>

/** Two bulletins give one comparison; more the chain of them and one line an issue. */
function compare(bulletins: Bulletin[], segmenter: Segmenter | null, { force, only }: DiffCommandOptions) {
  const settings = { segmenter, force: force ?? false }
  const pick = (diff: BulletinDiff) => selectIssues(diff, only ?? [])
  if (bulletins.length > 2) {
    const chain = timeline(bulletins, settings)
    return { chain, diffs: chain.diffs.map(pick) }
  }
  const [old, recent] = bulletins as [Bulletin, Bulletin]
  return { chain: null, diffs: [pick(diffBulletins(old, recent, settings))] }
}

function view(language: 'zh' | 'en', { context }: DiffCommandOptions): View {
  const { isColorSupported } = colours(process.stdout, process.env)
  const width = process.stdout.columns || narrow
  return { language, color: isColorSupported, width, ...(context === undefined ? {} : { context }) }
}

function render({ chain, diffs }: Comparison, bulletins: Bulletin[], format: Rendered, options: View): string {
  if (format === 'json') return `${JSON.stringify(chain ? { ...chain, diffs } : diffs[0], null, 2)}\n`
  const each = diffs.map((diff, i) => {
    const compared = { diff, old: bulletins[i] as Bulletin, recent: bulletins[i + 1] as Bulletin }
    return format === 'md' ? renderMarkdown(compared, options) : renderText(compared, options)
  })
  if (!chain) return each.join('\n')
  return [format === 'md' ? renderTimelineMarkdown(chain, options) : renderTimeline(chain, options), ...each].join('\n')
}
