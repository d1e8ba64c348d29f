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

/** The dates that were read in the passage of an issue, and how many traps were taken for dates. */
type Answer = (issue: GoldIssue, at: BenchCase) => { edtfs: string[]; traps: number }

function score(cases: readonly BenchCase[], answer: Answer, milliseconds: number | null): DateScore {
  const [strict, lenient] = [new Tally(), new Tally()]
  let taken = 0
  for (const one of cases) {
    for (const issue of one.issues) {
      if (issue.progress === null) continue
      const { edtfs, traps: hit } = answer(issue, one)
      strict.add(issue.dates, edtfs.filter(fine))
      lenient.add(issue.dates.map(beginning), edtfs.filter(fine).map(beginning))
      taken += hit
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

const overlapping = (text: string, found: ReadonlyArray<{ start: number; end: number }>) =>
  [...text.matchAll(traps)].filter(({ index, 0: own }) =>
    found.some(({ start, end }) => start < index + own.length && index < end),
  ).length

function peerAnswer(read: DateReader): Answer {
  return ({ progress }, { publishedOn }) => {
    const found = read(progress ?? '', publishedOn ?? '2024-12-31')
    return {
      edtfs: found.flatMap(({ edtf }) => (edtf === null ? [] : [edtf])),
      traps: overlapping(progress ?? '', found),
    }
  }
}

/** What the parser made of the whole file, looked up by the issue's title. */
async function ownAnswer(cases: readonly BenchCase[]): Promise<Answer> {
  const answers = new Map<GoldIssue, { edtfs: string[]; traps: number }>()
  for (const one of cases) {
    const { issues, text } = await parseBulletin(one.bytes)
    const left = [...issues]
    for (const gold of one.issues) {
      const at = left.findIndex(({ title }) => foldForComparison(title) === foldForComparison(gold.title))
      const [issue] = at < 0 ? [] : left.splice(at, 1)
      const told = issue?.progress ? text.slice(...issue.progress.span) : ''
      const offset = issue?.progress?.span[0] ?? 0
      const found = (issue?.dates ?? []).map(({ span }) => ({ start: span[0] - offset, end: span[1] - offset }))
      answers.set(gold, {
        edtfs: (issue?.dates ?? []).flatMap(({ edtf }) => (edtf === null ? [] : [edtf])),
        traps: overlapping(told, found),
      })
    }
  }
  return (issue) => answers.get(issue) ?? { edtfs: [], traps: 0 }
}

export async function dates(): Promise<DateScores> {
  const cases = benchCases()
  const passages = cases.flatMap(({ issues, publishedOn }) =>
    issues.flatMap(({ progress }) =>
      progress === null ? [] : [{ progress, publishedOn: publishedOn ?? '2024-12-31' }],
    ),
  )
  const lexicon = compileLexicon(words)
  const own = (text: string, publishedOn: string) =>
    readDates(text, fold(text), [[0, text.length]], { published: publishedOn, from: null }, lexicon)
  const all = (read: (text: string, publishedOn: string) => unknown) => () =>
    passages.forEach(({ progress, publishedOn }) => read(progress, publishedOn))
  const timings = await time(
    { zhenggai: all(own), 'chrono-node': all(chronoReader), recognizers: all(recognizersReader) },
    3,
    300,
  )
  const milliseconds = (name: string) => median(timings[name] ?? [])
  return {
    dates: cases.flatMap(({ issues }) => issues.flatMap((issue) => (issue.progress === null ? [] : issue.dates)))
      .length,
    traps: passages.reduce((sum, { progress }) => sum + [...progress.matchAll(traps)].length, 0),
    readers: {
      zhenggai: score(cases, await ownAnswer(cases), milliseconds('zhenggai')),
      'chrono-node zh.hans': score(cases, peerAnswer(chronoReader), milliseconds('chrono-node')),
      'recognizers-text zh-cn': score(cases, peerAnswer(recognizersReader), milliseconds('recognizers')),
    },
  }
}
