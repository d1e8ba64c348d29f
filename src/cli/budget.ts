/** --max-seconds: the command once more, in a process that is ended when its time is up, whatever it is doing. */
import { spawnSync } from 'node:child_process'
import type { Language } from '../lint/lint.ts'

const option = '--max-seconds'

/** The command line without the option, said either way. */
export function withoutBudget(args: readonly string[]): string[] {
  const end = args.indexOf('--')
  return args.filter((arg, i) => {
    if (end >= 0 && i > end) return true
    return arg !== option && !arg.startsWith(`${option}=`) && (i === 0 || args[i - 1] !== option)
  })
}

/**
 * Runs the command as it was given, but for the option.
 *
 * @returns its exit code; 2, and a line on standard error, where it was not done in time
 */
export function runWithin(seconds: number, args: readonly string[], language: Language): number {
  const { error, status } = spawnSync(process.execPath, [...process.execArgv, ...withoutBudget(args)], {
    stdio: 'inherit',
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
  })
  if (!error || !('code' in error) || error.code !== 'ETIMEDOUT') return status ?? 2
  const told = {
    en: `not done within ${seconds} s (--max-seconds); give fewer or smaller files, or more time`,
    zh: `${seconds} 秒内未完成（--max-seconds）；请减少文件或缩小文件，或给更多时间`,
  }
  process.stderr.write(`zhenggai: ${told[language]}\n`)
  return 2
}
