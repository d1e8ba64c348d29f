import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FrameLocator, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { axeFindings, chromiumPath, orSkipped, Pages } from '../testing/browser.ts'
import { clickEverything, hiddenIn, hostileSource } from '../testing/hostile.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const samples = join(root, 'samples')
const [may, november] = ['2024-05-24', '2024-11-29'].map((day) => join(samples, `cenze-caizhengju/${day}.html`)) as [
  string,
  string,
]

const choose = (page: Page, ...files: string[]) => page.setInputFiles('input[type=file]', files)
const shown = (page: Page): FrameLocator => page.frameLocator('iframe')

/** As a person does it with the mouse. */
async function drop(page: Page, target: string, files: string[]): Promise<void> {
  const given = await Promise.all(
    files.map(async (path) => ({ name: path.split('/').pop(), bytes: [...(await readFile(path))] })),
  )
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer()
    for (const { name, bytes } of list) data.items.add(new File([new Uint8Array(bytes)], name ?? ''))
    return data
  }, given)
  await page.dispatchEvent(target, 'drop', { dataTransfer: transfer })
}

// a browser on a busy machine takes its time
vi.setConfig({ testTimeout: 40_000 })

describe.skipIf(!chromiumPath)(`the workbench${orSkipped}`, () => {
  let pages: Pages
  let bench: string
  beforeAll(async () => {
    pages = await Pages.start()
    await build({
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: pages.folder, emptyOutDir: false },
    })
    bench = join(pages.folder, 'zhenggai.html')
  }, 60_000)
  afterAll(() => pages?.stop())

  it('is one file that can reach nothing', async () => {
    const html = await readFile(bench, 'utf8')
    expect(html.match(/Content-Security-Policy" content="([^"]*)"/)?.[1]).toMatch(
      /^default-src 'none'; .*connect-src 'none'/,
    )
    expect(
      /(?:src|href)="(?!#|data:)[^"]*"/.exec(html.replace(/<script type="module">[\s\S]*<\/script>/, '')),
    ).toBeNull()
    const { page, faults } = await pages.openFile(bench)
    const reached = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'reached',
        () => 'refused',
      ),
    )
    expect(reached).toBe('refused')
    expect(faults.join()).toMatch(/Content Security Policy/)
  })

  it('shows one bulletin, then the comparison of two, the earlier first, whatever order they came in', async () => {
    const { page, faults } = await pages.openFile(bench)
    expect(await axeFindings(page)).toEqual([])
    await choose(page, november)
    await shown(page).locator('h1', { hasText: '后续进展情况' }).waitFor()
    await drop(page, 'body', [may])
    await shown(page).locator('.compared').waitFor()
    expect(await shown(page).locator('.compared b').allTextContents()).toEqual(['2024-05-22', '2024-11-27'])
    expect(await shown(page).locator('.g-dropped h3 b').first().textContent()).toBe('2')
    await page.locator('.views button').nth(1).click()
    await shown(page).locator('#i-3 summary').click()
    expect(await shown(page).locator('.text .around').count()).toBeGreaterThan(3)
    await shown(page).locator('.skip').focus()
    await page.keyboard.press('Enter')
    expect(
      await shown(page)
        .locator('#issues')
        .evaluate((one) => one === document.activeElement),
    ).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
  })

  it('reads any encoding, in the chosen language, and gives the page to keep', async () => {
    const { page, faults } = await pages.openFile(bench, { colorScheme: 'dark' })
    await drop(page, 'body', [join(samples, 'yaoxi-zhengfu/2024-12-09.txt')])
    await shown(page).locator('.imprint', { hasText: 'utf-16le' }).waitFor()
    await page.locator('.bench select').selectOption('en')
    await shown(page).locator('h2', { hasText: 'Deadlines' }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('button', { hasText: 'Save the page' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('2024-12-09.html')
    const kept = join(pages.folder, 'kept.html')
    await download.saveAs(kept)
    expect(await readFile(kept, 'utf8')).toContain('<html lang="en" class="bulletin" data-theme="auto">')
    const again = await pages.openFile(kept)
    expect(await again.page.locator('h1').textContent()).toContain('审计')
    expect([faults.filter((fault) => !fault.includes('blob:')), again.faults]).toEqual([[], []])
  })

  it('takes files that are dropped on the page it shows', async () => {
    const { page, faults } = await pages.openFile(bench)
    await choose(page, may)
    await shown(page).locator('h1').waitFor()
    const bytes = [...(await readFile(november))]
    await shown(page)
      .locator('body')
      .evaluate((body, list) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(list)], '2024-11-29.html'))
        body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
      }, bytes)
    await shown(page).locator('.compared').waitFor()
    expect(faults).toEqual([])
  })

  it('says what is wrong with a file, and compares different bodies only when told to', async () => {
    const { page, faults } = await pages.openFile(bench)
    const empty = join(pages.folder, 'empty.txt')
    await writeFile(empty, '')
    await choose(page, empty, may, join(samples, 'luyan-zhujianju/2025-03-14.html'))
    await page.locator('.troubles', { hasText: '不是同一单位' }).waitFor()
    const told = await page.locator('.troubles li').allTextContents()
    expect(told[0]).toMatch(/^empty\.txt /)
    expect(told.join()).not.toContain('--')
    expect(await page.locator('main').textContent()).toContain('可在上方逐份查看')
    await page.locator('.troubles button', { hasText: '仍然比较' }).click()
    await shown(page).locator('.compared').waitFor()
    await page.locator('button', { hasText: '重新开始' }).click()
    expect(await page.locator('.drop').isVisible()).toBe(true)
    expect(faults).toEqual([])
  })

  it('is proof against attacks in a published text and in a name', async () => {
    const { page, faults } = await pages.openFile(bench)
    const files = ['2024-09-12', '2025-03-12'].map((day) => ({
      name: `<img src=x onerror=window.pwned=1>\u202e${day}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(hostileSource(day)),
    }))
    await page.setInputFiles('input[type=file]', files)
    await shown(page).locator('.compared').waitFor()
    await shown(page).locator('a.where').first().click()
    await page.locator('.views button').nth(1).click()
    await shown(page).locator('#i-0').waitFor()
    for (const frame of page.frames()) {
      await frame.evaluate(clickEverything)
      expect(await frame.evaluate('window.pwned')).toBeUndefined()
      expect(hiddenIn(await frame.evaluate<string>('document.body.innerText'))).toEqual([])
    }
    expect(await page.locator('img').count()).toBe(0)
    expect(faults).toEqual([])
  })
})
