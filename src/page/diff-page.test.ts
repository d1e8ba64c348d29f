import { describe, expect, it } from 'vitest'
import type { Bulletin, BulletinDiff, FieldChange } from '../schema.ts'
import { renderDiffPage } from './diff-page.tsx'
import { htmlFormat, OneBulletinAPage } from './format.ts'
import { hiddenIn, hostile } from './testing/hostile.ts'
import { compared, sample, successive, three } from './testing/samples.ts'

const embedded = (html: string, id: string): unknown =>
  JSON.parse(new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, 's').exec(html)?.[1] ?? '')

const plain = (html: string) =>
  html.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, '')

describe('renderDiffPage', () => {
  it('shows every issue of both sides once, and both wordings to the letter', async () => {
    const bulletins = await successive()
    const [diff] = compared(bulletins) as [BulletinDiff]
    const html = renderDiffPage([diff], bulletins)
    expect(html.match(/id="c-0-\d+"/g)).toHaveLength(diff.issues.length)
    const text = plain(html).replaceAll('⋯', '')
    const told = diff.issues
      .flatMap(({ changes }) => changes)
      .filter((change): change is FieldChange & { hunks: object[] } => Boolean(change.hunks))
    expect(told.length).toBeGreaterThan(5)
    for (const { from, to } of told)
      expect([text.includes(from as string), text.includes(to as string)]).toEqual([true, true])
  })

  it('has first what must be seen first', async () => {
    const bulletins = await successive()
    const text = plain(renderDiffPage(compared(bulletins), bulletins))
    const places = ['首先要看', '未完成而不再提及', '倒退', '时限后移', '状态变化', '逐项变化'].map((word) =>
      text.indexOf(word),
    )
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('has first what must be seen first in all bulletins of a chain, then the lines, then each comparison', async () => {
    const bulletins = await three()
    const html = renderDiffPage(compared(bulletins), bulletins)
    expect(html.match(/<h2>首先要看/g)).toHaveLength(1)
    const first = html.slice(html.indexOf('<h2>首先要看'), html.indexOf('<h2 id="across"'))
    expect(plain(first)).toMatch(
      /倒退 1发展党员程序不规范.*2024-06-26.*时限后移 3.*推迟 273 天2025-01-15.*推迟 184 天2024-06-26/,
    )
    expect(html.indexOf('<h2 id="across"')).toBeLessThan(html.indexOf('<h2>状态变化'))
  })

  it('gives the data back', async () => {
    const bulletins = await successive()
    const diffs = compared(bulletins)
    const html = renderDiffPage(diffs, bulletins)
    expect(embedded(html, 'zhenggai-diffs')).toEqual(JSON.parse(JSON.stringify(diffs)))
    expect(embedded(html, 'zhenggai-bulletins')).toEqual(bulletins)
  })

  it('of more than two bulletins shows a row an issue and a column a bulletin', async () => {
    const bulletins = await three()
    const html = renderDiffPage(compared(bulletins), bulletins)
    expect(html.match(/<table class="lines">[\s\S]*?<\/thead>/)?.[0].match(/<th /g)).toHaveLength(5)
    expect(plain(html)).toContain('时限推迟 2 次')
  })

  it('shows a comparison without its bulletins, only without evidence', async () => {
    const diffs = compared(await successive())
    const html = renderDiffPage(diffs, [null, null])
    expect(plain(html)).toContain('关于政府采购监督检查不到位的问题')
    expect(plain(html)).not.toContain('未列→未列')
    expect(html.includes('data-e="')).toBe(false)
  })

  it('says that nothing differs where nothing does', async () => {
    const [one] = await successive()
    const html = renderDiffPage(compared([one, one]), [one, one])
    expect(plain(html)).toContain('两份通报没有差别')
    // nothing is unfolded yet
    expect(/id="unfold"[^>]*>([^<]*)/.exec(html)?.[1]).toBe('全部展开')
    expect(plain(/<table class="sides">.*?<\/table>/s.exec(html)?.[0] ?? '')).toContain('已完成')
  })

  it('lets no attack become markup', async () => {
    const bulletins = (await successive()).map(hostile)
    const html = renderDiffPage(compared(bulletins), bulletins)
    expect(html.match(/<script/g)).toHaveLength(4)
    expect(
      /<(?:img|iframe|object|embed|link|base|form|textarea)\b|<b onmouse|<svg onload/.exec(html)?.[0],
    ).toBeUndefined()
    expect(hiddenIn(html)).toEqual([])
  })

  it('refuses numbers that do not agree', async () => {
    const bulletins = await three()
    expect(() => renderDiffPage(compared(bulletins), bulletins.slice(1))).toThrow(RangeError)
    expect(() => renderDiffPage([], [])).toThrow(RangeError)
  })
})

describe('htmlFormat', () => {
  it('is the page of one bulletin, or of a chain of comparisons; several bulletins are no page', async () => {
    const bulletins = await three()
    const [a, b] = bulletins as [Bulletin, Bulletin]
    const comparisons = compared(bulletins).map((diff, k) => ({
      diff,
      old: bulletins[k] ?? null,
      recent: bulletins[k + 1] ?? null,
    }))
    expect(await htmlFormat.whole([htmlFormat.part(a, {})], { language: 'en' })).toContain(
      '<html lang="en" class="bulletin"',
    )
    const late = await htmlFormat.whole([htmlFormat.part(await sample('cenze-caizhengju/2024-05-24.html'), {})], {
      asOf: '2024-11-01',
    })
    expect(late).toContain('逾期 62 天')
    expect(await htmlFormat.comparisons(comparisons, {})).toContain('<html lang="zh-CN" class="comparison"')
    expect(() => htmlFormat.whole([a, b], {})).toThrow(OneBulletinAPage)
  })
})

it('a hostile sample is hostile', async () => {
  expect(hostile(await sample('cenze-caizhengju/2024-05-24.html')).issues[0]?.title).toContain('<img src=x onerror=')
})
