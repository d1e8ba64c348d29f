/** What is asked of one input of a fuzz run. */
import { diffFaults } from '../src/hardening/diff-faults.ts'
import { exportFaults } from '../src/hardening/export-faults.ts'
import { examine, type Outcome } from '../src/hardening/faults.ts'
import { mutate } from '../src/hardening/mutate.ts'
import { Random, seedOf } from '../src/hardening/random.ts'
import { decode } from '../src/read/decode.ts'
import type { Bulletin } from '../src/schema.ts'
import type { FuzzInput } from './fuzz-inputs.ts'

/** One input in so many is parsed twice, compared with a damaged copy of itself, written in every format: these cost more. */
const each = { repeated: 4, compared: 8, written: 64 }

/** @returns what came out, and all that is wrong with it */
export async function check(
  { bytes, options, wrong: unlikePlan }: FuzzInput,
  run: number,
  index: number,
): Promise<{ bulletin: Bulletin | null; wrong: string[] }> {
  const is = (n: number) => index % n === 0
  const { bulletin, faults } = await examine(bytes, options, is(each.repeated))
  const wrong = [...faults, ...unlikePlan(bulletin)]
  if (!bulletin) return { bulletin, wrong }
  if (is(each.written)) wrong.push(...(await exportFaults(bulletin)))
  if (is(each.compared)) {
    const copy = mutate(decode(bytes, options.encoding).text, new Random(~seedOf(run, index)))
    const other: Outcome = await examine(copy, {}, false)
    wrong.push(...other.faults, ...comparisonFaults(bulletin, other.bulletin))
  }
  return { bulletin, wrong }
}

function comparisonFaults(bulletin: Bulletin, other: Bulletin | null): string[] {
  try {
    return other ? diffFaults(bulletin, other) : []
  } catch (error) {
    return [
      `the comparison threw ${error instanceof Error ? error.stack?.split('\n').slice(0, 4).join(' | ') : String(error)}`,
    ]
  }
}
