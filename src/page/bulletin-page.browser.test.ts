import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parseBulletin } from '../parse.ts'
import { renderBulletinPage } from './bulletin-page.tsx'
import { axeFindings, chromiumPath, type Opened, orSkipped, Pages } from './testing/browser.ts'
import { attacks, clickEverything, hiddenIn, hostile, hostileSource } from './testing/hostile.ts'
import { many, sample } from './testing/samples.ts'

const finance = 'cenze-caizhengju/2024-05-24.html'
const school = 'muhe-sanzhong/2024-11-18.txt'

const texts = (page: Page, selector: string) => page.locator(selector).allTextContents()
const hits = async (page: Page) => (await texts(page, '.text .hit')).join('')
const shown = (page: Page) => page.locator('[data-item]:not([hidden])').count()

// a browser on a busy machine takes its time
vi.setConfig({ testTimeout: 40_000 })

describe.skipIf(!chromiumPath)(`the page of a bulletin${orSkipped}`, () => {
  let pages: Pages
  const open = async (name: string, asOf?: string): Promise<Opened> =>
    pages.open(renderBulletinPage(await sample(name), { asOf }))
  beforeAll(async () => void (pages = await Pages.start()), 30_000)
  afterAll(() => pages?.stop())

  it('shows the evidence of an issue, a status, a date, a figure, a diagnostic and a fact', async () => {
    const { page, faults } = await open(school)
    const issue = page.locator('#i-2')
    await issue.locator('summary').click()
    expect((await texts(page, '.text .around')).join('')).toMatch(
      /^（三）反馈问题：实验楼改造手续不全。整改落实情况：.*（已完成）$/,
    )
    for (const [link, evidence] of [
      ['.r-title a', '实验楼改造手续不全'],
      ['a:text-is("已完成")', '已完成'],
      ['a.value:has-text("2024-09-05")', '9月5日'],
      ['.notes a:has-text("仍在施工")', '仍在施工'],
    ] as const) {
      await issue.locator(link).first().click()
      expect(await hits(page)).toBe(evidence)
    }
    await page.locator('#i-5 summary').click()
    await page.locator('#i-5 a.value:has-text("46.8万元")').click()
    expect(await hits(page)).toBe('46.8万元')
    await page.locator('.facts a', { hasText: '市委教育工委巡察二组' }).click()
    expect(await hits(page)).toBe('市委教育工委巡察二组')
    expect(await page.locator('.text .hit').first().isVisible()).toBe(true)
    expect(await page.locator('#said').textContent()).toContain('第 4 行')
    expect(faults).toEqual([])
  })

  it('leads from the text back to the card', async () => {
    const { page, faults } = await open(school)
    await page.locator('.text span', { hasText: /^46\.8万元$/ }).click()
    expect(await page.locator('#i-5').getAttribute('open')).not.toBeNull()
    expect(await texts(page, '.list a.found')).toEqual(['46.8万元468,000 元'])
    await page.locator('.text a.pin').first().click()
    expect(await page.locator('#i-0').getAttribute('open')).not.toBeNull()
    expect(faults).toEqual([])
  })

  it('filters by status, area, diagnostic and overdue, and says how many are left', async () => {
    const { page } = await open(finance, '2024-11-01')
    const status = page.locator('.toolbar [data-filter=status][data-value=ongoing]')
    await status.click()
    expect([await shown(page), await page.locator('#shown').textContent()]).toEqual([3, '显示 3 / 9'])
    await page.locator('.areas button').first().click()
    expect(await shown(page)).toBe(1)
    await page.locator('#clear').click()
    expect(await shown(page)).toBe(9)
    const late = page.locator('.toolbar [data-filter=late]')
    expect(await late.textContent()).toBe('逾期 3')
    await late.click()
    expect(await shown(page)).toBe(3)
    await page.locator('#as-of').fill('2025-01-01')
    expect(await shown(page)).toBe(4)
    expect(await page.locator('.dot.is-late').count()).toBe(4)
    expect(await page.locator('.line .day').textContent()).toBe('截至 2025-01-01')
    await page.locator('#clear').click()
    await page.locator('#as-of').fill('2024-06-01')
    expect(await page.locator('[data-filter=late]:visible').count()).toBe(0)
    await page.locator('[data-filter=due]').click()
    expect(await texts(page, '[data-item]:not([hidden]) .name')).toEqual([
      '关于财政票据管理不严的问题',
      '关于内部控制制度执行不严的问题',
    ])
    const other = await open(school)
    await other.page.locator('select[data-filter=rule]').selectOption('status-unknown')
    expect(await texts(other.page, '[data-item]:not([hidden]) .name')).toEqual(['智慧课堂设备采购贪大求全'])
  })

  it('searches issues and text, whatever the width of what is typed', async () => {
    const { page, faults } = await open(finance)
    await page.locator('#search').fill('2860 万')
    await page.locator('#hits:has-text("1")').waitFor()
    expect(await texts(page, '[data-item]:not([hidden]) .name')).toEqual(['关于预算编制不够细化的问题'])
    await page.locator('#search').fill('财政')
    await page.locator('#hits:text-matches("\\\\d{2}")').waitFor()
    expect(await page.evaluate('CSS.highlights.get("zg-found").size')).toBeGreaterThan(9)
    await page.locator('#search').press('Enter')
    expect(await page.evaluate('CSS.highlights.get("zg-current").size')).toBe(1)
    const top = () => page.locator('.paper').evaluate((paper) => paper.scrollTop)
    const before = await top()
    for (let n = 0; n < 9; n++) await page.locator('[data-step="1"]').click()
    expect(await top()).toBeGreaterThan(before)
    await page.locator('#search').fill('没有的词')
    await page.locator('#nothing').waitFor()
    expect([await shown(page), await page.locator('#hits').textContent()]).toEqual([0, '原文没有'])
    expect(faults).toEqual([])
  })

  it('folds, and is worked by the keyboard alone', async () => {
    const { page } = await open(finance)
    const opened = () => page.locator('details[data-item][open]').count()
    await page.locator('#unfold').click()
    expect([await opened(), await page.locator('#unfold').textContent()]).toEqual([9, '全部收起'])
    await page.locator('#unfold').click()
    expect(await opened()).toBe(0)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    expect(await page.locator('#i-1').getAttribute('open')).not.toBeNull()
    expect((await texts(page, '.text .around')).join('')).toContain('预算绩效管理流于形式')
    await page.keyboard.press('Escape')
    expect(await page.locator('.around').count()).toBe(0)
    // going up, what has the focus does not hide below the bar
    await page.setViewportSize({ width: 1280, height: 420 })
    for (let n = 0; n < 7; n++) await page.keyboard.press('j')
    const covered = () =>
      page.evaluate<number>(
        'document.querySelector(".toolbar").getBoundingClientRect().bottom - document.activeElement.getBoundingClientRect().top',
      )
    for (let n = 0; n < 6; n++) {
      await page.keyboard.press('k')
      expect(await covered()).toBeLessThanOrEqual(0)
    }
    await page.keyboard.press('/')
    await page.keyboard.type('jk')
    expect(await page.locator('#search').inputValue()).toBe('jk')
  })

  it('on a phone keeps the text in view only while it shows something', async () => {
    const html = renderBulletinPage(await sample(finance))
    const { page, faults } = await pages.open(html, { viewport: { width: 390, height: 844 } })
    const top = () => page.locator('.paper').evaluate((paper) => paper.getBoundingClientRect().top)
    await page.locator('#i-8 summary').scrollIntoViewIfNeeded()
    expect(await top()).toBeLessThan(-100)
    await page.locator('#i-8 summary').click()
    expect(await top()).toBe(0)
    expect(await page.locator('.text .around').first().isVisible()).toBe(true)
    await page.locator('.paper .close-text').click()
    expect(await top()).toBeLessThan(-100)
    expect(faults).toEqual([])
  })

  it('has light and dark colours, as the system has them or as one chooses', async () => {
    const html = renderBulletinPage(await sample(finance))
    const ground = (page: Page) => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    const { page } = await pages.open(html, { colorScheme: 'dark' })
    expect(await ground(page)).toBe('rgb(20, 23, 27)')
    await page.locator('#theme').selectOption('light')
    expect(await ground(page)).toBe('rgb(245, 244, 240)')
    await page.reload()
    expect(await ground(page)).toBe('rgb(245, 244, 240)')
    await page.emulateMedia({ media: 'print' })
    expect(await ground(page)).toBe('rgb(255, 255, 255)')
  })

  it('opens at the issue that its address names, and is readable without script', async () => {
    const html = renderBulletinPage(await sample(finance))
    const { page } = await pages.open(html, {}, '#i-4')
    expect(await page.locator('#i-4').getAttribute('open')).not.toBeNull()
    const bare = await pages.open(html, { javaScriptEnabled: false })
    expect(await bare.page.locator('.toolbar').isVisible()).toBe(false)
    await bare.page.locator('#i-3 summary').click()
    await bare.page.locator('#i-3 .r-title a').click()
    expect(bare.page.url()).toMatch(/#t0-\d+$/)
  })

  it('prints on A4 with everything unfolded, and folds again', async () => {
    const { page, faults } = await open(finance)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const [, width, height] = /\/MediaBox \[0 0 (\d+)[.\d]* (\d+)/.exec(pdf.toString('latin1')) ?? []
    expect([width, height]).toEqual(['594', '841'])
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(4)
    expect(await page.locator('details[data-item][open]').count()).toBe(0)
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    expect(await page.locator('details[data-item][open]').count()).toBe(9)
    expect(faults).toEqual([])
  })

  it.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)(
    'has nothing that axe finds, unfolded, at %d px (%s), and does not scroll sideways',
    async (width, colorScheme) => {
      const html = renderBulletinPage(await sample(school))
      const { page, faults } = await pages.open(html, { colorScheme, viewport: { width, height: 800 } })
      await page.locator('#unfold').click()
      await page.locator('#i-2 .r-title a').click()
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      expect(await axeFindings(page)).toEqual([])
      expect(faults).toEqual([])
    },
  )

  it('takes many issues', async () => {
    const { page, faults } = await pages.open(renderBulletinPage(await many(200)))
    await page.locator('#search').fill('第187号')
    await page.locator('#hits:has-text("2")').waitFor()
    expect(await shown(page)).toBe(1)
    await page.locator('#i-187 summary').click()
    expect(await page.locator('.text .around').first().isVisible()).toBe(true)
    // a block that is drawn only when in view cuts off what stands beside it
    const isCut = await page
      .locator('.text p:has(.around) .pin')
      .first()
      .evaluate((pin) => pin.getBoundingClientRect().left < (pin.closest('p') as Element).getBoundingClientRect().left)
    expect(isCut).toBe(false)
    expect(faults).toEqual([])
  })

  it.each(['every text of the data', 'a published text'])('is proof against attacks in %s', async (where) => {
    const source = hostileSource()
    const bulletin = where === 'a published text' ? await parseBulletin(source) : hostile(await sample(finance))
    const { page, faults } = await pages.open(renderBulletinPage(bulletin))
    expect(bulletin.issues.length).toBeGreaterThan(5)
    const address = page.url()
    await page.locator('#unfold').click()
    await page.evaluate(clickEverything)
    await page.locator('#search').fill(attacks[1])
    expect(await page.evaluate('window.pwned')).toBeUndefined()
    expect(await page.locator('img, iframe, object, embed, form, base, link, textarea').count()).toBe(0)
    expect(
      await page.evaluate('JSON.parse(document.getElementById("zhenggai-bulletin").textContent).issues.length'),
    ).toBe(bulletin.issues.length)
    expect(hiddenIn(await page.evaluate<string>('document.body.innerText'))).toEqual([])
    expect([page.url().replace(/#.*/, ''), faults]).toEqual([address, []])
  })
})
