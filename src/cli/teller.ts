/** What a batch says to a person: progress, failures, and a summary at its end. */
import type { Summary } from '../batch/summary.ts'
import type { Result } from '../batch/work.ts'
import type { Language } from '../lint/lint.ts'
import { startProgress, type Progress } from './progress.ts'

/** Failures told one by one; all of them are in the manifest. */
const mostTold = 20

export interface TellerOptions {
  total: number | null
  language: Language
  quiet: boolean
}

export class Teller {
  readonly #options: TellerOptions
  readonly #progress: Progress | null
  readonly #start = performance.now()

  private constructor(options: TellerOptions, progress: Progress | null) {
    this.#options = options
    this.#progress = progress
  }

  static async begin(options: TellerOptions): Promise<Teller> {
    const { quiet, total, language } = options
    return new Teller(options, quiet ? null : await startProgress(process.stderr, total, language))
  }

  /** Failures are told even where nothing else is. */
  readonly results = (results: readonly Result[], summary: Summary): void => {
    const failures = results.filter(({ entry }) => entry.outcome === 'failed')
    const toldBefore = summary.failed - failures.length
    for (const { entry } of failures.slice(0, Math.max(0, mostTold - toldBefore))) {
      this.#say(`zhenggai: ${entry.file ?? '-'}: ${entry.error?.message ?? ''}`)
    }
    this.#progress?.update(summary)
  }

  /** @param rest what else is to be said: where the manifest is, how to go on */
  end(summary: Summary, rest: string | null): void {
    this.stop()
    if (this.#options.quiet) return
    const seconds = (performance.now() - this.#start) / 1000
    const told = endText(summary, seconds, this.#options.language)
    this.#say(`zhenggai: ${told}${rest === null ? '' : `; ${rest}`}`)
  }

  stop(): void {
    this.#progress?.stop()
  }

  #say(line: string): void {
    if (this.#progress) this.#progress.say(line)
    else process.stderr.write(`${line}\n`)
  }
}

function endText(
  { files, done, failed, reused, issues, diagnostics }: Summary,
  seconds: number,
  language: Language,
): string {
  const rate = Math.round((files - reused) / Math.max(seconds, 0.001))
  const { error, warning } = diagnostics
  if (language === 'zh') {
    const before = reused > 0 ? `(其中 ${reused} 个此前已完成)` : ''
    const outcome = `${files} 个文件:完成 ${done} 个${before},失败 ${failed} 个`
    return `${outcome}; ${issues} 个问题; 错误 ${error} 处,警告 ${warning} 处; 用时 ${seconds.toFixed(1)} 秒,每秒 ${rate} 个`
  }
  const before = reused > 0 ? ` (${reused} of them before)` : ''
  const outcome = `${files} files: ${done} done${before}, ${failed} failed`
  return `${outcome}; ${issues} issues; ${error} errors, ${warning} warnings; ${seconds.toFixed(1)} s, ${rate}/s`
}
