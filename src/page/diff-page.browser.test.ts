import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parseBulletin } from '../parse.ts'
import { renderDiffPage } from './diff-page.tsx'
import { axeFindings, chromiumPath, orSkipped, Pages } from './testing/browser.ts'
import { clickEverything, hiddenIn, hostile, hostileSource } from './testing/hostile.ts'
import { compared, successive, three } from './testing/samples.ts'

const page2 = async () => {
  const bulletins = await successive()
  return renderDiffPage(compared(bulletins), bulletins)
}
const shownNames = (page: Page) => page.locator('[data-item]:not([hidden]) .name').allTextContents()
const hits = (page: Page) => page.locator('.text .hit').allTextContents()

// a browser on a busy machine takes its time
vi.setConfig({ testTimeout: 40_000 })

describe.skipIf(!chromiumPath)(`the page of a comparison${orSkipped}`, () => {
  let pages: Pages
  beforeAll(async () => void (pages = await Pages.start()), 30_000)
  afterAll(() => pages?.stop())

  it('leads from what is to be seen first to the issue, and from there to both texts', async () => {
    const { page, faults } = await pages.open(await page2())
    await page.locator('.cards .g-regressed a').click()
    const card = page.locator('.change', { hasText: '关于惠企资金拨付缓慢的问题' }).first()
    expect(await card.locator('summary').evaluate((element) => element === document.activeElement)).toBe(true)
    await card.locator('tr', { hasText: '状态' }).locator('a.where').first().click()
    expect(await hits(page)).toEqual(['已完成', '正在推进'])
    expect(await page.locator('.drawer .paper:visible').count()).toBe(2)
    await page.locator('.text span', { hasText: /^60天$/ }).click()
    expect(await page.locator('a.found', { hasText: '60天' }).count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.locator('.drawer').isVisible()).toBe(false)
    expect(faults).toEqual([])
  })

  it('filters by a number of the matrix and by what became of the issues; unchanged ones are folded', async () => {
    const { page } = await pages.open(await page2())
    expect(await page.locator('details.group:not([open]) h3').allTextContents()).toEqual([
      '上次已完成，本次不再列出 1',
      '无变化 1',
    ])
    await page.locator('.matrix button.worse').first().click()
    expect(await shownNames(page)).toEqual(['关于惠企资金拨付缓慢的问题'])
    await page.locator('#clear').click()
    await page.locator('[data-filter=group][data-value=unchanged]').click()
    expect(await shownNames(page)).toEqual(['关于财会人员业务能力不强的问题'])
    expect(await page.locator('.change:visible').count()).toBe(1)
    await page.locator('#clear').click()
    await page.locator('#search').fill('审定金额')
    await page.locator('#shown:has-text("1 / 12")').waitFor()
  })

  it('says on a phone of each value whose it is', async () => {
    const { page } = await pages.open(await page2(), { viewport: { width: 390, height: 844 } })
    const row = page.locator('.g-regressed .sides tr', { hasText: '状态' })
    expect(await row.locator('.side').allTextContents()).toEqual(['旧', '新'])
    expect(await row.locator('.side').last().isVisible()).toBe(true)
    await page.setViewportSize({ width: 1280, height: 900 })
    expect(await row.locator('.side').last().isVisible()).toBe(false)
  })

  it('folds what stayed the same and shows it when asked', async () => {
    const long = (end: string) => `青岚县粮食局关于巡察整改进展情况的通报

一、巡察反馈问题整改情况

1.关于资金监管不严的问题

整改情况：对照反馈意见逐项核对近三年的专项资金台账，补齐审批资料，建立按月对账、按季通报、年底考核的工作机制，并请财政、审计部门一同复核，${end}（正在推进）
`
    const bulletins = await Promise.all(
      [long('尚余两笔未收回。'), long('全部收回。')].map((text) => parseBulletin(text)),
    )
    const { page } = await pages.open(renderDiffPage(compared(bulletins), bulletins))
    const gaps = page.locator('button.gap')
    expect(await gaps.count()).toBeGreaterThan(0)
    const hidden = gaps.first().locator('+ .same')
    expect(await hidden.isVisible()).toBe(false)
    await gaps.first().click()
    expect(await hidden.isVisible()).toBe(true)
  })

  it('of three bulletins leads from a cell to the comparison that it belongs to', async () => {
    const bulletins = await three()
    const { page, faults } = await pages.open(renderDiffPage(compared(bulletins), bulletins))
    await page.locator('.lines tr', { hasText: '集镇供水管网' }).locator('a').last().click()
    expect(await page.evaluate('document.activeElement.closest("details").id')).toMatch(/^c-1-/)
    expect(faults).toEqual([])
  })

  it('has nothing that axe finds, with the texts open, wide and narrow, in either colours', async () => {
    const bulletins = await three()
    const chain = renderDiffPage(compared(bulletins), bulletins, { language: 'en' })
    for (const [html, width, colorScheme] of [
      [await page2(), 1280, 'dark'],
      [chain, 320, 'light'],
    ] as const) {
      const { page, faults } = await pages.open(html, { colorScheme, viewport: { width, height: 800 } })
      await page.locator('details.group:not([open]) > summary').first().click()
      await page.locator('a.where').first().click()
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      expect(await axeFindings(page)).toEqual([])
      expect(faults).toEqual([])
    }
  })

  it('prints', async () => {
    const bulletins = await three()
    const html = renderDiffPage(compared(bulletins), bulletins, { language: 'en' })
    const { page, faults } = await pages.open(html, { viewport: { width: 680, height: 900 } })
    await page.emulateMedia({ media: 'print' })
    const clipped = await page.evaluate<string[]>(
      '[...document.querySelectorAll("table")].filter((one) => one.scrollWidth > one.parentElement.clientWidth).map((one) => one.className)',
    )
    expect(clipped).toEqual([])
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3)
    expect(faults).toEqual([])
  })

  it.each(['every text of the data', 'a published text'])('is proof against attacks in %s', async (where) => {
    const published = where === 'a published text'
    const sources = [hostileSource('2024-09-12', '正在推进'), hostileSource('2025-03-12', '已完成')]
    const bulletins = published
      ? await Promise.all(sources.map((source) => parseBulletin(source)))
      : (await successive()).map(hostile)
    const { page, faults } = await pages.open(renderDiffPage(compared(bulletins), bulletins))
    await page.evaluate(clickEverything)
    expect(await page.evaluate('window.pwned')).toBeUndefined()
    expect(await page.locator('img, iframe, object, embed, form, base, link, textarea').count()).toBe(0)
    expect(hiddenIn(await page.evaluate<string>('document.body.innerText'))).toEqual([])
    expect(faults).toEqual([])
  })
})
