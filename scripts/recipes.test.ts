/** Runs the recipes, one after the other as a reader would, each where its tool is installed. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtPackage, commandFolder, root } from '../src/batch/testing/built.ts'
import { has } from '../src/export/testing/tools.ts'
import { consume, postgresPrograms, produce, startKafka, startPostgres } from './recipes-servers.ts'
import { recipesOf, type Recipe } from './recipes.ts'

const page = readFileSync(new URL('../docs/recipes.md', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'zhenggai-recipes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Debian's Python has Debian's pandas, whatever other Python comes first. */
const pythons = ['python3', '/usr/bin/python3']
const python = pythons.find((one) => spawnSync(one, ['-c', 'import pandas']).status === 0)

/** What `import … from 'zhenggai'` finds. */
function installPackage(): void {
  const place = join(folder, 'node_modules/zhenggai')
  mkdirSync(place, { recursive: true })
  cpSync(join(root, 'package.json'), join(place, 'package.json'))
  symlinkSync(builtPackage(), join(place, 'dist'))
  symlinkSync(duckdb, join(folder, 'node_modules/@duckdb'))
}

/** DuckDB for Node stands in for the command. */
const duckdb = join(root, 'node_modules/@duckdb')
const duckScript = `
  import { DuckDBInstance } from '@duckdb/node-api'
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const row of (await connection.runAndReadAll(process.argv[1])).getRowsJson()) console.log(row.join())
`

function commandOf({ language, tool, code }: Recipe): [string, string[]] {
  if (language === 'js') {
    writeFileSync(join(folder, 'recipe.mjs'), code)
    return [process.execPath, ['recipe.mjs']]
  }
  if (language === 'python') return [tool === 'pandas' && python ? python : 'python3', ['-c', code]]
  if (tool === 'duckdb' && has('duckdb')) return ['duckdb', ['-csv', '-c', code]]
  if (tool === 'duckdb') return [process.execPath, ['--input-type=module', '-e', duckScript, code]]
  return ['bash', ['-euo', 'pipefail', '-c', code]]
}

/** What a recipe runs beside zhenggai, by its word behind the language. */
const programs: Record<string, string[]> = {
  jq: ['jq'],
  sqlite3: ['sqlite3'],
  batch: ['jq'],
  ndjson: ['jq'],
  parallel: ['jq', 'parallel'],
  xargs: ['xargs'],
  stream: ['python3'],
  kcat: ['kcat'],
}

/** Why a recipe is not run; null where it is. */
function missing({ tool }: Recipe): string | null {
  if (tool === 'pandas') return python ? null : 'pandas (apt-get install python3-pandas)'
  if (tool === 'psql') return postgresPrograms() ? null : 'a server (apt-get install postgresql)'
  return programs[tool ?? '']?.find((program) => !has(program)) ?? null
}

beforeAll(() => {
  cpSync(join(root, 'samples'), join(folder, 'pages'), { recursive: true })
  commandFolder(folder)
  installPackage()
}, 120_000)

/** What a reader must see in what is written. */
const expected: Record<string, RegExp> = {
  jq: /关于|问题/,
  sqlite3: /关于国有资产底数不清/,
  duckdb: /岑泽县.*completed/,
  pandas: /not-completed[^]*title/,
  node: /completed /,
  ndjson: /"uri":"a"/,
  stream: /^\d+\nENOENT\n$/,
}

/** @returns what it printed */
function runProgram(
  program: string,
  args: string[],
  more: { env?: Record<string, string>; input?: string } = {},
): string {
  const own = { PATH: `${folder}/bin:${process.env['PATH']}`, HOME: folder, LC_ALL: 'C.UTF-8' }
  const env = { ...process.env, ...own, ...more.env }
  const input = more.input ?? ''
  const result = spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, env, input })
  expect({ status: result.status, stderr: result.status === 0 ? '' : result.stderr }).toEqual({ status: 0, stderr: '' })
  return result.stdout
}

const ofTool = (wanted: string) => recipesOf(page).find(({ tool }) => tool === wanted) as Recipe

