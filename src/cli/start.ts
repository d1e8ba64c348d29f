#!/usr/bin/env node
/** Starts the command, by the quickest way there is to load it. */
import module from 'node:module'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { constants } from 'node:vm'
import { cacheOf, loadCompiled } from './compiled.ts'

const main = join(import.meta.dirname, 'cli', 'main.js')

// A package from the registry holds nothing compiled, and Node.js before 20.12 could not import from within it.
if (existsSync(cacheOf(main)) && constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER) loadCompiled(main)
else module.createRequire(main)(main)
