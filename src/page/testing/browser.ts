/** A real browser for the tests of the pages, where there is one. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const chromiumPath = process.env['CHROMIUM'] ?? usual.find((path) => existsSync(path))

/** For the name of a suite: why it does not run. */
export const orSkipped = chromiumPath ? '' : ' (SKIPPED: no Chromium here; install it, or name one in CHROMIUM)'

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Opened {
  page: Page
  /** What went wrong: console errors, exceptions, dialogs, requests for anything but the page itself. */
  faults: string[]
}

/** How a page is opened; without script it has a tab of its own. */
type OpenOptions = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'javaScriptEnabled'>

const usualSize = { width: 1280, height: 900 }

/** One browser, one tab and one folder of pages for a suite: what is opened takes the place of what was open. */
export class Pages {
  readonly #browser: Browser
  readonly folder: string
  #tab: Page | null = null
  #count = 0

  private constructor(browser: Browser, folder: string) {
    this.#browser = browser
    this.folder = folder
  }

  static async start(): Promise<Pages> {
    const browser = await chromium.launch({
      executablePath: chromiumPath ?? '',
      args: ['--headless', '--no-sandbox', '--disable-gpu', ...quiet],
    })
    return new Pages(browser, await mkdtemp(join(tmpdir(), 'zhenggai-page-')))
  }

  /** Opens a page from a folder, as a reader would. */
  async open(html: string, options: OpenOptions = {}, hash = ''): Promise<Opened> {
    const path = join(this.folder, `${++this.#count}.html`)
    await writeFile(path, html)
    return this.openFile(path, options, hash)
  }

  async openFile(path: string, options: OpenOptions = {}, hash = ''): Promise<Opened> {
    const page = await this.#tabFor(options)
    const url = pathToFileURL(path).href
    const faults = watch(page, url)
    await page.goto(url + hash)
    return { page, faults }
  }

  /** The tab as it was at first: nothing stored, nothing emulated, nobody listening. */
  async #tabFor({ viewport, colorScheme, javaScriptEnabled = true }: OpenOptions): Promise<Page> {
    const settings = { viewport: viewport ?? usualSize, locale: 'zh-CN', javaScriptEnabled }
    if (!javaScriptEnabled) return this.#browser.newPage(settings)
    const page = (this.#tab ??= await this.#browser.newPage(settings))
    if (page.url().startsWith('file:')) await page.evaluate('localStorage.clear()')
    page.removeAllListeners()
    page.setDefaultTimeout(8000)
    await page.goto('about:blank')
    await page.setViewportSize(settings.viewport)
    await page.emulateMedia({ media: null, colorScheme: colorScheme ?? 'light' })
    return page
  }

  async stop(): Promise<void> {
    await this.#browser.close()
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** Everything that goes wrong from now on. */
function watch(page: Page, url: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'log') faults.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('about:')) faults.push(`request: ${request.url()}`)
  })
  return faults
}

interface AxeResult {
  violations: { id: string; impact: string; nodes: { html: string }[] }[]
}

/** Of what repeats itself so many are looked at: axe takes seconds for a thousand elements. */
const looked = { '.issues [data-item]': 4, '.group > [data-item]': 2, '.text p': 16, '.sides tbody tr': 12 }

/** What axe finds, one line a rule. The page is of no other use afterwards: most of what repeats itself is gone. */
export async function axeFindings(page: Page | Frame): Promise<string[]> {
  await page.evaluate((list) => {
    for (const [selector, n] of Object.entries(list)) {
      const counts = new Map<ParentNode | null, number>()
      for (const element of document.querySelectorAll(selector)) {
        const count = (counts.get(element.parentNode) ?? 0) + 1
        counts.set(element.parentNode, count)
        if (count > n) element.remove()
      }
    }
  }, looked)
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResult>('axe.run({ resultTypes: ["violations"], preload: false })')
  return violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}
