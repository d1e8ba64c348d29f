/** The options of a script: a wrong one gets one line that says what is wrong, no stack trace. */
import { basename } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'

/** As `parseArgs` of Node; ends the process with code 2 where the command line does not fit. */
export function optionsOf<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    console.error(`${basename(process.argv[1] ?? '', '.ts')}: ${(error as Error).message}`)
    return process.exit(2)
  }
}
