/** Timings that can be compared on a noisy machine: all tasks in turn, round by round, and ratios within a round. */
import { Bench } from 'tinybench'

/** Medians in milliseconds, one a round. */
export type Timings = Record<string, number[]>

/** Rounds' times before the first: V8 compiles a task of many functions for about a second. */
const warming = 10

/**
 * @param tasks what is to be timed, by name
 * @param time milliseconds for each task in each round
 */
export async function time(tasks: Record<string, () => unknown>, rounds = 7, time = 120): Promise<Timings> {
  const timings: Timings = {}
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({
      time,
      iterations: 3,
      warmupTime: time * (round === 0 ? warming : 1 / 4),
      warmupIterations: 1,
    })
    for (const [name, run] of Object.entries(tasks)) bench.add(name, run as () => void | Promise<void>)
    for (const task of await bench.run()) {
      const { result } = task
      if (!('latency' in result)) throw new Error(`${task.name} could not be timed: ${result.state}`)
      ;(timings[task.name] ??= []).push(result.latency.p50)
    }
  }
  return timings
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** How many times as long as the other: the median of the rounds' ratios. */
export const ratio = (timings: Timings, task: string, floor: string) =>
  median((timings[task] ?? []).map((value, round) => value / (timings[floor]?.[round] ?? Number.NaN)))
