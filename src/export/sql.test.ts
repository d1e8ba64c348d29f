import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { literal } from './sql-literals.ts'
import { toChangesSql, toSql } from './sql.ts'
import { hostile, hostileBulletin, sampleBulletins, sampleComparison } from './testing/samples.ts'
import { needs, run } from './testing/tools.ts'

describe('literal', () => {
  it.each([
    ["o'clock", "'o''clock'"],
    ['a\\b', "'a\\b'"],
    ['a\u0000b', "'ab'"],
    ['\ud800x', "'\ufffdx'"],
    [true, 'TRUE'],
    [-1.5, '-1.5'],
    [Number.NaN, 'NULL'],
    [null, 'NULL'],
  ])('%j is %s', (value, told) => expect(literal(value)).toBe(told))
})

describe.skipIf(needs('sqlite3'))('read by sqlite3', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhenggai-sql-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let count = 0

  /** Loads scripts one after the other into a new database and asks it. */
  function ask(scripts: string[], query: string): Record<string, unknown>[] {
    const database = join(folder, `${count++}.db`)
    for (const script of scripts) run('sqlite3', ['-bail', database], { input: script })
    const told = run('sqlite3', ['-json', database, query])
    return told === '' ? [] : (JSON.parse(told) as Record<string, unknown>[])
  }

  it('holds every issue and every fact', async () => {
    const bulletins = await sampleBulletins()
    const issues = bulletins.flatMap((bulletin) => bulletin.issues)
    const tables = ['bulletins', 'issues', 'measures', 'dates', 'entities', 'follow_ups', 'diagnostics']
    const counts = tables.map((name) => `(select count(*) from ${name}) as ${name}`).join(', ')
    expect(ask([toSql(bulletins)], `select ${counts}`)).toEqual([
      {
        bulletins: bulletins.length,
        issues: issues.length,
        measures: issues.flatMap(({ progress }) => progress?.measures ?? []).length,
        dates: issues.flatMap(({ dates }) => dates).length,
        entities: issues.flatMap(({ entities }) => entities).length,
        follow_ups: bulletins.flatMap(({ followUps }) => followUps).length,
        diagnostics: bulletins.flatMap(({ diagnostics }) => diagnostics).length,
      },
    ])
  })

  it('can be loaded again, and a later reading takes the place of an earlier one', async () => {
    const bulletins = await sampleBulletins()
    const [first] = bulletins
    const changed = first && { ...first, title: '改', issues: first.issues.slice(0, 1) }
    const scripts = [toSql(bulletins), toSql(bulletins), toSql(changed ? [changed] : [])]
    const query =
      'select b.title, count(*) as n from bulletins b join issues i using (bulletin_id) group by 1 order by n limit 1'
    expect(ask(scripts, query)).toEqual([{ title: '改', n: 1 }])
  })

  it('gives a place of the text for each issue, and the last day of each deadline', async () => {
    const bulletins = await sampleBulletins()
    const query = `select i.title, substr(b.text, i.span_start + 1, 4) as begins, i.deadline, i.deadline_last_day
      from issues i join bulletins b using (bulletin_id) where i.deadline = '2024-09'`
    const [row] = ask([toSql(bulletins)], query)
    expect(row).toMatchObject({ deadline: '2024-09', deadline_last_day: '2024-09-30' })
  })

  it('keeps text text', async () => {
    const bulletin = await hostileBulletin()
    const rows = ask([toSql([bulletin])], 'select title, description from issues where number = 1')
    expect(rows).toEqual([{ title: hostile, description: bulletin.issues[0]?.description?.replace('\u0000', '') }])
  })

  it('holds a comparison beside its bulletins', async () => {
    const comparison = await sampleComparison()
    const query = `select c.title, c.status_from, c.status_to, f.from_value
      from issue_changes c join field_changes f on f.diff_id = c.diff_id and f.change_number = c.number and f.field = 'deadline'
      where c.direction = 'advanced' order by c.number`
    const script = toChangesSql([comparison])
    const rows = ask([script, script], query)
    expect(rows[0]).toEqual({
      title: '关于预算绩效管理流于形式的问题',
      status_from: 'ongoing',
      status_to: 'completed',
      from_value: '2024-09',
    })
    expect(ask([script], 'select count(*) as n from bulletins')).toEqual([{ n: 2 }])
  })
})

/** Not a dependency of ours: used where somebody has installed it. */
const duckdb = '@duckdb/node-api'
const loaded = (await import(/* @vite-ignore */ duckdb).catch(() => null)) as {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<DuckConnection> }> }
} | null
interface DuckConnection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRowsJson(): unknown[][] }>
}
if (!loaded) process.stderr.write(`skipped: ${duckdb} is not installed\n`)

describe.skipIf(!loaded)('read by DuckDB', () => {
  it('takes the same script, twice', async () => {
    const bulletins = await sampleBulletins()
    const instance = await loaded?.DuckDBInstance.create(':memory:')
    const connection = (await instance?.connect()) as DuckConnection
    const script = toSql([...bulletins, await hostileBulletin()])
    await connection.run(script)
    await connection.run(script)
    const issues = bulletins.flatMap((bulletin) => bulletin.issues)
    const rows = (await connection.runAndReadAll('select count(*), count(deadline_last_day) from issues')).getRowsJson()
    expect(rows).toEqual([[String(issues.length), String(issues.filter(({ deadline }) => deadline).length)]])
    expect((await connection.runAndReadAll("select title from issues where title like '=cmd%'")).getRowsJson()).toEqual(
      [[hostile]],
    )
  })
})

describe('scripts', () => {
  it('are one transaction', async () => {
    const script = toSql(await sampleBulletins())
    expect(script.startsWith('BEGIN;\n')).toBe(true)
    expect(script.endsWith('COMMIT;\n')).toBe(true)
  })
})
