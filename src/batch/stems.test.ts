import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { Stems } from './stems.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhenggai-stems-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('gives each file its name, to and fro between more folders than it remembers', async () => {
  const folders = Array.from({ length: 70 }, (_, i) => `f${i}`)
  for (const name of folders) {
    mkdirSync(join(folder, name))
    for (const file of ['a.html', 'a.txt', 'b.html']) writeFileSync(join(folder, name, file), '')
  }
  const stems = new Stems()
  for (const file of ['b.html', 'a.html']) {
    for (const name of folders) {
      const told = await stems.of(join(folder, name, file), `${name}/${file}`)
      expect(told).toBe(file === 'b.html' ? `${name}/b` : `${name}/a.html`)
    }
  }
})
