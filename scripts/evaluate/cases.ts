/** Finds the cases below a folder: what is to be read, and what a person read in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type BulletinTruth, type ComparisonTruth, isComparison, isRefusal, type Truth, truthSchema } from './truth.ts'

export type Case =
  | { kind: 'bulletin'; name: string; file: string; truth: BulletinTruth }
  | { kind: 'refusal'; name: string; file: string }
  | { kind: 'comparison'; name: string; files: [old: string, recent: string]; truth: ComparisonTruth }

/** Something is wrong with a case itself. */
export class CaseError extends Error {
  override readonly name = 'CaseError'
}

/**
 * Two layouts, which may stand side by side:
 * - `a/gold.json` with `a/input.*`, or with `a/old.*` and `a/new.*`;
 * - `a/2024.truth.json` beside `a/2024.html`, and `a/2024..2025.truth.json` for the comparison of the two.
 *
 * @returns sorted by name
 * @throws CaseError where a truth does not fit its shape, or what it tells of is missing
 */
export function findCases(folder: string): Case[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const truths = files.filter((path) => /(?:^|\/)gold\.json$|\.truth\.json$/.test(path)).sort()
  return truths.map((path) => caseOf(folder, path, files))
}

function caseOf(folder: string, path: string, files: readonly string[]): Case {
  const truth = readTruth(join(folder, path))
  const isGold = basename(path) === 'gold.json'
  const name = isGold ? dirname(path) : path.replace(/\.truth\.json$/, '')
  const at = (stem: string) => {
    const found = files.find((file) => file.startsWith(`${stem}.`) && /\.(?:html?|txt)$/.test(file))
    if (found === undefined) throw new CaseError(`${join(folder, path)}: there is no ${stem}.html or .txt beside it`)
    return join(folder, found)
  }
  if (isComparison(truth)) {
    const [from = '', to = ''] = basename(name).split('..')
    const [old, recent] = isGold ? [`${name}/old`, `${name}/new`] : [join(dirname(name), from), join(dirname(name), to)]
    return { kind: 'comparison', name, files: [at(old), at(recent)], truth }
  }
  const file = at(isGold ? `${name}/input` : name)
  return isRefusal(truth) ? { kind: 'refusal', name, file } : { kind: 'bulletin', name, file, truth }
}

function readTruth(path: string): Truth {
  const result = truthSchema.safeParse(parsed(path))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new CaseError(`${path}: not a truth: ${issue?.path.join('.') || 'top level'}: ${issue?.message}`)
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new CaseError(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
