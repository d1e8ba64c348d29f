/**
 * Takes the pictures of the pages that the README shows, in docs/, with the Chromium of this machine (CHROMIUM names another).
 *
 *     npm run page:shots
 */
import { renderBulletinPage } from '../src/page/bulletin-page.tsx'
import { renderDiffPage } from '../src/page/diff-page.tsx'
import { Pages, chromiumPath } from '../src/page/testing/browser.ts'
import { compared, successive } from '../src/page/testing/samples.ts'

if (chromiumPath === undefined) {
  process.stderr.write('page:shots needs Chromium: install it, or name one in CHROMIUM\n')
  process.exit(1)
}

const bulletins = await successive()
const shots = [
  {
    name: 'bulletin',
    html: renderBulletinPage(bulletins[0], { asOf: '2024-11-01' }),
    colorScheme: 'light',
    // an issue with its evidence, beside what stands above
    choose: '#i-0 > summary',
  },
  {
    name: 'comparison',
    html: renderDiffPage(compared(bulletins), bulletins),
    colorScheme: 'dark',
    choose: null,
  },
] as const

const browser = await Pages.start()
for (const { name, html, colorScheme, choose } of shots) {
  const { page } = await browser.open(html, { colorScheme, viewport: { width: 1280, height: 1000 } })
  if (choose) await page.locator(choose).click()
  await page.evaluate('scrollTo(0, 0)')
  await page.screenshot({ path: `docs/page-${name}.png` })
}
await browser.stop()
