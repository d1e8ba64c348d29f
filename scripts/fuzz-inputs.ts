/** The inputs of a fuzz run: each is made from the run's seed and its own number, so that it can be made again alone. */
import fc from 'fast-check'
import type { Bulletin } from '../src/schema.ts'
import { encode } from '../src/hardening/encode.ts'
import { excerpt, mutate, soup } from '../src/hardening/mutate.ts'
import { type Manner, manner, type Plan, plan } from '../src/hardening/plan.ts'
import { Random, seedOf } from '../src/hardening/random.ts'
import { differences, render } from '../src/hardening/render.ts'
import { shapes } from '../src/hardening/shapes.ts'

export type Kind = 'excerpt' | 'sample' | 'made' | 'soup' | 'shape'

export interface FuzzInput {
  kind: Kind
  bytes: Uint8Array
  /** What is known of the right answer, held against the output. */
  wrong: (bulletin: Bulletin | null) => string[]
}

/** Of a hundred inputs so many: small ones are cheap. */
const shares: ReadonlyArray<readonly [Kind, number]> = [
  ['excerpt', 62],
  ['soup', 20],
  ['made', 12],
  ['shape', 4],
  ['sample', 2],
]

const nothingKnown = () => []
const names = Object.keys(shapes)
const planned = fc.tuple(plan, manner)

/** A bulletin made from a plan; its output must be the plan. */
function made(seed: number): FuzzInput {
  const [[chosen, how]] = fc.sample(planned, { seed, numRuns: 1 }) as [[Plan, Manner]]
  const bytes = encode(render(chosen, how), 'utf-8')
  return { kind: 'made', bytes, wrong: (bulletin) => (bulletin ? differences(bulletin, chosen, how) : ['refused']) }
}

function kindOf(random: Random): Kind {
  let left = random.below(100)
  for (const [kind, share] of shares) {
    if (left < share) return kind
    left -= share
  }
  return 'excerpt'
}

/** @param samples the samples as decoded texts */
export function inputOf(run: number, index: number, samples: readonly string[]): FuzzInput {
  const seed = seedOf(run, index)
  const random = new Random(seed)
  const kind = kindOf(random)
  if (kind === 'made') return made(seed)
  if (kind === 'soup') return { kind, bytes: soup(random), wrong: nothingKnown }
  if (kind === 'shape') {
    const text = shapes[random.of(names)]?.(300 + random.below(1500)) ?? ''
    return { kind, bytes: random.percent(50) ? encode(text, 'utf-8') : mutate(text, random), wrong: nothingKnown }
  }
  const sample = random.of(samples)
  return { kind, bytes: mutate(kind === 'sample' ? sample : excerpt(sample, random), random), wrong: nothingKnown }
}
