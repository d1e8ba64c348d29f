/**
 * What a grammar derives from the lexicon is kept, so of all tests only the first one runs the code that makes it, and
 * a mutant in that code would be held against that test alone. Here every test derives anew what it needs.
 */
import { beforeEach, vi } from 'vitest'
import type { Words } from '../../src/lexicon/compile.ts'

/** One for all test files: they share the modules, while this file is read anew for each of them. */
const memos = vi.hoisted(() => {
  const shared = globalThis as { derived?: Map<Words, Map<string, unknown>> }
  return (shared.derived ??= new Map())
})

vi.mock('../../src/lexicon/compile.ts', async (original) => ({
  ...(await original<typeof import('../../src/lexicon/compile.ts')>()),
  derive: <T>(words: Words, name: string, make: (words: Words) => T): T => {
    const memo = memos.get(words) ?? new Map<string, unknown>()
    memos.set(words, memo)
    // the name may be mutated; what makes it tells two apart as well
    const key = `${name} ${make.toString()}`
    if (!memo.has(key)) memo.set(key, make(words))
    return memo.get(key) as T
  },
}))

beforeEach(() => memos.clear())
