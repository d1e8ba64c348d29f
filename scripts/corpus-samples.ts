import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const samples = fileURLToPath(new URL('../samples', import.meta.url))

/** All sample bulletins, by name. */
export function samplePaths(): string[] {
  const names = readdirSync(samples, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => /\.(html|txt)$/.test(name))
    .sort()
    .map((name) => join(samples, name))
}
