/** Finding the body of a page: zhenggai against Readability. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parseBulletin } from '../../src/index.ts'
import { decode } from '../../src/read/decode.ts'
import { foldForComparison } from '../../src/text/fold.ts'
import { type BenchCase, benchCases } from './inputs.ts'
import { median, time } from './measure.ts'

export interface BodyScore {
  /** Of the issues' titles and the beginnings of their progress so many are in the body that was found. */
  kept: number
  wanted: number
  /** Links of the page's frame that are in the body. */
  noise: number
  milliseconds: number
}

const squeeze = (text: string) => foldForComparison(text)

function readable(html: string): string {
  const { document } = parseHTML(html)
  return new Readability(document as unknown as Document).parse()?.textContent ?? ''
}

function wantedOf({ issues }: BenchCase): string[] {
  return issues.flatMap(({ title, progress }) => [
    squeeze(title),
    ...(progress === null ? [] : [squeeze(progress).slice(0, 20)]),
  ])
}

/** The texts of links that no issue speaks of. */
function frameLinks(html: string, wanted: readonly string[]): string[] {
  const links = [...parseHTML(html).document.querySelectorAll('a')].map((link) => squeeze(link.textContent ?? ''))
  return [...new Set(links)].filter((link) => link.length >= 4 && !wanted.some((text) => text.includes(link)))
}

export async function bodies(): Promise<Record<string, BodyScore>> {
  const pages = benchCases().filter(({ isPage }) => isPage)
  const finders: Record<string, (one: BenchCase, html: string) => Promise<string> | string> = {
    zhenggai: async ({ bytes }) => (await parseBulletin(bytes)).text,
    'readability + linkedom': (_, html) => readable(html),
  }
  const scores: Record<string, BodyScore> = {}
  const sources = pages.map((one) => ({ one, html: decode(one.bytes).text }))
  const timings = await time(
    Object.fromEntries(
      Object.entries(finders).map(([name, find]) => [
        name,
        () => Promise.all(sources.map(({ one, html }) => find(one, html))),
      ]),
    ),
    3,
    300,
  )
  for (const [name, find] of Object.entries(finders)) {
    const score = { kept: 0, wanted: 0, noise: 0, milliseconds: median(timings[name] ?? []) }
    for (const { one, html } of sources) {
      const body = squeeze(await find(one, html))
      const wanted = wantedOf(one)
      score.wanted += wanted.length
      score.kept += wanted.filter((text) => body.includes(text)).length
      score.noise += frameLinks(html, wanted).filter((link) => body.includes(link)).length
    }
    scores[name] = score
  }
  return scores
}
