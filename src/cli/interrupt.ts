/** Ctrl-C in a long run. */
import { say } from './language.ts'
import type { Language } from '../lint/lint.ts'

export interface Interrupt {
  signal: AbortSignal
  release(): void
}

/** The first Ctrl-C lets what is under way end, so that it is written down; the second ends at once. */
export function onInterrupt(language: Language): Interrupt {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(130)
    const told = {
      en: 'finishing what is under way; once more to end at once',
      zh: '正在结束手头的文件;再按一次立即退出',
    }
    process.stderr.write(`\nzhenggai: ${say(language, told)}\n`)
    controller.abort()
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, stop)
  const release = () => {
    for (const signal of signals) process.off(signal, stop)
  }
  return { signal: controller.signal, release }
}
