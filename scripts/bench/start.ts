/** Cold starts: the command as a user runs it, against a bare Node, in wall time and peak memory. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { theText, thePage } from './inputs.ts'
import { median } from './measure.ts'

export interface Start {
  milliseconds: number
  /** Of the bare Node's wall time. */
  ratio: number
  /** Peak resident memory in MB. */
  peak: number
}

const cli = 'dist/cli.js'

/** Writes the process's peak memory where it is told to, when it ends. */
const hook = `process.on('exit', () => require('node:fs').writeFileSync(process.env.ZHENGGAI_BENCH_PEAK, String(process.resourceUsage().maxRSS)))`

export function starts(runs = 15): Record<string, Start> {
  const folder = mkdtempSync(join(tmpdir(), 'zhenggai-bench-'))
  const [text, page, preload, peak] = ['bulletin.txt', 'bulletin.html', 'peak.cjs', 'peak.txt'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string]
  writeFileSync(text, theText().bytes)
  writeFileSync(page, thePage())
  writeFileSync(preload, hook)
  const commands: Record<string, string[]> = {
    'node -e 0': ['-e', '0'],
    'zhenggai --help': [cli, '--help'],
    'zhenggai parse, text': [cli, 'parse', text],
    'zhenggai parse, page': [cli, 'parse', page],
  }
  const times: Record<string, number[]> = {}
  // In turn, so that what else the machine does falls on all of them.
  for (let run = 0; run < runs; run++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now()
      spawnSync(process.execPath, args, { stdio: 'ignore' })
      ;(times[name] ??= []).push(performance.now() - start)
    }
  }
  const peakOf = (args: string[]) => {
    spawnSync(process.execPath, ['--require', preload, ...args], {
      stdio: 'ignore',
      env: { ...process.env, ZHENGGAI_BENCH_PEAK: peak },
    })
    return Number(readFileSync(peak, 'utf8')) / 1024
  }
  const bare = times['node -e 0'] as number[]
  const result = Object.fromEntries(
    Object.entries(commands).map(([name, args]): [string, Start] => {
      const own = times[name] as number[]
      return [
        name,
        {
          milliseconds: median(own),
          ratio: median(own.map((value, i) => value / (bare[i] as number))),
          peak: peakOf(args),
        },
      ]
    }),
  )
  rmSync(folder, { recursive: true })
  return result
}
