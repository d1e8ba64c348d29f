/** The process that does the work of a fuzz run; its parent sees to it that it neither hangs nor dies unnoticed. */
import { readFile } from 'node:fs/promises'
import { decode } from '../src/read/decode.ts'
import { check } from './fuzz-check.ts'
import { inputOf, type Kind } from './fuzz-inputs.ts'
import { root, sampleFiles } from './samples.ts'

/** What the worker tells: where it is, what it found, and how the inputs came out. */
export type Told =
  | { type: 'at'; index: number; counts: Record<string, number> }
  | { type: 'find'; index: number; kind: Kind; faults: string[]; bytes: string }
  | { type: 'slow'; index: number; kind: Kind; milliseconds: number; size: number }
  | { type: 'done'; counts: Record<string, number> }

const slow = 2000

export async function readSamples(): Promise<string[]> {
  const files = await sampleFiles()
  return Promise.all(files.map(async (file) => decode(await readFile(`${root}${file}`)).text))
}

const tell = (told: Told) => process.send?.(told)

async function work(run: number, from: number, to: number, every: number): Promise<void> {
  const samples = await readSamples()
  const counts: Record<string, number> = {}
  const count = (key: string) => (counts[key] = (counts[key] ?? 0) + 1)
  for (let index = from; index < to; index++) {
    if (index % every === 0) tell({ type: 'at', index, counts })
    const input = inputOf(run, index, samples)
    const start = performance.now()
    const { bulletin, wrong } = await check(input, run, index)
    const milliseconds = performance.now() - start
    count(input.kind)
    count(bulletin === null ? 'refused' : 'parsed')
    if (wrong.length > 0)
      tell({ type: 'find', index, kind: input.kind, faults: wrong, bytes: Buffer.from(input.bytes).toString('base64') })
    if (milliseconds > slow) tell({ type: 'slow', index, kind: input.kind, milliseconds, size: input.bytes.length })
  }
  tell({ type: 'done', counts })
}

const [run, from, to, every] = process.argv.slice(2).map(Number)
if (process.send) {
  await work(run as number, from as number, to as number, every as number)
  process.disconnect()
}
