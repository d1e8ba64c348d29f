import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { expectedOutputs, root, sampleFiles, segmenterName } from '../scripts/samples.ts'
import { loadSegmenter } from './words/segmenter.ts'

const outputs = await expectedOutputs()
const { name: segmenter } = await loadSegmenter()

describe('samples give what output/ shows (npm run output writes it anew)', () => {
  for (const [path, make] of outputs) {
    it(path, async (context) => {
      if (path.includes('.diff.') && segmenter !== segmenterName)
        context.skip(`words are cut by ${segmenter} here, in output/ by ${segmenterName}`)
      const committed = await readFile(`${root}output/${path}`, 'utf8').catch(() => null)
      expect(committed, `output/${path} is missing`).not.toBeNull()
      expect(await make()).toBe(committed)
    })
  }

  it('nothing stale lies in output/', async () => {
    const all = await readdir(`${root}output`, { recursive: true, withFileTypes: true })
    const files = all
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(`${root}output/`, ''))
    expect(files.filter((path) => !outputs.has(path))).toEqual([])
  })

  it('at least eight, of two bodies successive ones', async () => {
    const bodies = (await sampleFiles()).map((path) => path.split('/')[1])
    expect(bodies.length).toBeGreaterThanOrEqual(8)
    expect(new Set(bodies.filter((body, i) => bodies.indexOf(body) !== i)).size).toBeGreaterThanOrEqual(2)
  })

  it('together they show every diagnostic', async () => {
    const { rules } = await import('./lint/lint.ts')
    const contents = await Promise.all([...outputs.values()].map((make) => make()))
    const fired = new Set(
      contents.flatMap((content) => [...content.matchAll(/"ruleId": "([\w-]+)"/g)].map((match) => match[1])),
    )
    expect(rules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([
      'source-damaged',
      'text-cut-off',
      'no-issues',
    ])
  })
})
