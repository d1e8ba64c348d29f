/** Pages: how large they are, and how long a browser takes to show them and to answer a reader. */
import type { Page } from 'playwright-core'
import { renderBulletinPage } from '../../src/page/bulletin-page.tsx'
import { renderDiffPage } from '../../src/page/diff-page.tsx'
import { chromiumPath, Pages } from '../../src/page/testing/browser.ts'
import { compared, many } from '../../src/page/testing/samples.ts'
import { parseBulletin } from '../../src/parse.ts'
import { theText } from './inputs.ts'
import { median } from './measure.ts'

export interface PageScore {
  kilobytes: number
  /** Making the HTML. */
  render: number
  /** What the reader waits for, in milliseconds; null without a browser. */
  browser: Record<(typeof waits)[number], number> | null
}

export const waits = ['shown', 'ready', 'issue', 'filter', 'search'] as const

/** Milliseconds until the page has answered and drawn itself again; the count of what is shown is written last. */
const act = (action: string) => `new Promise((done) => {
  const start = performance.now()
  const drawn = () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
  ${action}
})`

const click = (what: string) => act(`${what}.click(); drawn()`)

/** The page waits 60 ms for more to be typed. */
const type = (text: string) =>
  act(`
  new MutationObserver(drawn).observe(document.querySelector('#shown'), { childList: true })
  const input = document.querySelector('#search')
  input.value = '${text}'
  input.dispatchEvent(new Event('input'))`)

/** When the first text was there; the browser may tell it only later. */
const painted = `new Promise((done) => {
  new PerformanceObserver((list) => {
    const [first] = list.getEntriesByName('first-contentful-paint')
    if (first) done(first.startTime)
  }).observe({ type: 'paint', buffered: true })
})`

async function load(page: Page): Promise<Record<(typeof waits)[number], number>> {
  const entry = (code: string) => page.evaluate<number>(code)
  return {
    shown: await entry(painted),
    ready: await entry(`performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd`),
    issue: await entry(click(`Array.from(document.querySelectorAll('[data-item] > summary')).at(-3)`)),
    filter: await entry(click(`document.querySelector('.chip[data-filter]')`)),
    search: await entry(type('资金')),
  }
}

const byMedian = <K extends string>(runs: readonly Record<K, number>[], keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))])) as Record<K, number>

/** @param runs how often each page is made and loaded */
export async function pages(runs = 5): Promise<Record<string, PageScore>> {
  const real = await parseBulletin(theText().bytes, { uri: 'bulletin.txt', language: 'zh' })
  const [fifty, thousand, later] = await Promise.all([many(50), many(1000), many(1000, 2)])
  const makers: Record<string, () => string> = {
    'the bulletin': () => renderBulletinPage(real),
    '50 issues': () => renderBulletinPage(fifty),
    '1,000 issues': () => renderBulletinPage(thousand),
    'two of 1,000 compared': (
      (diffs) => () =>
        renderDiffPage(diffs, [thousand, later])
    )(compared([thousand, later])),
  }
  const browser = chromiumPath === undefined ? null : await Pages.start()
  const scores: Record<string, PageScore> = {}
  for (const [name, make] of Object.entries(makers)) {
    const times: number[] = []
    const loads: Record<(typeof waits)[number], number>[] = []
    let html = ''
    for (let run = 0; run < runs; run++) {
      const start = performance.now()
      html = make()
      times.push(performance.now() - start)
      if (!browser) continue
      const { page } = await browser.open(html)
      loads.push(await load(page))
    }
    scores[name] = {
      kilobytes: Buffer.byteLength(html) / 1000,
      render: median(times),
      browser: browser ? byMedian(loads, waits) : null,
    }
  }
  await browser?.stop()
  return scores
}
