/** The last stored run of a folder, and what was gained and lost since. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import { byKey, countsOf, type Finding, scoreOf } from './tally.ts'

/** Of each case how many values were scored, its strict F1, and the values that were not exactly right. */
export type StoredRun = Record<string, { values: number; f1: number; missed: string[] }>

export interface Change {
  case: string
  gained: string[]
  lost: string[]
}

const keyOf = ({ field, at, truth, found }: Finding) => [field, at, truth ?? found].filter(Boolean).join(' · ')

export function summarize(findings: readonly Finding[]): StoredRun {
  const cases = [...byKey(findings, (one) => one.case)]
  return Object.fromEntries(
    cases.map(([name, own]) => {
      const missed = own.filter(({ outcome }) => outcome !== 'exact').map(keyOf)
      const f1 = Number(scoreOf(countsOf(own, 'strict')).f1.toFixed(4))
      return [name, { values: own.length, f1, missed: missed.sort() }]
    }),
  )
}

/** @returns per case what is right now and was not, and what was right and is no more; a case that is new has neither */
export function changesSince(stored: StoredRun, now: StoredRun): Change[] {
  return Object.entries(now).flatMap(([name, { missed }]) => {
    const before = stored[name]?.missed
    if (!before) return []
    const gained = before.filter((key) => !missed.includes(key))
    const lost = missed.filter((key) => !before.includes(key))
    return gained.length + lost.length > 0 ? [{ case: name, gained, lost }] : []
  })
}

/** That of the samples is part of the project; those of other folders lie in coverage/, which is not. */
export function storeFor(folder: string, root: string): string {
  if (relative(root, resolve(folder)) === 'samples') return `${root}/samples/evaluation.json`
  const hash = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 8)
  return `${root}/coverage/evaluate/${basename(resolve(folder))}-${hash}.json`
}

export function readRun(path: string): StoredRun | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as StoredRun) : null
}

export function writeRun(path: string, run: StoredRun): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(run, null, 2)}\n`)
}
