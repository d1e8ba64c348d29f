#!/usr/bin/env node
/** Starts the command, by the quickest way there is to load it. */
import module from 'node:module'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cacheOf, loadCompiled } from './compiled.ts'

const main = join(import.meta.dirname, 'cli', 'main.js')

// A package from the registry holds nothing compiled.
if (existsSync(cacheOf(main))) loadCompiled(main)
else module.createRequire(main)(main)
