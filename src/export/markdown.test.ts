import { describe, expect, it } from 'vitest'
import { MissingBulletins } from './errors.ts'
import { toChangesMarkdown, toMarkdown } from './markdown.ts'
import { hostileBulletin, sampleBulletins, sampleComparison } from './testing/samples.ts'

describe('toMarkdown', () => {
  it('has a heading for every issue and a row for it in the table', async () => {
    const [bulletin] = await sampleBulletins()
    if (!bulletin) throw new Error('no sample')
    const page = toMarkdown([bulletin])
    expect(page.startsWith(`# ${bulletin.title}\n`)).toBe(true)
    expect(page.match(/^### \d+\. /gm)).toHaveLength(bulletin.issues.length)
    expect(page.match(/^\| \d+ \| /gm)).toHaveLength(bulletin.issues.length)
    expect(page).toContain('| 2 | 关于预算绩效管理流于形式的问题 | 正在推进 | 2024-09 |')
  })

  it('takes nothing that a bulletin says for markup', async () => {
    const page = toMarkdown([await hostileBulletin()])
    expect(page).toContain('\\<script>')
    expect(page).not.toContain('](javascript:1)')
    expect(page).not.toContain('\u0000')
    const [head, line, ...rows] = page.split('\n').filter((one) => one.startsWith('|'))
    const bars = (row = '') => row.replaceAll('\\|', '').split('|').length
    for (const row of [line, ...rows]) expect(bars(row)).toBe(bars(head))
  })

  it('is in English where that is asked for', async () => {
    const page = toMarkdown(await sampleBulletins(), { language: 'en' })
    expect(page).toContain('| # | issue | status | deadline |')
  })
})

describe('toChangesMarkdown', () => {
  it('is the page of the comparison', async () => {
    expect(toChangesMarkdown([await sampleComparison()])).toContain('# 整改通报比较')
  })

  it('says what it lacks', async () => {
    const { diff } = await sampleComparison()
    expect(() => toChangesMarkdown([{ diff, old: null, recent: null }])).toThrow(MissingBulletins)
  })
})
