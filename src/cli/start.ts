#!/usr/bin/env node
/** Starts the command, by the quickest way there is to load it. */
import module from 'node:module'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { constants } from 'node:vm'
import { cacheOf, loadCompiled } from './compiled.ts'

const main = join(import.meta.dirname, 'cli', 'main.js')

// Node.js 20 has the constant since 20.12, and keeps what it compiled by itself only since 22.8.
if (existsSync(cacheOf(main)) && constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER) loadCompiled(main)
else {
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown }
  enableCompileCache?.()
  module.createRequire(main)(main)
}
