/** Writes output/ anew from samples/, for a person to review (git diff output/). */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expectedOutputs, root } from './samples.ts'

const recipes = await expectedOutputs()
const outputs = await Promise.all([...recipes].map(async ([path, make]) => [path, await make()] as const))
await rm(`${root}output`, { recursive: true, force: true })
for (const [path, content] of outputs) {
  const target = `${root}output/${path}`
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, content)
}
console.log(`${outputs.length} files written to output/`)
