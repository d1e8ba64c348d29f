/** How far a batch is: a bar on a terminal, plain lines in a log. */
import type { SingleBar } from 'cli-progress'
import type { Language } from '../lint/lint.ts'
import type { Summary } from '../batch/summary.ts'

export interface Progress {
  update(summary: Summary): void
  /** Says something without the bar in the way. */
  say(line: string): void
  stop(): void
}

/** Seconds between two lines in a log. */
const pause = 5

/**
 * @param total null where it is not known
 * @param clock in milliseconds; for tests
 */
export async function startProgress(
  stream: NodeJS.WriteStream,
  total: number | null,
  language: Language,
  clock: () => number = () => performance.now(),
): Promise<Progress> {
  return stream.isTTY ? bar(stream, total, language, clock) : lines(stream, total, language, clock)
}

/** `40 s`, `12 min`, `2 h 50 min`: no finer than anybody wants to know it. */
function duration(seconds: number, language: Language): string {
  const [s, min, h] = language === 'zh' ? ['秒', '分钟', '小时'] : ['s', 'min', 'h']
  if (seconds < 120) return `${seconds} ${s}`
  const minutes = Math.round(seconds / 60)
  if (minutes < 120) return `${minutes} ${min}`
  return `${Math.floor(minutes / 60)} ${h} ${minutes % 60} ${min}`
}

/** `1280/2000 files, 412/s, 2 s left, 3 failed`; what an earlier run did counts for the way, not for the speed. */
export function progressText(summary: Summary, total: number | null, seconds: number, language: Language): string {
  const { files, failed, reused } = summary
  const rate = seconds > 0 ? (files - reused) / seconds : 0
  const left = total === null || rate === 0 ? null : Math.ceil((total - files) / rate)
  const of = total === null ? `${files}` : `${files}/${total}`
  const parts =
    language === 'zh'
      ? [
          `${of} 个文件`,
          `每秒 ${Math.round(rate)} 个`,
          left === null ? '' : `剩余 ${duration(left, language)}`,
          failed ? `失败 ${failed} 个` : '',
        ]
      : [
          `${of} files`,
          `${Math.round(rate)}/s`,
          left === null ? '' : `${duration(left, language)} left`,
          failed ? `${failed} failed` : '',
        ]
  return parts.filter(Boolean).join(language === 'zh' ? ',' : ', ')
}

function lines(stream: NodeJS.WriteStream, total: number | null, language: Language, clock: () => number): Progress {
  const start = clock()
  let said = start
  return {
    update(summary) {
      const now = clock()
      if (now - said < pause * 1000) return
      said = now
      stream.write(`zhenggai: ${progressText(summary, total, (now - start) / 1000, language)}\n`)
    },
    say: (line) => void stream.write(`${line}\n`),
    stop: () => undefined,
  }
}

async function bar(
  stream: NodeJS.WriteStream,
  total: number | null,
  language: Language,
  clock: () => number,
): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress')
  const start = clock()
  const format = total === null ? '{told}' : '{bar} {percentage}% {told}'
  const settings = { stream, format, hideCursor: true, clearOnComplete: true, barsize: 24, fps: 5 }
  const drawn: SingleBar = new cliProgress.SingleBar(settings, cliProgress.Presets.shades_classic)
  drawn.start(total ?? 1, 0, { told: '' })
  return {
    update(summary) {
      drawn.update(total === null ? 0 : summary.files, {
        told: progressText(summary, total, (clock() - start) / 1000, language),
      })
    },
    // carriage return and erase-line; the bar draws itself anew below
    say: (line) => void stream.write(`\r\u001b[K${line}\n`),
    stop: () => drawn.stop(),
  }
}
