import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import { toChangesCsv, toCsv } from './csv.ts'
import { undisarm } from './disarm.ts'
import { splitList } from './lists.ts'
import { hostile, hostileBulletin, sampleBulletins, sampleComparison } from './testing/samples.ts'
import { convert, needs, run } from './testing/tools.ts'

const records = (csv: string) => {
  const [head = [], ...rows] = parseCsv(csv, { skipBom: true }).map((row) => row.map(String))
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])))
}

describe('toCsv', () => {
  it('names its columns as programs rely on', () => {
    expect(toCsv([]).trim().replace('\ufeff', '').split(',')).toEqual(
      [
        ['uri', 'body', 'bulletin', 'publisher', 'genre', 'stage', 'published_at', 'signed_on'],
        ['inspector', 'inspectee', 'round', 'sha256'],
        [
          'issue_id',
          'number',
          'labels',
          'area',
          'category',
          'title',
          'description',
          'findings',
          'progress',
          'measures',
        ],
        ['status', 'sustained', 'status_text', 'status_basis', 'deadline', 'deadline_last_day', 'responsible'],
        ['reason', 'next_steps', 'plan_goal', 'plan', 'documents', 'money'],
      ].flat(),
    )
  })

  it('begins with a byte order mark, once, and ends its lines with CRLF', async () => {
    const csv = toCsv(await sampleBulletins())
    expect(csv.startsWith('\ufeffuri,')).toBe(true)
    expect(csv.lastIndexOf('\ufeff')).toBe(0)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('has a row for every issue, with all that the model says', async () => {
    const bulletins = await sampleBulletins()
    const issues = bulletins.flatMap((bulletin) => bulletin.issues)
    const rows = records(toCsv(bulletins))
    expect(rows.map(({ title }) => undisarm(title ?? ''))).toEqual(issues.map(({ title }) => title))
    expect(rows.map(({ status }) => status)).toEqual(issues.map(({ status }) => status.code))
    expect(rows.map(({ labels }) => splitList(labels ?? ''))).toEqual(issues.map(({ labels }) => labels))
    const measures = issues.map(({ progress }) => progress?.measures.length ?? 0)
    expect(rows.map((row) => splitList(row['measures'] ?? '').length)).toEqual(measures)
  })

  it('disarms what a spreadsheet would run', async () => {
    const [row] = records(toCsv([await hostileBulletin()]))
    expect(row).toMatchObject({ title: `'${hostile}`, area: "'＝1+1", status_text: "'@SUM(1)" })
  })
})

describe('toChangesCsv', () => {
  it('has a row for every change, with the bulletins and both statuses', async () => {
    const comparison = await sampleComparison()
    const rows = records(toChangesCsv([comparison]))
    expect(rows.map(({ kind }) => kind)).toEqual(comparison.diff.issues.map(({ kind }) => kind))
    expect(rows[1]).toMatchObject({
      from_date: '2024-05-22',
      to_date: '2024-11-27',
      status_from: 'ongoing',
      status_to: 'completed',
    })
  })

  it('says what the comparison alone knows where no bulletin is at hand', async () => {
    const { diff } = await sampleComparison()
    const rows = records(toChangesCsv([{ diff, old: null, recent: null }]))
    expect(rows[1]).toMatchObject({
      status_from: 'ongoing',
      status_to: 'completed',
      deadline_from: '2024-09',
      title: '',
    })
  })
})

describe.skipIf(needs('sqlite3'))('read by sqlite3', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhenggai-csv-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('gives the same rows, Chinese intact', async () => {
    const bulletins = await sampleBulletins()
    writeFileSync(join(folder, 'all.csv'), toCsv(bulletins))
    const query = 'select status, count(*) as n, max(title) as last from t group by status order by status'
    const told = run('sqlite3', ['-json', ':memory:', '.import --csv all.csv t', query], { cwd: folder })
    const issues = bulletins.flatMap((bulletin) => bulletin.issues)
    const rows = JSON.parse(told) as { status: string; n: number; last: string }[]
    for (const { status, n, last } of rows) {
      const titles = issues.filter((issue) => issue.status.code === status).map(({ title }) => title)
      expect(titles).toHaveLength(n)
      expect(titles).toContain(last)
    }
    expect(rows.length).toBeGreaterThan(3)
  })
})

describe.skipIf(needs('soffice'))('opened in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhenggai-csv-office-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** What a person gets who opens the file with formulas allowed and no care taken. */
  async function opened(name: string, csv: string) {
    writeFileSync(join(folder, `${name}.csv`), csv)
    // separated by commas, quoted, found to be UTF-8; cells taken for what they look like, formulas among them
    convert(join(folder, `${name}.csv`), 'xlsx', 'CSV:44,34,76,1,,0,false,true,false,false,false,-1,true')
    const { sheets } = await readXlsx(readFileSync(join(folder, `${name}.xlsx`)))
    const [sheet] = sheets
    if (!sheet) throw new Error('no sheet')
    const formulas = [...(sheet.cells?.values() ?? [])].flatMap(({ formula }) =>
      formula === undefined ? [] : [formula],
    )
    return { rows: sheet.rows, formulas }
  }

  it('runs nothing of what a bulletin says; Chinese intact', { timeout: 120_000 }, async () => {
    const bulletin = await hostileBulletin()
    // the test could not fail if no formula were taken for one
    expect((await opened('armed', `title\r\n=1+1\r\n`)).formulas).toEqual(['1+1'])
    const { rows, formulas } = await opened('disarmed', toCsv([bulletin]))
    expect(formulas).toEqual([])
    const title = rows[0]?.indexOf('title') ?? -1
    expect(rows.slice(1).map((row) => undisarm(String(row[title])))).toEqual(
      bulletin.issues.map((issue) => issue.title),
    )
  })
})
