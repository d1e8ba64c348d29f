import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { emptySummary } from '../batch/summary.ts'
import { progressText, startProgress } from './progress.ts'

const summary = (files: number, failed = 0, reused = 0) => ({ ...emptySummary(), files, failed, reused })

function stream(isTTY: boolean) {
  const through = Object.assign(new PassThrough({ encoding: 'utf8' }), {
    isTTY,
    columns: 100,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  })
  return {
    stream: through as unknown as NodeJS.WriteStream,
    told: () => (through.read() as string | null) ?? '',
  }
}

describe('progressText', () => {
  it.each([
    [summary(640, 1), 2000, 2, 'en', '640/2000 files, 320/s, 5 s left, 1 failed'],
    [summary(640), null, 2, 'en', '640 files, 320/s'],
    [summary(1000, 0, 1000), 2000, 1, 'en', '1000/2000 files, 0/s'],
    [summary(100), 30_100, 10, 'en', '100/30100 files, 10/s, 50 min left'],
    [summary(100), 100_100, 10, 'zh', '100/100100 个文件,每秒 10 个,剩余 2 小时 47 分钟'],
    [summary(10, 2), 20, 5, 'zh', '10/20 个文件,每秒 2 个,剩余 5 秒,失败 2 个'],
  ] as const)('%#: %s', (told, total, seconds, language, text) => {
    expect(progressText(told, total, seconds, language)).toBe(text)
  })
})

describe('startProgress', () => {
  it('writes a plain line every five seconds into a log', async () => {
    let now = 0
    const { stream: log, told } = stream(false)
    const progress = await startProgress(log, 100, 'en', () => now)
    for (const [seconds, files] of [
      [1, 10],
      [4, 40],
      [5, 50],
      [6, 60],
      [9, 90],
      [10, 100],
    ] as const) {
      now = seconds * 1000
      progress.update(summary(files))
    }
    progress.stop()
    expect(told()).toBe('zhenggai: 50/100 files, 10/s, 5 s left\nzhenggai: 100/100 files, 10/s, 0 s left\n')
  })

  it('draws a bar on a terminal, and nothing of it stands in the way of what is said', async () => {
    const { stream: terminal, told } = stream(true)
    const progress = await startProgress(terminal, 100, 'en')
    progress.update(summary(50))
    progress.say('zhenggai: a.html: broken')
    progress.stop()
    const shown = told()
    expect(shown).toContain('\r\u001b[Kzhenggai: a.html: broken\n')
    expect(shown).toContain('50%')
  })
})
