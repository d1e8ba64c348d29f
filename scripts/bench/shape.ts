/** One shape at growing sizes, in a process of its own: time and memory of each. */
import { shapes } from '../../src/hardening/shapes.ts'
import { BulletinError, parseBulletin } from '../../src/index.ts'

export interface ShapePoint {
  /** Bytes of UTF-8. */
  size: number
  milliseconds: number
  /** `parsed`, or the code of the refusal. */
  outcome: string
  /** Peak of the process so far, in MB. */
  peak: number
}

async function outcomeOf(input: Uint8Array): Promise<string> {
  try {
    await parseBulletin(input)
    return 'parsed'
  } catch (error) {
    if (error instanceof BulletinError) return error.code
    throw error
  }
}

export async function shape(name: string, sizes: readonly number[]): Promise<ShapePoint[]> {
  const make = shapes[name]
  if (!make) throw new Error(`no shape ${name}`)
  const points: ShapePoint[] = []
  // Shapes are made by characters; how many bytes these have is seen from a small one.
  const trial = 20_000
  const perCharacter = new TextEncoder().encode(make(trial)).length / trial
  const inputOf = (bytes: number) => new TextEncoder().encode(make(Math.round(bytes / perCharacter)))
  for (let i = 0; i < 3; i++) await outcomeOf(inputOf(sizes[0] ?? 1))
  for (const size of sizes) {
    const input = inputOf(size)
    let [milliseconds, outcome] = [Number.POSITIVE_INFINITY, '']
    // Small inputs are over quickly, and noise would be most of what is seen.
    for (let run = 0; run < (milliseconds < 500 ? 3 : 1); run++) {
      globalThis.gc?.()
      const start = performance.now()
      outcome = await outcomeOf(input)
      milliseconds = Math.min(milliseconds, performance.now() - start)
    }
    points.push({ size: input.length, milliseconds, outcome, peak: process.resourceUsage().maxRSS / 1024 })
  }
  return points
}
