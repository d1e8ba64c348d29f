/** The package as others bundle it: what they do not use stays out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtPackage } from './batch/testing/built.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhenggai-package-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let built = ''
beforeAll(() => {
  built = builtPackage()
}, 120_000)

/** The code that a program of one line becomes, its chunks that load on demand left out. */
async function bundled(line: string): Promise<string> {
  const entry = join(folder, 'entry.js')
  writeFileSync(entry, line.replaceAll('zhenggai', built))
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'] },
      rollupOptions: {
        external: [/^node:/, 'nodejs-jieba', 'zod', 'unified', 'cheerio'],
        treeshake: { moduleSideEffects: false },
      },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const chunk = output && 'output' in output ? output.output.find((one) => one.type === 'chunk' && one.isEntry) : null
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled')
  return chunk.code
}

it.each([
  ["export { toNdjson } from 'zhenggai/export.mjs'", 10_000],
  // the library that it writes with is 48,000 of them
  ["export { toCsv } from 'zhenggai/export.mjs'", 80_000],
  ["export { version } from 'zhenggai/index.mjs'", 1_000],
])('%s takes less than %d characters', { timeout: 60_000 }, async (line, most) => {
  expect((await bundled(line)).length).toBeLessThan(most)
})
