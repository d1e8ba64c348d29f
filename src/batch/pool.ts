/** Worker threads that survive what they work on. */
import { setFlagsFromString } from 'node:v8'
import { failedEntry } from './manifest.ts'
import { runKey, type Settings } from './settings.ts'
import { makeWork, type Result, type Task, type Work } from './work.ts'

export interface Pool {
  /** Never rejects. */
  work: Work
  close(): Promise<void>
}

/** In this thread: for few items, or where who starts us has a process for each core already. */
export async function inThisThread(settings: Settings): Promise<Pool> {
  return { work: await makeWork(settings), close: () => Promise.resolve() }
}

/** The bundle has the worker beside the chunk that this file is in. */
const workerFile = () => new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url).href

/**
 * Each thread compiles the same code for itself, and V8 11 (Node.js 20) does so on the types that the first few files show,
 * then anew for the types of the next. Waiting 24 times as long as by default takes a quarter off a batch of 2,000 files. Half of
 * that takes nearly as much off, but a thread then compiles twice as long. Later versions have a tier in between, and no such flag.
 */
function optimizeLate(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1600000')
}

/**
 * Little of a bulletin outlives it, so the room that V8 gives itself between two collections only makes a batch larger the longer
 * it runs. Less room, and half of it before V8 begins to collect beside the work, costs no time that can be seen and takes a quarter
 * off the peak. It holds for threads begun after it. V8 11 to 13 (Node.js 20 to 24) have these flags; others might complain.
 */
function collectEarly(): void {
  if (!/^1[1-3]\./.test(process.versions.v8)) return
  setFlagsFromString('--heap-growing-percent=30')
  setFlagsFromString('--incremental-marking-hard-trigger=50')
}

/** As {@link collectEarly}; a third of it is what is filled before it is cleared. */
const maxYoungGenerationSizeMb = 24

/**
 * @param threads how many bulletins are parsed at a time
 */
export async function inThreads(settings: Settings, threads: number): Promise<Pool> {
  optimizeLate()
  collectEarly()
  const { Piscina } = await import('piscina')
  const pool = new Piscina<readonly Task[], Result[]>({
    filename: workerFile(),
    workerData: settings,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb },
    // more may wait than there are threads: mapOrdered bounds how many
    concurrentTasksPerWorker: 1,
  })
  const alone = async (task: Task): Promise<Result> => {
    try {
      return (await pool.run([task]))[0] as Result
    } catch (error) {
      return lost(task, error, settings)
    }
  }
  return {
    async work(tasks) {
      try {
        return await pool.run(tasks)
      } catch {
        // A worker died of one of them (out of memory, say). Which one is found by giving them one at a time.
        const results: Result[] = []
        for (const task of tasks) results.push(await alone(task))
        return results
      }
    },
    close: () => pool.close({ force: true }),
  }
}

function lost({ item }: Task, error: unknown, settings: Settings): Result {
  const fault = { code: 'worker-died', message: `the worker died of it: ${(error as Error).message}` }
  return { entry: failedEntry(item.uri, null, fault, runKey(settings)), reused: false }
}
