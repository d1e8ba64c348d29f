/** The entry of a worker thread: it is told the settings once, then tasks. */
import { workerData } from 'node:worker_threads'
import type { Settings } from './settings.ts'
import { makeWork, type Result, type Task } from './work.ts'

const work = makeWork(workerData as Settings)

export default async function run(tasks: readonly Task[]): Promise<Result[]> {
  return (await work)(tasks)
}
