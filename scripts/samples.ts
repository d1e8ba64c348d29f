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

/** Makes one file of output/. Each parses what it needs, so that one can be had without the others. */
type Recipe = () => Promise<string>

/** @returns path below output/ → how to make it: a Bulletin a sample, and for successive samples of a body their comparison */
export async function expectedOutputs(): Promise<Map<string, Recipe>> {
  const outputs = new Map<string, Recipe>()
  const bodies = new Map<string, string[]>()
  for (const path of await sampleFiles()) {
    const [body, file] = path.split('/').slice(1) as [string, string]
    outputs.set(`${body}/${dateOf(file)}.json`, async () => json(await parseSample(path)))
    bodies.set(body, [...(bodies.get(body) ?? []), path])
  }
  for (const [body, paths] of bodies) compareBody(body, paths, outputs)
  return outputs
}

const dateOf = (file: string) => file.replace(/^.*\/|\.\w+$/g, '')

function compareBody(body: string, paths: readonly string[], outputs: Map<string, Recipe>): void {
  for (const [i, path] of paths.entries()) {
    const earlier = paths[i - 1]
    if (!earlier) continue
    const stem = `${body}/${dateOf(earlier)}..${dateOf(path)}.diff`
    outputs.set(`${stem}.json`, async () => json((await compareSamples(earlier, path)).diff))
    outputs.set(`${stem}.md`, async () => renderMarkdown(await compareSamples(earlier, path)))
  }
  if (paths.length > 2)
    outputs.set(`${body}/timeline.md`, async () =>
      renderTimelineMarkdown(timeline(await Promise.all(paths.map(parseSample)), { segmenter: null })),
    )
}

async function compareSamples(earlier: string, later: string) {
  const [old, recent, segmenter] = await Promise.all([parseSample(earlier), parseSample(later), loadSegmenter()])
  return { diff: diffBulletins(old, recent, { segmenter }), old, recent }
}
