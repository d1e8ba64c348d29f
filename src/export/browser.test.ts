/** The parser and the formats bundled for a browser, and run with nothing of Node at hand: they write as much as here. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import vm from 'node:vm'
import { build } from 'vite'
import { afterAll, expect, it } from 'vitest'
import { root } from '../batch/testing/built.ts'
import type { Bulletin } from '../schema.ts'
import { writeBulletins } from './format.ts'
import { formatNames, formats } from './formats.ts'

/** What a browser has and the language has not. */
const web = {
  TextDecoder,
  TextEncoder,
  crypto,
  URL,
  structuredClone,
  queueMicrotask,
  setTimeout,
  clearTimeout,
  console,
}
const more = {
  Blob,
  Response,
  ReadableStream,
  WritableStream,
  TransformStream,
  CompressionStream,
  DecompressionStream,
  atob,
  btoa,
}

const entry = `
  import { parseBulletin } from '${root}/src/index.ts'
  import { formatNames, formats, writeBulletins } from '${root}/src/export/index.ts'
  globalThis.run = async (bytes) => {
    const bulletin = await parseBulletin(bytes, { uri: 'a.html' })
    const sizes = {}
    for (const name of formatNames) sizes[name] = (await writeBulletins(await formats[name].load(), [bulletin])).length
    return { bulletin: JSON.stringify(bulletin), sizes }
  }
`

const folder = mkdtempSync(join(tmpdir(), 'zhenggai-browser-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const entryFile = join(folder, 'entry.ts')
writeFileSync(entryFile, entry)

const entities = 'decode-named-character-reference'

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    // there is no document here, as in a worker of a page: for such places one library brings a table
    resolve: { alias: { [entities]: join(root, 'node_modules', entities, 'index.js') } },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId(id, from, { kind }) {
          if (!isBuiltin(id) && id !== 'nodejs-jieba') return null
          // what is loaded only where it is there may be missing; what is imported must not
          if (kind === 'dynamic-import') return '\0missing'
          return this.error(`${from} imports ${id}: a browser has none`)
        },
        load: (id) => (id === '\0missing' ? "throw new Error('not here')" : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: { entry: entryFile, formats: ['iife'], name: 'zhenggai' },
      rollupOptions: { output: { codeSplitting: false } },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : null
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled')
  return chunk.code
}

async function sizesHere(bulletin: Bulletin): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {}
  for (const name of formatNames) {
    sizes[name] = (await writeBulletins(await formats[name].load(), [bulletin])).length
  }
  return sizes
}

it('runs where there is no Node', { timeout: 120_000 }, async () => {
  const context = vm.createContext({ ...web, ...more })
  vm.runInContext('globalThis.self = globalThis.window = globalThis', context)
  vm.runInContext(await bundle(), context)
  const page = readFileSync(join(root, 'samples/hengchuan-liangshiju/2019-12-20.html'))
  const run = context['run'] as (bytes: Uint8Array) => Promise<{ bulletin: string; sizes: Record<string, number> }>
  const { bulletin, sizes } = await run(page)
  const read = JSON.parse(bulletin) as Bulletin
  expect(read.issues.length).toBeGreaterThan(5)
  expect(sizes).toEqual(await sizesHere(read))
})
