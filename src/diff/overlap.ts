/** What one set of features shares with each of many others, found by walking over what is shared alone. */
import type { Features } from './features.ts'

export class Overlap {
  /** Feature → the sets that have it and with what weight. */
  readonly #index = new Map<number, { at: number[]; weights: number[] }>()
  readonly #shared: Float64Array

  constructor(all: readonly Features[]) {
    this.#shared = new Float64Array(all.length)
    all.forEach(({ ids, weights }, set) =>
      ids.forEach((id, k) => {
        const weight = weights[k] as number
        const entry = this.#index.get(id)
        if (!entry) this.#index.set(id, { at: [set], weights: [weight] })
        else {
          entry.at.push(set)
          entry.weights.push(weight)
        }
      }),
    )
  }

  /**
   * @param features one set
   * @returns for each of the sets the summed weights of what it shares with this one, of both weights the lesser;
   *   valid until the next call
   */
  with({ ids, weights }: Features): Float64Array {
    const shared = this.#shared
    shared.fill(0)
    ids.forEach((id, k) => {
      const entry = this.#index.get(id)
      if (!entry) return
      const own = weights[k] as number
      for (let n = 0; n < entry.at.length; n++) {
        const set = entry.at[n] as number
        shared[set] = (shared[set] as number) + Math.min(own, entry.weights[n] as number)
      }
    })
    return shared
  }
}
