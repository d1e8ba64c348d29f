/** The command line: what can be said, and where it goes. Nothing of the domain stands here. */
import { Argument, Command, CommanderError, Option } from 'commander'
import { formatNames } from '../export/formats.ts'
import { version } from '../version.ts'
import { schemaNames, type SchemaName } from '../schema-names.ts'
import type { Shell } from './completion.ts'
import { allExitCodes, exitCodes, exitCodesOf } from './exit-codes.ts'
import { languageOf } from './language.ts'
import { bytes, day, selectorsOf, wholeNumber, wholeNumberFromOne } from './option-values.ts'
import { describe } from './trouble.ts'

const examples = `
Examples:
  zhenggai parse bulletin.html                  JSON on standard output, what was found on standard error
  zhenggai parse --out json/ *.html             a file each: json/<name>.json
  zhenggai parse --out ledger.xlsx a.html       a ledger for Excel, WPS and LibreOffice
  zhenggai parse --out json/ --resume pages/    a folder of any size, on all cores, going on where it was stopped
  curl -s https://example.com/a.html | zhenggai parse - | jq '.issues[] | [.status.code, .title]'
  zhenggai lint --as-of 2025-06-30 *.txt        only what is wrong or overdue
  zhenggai diff old.html new.html               what advanced, fell back, is new, was settled or is passed over
  zhenggai open old.html new.html               the comparison as a page in the browser (one file: the bulletin)
  zhenggai export json/ --out all.csv           stored JSON as ${formatNames.join(', ')}
  zhenggai schema bulletin                      the output as JSON Schema 2020-12

${allExitCodes('en')}`

let exit = 0
/** What commander says, in the language of the person. */
let inTheirs = (text: string) => text

const program = new Command('zhenggai')
  .description(
    'Reads Chinese rectification bulletins (整改通报) into JSON with the evidence for every value, and compares successive ones.',
  )
  .version(version, '-V, --version')
  .showHelpAfterError('(zhenggai --help shows what can be said)')
  .exitOverride()
  .configureOutput({
    writeOut: (text) => process.stdout.write(inTheirs(text)),
    writeErr: (text) => process.stderr.write(inTheirs(text)),
  })

const shells: Shell[] = ['bash', 'zsh', 'fish']

const langOption = () => new Option('--lang <language>', 'language of the messages').choices(['zh', 'en'])

function sharing(
  command: Command,
  files = '<file...>',
  told = 'bulletins (HTML or text); - is standard input',
): Command {
  return command
    .argument(files, told)
    .option('--title <title>', 'the title, for a page whose text shows none')
    .option('--as-of <date>', 'report deadlines that have passed on this day (2025-06-30)', day)
    .option('--lexicon <file>', 'words of your own (JSON), added to the built-in ones')
    .addOption(langOption())
    .option('--max-bytes <n>', 'refuse larger input (default 64 MiB)', bytes)
    .option('--max-seconds <n>', 'stop after so long, with exit code 2 (default: no limit)', wholeNumberFromOne)
}

const formatOption = () => new Option('--format <format>', 'default: as --out is named, else json').choices(formatNames)
const recordsOption = (told = 'ndjson: a bulletin a line, or an issue a line') =>
  new Option('--records <what>', told).choices(['bulletins', 'issues'])

sharing(
  program.command('parse'),
  '[file...]',
  'bulletins (HTML or text); - is standard input; a folder, a "pattern" or @list (@-: standard input) is a batch',
)
  .description('bulletins to JSON (several on standard output: one a line) or another format')
  .option('-q, --quiet', 'say nothing on what was found')
  .addOption(formatOption())
  .addOption(recordsOption())
  .option('-o, --out <file|folder>', 'write here instead of standard output')
  .option('--no-text', 'leave out the text that the spans point into')
  .option('--strict', 'exit with 1 on any warning')
  .option('--resume', 'a batch: keep what an earlier run did for the same content and options')
  .option('--workers <n>', 'a batch: bulletins parsed at a time (default: one a core)', wholeNumberFromOne)
  .addOption(
    new Option('--from <format>', 'standard input: a line {"uri", "content" or "path"} in, its answer out').choices([
      'ndjson',
    ]),
  )
  .action(async (files: string[], options, command: Command) => {
    if (files.length === 0 && options.from === undefined) command.error("error: missing required argument 'file'")
    if (files.length > 0 && options.from !== undefined)
      command.error('error: --from reads standard input; give no files')
    const { parseCommand } = await import('./parse.ts')
    exit = await parseCommand(files, options)
  })

sharing(program.command('lint'))
  .description('only the diagnostics: numbering, dates, status, totals, deadlines')
  .option('-q, --quiet', 'say nothing of a bulletin in which nothing is found')
  .action(async (files: string[], options) => {
    const { lintCommand } = await import('./lint.ts')
    exit = await lintCommand(files, options)
  })

