/**
 * Measures zhenggai against floors and peers on the same inputs, in one run: `npm run bench [-- --json] [--only floors,dates]`.
 * `--markdown` prints the tables as they stand in BENCHMARKS.md, `--write` puts them there.
 * Every section runs in a process of its own. `--all` scales every shape that is known to hurt, `--largest N` up to N bytes.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'tsdown'
import type { BodyScore } from './bench/bodies.ts'
import type { DateScores } from './bench/dates.ts'
import type { DiffScore } from './bench/diffs.ts'
import type { Floors } from './bench/floors.ts'
import { origin } from './bench/inputs.ts'
import { markdown, plain, report, type Results } from './bench/report.ts'
import { type Growth, growthOf, shapeNames, sizesUpTo } from './bench/scaling.ts'
import type { ShapePoint } from './bench/shape.ts'
import { starts } from './bench/start.ts'
import { optionsOf } from './options.ts'

const names = ['floors', 'dates', 'bodies', 'diffs', 'starts', 'scaling', 'pages'] as const
type Name = (typeof names)[number]

const { values } = optionsOf({
  options: {
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    only: { type: 'string' },
    shape: { type: 'string' },
    largest: { type: 'string', default: '10000000' },
  },
})
const wanted = (name: Name) => values.only === undefined || values.only.split(',').includes(name)
const folder = 'coverage/bench'
/** So long a shape may take in all; what takes longer is no result but a fault. */
const patience = 600_000

/** The worker as plain JavaScript: a loader between would cost more than what is measured. */
async function buildWorker(): Promise<string> {
  await build({
    config: false,
    entry: { worker: 'scripts/bench/worker.ts' },
    outDir: folder,
    platform: 'node',
    dts: false,
    logLevel: 'silent',
    deps: { neverBundle: [/^[@a-z]/] },
  })
  return `${folder}/worker.mjs`
}

function run<T>(worker: string, ...args: string[]): T | null {
  process.stderr.write(`${args[1] ?? args[0]} …\n`)
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--expose-gc', worker, ...args], {
    encoding: 'utf8',
    timeout: patience,
    maxBuffer: 1 << 26,
  })
  if (status === 0) return JSON.parse(stdout) as T
  process.stderr.write(
    `${args.join(' ')}: ${status === null ? `took longer than ${patience} ms or was killed` : stderr.trim().split('\n').at(-1)}\n`,
  )
  return null
}

function scale(worker: string): Growth[] {
  const sizes = sizesUpTo(Number(values.largest)).join(',')
  const shapes = values.shape === undefined ? shapeNames(values.all) : [values.shape]
  return shapes.map((name) => growthOf(name, run<ShapePoint[]>(worker, 'shape', name, sizes) ?? []))
}

const worker = await buildWorker()
const results: Results = { origin }
if (wanted('floors')) results.floors = run<Floors>(worker, 'floors') ?? undefined
if (wanted('dates')) results.dates = run<DateScores>(worker, 'dates') ?? undefined
if (wanted('bodies')) results.bodies = run<Record<string, BodyScore>>(worker, 'bodies') ?? undefined
if (wanted('diffs')) results.diffs = run<Record<string, DiffScore>>(worker, 'diffs') ?? undefined
if (wanted('starts')) {
  if (existsSync('dist/cli.js')) results.starts = starts()
  else process.stderr.write('dist/cli.js is missing: npm run build makes it\n')
}
if (wanted('scaling')) results.scaling = scale(worker)
// in this process: a browser does the work
if (wanted('pages')) results.pages = await (await import('./bench/pages.ts')).pages()
const told = values.json
  ? `${JSON.stringify(results, null, 2)}\n`
  : report(results, values.markdown || values.write ? markdown : plain)
process.stdout.write(told)
if (values.write) writeInto('BENCHMARKS.md', told)

/** Puts the tables between the page's two marks. */
function writeInto(page: string, tables: string): void {
  const [before, after] = ['<!-- bench -->\n', '<!-- /bench -->'] as const
  const text = readFileSync(page, 'utf8')
  const [from, to] = [text.indexOf(before) + before.length, text.indexOf(after)]
  writeFileSync(page, `${text.slice(0, from)}\n${tables}\n${text.slice(to)}`)
}
