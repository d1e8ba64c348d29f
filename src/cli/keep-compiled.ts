/**
 * Runs the command and keeps beside each file what V8 made of it: `node dist/cli/keep-compiled.js parse …`, a step of the
 * build. A later run adds what an earlier one did not come by.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheOf, loadCompiled, loaded } from './compiled.ts'

process.on('exit', () => {
  for (const [file, { script }] of loaded) writeFileSync(cacheOf(file), script.createCachedData())
})
loadCompiled(join(import.meta.dirname, 'main.js'))
