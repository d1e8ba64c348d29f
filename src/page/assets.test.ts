import { expect, it } from 'vitest'
import { pageAssets } from '../../scripts/page-assets.ts'
import { readFile } from 'node:fs/promises'

it('src/page/assets.ts is what client/ and style/ give now (npm run page:assets writes it anew)', async () => {
  const written = await readFile(new URL('./assets.ts', import.meta.url), 'utf8')
  expect(written).toBe(await pageAssets())
}, 30_000)
