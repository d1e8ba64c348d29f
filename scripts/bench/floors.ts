/** Parsing against the floors: what must be paid at least to look at a text or to parse a page at all. */
import { Parser } from 'htmlparser2'
import { parse as parse5 } from 'parse5'
import { parseBulletin } from '../../src/index.ts'
import { decode } from '../../src/read/decode.ts'
import { theText, thePage } from './inputs.ts'
import { median, ratio, time } from './measure.ts'

/** What anybody would write first: a few patterns, line by line, nothing kept. */
function naivePass(text: string): number {
  let found = 0
  for (const line of text.split('\n')) {
    if (/^[一二三四五六七八九十]+、|^[(（][一二三四五六七八九十\d]+[)）]|^\d+[.、]/.test(line)) found++
    for (const date of line.matchAll(/(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?/g)) found += date.length
    if (/[(（](?:已完成|基本完成|持续推进|未完成)[)）]$/.test(line)) found++
  }
  return found
}

function eventsWithPositions(html: string): number {
  let last = 0
  const parser: Parser = new Parser({
    ontext: () => (last = parser.startIndex),
    onopentag: () => (last = parser.endIndex),
  })
  parser.end(html)
  return last
}

export interface Floors {
  bytes: { text: number; page: number }
  milliseconds: Record<string, number>
  ratios: Record<string, number>
}

export async function floors(): Promise<Floors> {
  const text = theText().bytes
  const page = thePage()
  const [decodedText, decodedPage] = [decode(text).text, decode(page).text]
  const timings = await time({
    'naive pass over the text': () => naivePass(decodedText),
    'zhenggai, text': () => parseBulletin(text),
    'htmlparser2 with positions': () => eventsWithPositions(decodedPage),
    'parse5 with positions': () => parse5(decodedPage, { sourceCodeLocationInfo: true }),
    'zhenggai, page': () => parseBulletin(page),
  })
  return {
    bytes: { text: text.length, page: page.length },
    milliseconds: Object.fromEntries(Object.entries(timings).map(([name, values]) => [name, median(values)])),
    ratios: {
      'text / naive pass': ratio(timings, 'zhenggai, text', 'naive pass over the text'),
      'text / parse5': ratio(timings, 'zhenggai, text', 'parse5 with positions'),
      'page / parse5': ratio(timings, 'zhenggai, page', 'parse5 with positions'),
      'page / htmlparser2': ratio(timings, 'zhenggai, page', 'htmlparser2 with positions'),
    },
  }
}
