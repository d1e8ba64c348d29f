/**
 * Fuzzes the parser: `npm run fuzz -- --runs N [--seed S] [--from I] [--out DIR]`, or `--only I` for one input again.
 *
 * Inputs are damaged samples, bulletins made from a plan (whose right answer is known), the words of the genre in no order and
 * shapes that hurt. Of every output it is asked that nothing but a BulletinError is thrown, the schema fits, every span shows
 * its evidence, every block leads to the source, and the second output is the first; of some also that the comparison with a damaged copy
 * holds and that every format can be written. What fails is kept under DIR.
 */
import { fork } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { check } from './fuzz-check.ts'
import { inputOf } from './fuzz-inputs.ts'
import { readSamples, type Told } from './fuzz-worker.ts'
import { optionsOf } from './options.ts'

const { values } = optionsOf({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    out: { type: 'string', default: 'coverage/fuzz' },
  },
})
const seed = Number(values.seed)
const from = Number(values.from)
const to = from + Number(values.runs)
/** No input of a run is so large that it may take longer. */
const patience = 60_000

const finds: Array<{ index: number; faults: string[] }> = []
const totals: Record<string, number> = {}
const add = (counts: Record<string, number>) => {
  for (const [key, n] of Object.entries(counts)) totals[key] = (totals[key] ?? 0) + n
}

async function keep(index: number, bytes: Uint8Array, faults: string[]): Promise<void> {
  finds.push({ index, faults })
  await mkdir(values.out, { recursive: true })
  await writeFile(`${values.out}/${seed}-${index}.bin`, bytes)
  await writeFile(`${values.out}/${seed}-${index}.txt`, `${faults.join('\n')}\n`)
  process.stderr.write(`\n${index}: ${faults[0]}\n`)
}

/** One worker from an input on; resolves with the input that it neither finished nor outlived, or null at the end. */
function runFrom(start: number, every: number): Promise<number | null> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('fuzz-worker.ts', import.meta.url)), [seed, start, to, every].map(String))
    let at = start
    let last: Record<string, number> = {}
    let finished = false
    const watch = () => setTimeout(() => child.kill('SIGKILL'), patience)
    let timer = watch()
    child.on('message', (told: Told) => {
      clearTimeout(timer)
      timer = watch()
      if (told.type === 'find') void keep(told.index, Buffer.from(told.bytes, 'base64'), told.faults)
      else if (told.type === 'slow')
        process.stderr.write(
          `\n${told.index}: slow, ${told.milliseconds.toFixed(0)} ms for ${told.size} bytes (${told.kind})\n`,
        )
      else {
        last = told.counts
        if (told.type === 'at') at = told.index
        else finished = true
        process.stderr.write(`\r${at - from} of ${to - from}, ${finds.length} finds `)
      }
    })
    child.on('exit', () => {
      clearTimeout(timer)
      add(last)
      resolve(finished ? null : at)
    })
  })
}

/** Goes on behind inputs that hang or kill the worker, and keeps them. */
async function runAll(): Promise<void> {
  let start: number | null = from
  while (start !== null && start < to) {
    const stopped = await runFrom(start, 100)
    if (stopped === null) return
    const culprit = await runFrom(stopped, 1)
    if (culprit === null) return
    const samples = await readSamples()
    await keep(culprit, inputOf(seed, culprit, samples).bytes, [
      `hangs longer than ${patience} ms, or kills the process`,
    ])
    start = culprit + 1
  }
}

async function runOne(index: number): Promise<void> {
  const input = inputOf(seed, index, await readSamples())
  const { bulletin, wrong } = await check(input, seed, index)
  const outcome = bulletin ? `${bulletin.issues.length} issues` : 'refused'
  process.stdout.write(`${input.kind}, ${input.bytes.length} bytes, ${outcome}\n${wrong.join('\n') || 'all right'}\n`)
}

if (values.only !== undefined) await runOne(Number(values.only))
else {
  process.stdout.write(`seed ${seed}, inputs ${from} to ${to}\n`)
  const start = performance.now()
  await runAll()
  const seconds = Math.round((performance.now() - start) / 1000)
  process.stdout.write(
    `\n${JSON.stringify({ seed, from, runs: to - from, seconds, ...totals, finds: finds.length }, null, 2)}\n`,
  )
  process.exitCode = finds.length > 0 ? 1 : 0
}
