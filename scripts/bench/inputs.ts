/** What is measured: the evaluation cases where they lie beside the project, else the samples; both with what a person read in them. */
import { existsSync, readFileSync } from 'node:fs'
import { page } from '../../src/hardening/shape-parts.ts'
import { decode } from '../../src/read/decode.ts'
import type { Bulletin } from '../../src/schema.ts'
import { findCases } from '../evaluate/cases.ts'
import type { IssueTruth } from '../evaluate/truth.ts'

export interface GoldIssue {
  title: string
  progress: string | null
  /** EDTF, finer than a year; null where the case does not say. */
  dates: string[] | null
}

export interface BenchCase {
  name: string
  bytes: Uint8Array
  isPage: boolean
  publishedOn: string | null
  issues: GoldIssue[]
}

const cases = '../shared/eval/dev'
const hasCases = existsSync(cases)
const folder = hasCases ? cases : 'samples'
/** Where the figures come from, for the heading of the tables. */
export const origin = hasCases ? 'the evaluation cases' : 'the samples'

/** A passage that its truth only tells the ends of is taken whole from the stored output. */
function progressOf({ title, progress }: IssueTruth, name: string): string | null {
  if (!progress?.includes('…') || hasCases) return progress ?? null
  const { issues } = JSON.parse(readFileSync(`output/${name}.json`, 'utf8')) as Bulletin
  return issues.find((issue) => issue.title === title)?.progress?.text ?? null
}

export function benchCases(): BenchCase[] {
  return findCases(folder).flatMap((one) => {
    if (one.kind !== 'bulletin' || !one.truth.issues) return []
    const issues = one.truth.issues.map((issue) => ({
      title: issue.title,
      progress: progressOf(issue, one.name),
      dates: issue.dates ?? null,
    }))
    const { publishedOn = null } = one.truth
    return [{ name: one.name, bytes: readFileSync(one.file), isPage: one.file.endsWith('.html'), publishedOn, issues }]
  })
}

/** The bulletin that the goals speak of: the first plain text of the cases. */
export const theText = () => benchCases().find(({ isPage }) => !isPage) as BenchCase

/** The same bulletin as a page of 64 KB, as a Word export in a site's template looks. */
export function thePage(size = 65_536): Uint8Array {
  const paragraphs = decode(theText().bytes)
    .text.split('\n')
    .filter((line) => line.trim() !== '')
  const body = paragraphs
    .map(
      (line) =>
        `<p class="MsoNormal" style="text-indent:32pt;line-height:28pt"><span style="font-family:仿宋_GB2312;font-size:16pt">${line.replace(/[<&]/g, (c) => (c === '<' ? '&lt;' : '&amp;'))}</span></p>\n`,
    )
    .join('')
  const bare = page(body)
  const link = (i: number) =>
    `<li class="item"><a href="/zwgk/zdly/${i}/index.html" target="_blank" title="重点领域信息公开${i}">重点领域信息公开${i}</a></li>\n`
  const encoder = new TextEncoder()
  let links = ''
  for (let i = 0, left = size - encoder.encode(bare).length; left > 0; i++) {
    links += link(i)
    left -= encoder.encode(link(i)).length
  }
  return encoder.encode(bare.replace('<ul>', `<ul>${links}`))
}

/** Pairs of successive bulletins with the right pairs of issues, by their titles. */
export interface BenchPair {
  name: string
  old: Uint8Array
  recent: Uint8Array
  pairs: Array<[string, string]>
}

export function benchPairs(): BenchPair[] {
  return findCases(folder).flatMap((one) => {
    if (one.kind !== 'comparison') return []
    const { old, new: recent, pairs: indexes } = one.truth
    const pairs = indexes.map(([a, b]): [string, string] => [old[a]?.title ?? '', recent[b]?.title ?? ''])
    return [{ name: one.name, old: readFileSync(one.files[0]), recent: readFileSync(one.files[1]), pairs }]
  })
}
