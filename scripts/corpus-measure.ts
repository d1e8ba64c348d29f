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
/** Linux has a command that keeps a process on some cores; null elsewhere. */
const onOneCore = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? onCore(0) : null

/** The last that was seen where so many were done between two looks. */
const at = (memory: Run['memory'], files: number) =>
  (memory.find((one) => one.files >= files) ?? memory.at(-1))?.megabytes ?? Number.NaN

/** @param rounds the best of so many counts: what else the machine does only makes it slower */
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
    `${count} bulletins, ${(bytes / count / 1024).toFixed(1)} kB each; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(2)}`,
  )
  const runs: Record<'single' | 'apart' | 'one' | 'two', Run[]> = { single: [], apart: [], one: [], two: [] }
  for (let round = 0; round < rounds; round++) {
    if (onOneCore) {
      runs.single.push(await run(corpus, outOf('single', round), 1, onOneCore))
      const both = [0, 1].map((core) => run(corpus, outOf(`apart-${core}`, round), 1, onCore(core)))
      runs.apart.push((await Promise.all(both)).reduce((a, b) => (a.seconds >= b.seconds ? a : b)))
    }
    runs.one.push(await run(corpus, outOf('one', round), 1, onAllCores))
    runs.two.push(await run(corpus, outOf('two', round), 2, onAllCores))
  }
  const { memory } = await run(corpus, outOf('watched', 0), 2, onAllCores, true)
  const best = (all: Run[]) => all.reduce((a, b) => (a.seconds <= b.seconds ? a : b))
  const told = (name: string, all: Run[]) => {
    const { seconds } = best(all)
    const processor = (Math.min(...all.map((one) => one.processor)) / count) * 1000
    say(
      `${name.padEnd(20)} ${seconds.toFixed(2)} s, ${Math.round(count / seconds)} files/s; ${processor.toFixed(2)} ms of processor time a file`,
    )
  }
  if (onOneCore) told('1 worker, 1 core:', runs.single)
  told('1 worker:', runs.one)
  told('2 workers:', runs.two)
  const [one, two] = [best(runs.one), best(runs.two)]
  const times = (slower: Run) => `${(slower.seconds / two.seconds).toFixed(2)} times the rate of`
  say(`2 workers: ${onOneCore ? `${times(best(runs.single))} 1 worker on 1 core, ` : ''}${times(one)} 1 worker`)
  if (onOneCore) {
    const ceiling = (2 * best(runs.single).seconds) / best(runs.apart).seconds
    say(`the machine: 2 processes on a core each have ${ceiling.toFixed(2)} times the rate of one alone`)
  }
  const marks = [200, Math.round(count / 2), count - 32].map((n) => `${Math.round(at(memory, n))} MB at ${n}`)
  const growth = at(memory, count - 32) / at(memory, 200) - 1
  say(
    `memory, 2 workers: ${marks.join(', ')} files (${(growth * 100).toFixed(0)} %), peak ${Math.round(Math.max(...memory.map(({ megabytes }) => megabytes)))} MB`,
  )
  say(
    `outputs of 1 and 2 workers: ${isDeepStrictEqual(contentOf(outOf('one', 0)), contentOf(outOf('two', 0))) ? 'the same' : 'DIFFERENT'}`,
  )
}