describe.sequential('recipes', { timeout: 120_000 }, () => {
  const recipes = recipesOf(page)

  // What a server takes is looked at in a test of its own, below.
  const alone = recipes.filter(({ tool }) => !['psql', 'kcat', 'spark'].includes(tool ?? ''))

  it.for(alone.map((recipe, i) => [`${i + 1} ${recipe.tool ?? recipe.language}`, recipe] as const))(
    '%s',
    ([, recipe], { skip }) => {
      const lacking = missing(recipe)
      if (lacking !== null) skip(`not here: ${lacking}`)
      const [program, args] = commandOf(recipe)
      expect(runProgram(program, args)).toMatch(expected[recipe.tool ?? ''] ?? /^/)
    },
  )

  it('leave what they say they do', () => {
    for (const name of ['ledger.xlsx', 'changes.xlsx', 'json/manifest.ndjson', 'all.csv', 'issues.csv']) {
      expect(existsSync(join(folder, name)), name).toBe(true)
    }
  })
})

describe.sequential('recipes that need a server', { timeout: 120_000 }, () => {
  it('PostgreSQL takes the tables, Chinese intact', ({ skip }) => {
    const lacking = missing(ofTool('psql'))
    if (lacking !== null) skip(`not here: ${lacking}`)
    const server = startPostgres(folder)
    try {
      const [program, args] = commandOf(ofTool('psql'))
      runProgram(program, args, server)
      const question = "select count(*), min(title) from issues where title like '关于国有资产底数不清%'"
      const answer = runProgram('psql', ['-d', 'bulletins', '-At', '-c', question], server)
      expect(answer).toMatch(/^[1-9]\d*\|关于国有资产底数不清/)
    } finally {
      server.stop()
    }
  })

  it('Kafka: each message of one topic has its answer in the other', async ({ skip }) => {
    const lacking = missing(ofTool('kcat'))
    if (lacking !== null) skip(`not here: ${lacking}`)
    const { broker, stop } = await startKafka()
    try {
      const asked = ['pages/lingxi-liaotingzhen/2024-06-28.txt', 'pages/none.txt']
      produce(broker, 'bulletins', asked.map((path) => `${JSON.stringify({ uri: path, path })}\n`).join(''))
      // A consumer goes on for ever; here it ends with the last message.
      const line = ofTool('kcat').code.replaceAll('broker:9092', broker).replace('kcat -C', 'kcat -C -e')
      runProgram('bash', ['-euo', 'pipefail', '-c', line])
      const answers = consume(broker, 'parsed').trim().split('\n')
      const told = answers.map((answer) => JSON.parse(answer) as { issues?: unknown[]; error?: { code: string } })
      expect(told.filter(({ issues }) => (issues?.length ?? 0) > 0)).toHaveLength(1)
      expect(told.filter(({ error }) => error?.code === 'ENOENT')).toHaveLength(1)
    } finally {
      stop()
    }
  })

  // Spark itself is not to be had in a test. What pipe() does is this: it starts the command for each partition, writes each
  // element as a line to it, and makes each line that comes back an element.
  it('Spark: partitions piped through the command are the answers in order', () => {
    const [, command] = /\.pipe\("([^"]+)"\)/.exec(ofTool('spark').code) as unknown as [string, string]
    const [program, ...args] = command.split(' ') as [string, ...string[]]
    const partitions = [['lingxi-liaotingzhen/2024-06-28.txt'], ['none.txt', 'cenze-caizhengju/2024-05-24.html'], []]
    const uris = partitions.map((names) => {
      const input = names.map((name) => `${JSON.stringify({ uri: name, path: `pages/${name}` })}\n`).join('')
      const lines = runProgram(program, args, { input })
        .split('\n')
        .filter((line) => line !== '')
      return lines.map((line) => JSON.parse(line) as { uri?: string; source?: { uri: string } })
    })
    expect(uris.map((answers) => answers.map(({ uri, source }) => uri ?? source?.uri))).toEqual(partitions)
  })
})