program
  .command('diff')
  .description('what became of every issue between two bulletins of one body (more: the chain of them)')
  .argument('<old>', 'the earlier bulletin (HTML, text, or JSON that parse wrote)')
  .argument('<new>', 'the later one')
  .argument('[more...]', 'still later ones')
  .addOption(
    new Option('--format <format>', 'default: as --out is named, else text on a terminal and json elsewhere').choices([
      'text',
      ...formatNames,
    ]),
  )
  .addOption(recordsOption('ndjson: a comparison a line (bulletins), or an issue and its change a line (issues)'))
  .option(
    '--only <what>',
    'only these issues (commas between several): changed, added, removed, dropped, settled, advanced, regressed, moved, related, unchanged',
    selectorsOf,
  )
  .option('--context <n>', 'characters of unchanged text shown beside a change', wholeNumber)
  .option('--no-hunks', 'compare without word-level differences (loads no dictionary)')
  .option('--force', 'compare even bulletins of different bodies or inspections')
  .option('-o, --out <file>', 'write here instead of standard output')
  .option('--lexicon <file>', 'words of your own (JSON), added to the built-in ones')
  .addOption(langOption())
  .option('--max-bytes <n>', 'refuse larger input (default 64 MiB)', bytes)
  .option('--max-seconds <n>', 'stop after so long, with exit code 2 (default: no limit)', wholeNumberFromOne)
  .option('-q, --quiet', 'only say whether they differ, and by the exit code: 0 the same, 1 different, 2 trouble')
  .action(async (old: string, recent: string, more: string[], options) => {
    const { diffCommand } = await import('./diff.ts')
    exit = await diffCommand([old, recent, ...more], options)
  })

sharing(
  program.command('open'),
  '<file...>',
  'one bulletin, or several of one body to compare (HTML, text, or JSON that parse wrote); - is standard input',
)
  .description('a page to read in the browser: one bulletin, or a comparison; says where the page lies')
  .option('-o, --out <file>', 'write the page here instead of to a temporary folder')
  .option('--no-browser', 'only write the page')
  .option('--force', 'compare even bulletins of different bodies or inspections')
  .action(async (files: string[], options) => {
    const { openCommand } = await import('./open.ts')
    exit = await openCommand(files, options)
  })

program
  .command('export')
  .description('JSON that parse or diff wrote, in another format')
  .argument('<file...>', 'JSON or NDJSON; a folder of it; - is standard input; for a diff: DIFF.json OLD.json NEW.json')
  .addOption(formatOption())
  .addOption(recordsOption())
  .option('-o, --out <file>', 'write here instead of standard output')
  .option('--no-text', 'leave out the text that the spans point into')
  .addOption(langOption())
  .option('--max-bytes <n>', 'refuse a larger record (default 64 MiB); a file of many may be of any size', bytes)
  .option('--max-seconds <n>', 'stop after so long, with exit code 2 (default: no limit)', wholeNumberFromOne)
  .option('-q, --quiet', 'say nothing on what was passed over')
  .action(async (files: string[], options) => {
    const { exportCommand } = await import('./export.ts')
    exit = await exportCommand(files, options)
  })

program
  .command('completion')
  .description('a completion script for the shell: eval "$(zhenggai completion bash)"')
  .addArgument(new Argument('<shell>', 'the shell').choices(shells))
  .action(async (shell: Shell) => {
    const { completionScript } = await import('./completion.ts')
    process.stdout.write(completionScript(program, shell))
  })

program
  .command('schema')
  .description('the output as JSON Schema 2020-12')
  .addArgument(new Argument('[name]', 'of what').choices(schemaNames).default('bulletin'))
  .action(async (name: SchemaName) => {
    const { jsonSchema } = await import('../json-schema.ts')
    process.stdout.write(`${JSON.stringify(jsonSchema(name), null, 2)}\n`)
  })

// A reader that goes away (| head) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})

/** Known before the command line is read, for help and errors. */
function theirLanguage() {
  const { argv, env } = process
  const asked = argv.find((_, i) => argv[i - 1] === '--lang') ?? argv.find((arg) => arg.startsWith('--lang='))?.slice(7)
  return languageOf(asked, env)
}

/** Who reads English need not load the other texts. */
async function chooseLanguage(): Promise<void> {
  for (const command of program.commands) {
    if (command.name() in exitCodes) command.addHelpText('after', exitCodesOf(command.name(), theirLanguage()))
  }
  if (theirLanguage() === 'en') {
    program.addHelpText('after', examples)
    return
  }
  const { closing, inChinese, speakChinese } = await import('./zh.ts')
  inTheirs = inChinese
  program.addHelpText('after', closing)
  speakChinese(program)
}

async function run(): Promise<void> {
  try {
    await chooseLanguage()
    if (process.argv.length <= 2) program.help({ error: true })
    program.hook('preAction', async (_, command) => {
      const { maxSeconds, lang } = command.opts<{ maxSeconds?: number; lang?: string }>()
      if (maxSeconds === undefined) return
      const { runWithin } = await import('./budget.ts')
      process.exit(runWithin(maxSeconds, process.argv.slice(1), languageOf(lang, process.env)))
    })
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) exit = error.exitCode === 0 ? 0 : 2
    else {
      process.stderr.write(`zhenggai: ${describe(error, theirLanguage())}\n`)
      exit = 2
    }
  }
  process.exitCode = exit
}

void run()
