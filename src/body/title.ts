/** The title among the lines of a page: over one line or several, printed once or twice, below the name of a series or a column. */
import type { Words } from '../lexicon/compile.ts'
import { readLabel } from '../outline/label.ts'
import { fold } from '../text/fold.ts'
import type { PageFacts } from '../tree.ts'
import { isFurniture, isTitle, type Line, mayEndTitle, namesColumn, squeeze } from './lines.ts'
import { isMeta } from './meta-line.ts'

/** How many lines a title may be broken into, and how far from the top it may begin. */
const maxTitleLines = 4
const maxTitleDepth = 400

/** The lines of the title (and of its repetition), as indices. */
export function findTitles(lines: Line[], firstContent: number, page: PageFacts, words: Words): number[] {
  // The page's title may name its column and site as well: …的通报_党务公开_某医院.
  const wanted = [page.articleTitle, page.title]
    .flatMap((title) => {
      const whole = squeeze(fold(title ?? ''))
      return [whole, ...whole.split(/[_|]/).filter((piece) => piece !== whole && isTitle(piece, words))]
    })
    .filter((title) => title.length >= 8)
  const runs: number[][] = []
  const textOf = (run: readonly number[]) => run.map((i) => squeeze((lines[i] as Line).folded)).join('')
  const last = Math.min(lines.length, firstContent + 1, maxTitleDepth)
  const isListed = (line: Line | undefined) => line !== undefined && listed.test(line.folded.trimStart())
  const parts = lines.slice(0, last).map((line, i) => {
    const isItem = isListed(line) && (isListed(lines[i - 1]) || isListed(lines[i + 1]))
    return isItem ? null : titlePart(line, words)
  })
  for (let i = 0; i < last; i++) {
    const run = titleRun(parts, i, wanted, words)
    if (run === 0) continue
    runs.push(Array.from({ length: run }, (_, k) => i + k))
    i += run - 1
  }
  // The name of a series stands over the title of its number: 审计整改结果公告, (第5号), 某馆…整改结果.
  const [first, second] = runs.slice(0, 2).map(textOf)
  if (first !== undefined && second !== undefined && (isSeries(first, second) || isAbridged(first, second)))
    runs.shift()
  // In front of the title that the page itself names may stand a list of links, each a title and its day.
  const exact = runs.findIndex((run) => wanted.includes(textOf(run)))
  return runs.filter((run, i) => i >= exact || (lines[run[0]!] as Line).block.content).flat()
}

const maxSeriesName = 12

function isSeries(first: string, title: string): boolean {
  const name = first.replace(/\([^()]*\)$/, '')
  return (
    name.length <= maxSeriesName && !name.includes('关于') && title.length >= name.length + 8 && !title.includes(name)
  )
}

/** The head of a printed page tells the title below it once more, without the body: 某某专项巡察整改进展情况通报. */
function isAbridged(first: string, title: string): boolean {
  const core = (text: string) => text.replaceAll('的', '')
  return !first.includes('关于') && title.includes('关于') && core(title).endsWith(core(first))
}

/** A line as a part of a title. */
interface TitlePart {
  text: string
  /** A title may end with it. */
  ends: boolean
  content: boolean
  styled: boolean
  links: boolean
  /** The look of a heading's element, which all of its lines share. */
  heading: string | null
}

/** (截至2023年10月31日), on a line below the title, is no part of it; (2024年第5号) is. */
const dayBelow = /^\((?:截至)?\d{4}年[^()号期批]{0,14}\)$/

/** 2024年第6号(总第53号) stands between the name of a series and the title. */
const numberOfSeries = /^\(?\d{4}年第?\d{1,4}号(?:\(总第?\d{1,4}号\))?\)?$/

/** ·关于开展排查的通知, and below it another such line: a list of links. */
const listed = /^[·•▪◆■●►▶»›>]/

/** Null for a line that is no part of any. */
function titlePart({ block, folded }: Line, words: Words): TitlePart | null {
  const text = squeeze(folded)
  if (block.table || /[。:]$|\||〔\d{4}〕\d{1,5}号$/.test(text) || isFurniture(folded, words) || isMeta(folded, words))
    return null
  if (namesColumn(text, words) || dayBelow.test(text) || numberOfSeries.test(text)) return null
  return {
    text,
    ends: mayEndTitle(text, words),
    content: block.content,
    styled: block.look !== null,
    links: block.links,
    heading: /^h[1-6]/.test(block.look ?? '') ? block.look : null,
  }
}

/** How many lines from `i` on make up a title; 0 where none begins. */
function titleRun(parts: ReadonlyArray<TitlePart | null>, i: number, wanted: string[], words: Words): number {
  const first = parts[i]
  let joined = ''
  let best = 0
  for (let n = 1; n <= maxTitleLines; n++) {
    const part = parts[i + n - 1]
    if (!first || !part) break
    // A navigation item in front of a title is set in another way.
    if (part.content !== first.content || part.styled !== first.styled || part.links !== first.links) break
    // A line that is a whole title begins one: it continues nothing, and a title printed twice stays two.
    const isOwn = wanted.includes(part.text) || isWholeTitle(part.text, words)
    // The lines of one heading are one title, wherever it is broken.
    const goesOn = best === 0 && part.heading !== null && part.heading === first.heading
    if (n > 1 && ((isOwn && !goesOn) || (best > 0 && joined.startsWith(part.text)))) break
    // The head of a page, and below it the title: 中共某支部委员会, 关于…的通报.
    if (best > 0 && !first.text.includes('关于') && part.text.startsWith('关于')) return best
    // 一、总体情况 right below it begins the text.
    if (n > 1 && part.ends && readLabel(part.text, words) !== null) break
    joined += part.text
    if (wanted.includes(joined)) return n
    if (part.ends && isTitle(joined, words)) best = n
  }
  return best
}

/** 党组关于…的通报: whose, the line before says. */
const bareOrgan = /^(?:党组|党委|党工委|党支部|党总支|总支|支部|委员会|支部委员会|总支委员会)关于/

/** A title with its body in it, not merely the second line of one (关于…的通报). */
function isWholeTitle(line: string, words: Words): boolean {
  return isTitle(line, words) && line.indexOf('关于') > 0 && !bareOrgan.test(line)
}
