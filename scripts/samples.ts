/** What the samples give: every file of output/ by its path. Both the script that writes them and the test that compares them ask here. */
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseBulletin } from '../src/parse.ts'
import type { Bulletin } from '../src/schema.ts'

export const root = fileURLToPath(new URL('..', import.meta.url))
/** The day that stands for today in the samples' outputs: there is no clock. */
export const asOf = '2025-06-30'

/** @returns the samples' paths, relative, sorted: bodies in order, the bulletins of a body by date */
export async function sampleFiles(): Promise<string[]> {
  const all = await readdir(`${root}samples`, { recursive: true })
  return all
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:html|txt)$/.test(path))
    .sort()
    .map((path) => `samples/${path}`)
}

export async function parseSample(path: string): Promise<Bulletin> {
  return parseBulletin(await readFile(`${root}${path}`), { uri: path, asOf })
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** @returns path below output/ → content, for all samples */
export async function expectedOutputs(): Promise<Map<string, string>> {
  const outputs = new Map<string, string>()
  for (const path of await sampleFiles()) {
    const stem = path.replace(/^samples\//, '').replace(/\.\w+$/, '')
    outputs.set(`${stem}.json`, json(await parseSample(path)))
  }
  return outputs
}
