/** Runs the recipes, one after the other as a reader would, each where its tool is installed. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtPackage, commandFolder, root } from '../src/batch/testing/built.ts'
import { has } from '../src/export/testing/tools.ts'
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
}

/** Why a recipe is not run; null where it is. */
function missing({ tool, code }: Recipe): string | null {
  if (tool === 'pandas') return python ? null : 'pandas (apt-get install python3-pandas)'
  if (tool === 'psql' || /spark|kcat/.test(code)) return 'a server'
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

describe.sequential('recipes', { timeout: 120_000 }, () => {
  const recipes = recipesOf(page)

  it.for(recipes.map((recipe, i) => [`${i + 1} ${recipe.tool ?? recipe.language}`, recipe] as const))(
    '%s',
    ([, recipe], { skip }) => {
      const lacking = missing(recipe)
      if (lacking !== null) skip(`not here: ${lacking}`)
      const [program, args] = commandOf(recipe)
      const env = { ...process.env, PATH: `${folder}/bin:${process.env['PATH']}`, HOME: folder, LC_ALL: 'C.UTF-8' }
      const result = spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, env })
      expect({ status: result.status, stderr: result.status === 0 ? '' : result.stderr }).toEqual({
        status: 0,
        stderr: '',
      })
      expect(result.stdout).toMatch(expected[recipe.tool ?? ''] ?? /^/)
    },
  )

  it('leave what they say they do', () => {
    for (const name of ['ledger.xlsx', 'changes.xlsx', 'json/manifest.ndjson', 'all.csv', 'issues.csv']) {
      expect(existsSync(join(folder, name)), name).toBe(true)
    }
  })
})
