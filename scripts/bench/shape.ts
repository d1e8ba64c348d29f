/** One shape at growing sizes, in a process of its own: time and memory of each. */
import { shapes } from '../../src/hardening/shapes.ts'
import { BulletinError, parseBulletin } from '../../src/index.ts'

export interface ShapePoint {
  /** UTF-16 code units, about. */
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
  for (let i = 0; i < 3; i++) await outcomeOf(new TextEncoder().encode(make(sizes[0] ?? 1)))
  for (const size of sizes) {
    const input = new TextEncoder().encode(make(size))
    let [milliseconds, outcome] = [Number.POSITIVE_INFINITY, '']
    // Small inputs are over quickly, and noise would be most of what is seen.
    for (let run = 0; run < (milliseconds < 500 ? 3 : 1); run++) {
      globalThis.gc?.()
      const start = performance.now()
      outcome = await outcomeOf(input)
      milliseconds = Math.min(milliseconds, performance.now() - start)
    }
    points.push({ size, milliseconds, outcome, peak: process.resourceUsage().maxRSS / 1024 })
  }
  return points
}
