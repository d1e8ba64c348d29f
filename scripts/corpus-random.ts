/** A random source that gives the same numbers everywhere (mulberry32). */
export interface Random {
  /** From 0 below `n`. */
  below(n: number): number
  pick<T>(items: readonly T[]): T
  chance(probability: number): boolean
}

export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  return { below, pick: (items) => items[below(items.length)] as never, chance: (probability) => next() < probability }
}
