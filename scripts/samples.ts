/** What the samples give: every file of output/ by its path. Both the script that writes them and the test that compares them ask here. */
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { diffBulletins } from '../src/diff/diff.ts'
import { renderMarkdown } from '../src/diff/render-markdown.ts'
import { renderTimelineMarkdown } from '../src/diff/render-timeline.ts'
import { timeline } from '../src/diff/timeline.ts'
import { parseBulletin } from '../src/parse.ts'
import type { Bulletin } from '../src/schema.ts'
import { loadSegmenter, type Segmenter } from '../src/words/segmenter.ts'

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

/** What the committed comparisons were cut with: another segmenter cuts other words. */
export const segmenterName: Segmenter['name'] = 'nodejs-jieba'

/** @returns path below output/ → content: a Bulletin a sample, and for successive samples of a body their comparison */
export async function expectedOutputs(): Promise<Map<string, string>> {
  const outputs = new Map<string, string>()
  const bodies = new Map<string, [string, Bulletin][]>()
  for (const path of await sampleFiles()) {
    const stem = path.replace(/^samples\//, '').replace(/\.\w+$/, '')
    const [body, date] = stem.split('/') as [string, string]
    const bulletin = await parseSample(path)
    outputs.set(`${stem}.json`, json(bulletin))
    bodies.set(body, [...(bodies.get(body) ?? []), [date, bulletin]])
  }
  const segmenter = await loadSegmenter()
  for (const [body, bulletins] of bodies) compareBody(body, bulletins, segmenter, outputs)
  return outputs
}

function compareBody(
  body: string,
  bulletins: [string, Bulletin][],
  segmenter: Segmenter,
  outputs: Map<string, string>,
): void {
  for (const [i, [date, recent]] of bulletins.entries()) {
    const earlier = bulletins[i - 1]
    if (!earlier) continue
    const diff = diffBulletins(earlier[1], recent, { segmenter })
    const stem = `${body}/${earlier[0]}..${date}.diff`
    outputs.set(`${stem}.json`, json(diff))
    outputs.set(`${stem}.md`, renderMarkdown({ diff, old: earlier[1], recent }))
  }
  if (bulletins.length > 2) {
    const chain = timeline(
      bulletins.map(([, bulletin]) => bulletin),
      { segmenter: null },
    )
    outputs.set(`${body}/timeline.md`, renderTimelineMarkdown(chain))
  }
}
