/**
 * What a batch over a corpus measures: speed on one core and on all, with one worker and with two, memory, and that the outputs
 * are the same. One worker is more than one thread: V8 compiles and collects garbage in threads of its own, which use a second
 * core as well. The rate of a single thread is that of one worker on one core. What a second core is worth, where cores share
 * caches or are lent by a host, two processes tell that share nothing.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { builtCommand } from '../src/batch/testing/built.ts'
import { contentOf } from '../src/batch/testing/folder.ts'
import { median } from './bench/measure.ts'

interface Run {
  seconds: number
  /** Of processor time, all threads together: what else the machine does changes it less. */
  processor: number
  /** Resident memory in MB when so many files were done. */
  memory: { files: number; megabytes: number }[]
}

const memoryOf = (pid: number): number | null => {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}

/** Processor time of a process and its threads in seconds, in hundredths; null where /proc has none. */
function processorOf(pid: number): number | null {
  try {
    // behind the name, which may have blanks in it: utime and stime are the 12th and 13th
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return null
  }
}

const linesOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0)

/** By the manifest, which grows under another name until all is done. */
const filesDone = (out: string) =>
  Math.max(...['.manifest.0.part', 'manifest.ndjson'].map((name) => linesOf(join(out, name))))

/**
 * @param out a folder that is not there: a file system may be slow to make files where as many have just been removed
 * @param watched whether to look at its memory: counting what is done takes time from the core that the second worker uses
 */
function run(
  corpus: string,
  out: string,
  workers: number,
  [program, ...before]: string[],
  watched = false,
): Promise<Run> {
  const memory: Run['memory'] = []
  const start = performance.now()
  const child = spawn(program as string, [
    ...before,
    builtCommand(),
    'parse',
    corpus,
    '--out',
    out,
    '--quiet',
    '--workers',
    String(workers),
  ])
  let processor = 0
  const timer = setInterval(() => {
    processor = processorOf(child.pid as number) ?? processor
    if (!watched) return
    const megabytes = memoryOf(child.pid as number)
    if (megabytes !== null) memory.push({ files: filesDone(out), megabytes })
  }, 50)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => {
      clearInterval(timer)
      if (code === 2 || code === null) reject(new Error(`the batch ended with ${code}`))
      else resolve({ seconds: (performance.now() - start) / 1000, processor, memory })
    })
  })
}

const onAllCores = [process.execPath]
const onCore = (core: number) => ['taskset', '-c', String(core), ...onAllCores]
/** Linux has `taskset`; other systems mostly not. */
const coresCanBeChosen = spawnSync('taskset', ['-c', '0', 'true']).status === 0

/** The last that was seen where so many were done between two looks. */
const at = (memory: Run['memory'], files: number) =>
  (memory.find((one) => one.files >= files) ?? memory.at(-1))?.megabytes ?? Number.NaN

/** Ways to work off a corpus, each of one process or of two at a time. What chooses cores is left out where nothing can. */
const ways: Record<string, ((corpus: string, out: string) => Promise<Run>)[]> = {
  '1 worker': [(corpus, out) => run(corpus, out, 1, onAllCores)],
  ...(coresCanBeChosen && { '1 worker, 1 core': [(corpus, out) => run(corpus, out, 1, onCore(0))] }),
  '2 workers': [(corpus, out) => run(corpus, out, 2, onAllCores)],
  ...(coresCanBeChosen && {
    '2 processes apart': [0, 1].map((core) => (corpus, out) => run(corpus, `${out}-${core}`, 1, onCore(core))),
  }),
}

/** How often one way is done in the time of another, round by round: what else the machine does changes within a minute. */
const timesOf = (alone: readonly Run[][], other: readonly Run[][]): string => {
  const ratios = other.map((runs, round) =>
    runs.reduce((sum, { seconds }) => sum + (alone[round]?.[0]?.seconds ?? Number.NaN) / seconds, 0),
  )
  return `${median(ratios).toFixed(2)} times (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`
}

/** @param rounds in each of which all is timed; rates and ratios are medians over them */
export async function measure(
  folder: string,
  count: number,
  rounds: number,
  generate: (folder: string, count: number) => number,
): Promise<void> {
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  const corpus = join(folder, 'corpus')
  const outOf = (name: string, round: number) => join(folder, `${name}-${round}`)
  const bytes = generate(corpus, count)
  say(
    `${count} bulletins, ${(bytes / count / 1024).toFixed(1)} kB each, ${rounds} rounds; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(2)}`,
  )
  const timed: Record<string, Run[][]> = {}
  for (let round = 0; round < rounds; round++) {
    // in turned order every other time: what the machine does for others may grow or fall off during a round
    const names = round % 2 === 0 ? Object.keys(ways) : Object.keys(ways).reverse()
    for (const name of names) {
      const runs = (ways[name] ?? []).map((begin) => begin(corpus, outOf(name, round)))
      ;(timed[name] ??= []).push(await Promise.all(runs))
    }
  }
  const { memory } = await run(corpus, outOf('watched', 0), 2, onAllCores, true)

  for (const [name, all] of Object.entries(timed)) {
    const runs = all.flat()
    const seconds = median(runs.map((one) => one.seconds))
    const files = count * (ways[name]?.length ?? 1)
    const processor = (median(runs.map((one) => one.processor)) / count) * 1000
    say(
      `${`${name}:`.padEnd(18)} ${seconds.toFixed(2)} s, ${Math.round(files / seconds)} files/s; ${processor.toFixed(2)} ms of processor time a file`,
    )
  }
  const compared = [
    ['2 workers', '1 worker, 1 core'],
    ['2 processes apart', '1 worker, 1 core'],
    ['2 workers', '1 worker'],
  ] as const
  for (const [other, alone] of compared) {
    if (timed[alone] && timed[other]) say(`${other}: ${timesOf(timed[alone], timed[other])} the rate of ${alone}`)
  }
  const marks = [200, Math.round(count / 2), count - 32].map((n) => `${Math.round(at(memory, n))} MB at ${n}`)
  const growth = at(memory, count - 32) / at(memory, 200) - 1
  say(
    `memory, 2 workers: ${marks.join(', ')} files (${(growth * 100).toFixed(0)} %), peak ${Math.round(Math.max(...memory.map(({ megabytes }) => megabytes)))} MB`,
  )
  say(
    `outputs of 1 and 2 workers: ${isDeepStrictEqual(contentOf(outOf('1 worker', 0)), contentOf(outOf('2 workers', 0))) ? 'the same' : 'DIFFERENT'}`,
  )
}
