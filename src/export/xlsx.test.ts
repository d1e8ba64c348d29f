import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import type { Bulletin } from '../schema.ts'
import { toChangesXlsx, toXlsx } from './xlsx.ts'
import { longestText, textCell } from './xlsx-cells.ts'
import { hostile, hostileBulletin, sampleBulletins, sampleComparison } from './testing/samples.ts'
import { convert, needs } from './testing/tools.ts'

const read = async (bytes: Uint8Array) => {
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet]))
}

/** The cells of a column by its heading. */
function column(rows: readonly (readonly unknown[])[], heading: string): unknown[] {
  const [head = [], ...rest] = rows
  const index = head.indexOf(heading)
  if (index < 0) throw new Error(`no column ${heading} in ${head.join()}`)
  return rest.map((row) => row[index] ?? null)
}

describe('toXlsx', () => {
  it('has a ledger, a summary and the diagnostics, each with a frozen and filtered header', async () => {
    const sheets = await read(await toXlsx(await sampleBulletins()))
    expect(Object.keys(sheets)).toEqual(['问题台账', '汇总', '诊断'])
    for (const sheet of Object.values(sheets)) {
      expect(sheet.freezePane).toMatchObject({ rows: 1 })
      expect(sheet.autoFilter?.range).toMatch(/^A1:[A-Z]+\d+$/)
      expect(sheet.columns?.every(({ width }) => (width ?? 0) > 5)).toBe(true)
    }
  })

  it('has a row for every issue', async () => {
    const bulletins = await sampleBulletins()
    const ledger = (await read(await toXlsx(bulletins)))['问题台账']
    const issues = bulletins.flatMap((bulletin) => bulletin.issues)
    expect(column(ledger?.rows ?? [], '问题')).toEqual(issues.map(({ title }) => title))
    expect(column(ledger?.rows ?? [], '整改情况')).toEqual(issues.map(({ progress }) => progress?.text ?? null))
  })

  it('has real dates where a day is known, and the date as told elsewhere', async () => {
    const bulletins = await sampleBulletins()
    const ledger = (await read(await toXlsx(bulletins)))['问题台账']
    const deadlines = bulletins.flatMap((bulletin) => bulletin.issues.map(({ deadline }) => deadline))
    const cells = column(ledger?.rows ?? [], '整改时限')
    expect(cells).toEqual(
      deadlines.map((edtf) => (edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf) ? new Date(`${edtf}T00:00:00Z`) : edtf)),
    )
    expect(cells.some((cell) => cell instanceof Date)).toBe(true)
    expect(cells).toContain('2024-09')
  })

  it('colours the status and wraps the text', async () => {
    const ledger = (await read(await toXlsx(await sampleBulletins())))['问题台账']
    const heads = ledger?.rows[0] ?? []
    const fills = new Map<unknown, Set<string>>()
    ledger?.rows.slice(1).forEach((row, r) => {
      const style = ledger.cells?.get(`${r + 1},${heads.indexOf('状态')}`)?.style
      expect(style?.alignment?.wrapText).toBe(true)
      const fill = style?.fill?.type === 'pattern' ? (style.fill.fgColor?.rgb ?? '') : ''
      fills.set(row[heads.indexOf('状态')], (fills.get(row[heads.indexOf('状态')]) ?? new Set()).add(fill))
    })
    expect(fills.size).toBeGreaterThan(4)
    for (const seen of fills.values()) expect(seen.size).toBe(1)
    expect(new Set([...fills.values()].flatMap((seen) => [...seen])).size).toBe(fills.size)
  })

  it('sums up several bulletins', async () => {
    const bulletins = await sampleBulletins()
    const summary = (await read(await toXlsx(bulletins)))['汇总']
    const completed = column(summary?.rows ?? [], '已完成') as number[]
    const expected = bulletins.map(({ issues }) => issues.filter(({ status }) => status.code === 'completed').length)
    expect(completed).toEqual([...expected, expected.reduce((a, b) => a + b)])
    expect(column(summary?.rows ?? [], '单位').at(-1)).toBe('合计')
  })

  it('gives the same bytes for the same bulletins', async () => {
    const bulletins = await sampleBulletins()
    expect(Buffer.compare(await toXlsx(bulletins), await toXlsx(structuredClone(bulletins)))).toBe(0)
  })

  it('keeps a formula text, for whoever edits the cell too', async () => {
    const ledger = (await read(await toXlsx([await hostileBulletin()])))['问题台账']
    expect(column(ledger?.rows ?? [], '问题')[0]).toBe(hostile)
    const place = `1,${ledger?.rows[0]?.indexOf('问题')}`
    expect(ledger?.cells?.get(place)).toMatchObject({ type: 'string', style: { numFmt: '@' } })
    expect(ledger?.cells?.get(place)?.formula).toBeUndefined()
  })

  it('has its headings in English where that is asked for', async () => {
    const sheets = await read(await toXlsx(await sampleBulletins(), { language: 'en' }))
    expect(Object.keys(sheets)).toEqual(['ledger', 'summary', 'diagnostics'])
  })
})

