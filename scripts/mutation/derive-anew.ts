/**
 * What a grammar derives from the lexicon is kept, so of all tests only the first one runs the code that makes it, and
 * a mutant in that code would be held against that test alone. Here every test derives anew what it needs.
 */
import { beforeEach, vi } from 'vitest'
import type { Words } from '../../src/lexicon/compile.ts'

/** One for all test files: they share the modules, while this file is read anew for each of them. */
const memos = vi.hoisted(() => {
  const shared = globalThis as { derived?: Set<Map<Words, unknown>> }
  return (shared.derived ??= new Set())
})

vi.mock('../../src/lexicon/compile.ts', async (original) => ({
  ...(await original<typeof import('../../src/lexicon/compile.ts')>()),
  derived: <T>(make: (words: Words) => T) => {
    const memo = new Map<Words, unknown>()
    memos.add(memo)
    return (words: Words): T => {
      if (!memo.has(words)) memo.set(words, make(words))
      return memo.get(words) as T
    }
  },
}))

beforeEach(() => {
  for (const memo of memos) memo.clear()
})
