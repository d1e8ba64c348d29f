/** The inputs of a fuzz run: each is made from the run's seed and its own number, so that it can be made again alone. */
import fc from 'fast-check'
import type { Bulletin } from '../src/schema.ts'
import { encode } from '../src/hardening/encode.ts'
import { excerpt, mutate, soup } from '../src/hardening/mutate.ts'
import { type Manner, manner, type Plan, plan } from '../src/hardening/plan.ts'
import { Random, seedOf } from '../src/hardening/random.ts'
import { differences, render } from '../src/hardening/render.ts'
import { head } from '../src/hardening/shape-parts.ts'
import { shapes } from '../src/hardening/shapes.ts'
import type { ParseOptions } from '../src/pipeline.ts'

export type Kind = 'excerpt' | 'sample' | 'made' | 'soup' | 'shape'

export interface FuzzInput {
  kind: Kind
  bytes: Uint8Array
  options: ParseOptions
  /** What is known of the right answer, held against the output. */
  wrong: (bulletin: Bulletin | null) => string[]
}

/** Of a hundred inputs so many: small ones are cheap. */
const shares: ReadonlyArray<readonly [Kind, number]> = [
  ['excerpt', 60],
  ['soup', 20],
  ['made', 14],
  ['shape', 4],
  ['sample', 2],
]

const nothingKnown = () => []
const names = Object.keys(shapes)
const planned = fc.tuple(plan, manner)

/** A bulletin made from a plan; its output must be the plan. */
function made(seed: number): FuzzInput {
  const [[chosen, how]] = fc.sample(planned, { seed, numRuns: 1 }) as [[Plan, Manner]]
  const bytes = encode(render(chosen, how), how.encoding)
  return {
    kind: 'made',
    bytes,
    options: {},
    wrong: (bulletin) => (bulletin ? differences(bulletin, chosen, how) : ['refused']),
  }
}

function kindOf(random: Random): Kind {
  let left = random.below(100)
  for (const [kind, share] of shares) {
    if (left < share) return kind
    left -= share
  }
  return 'excerpt'
}

function bytesOf(kind: Exclude<Kind, 'made'>, random: Random, samples: readonly string[]): Uint8Array {
  // Behind the beginning of a bulletin little is refused, so that more of the program sees it.
  const begun = random.percent(60) ? head : ''
  if (kind === 'soup') return mutate(begun + soup(random), random)
  if (kind === 'shape') {
    const text = shapes[random.of(names)]?.(random.percent(1) ? 100_000 : 300 + random.below(1500)) ?? ''
    return random.percent(50) ? encode(text, 'utf-8') : mutate(text, random)
  }
  const sample = random.of(samples)
  return mutate(kind === 'sample' ? sample : begun + excerpt(sample, random), random)
}

/** What a caller may tell. */
const optionsOf = (random: Random): ParseOptions => ({
  ...(random.percent(20) ? { title: '青岚县粮食局关于巡察整改进展情况的通报' } : {}),
  ...(random.percent(20) ? { asOf: '2025-06-30' } : {}),
  ...(random.percent(10) ? { language: 'zh' as const } : {}),
  ...(random.percent(5) ? { encoding: random.of(['gbk', 'utf-8', 'utf-16le', 'big5', 'iso-8859-1', 'x']) } : {}),
})

/** @param samples the samples as decoded texts */
export function inputOf(run: number, index: number, samples: readonly string[]): FuzzInput {
  const seed = seedOf(run, index)
  const random = new Random(seed)
  const kind = kindOf(random)
  if (kind === 'made') return made(seed)
  const options = optionsOf(random)
  return { kind, bytes: bytesOf(kind, random, samples), options, wrong: nothingKnown }
}
