/**
 * Faults that programs of this kind are known for, each by its name and through the public functions alone. The rules behind
 * them are tested where they stand.
 */
import { describe, expect, it, vi } from 'vitest'
import { csvFormat } from '../export/csv.ts'
import { writeBulletins } from '../export/format.ts'
import { diffBulletins, parseBulletin } from '../index.ts'
import { renderBulletinPage } from '../page/index.ts'
import { pageFaults } from './export-faults.ts'
import { diffFaults } from './diff-faults.ts'
import { head } from './shape-parts.ts'

const bulletin = (progress: string, title = '关于学习不深入的问题') =>
  parseBulletin(
    `${head}1.${title}\n整改情况:${progress}(已完成)\n2.关于台账不全的问题\n整改情况:已整改到位。(已完成)\n`,
  )
const page = (progress: string) =>
  parseBulletin(
    `<html><title>青岚县粮食局关于巡察整改进展情况的通报</title><body><p>一、反馈问题整改情况</p><p>1.关于学习不深入的问题</p><p>整改情况:${progress}(已完成)</p></body></html>`,
  )
const datesOf = async (progress: string) => (await bulletin(progress)).issues[0]?.dates.map(({ edtf }) => edtf)

describe('known faults of neighbours', () => {
  it.each([
    '</script><script>alert(1)</script>',
    '<!--<script>alert(1)',
    '<img src=x onerror=alert(1)>',
    ']]>\u2028alert(1)//',
  ])('script break-out in a page: %s', async (attack) => {
    const parsed = await page(`组织${attack.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}学习。`)
    expect(parsed.issues[0]?.progress?.text).toContain('alert(1)')
    expect(pageFaults(renderBulletinPage(parsed), parsed)).toEqual([])
  })

  it.each(['=HYPERLINK("http://a.example")', '+1+1', '-2+3', '@SUM(A1)', '＝1+1'])(
    'CSV formula: %s',
    async (formula) => {
      const parsed = await bulletin(`${formula}。`, formula)
      expect(parsed.issues[0]?.title).toBe(formula)
      const csv = String(await writeBulletins(csvFormat, [parsed]))
      expect(csv).toContain(`'${formula.replaceAll('"', '""')}`)
      expect(csv).not.toMatch(/(?:^|[,"\n])[=+@＝-](?!")/)
    },
  )

  it('infinite loop of a diff on U+2028', async () => {
    const old = await page('组织学习\u2028\u2028并检查\u2029。')
    const recent = await page('组织学习\u2028并\u2028检查\u2029\u2029。')
    expect(diffBulletins(old, recent).issues).toHaveLength(1)
    expect(diffFaults(old, recent)).toEqual([])
  })

  it('offsets drifting in entities and astral characters', async () => {
    const source = `<title>青岚县粮食局关于巡察整改进展情况的通报</title><p>一、反馈问题整改情况</p><p>1.关于&#x20BB7;&amp;&nbsp;𠮷😀的问题</p><p>整改情况:&ldquo;𠮷&rdquo;于2024年7月5日&hellip;完成。(已完成)</p>`
    const { text, issues, blocks } = await parseBulletin(source)
    const [issue] = issues
    expect(issue?.title).toBe('关于𠮷&\u00a0𠮷😀的问题')
    expect(text.slice(...(issue?.evidence['title'] as [number, number]))).toBe(issue?.title)
    expect(issue?.dates.map(({ span, edtf }) => [text.slice(...span), edtf])).toEqual([['2024年7月5日', '2024-07-05']])
    const last = blocks.at(-1)?.position
    expect(source.slice(last?.start.offset, last?.end.offset)).toMatch(/^整改情况:&ldquo;.*\(已完成\)$/)
  })

  it.each([
    ['2023年十一月', ['2023-11']],
    ['2023年十二月十一日', ['2023-12-11']],
    ['二〇二三年十月', ['2023-10']],
    ['2023年11月', ['2023-11']],
  ])('十一月 read as 一月: %s', async (printed, expected) => {
    expect(await datesOf(`${printed}召开会议。`)).toEqual(expected)
  })

  it("year guessed from today's date", async () => {
    const read = () => bulletin('7月5日召开会议,12月底前完成。')
    const now = await read()
    vi.useFakeTimers({ now: new Date('2031-02-03') })
    const later = await read()
    vi.useRealTimers()
    expect(later).toEqual(now)
    expect(now.issues[0]?.dates[0]).toMatchObject({ edtf: '2024-07-05', inferred: true })
    const undated = await parseBulletin(
      '关于巡察整改进展情况的通报\n一、整改情况\n1.关于学习的问题\n整改情况:7月5日开会。(已完成)',
    )
    expect(undated.issues[0]?.dates.map(({ edtf }) => edtf)).not.toContainEqual(expect.stringMatching(/^\d{4}-07-05$/))
  })

  it.each(['〔2024〕4号', '青粮发〔2024〕13号', '〔99999〕99号', '〔〕号', '(2024)32号', '2024年第13期', '第2024号'])(
    'a document number crashing the date parser, or read as a date: %s',
    async (number) => {
      expect(await datesOf(`印发青粮发${number}文件。`)).toEqual([])
    },
  )

  it('silent nothing past a length', async () => {
    const filler = '组织开展专题学习并交流心得。'.repeat(20_000)
    const { issues, text } = await bulletin(`${filler}2024年7月5日召开总结会议。`)
    expect(text.length).toBeGreaterThan(280_000)
    expect(issues[0]?.dates.map(({ edtf }) => edtf)).toEqual(['2024-07-05'])
    expect(issues[0]?.progress?.text).toContain('召开总结会议。')
    expect(issues[1]?.title).toBe('关于台账不全的问题')
  })

  it.each([
    ['<ul><li>组织学习</li><li>完善制度</li></ul>', ['组织学习', '完善制度']],
    ['<table><tr><td>组织学习</td><td>完善制度</td></tr></table>', ['组织学习', '完善制度']],
    ['组织学习<br>完善制度', ['组织学习', '完善制度']],
  ])('list items glued together: %s', async (markup, items) => {
    const { text } = await page(markup)
    expect(text).not.toContain(items.join(''))
    expect(text).toMatch(new RegExp(items.join('\\s+')))
  })
})
