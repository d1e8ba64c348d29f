/**
 * Checks every regular expression by recheck: `npm run check:patterns`. What recheck calls slow, or cannot judge in time, must be
 * among the exceptions with its reason; where the reason is that its repetitions are bounded, it is tried on the engine with long
 * texts made to hurt, at two sizes. Patterns found safe that took long are remembered in patterns-safe.json; `--update` writes it.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import { hurtBy } from './patterns-attack.ts'
import { collectPatterns, type Pattern } from './patterns-collect.ts'
import { type Exception, exceptions } from './patterns-exceptions.ts'

const memory = fileURLToPath(new URL('patterns-safe.json', import.meta.url))
/** What is judged faster is judged in every run. */
const slow = 100
const timeout = 60_000
const update = process.argv.includes('--update')

const known = JSON.parse(readFileSync(memory, 'utf8')) as Record<string, string>
const safe: Record<string, string> = {}
let faults = 0
const used = new Set<Exception>()

/** Told at once: the whole takes a while. */
function tell(fault: string): void {
  faults++
  process.stdout.write(`${fault}\n`)
}

const nameOf = ({ file, source, flags }: Pattern) => `${file} /${source.slice(0, 60)}/${flags}`
const hashOf = ({ source, flags }: Pattern) =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)

interface Verdict {
  safe: boolean
  told: string
  /** What to repeat to hurt it, where recheck found that. */
  pumps: string[]
}

async function verdictOf(pattern: Pattern): Promise<Verdict> {
  const found = await check(pattern.source, pattern.flags, { timeout })
  if (found.status === 'safe') return { safe: true, told: 'safe', pumps: [] }
  if (found.status === 'unknown') return { safe: false, told: `cannot be judged (${found.error.kind})`, pumps: [] }
  const { complexity, attack } = found
  return {
    safe: false,
    told: `${complexity.summary}: ${attack.pattern.slice(0, 200)}`,
    pumps: attack.pumps.map(({ pump }) => pump),
  }
}

async function judge(pattern: Pattern): Promise<void> {
  const hash = hashOf(pattern)
  if (known[hash] !== undefined) {
    safe[hash] = known[hash]
    return
  }
  const exception = exceptions.find(({ file, begins }) => file === pattern.file && pattern.source.startsWith(begins))
  // An exception is not judged anew in every run: it took long, that is why it is one.
  if (exception) return hold(pattern, exception)
  const start = performance.now()
  const verdict = await verdictOf(pattern)
  if (verdict.safe) {
    if (performance.now() - start > slow) safe[hash] = nameOf(pattern)
  } else
    tell(
      `${nameOf(pattern)}\n    ${verdict.told}\n    on the engine: ${hurtBy(pattern, verdict.pumps) ?? 'nothing hurts'}`,
    )
}

function hold(pattern: Pattern, exception: Exception): void {
  used.add(exception)
  const pump = exception.why === 'repetition is bounded' ? hurtBy(pattern) : null
  if (pump !== null)
    tell(
      `${nameOf(pattern)}\n    an exception, but it takes more than linear time for ${JSON.stringify(pump)} repeated`,
    )
}

const { patterns, unseen } = await collectPatterns()
for (const file of unseen) tell(`${file}: puts patterns together, but none was seen; let the samples use them`)
for (const pattern of patterns) await judge(pattern)
for (const { file, begins } of exceptions.filter((one) => !used.has(one)))
  tell(`the exception ${file} /${begins} is not needed any more`)
if (update) writeFileSync(memory, `${JSON.stringify(safe, null, 2)}\n`)

process.stdout.write(`${patterns.length} patterns, ${used.size} exceptions, ${faults} faults\n`)
process.exit(faults > 0 ? 1 : 0)
