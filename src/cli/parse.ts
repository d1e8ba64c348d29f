/** zhenggai parse: bulletins to JSON. */
import type { Bulletin } from '../schema.ts'
import { languageOf } from './language.ts'
import { targetsOf, writeWhole } from './output.ts'
import { colours, diagnosticLines, summaryLine } from './report.ts'
import { parseInput, parseOptionsOf, type Parsed, type SharedOptions } from './run.ts'
import { describe } from './trouble.ts'

export interface ParseCommandOptions extends SharedOptions {
  out?: string
  text: boolean
}

/** @returns the exit code: 0 done, 1 done but something was wrong, 2 nothing usable */
export async function parseCommand(inputs: string[], options: ParseCommandOptions): Promise<number> {
  const language = languageOf(options.lang, process.env)
  const c = colours(process.stderr, process.env)
  const parseOptions = await parseOptionsOf(options)
  const targets = options.out === undefined ? null : await targetsOf(inputs, options.out)
  let exit = 0
  for (const [i, input] of inputs.entries()) {
    try {
      const parsed = await parseInput(input, parseOptions)
      const json = serialize(
        options.text ? parsed.bulletin : withoutText(parsed.bulletin),
        inputs.length > 1 && !targets,
      )
      if (targets) await writeWhole(targets[i] as string, json)
      else await writeOut(json)
      if (!options.quiet) tell(parsed, language, c)
      exit = Math.max(exit, severityExit(parsed.bulletin, options.strict ?? false))
    } catch (error) {
      process.stderr.write(`zhenggai: ${input}: ${describe(error, language)}\n`)
      exit = 2
    }
  }
  return exit
}

/** One bulletin is indented for reading; several on standard output are one a line (NDJSON). */
const serialize = (bulletin: Bulletin, line: boolean) => `${JSON.stringify(bulletin, null, line ? undefined : 2)}\n`

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
