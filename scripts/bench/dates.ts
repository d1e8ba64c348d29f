/** Dates: precision, recall and traps of zhenggai end to end, and of other readers on the very passages they stand in. */
import { readDates } from '../../src/dates/dates.ts'
import { parseBulletin } from '../../src/index.ts'
import { compileLexicon } from '../../src/lexicon/compile.ts'
import { words } from '../../src/lexicon/words.ts'
import { fold, foldForComparison } from '../../src/text/fold.ts'
import { chronoReader, type DateReader, recognizersReader } from './date-peers.ts'
import { type BenchCase, benchCases, type GoldIssue } from './inputs.ts'
import { median, time } from './measure.ts'

export interface DateScore {
  precision: number
  recall: number
  /** The same where only the beginning counts: a range or bound that is read as its first day is right. */
  lenientPrecision: number
  lenientRecall: number
  traps: number
  milliseconds: number | null
}

export interface DateScores {
  dates: number
  traps: number
  readers: Record<string, DateScore>
}

/** What looks like a date and is none: vouchers, documents, issues and sessions, houses, recurring days. */
const traps =
  /(?:\d{4}年)?\d{1,2}月\d{1,3}号(?:[、和]\d{1,3}号)*(?:记账|会计|财务|原始)?凭证|[〔[(（]\s?(?:19|20)\d{2}\s?[〕\])）]\s?第?\d{1,4}\s?号|[一二三四五六七八九十]{1,3}届[一二三四五六七八九十]{1,3}次|第[一二三四五六七八九十\d]{1,3}[期次轮届]|\d{1,4}号\d{0,3}(?:号)?楼|每年\d{1,2}月/g

const fine = (edtf: string | null): edtf is string => edtf !== null && /\d{4}-\d{2}/.test(edtf)
const beginning = (edtf: string) =>
  edtf
    .replace(/^\.\.\//, '')
    .split('/')[0]
    ?.replace('~', '') ?? ''

class Tally {
  right = 0
  wrong = 0
  lost = 0

  add(wanted: readonly string[], got: readonly string[]): void {
    const [want, have] = [new Set(wanted), new Set(got)]
    const right = [...want].filter((one) => have.has(one)).length
    this.right += right
    this.wrong += have.size - right
    this.lost += want.size - right
  }

  get precision(): number {
    return this.right / Math.max(1, this.right + this.wrong)
  }

  get recall(): number {
    return this.right / Math.max(1, this.right + this.lost)
  }
}

/** The dates that were read in the passage of an issue. */
type Answer = (issue: GoldIssue, at: BenchCase) => string[]

function score(cases: readonly BenchCase[], answer: Answer, taken: number, milliseconds: number): DateScore {
  const [strict, lenient] = [new Tally(), new Tally()]
  for (const one of cases) {
    for (const issue of one.issues) {
      if (issue.progress === null || issue.dates === null) continue
      const edtfs = answer(issue, one)
      strict.add(issue.dates, edtfs.filter(fine))
      lenient.add(issue.dates.map(beginning), edtfs.filter(fine).map(beginning))
    }
  }
  return {
    precision: strict.precision,
    recall: strict.recall,
    lenientPrecision: lenient.precision,
    lenientRecall: lenient.recall,
    traps: taken,
    milliseconds,
  }
}

/** How many of the traps in the lines of a text are taken for dates. */
function trapsTaken(lines: readonly Line[], read: DateReader): number {
  return lines.reduce((sum, { line, publishedOn }) => {
    const found = read(line, publishedOn)
    const hit = [...line.matchAll(traps)].filter(({ index, 0: own }) =>
      found.some(({ start, end }) => start < index + own.length && index < end),
    )
    return sum + hit.length
  }, 0)
}

const peerAnswer =
  (read: DateReader): Answer =>
  ({ progress }, { publishedOn }) =>
    read(progress ?? '', publishedOn ?? unknownDay).flatMap(({ edtf }) => (edtf === null ? [] : [edtf]))

const unknownDay = '2024-12-31'

interface Line {
  line: string
  publishedOn: string
}

/** What the parser made of the whole files, looked up by the issues' titles; and the lines of the bodies that it found. */
async function ownAnswer(cases: readonly BenchCase[]): Promise<{ answer: Answer; lines: Line[] }> {
  const answers = new Map<GoldIssue, string[]>()
  const lines: Line[] = []
  for (const one of cases) {
    const { issues, text } = await parseBulletin(one.bytes)
    lines.push(...text.split('\n').map((line) => ({ line, publishedOn: one.publishedOn ?? unknownDay })))
    const left = [...issues]
    for (const gold of one.issues) {
      const at = left.findIndex(({ title }) => foldForComparison(title) === foldForComparison(gold.title))
      const [issue] = at < 0 ? [] : left.splice(at, 1)
      answers.set(
        gold,
        (issue?.dates ?? []).flatMap(({ edtf }) => (edtf === null ? [] : [edtf])),
      )
    }
  }
  return { answer: (issue) => answers.get(issue) ?? [], lines }
}

const lexicon = compileLexicon(words)

/** The parser's own reader of dates alone, for the time that it takes and the traps. */
const ownReader: DateReader = (text, publishedOn) =>
  readDates(text, fold(text), [[0, text.length]], { published: publishedOn, from: null }, lexicon).map(
    ({ edtf, span }) => ({ edtf, start: span[0], end: span[1] }),
  )

export async function dates(): Promise<DateScores> {
  const cases = benchCases()
  const passages = cases.flatMap(({ issues, publishedOn }) =>
    issues.flatMap(({ progress }) =>
      progress === null ? [] : [{ line: progress, publishedOn: publishedOn ?? unknownDay }],
    ),
  )
  const all = (read: DateReader) => () => passages.forEach(({ line, publishedOn }) => read(line, publishedOn))
  const timings = await time(
    { zhenggai: all(ownReader), 'chrono-node': all(chronoReader), recognizers: all(recognizersReader) },
    3,
    300,
  )
  const milliseconds = (name: string) => median(timings[name] ?? [])
  const { answer, lines } = await ownAnswer(cases)
  const peer = (name: string, read: DateReader) =>
    score(cases, peerAnswer(read), trapsTaken(lines, read), milliseconds(name))
  return {
    dates: cases.flatMap(({ issues }) =>
      issues.flatMap(({ progress, dates: gold }) => (progress === null ? [] : (gold ?? []))),
    ).length,
    traps: lines.reduce((sum, { line }) => sum + [...line.matchAll(traps)].length, 0),
    readers: {
      zhenggai: score(cases, answer, trapsTaken(lines, ownReader), milliseconds('zhenggai')),
      'chrono-node zh.hans': peer('chrono-node', chronoReader),
      'recognizers-text zh-cn': peer('recognizers', recognizersReader),
    },
  }
}