describe('toChangesXlsx', () => {
  it('has the changes beside the ledger of the newer bulletin', async () => {
    const comparison = await sampleComparison()
    const sheets = await read(await toChangesXlsx([comparison]))
    expect(Object.keys(sheets)).toEqual(['问题台账', '变化', '汇总', '诊断'])
    const rows = sheets['变化']?.rows ?? []
    expect(column(rows, '上次状态').slice(0, 2)).toEqual(['已完成', '正在推进'])
    expect(column(rows, '本次状态')[1]).toBe('已完成')
    expect(column(rows, '变化')).toContain('未完成而不再提及')
    expect(column(sheets['问题台账']?.rows ?? [], '问题')).toHaveLength(comparison.recent.issues.length)
  })

  it('does with the comparison alone', async () => {
    const { diff } = await sampleComparison()
    const sheets = await read(await toChangesXlsx([{ diff, old: null, recent: null }]))
    expect(Object.keys(sheets)).toEqual(['变化', '汇总', '诊断'])
  })
})

describe('textCell', () => {
  it('cuts what Excel would call damage, says so, and splits no character', () => {
    const cell = textCell('𠮷'.repeat(40_000)) ?? ''
    expect(cell.length).toBeLessThanOrEqual(longestText)
    expect(cell).toMatch(/^𠮷+…\(已截断/u)
  })

  it('leaves out control characters and keeps what only looks encoded', () => {
    expect(textCell('a\u0000\u001bb\r\nc_x000D_')).toBe('ab\nc_x005F_x000D_')
  })
})

describe.skipIf(needs('soffice'))('read by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhenggai-xlsx-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('shows the same cells, Chinese intact, formulas as text, dates as dates', { timeout: 120_000 }, async () => {
    const bulletins: Bulletin[] = [...(await sampleBulletins()), await hostileBulletin()]
    writeFileSync(join(folder, 'ledger.xlsx'), await toXlsx(bulletins))
    // every sheet to a file of its own, in UTF-8, cells as they are shown
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    convert(join(folder, 'ledger.xlsx'), filter)
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'))
    expect(sheets.sort()).toEqual(['ledger-问题台账.csv', 'ledger-汇总.csv', 'ledger-诊断.csv'].sort())
    const rows = parseCsv(readFileSync(join(folder, 'ledger-问题台账.csv'), 'utf8'), { delimiter: ',' })
    const issues = bulletins.flatMap((bulletin) => bulletin.issues)
    expect(column(rows, '问题')).toEqual(issues.map(({ title }) => title))
    expect(column(rows, '整改时限').map((cell) => cell || null)).toEqual(issues.map(({ deadline }) => deadline))
  })
})
