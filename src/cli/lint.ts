/** zhenggai lint: the diagnostics alone, on standard output. */
import { languageOf } from './language.ts'
import { writeOut } from './parse.ts'
import { colours, diagnosticLines, summaryLine } from './report.ts'
import { parseInput, parseOptionsOf, type SharedOptions } from './run.ts'
import { describe } from './trouble.ts'

/** @returns the exit code: 0 nothing but hints, 1 a warning or an error, 2 an input that is not usable */
export async function lintCommand(inputs: string[], options: SharedOptions): Promise<number> {
  const language = languageOf(options.lang, process.env)
  const c = colours(process.stdout, process.env)
  const parseOptions = await parseOptionsOf(options)
  let exit = 0
  for (const input of inputs) {
    try {
      const { name, bulletin, messages } = await parseInput(input, parseOptions)
      const lines = diagnosticLines(bulletin.diagnostics, messages, language, c)
      if (!options.quiet || lines.length > 0)
        await writeOut(`${[summaryLine(name, bulletin, language, c), ...lines].join('\n')}\n`)
      if (bulletin.diagnostics.some(({ severity }) => severity !== 'info')) exit = Math.max(exit, 1)
    } catch (error) {
      process.stderr.write(`zhenggai: ${input}: ${describe(error, language)}\n`)
      exit = 2
    }
  }
  return exit
}
