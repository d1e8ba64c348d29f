/** zhenggai parse: bulletins to JSON, or to any other format. */
import { classify, isMany } from '../batch/inputs.ts'
import { writeBulletins, type ExportOptions } from '../export/format.ts'
import { formats, type FormatName } from '../export/formats.ts'
import type { Bulletin } from '../schema.ts'
import type { BatchCommandOptions } from './batch.ts'
import { openJoined } from './joined-output.ts'
import { languageOf } from './language.ts'
import { targetsOf, writeOutput } from './output.ts'
import { colours, diagnosticLines, summaryLine } from './report.ts'
import { parseInput, type Parsed } from './run.ts'
import { folderOf, formatOf, isOneFile, joinedFormat, settingsOf } from './settings.ts'
import { describe, OutputTrouble } from './trouble.ts'

export interface ParseCommandOptions extends BatchCommandOptions {
  from?: 'ndjson'
}

/** @returns the exit code: 0 done, 1 done but something was wrong, 2 nothing usable */
export async function parseCommand(inputs: string[], options: ParseCommandOptions): Promise<number> {
  if (options.from === 'ndjson') return (await import('./stream.ts')).streamCommand(options)
  const found = inputs.map(classify)
  const format = formatOf(options)
  // what only a batch needs would make one file slower
  const isBatch = isMany(found) || options.resume === true || options.workers !== undefined
  if (isBatch) return (await import('./batch.ts')).batchCommand(found, options, format)
  return oneByOne(inputs, options, format)
}

/** A few files: what was found in each is told to a person. */
async function oneByOne(inputs: string[], options: ParseCommandOptions, name: FormatName): Promise<number> {
  const language = languageOf(options.lang, process.env)
  const c = colours(process.stderr, process.env)
  const settings = await settingsOf(options, name, null)
  const toFiles = options.out !== undefined && !(inputs.length > 1 && isOneFile(options.out, name))
  const targets = toFiles ? await targetsFor(inputs, options.out as string, name) : null
  const joined = targets
    ? null
    : await openJoined(inputs.length > 1 ? joinedFormat(name) : name, options.out, settings.export)
  let exit = 0
  for (const [i, input] of inputs.entries()) {
    try {
      const parsed = await parseInput(input, settings.parse)
      const bulletin = options.text ? parsed.bulletin : withoutText(parsed.bulletin)
      if (targets) writeOutput(targets[i] as string, await writeOne(bulletin, name, settings.export))
      else await joined?.addBulletin(bulletin)
      if (!options.quiet) tell(parsed, language, c)
      exit = Math.max(exit, severityExit(parsed.bulletin, options.strict ?? false))
    } catch (error) {
      if (error instanceof OutputTrouble) {
        await joined?.abandon()
        throw error
      }
      process.stderr.write(`zhenggai: ${input}: ${describe(error, language)}\n`)
      exit = 2
    }
  }
  await joined?.finish()
  return exit
}

function targetsFor(inputs: string[], out: string, name: FormatName): Promise<string[]> {
  return targetsOf(inputs, inputs.length > 1 ? folderOf(out, name) : out, formats[name].extension)
}

const writeOne = async (bulletin: Bulletin, name: FormatName, options: ExportOptions) =>
  writeBulletins(await formats[name].load(), [bulletin], options)

const withoutText = (bulletin: Bulletin): Bulletin => ({ ...bulletin, text: '' })

function tell({ name, bulletin, messages }: Parsed, language: 'zh' | 'en', c: ReturnType<typeof colours>): void {
  const lines = [
    summaryLine(name, bulletin, language, c),
    ...diagnosticLines(bulletin.diagnostics, messages, language, c),
  ]
  process.stderr.write(`${lines.join('\n')}\n`)
}

export function severityExit({ diagnostics }: Bulletin, strict: boolean): 0 | 1 {
  const wrong = diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
  return wrong ? 1 : 0
}

/** Waits where the reader is slower than we are. */
export function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())))
}
