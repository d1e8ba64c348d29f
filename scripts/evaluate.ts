/**
 * Precision, recall and F1 of every field, strict and lenient, over hand-checked cases:
 * `npm run evaluate [-- DIR] [--only NAME] [--verbose] [--json] [--min F1] [--store]`. DIR: the samples where none is given.
 * Ends with 1 where something was lost against the stored run or F1 (strict, of all values) is below --min, with 2 in trouble.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { CaseError, findCases } from './evaluate/cases.ts'
import { changesSince, readRun, storeFor, summarize, writeRun } from './evaluate/history.ts'
import { report } from './evaluate/report.ts'
import { evaluate } from './evaluate/run.ts'
import { byKey, countsOf, type Finding, scoreOf } from './evaluate/tally.ts'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

const options = {
  only: { type: 'string', default: '' },
  verbose: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  min: { type: 'string', default: '0' },
  store: { type: 'boolean', default: false },
} as const

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const folder = positionals[0] ?? `${root}/samples`
  if (!existsSync(folder)) throw new CaseError(`${folder}: no such folder`)
  const cases = findCases(folder).filter(({ name }) => name.includes(values.only))
  if (cases.length === 0)
    throw new CaseError(`${folder}: no case (a gold.json or *.truth.json) ${values.only && 'of that name '}is in it`)
  const findings = await evaluate(cases)
  const run = summarize(findings)
  const path = storeFor(folder, root)
  const stored = readRun(path)
  const changes = stored && changesSince(stored, run)
  if (values.store || (!stored && values.only === '')) writeRun(path, { ...(values.only ? stored : {}), ...run })
  process.stdout.write(values.json ? json(findings, changes) : report(findings, changes, values.verbose))
  const { f1 } = scoreOf(countsOf(findings, 'strict'))
  const lost = changes?.some((one) => one.lost.length > 0) && !values.store
  return lost || f1 < Number(values.min) ? 1 : 0
}

function json(findings: readonly Finding[], changes: unknown): string {
  const scores = (own: readonly Finding[]) => ({
    strict: scoreOf(countsOf(own, 'strict')),
    lenient: scoreOf(countsOf(own, 'lenient')),
    ...countsOf(own, 'strict'),
  })
  const each = (key: 'field' | 'case') =>
    Object.fromEntries([...byKey(findings, (one) => one[key])].map(([name, own]) => [name, scores(own)]))
  const missed = findings.filter(({ outcome }) => outcome !== 'exact')
  return `${JSON.stringify({ all: scores(findings), fields: each('field'), cases: each('case'), missed, changes }, null, 2)}\n`
}

try {
  process.exitCode = await main()
} catch (error) {
  const isOurs = error instanceof CaseError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  if (!isOurs) throw error
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}
