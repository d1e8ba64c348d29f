/** What is measured: the evaluation cases where they lie beside the project, else the samples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { page } from '../../src/hardening/shape-parts.ts'
import { decode } from '../../src/read/decode.ts'
import type { Bulletin } from '../../src/schema.ts'

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
export const hasCases = existsSync(cases)
/** Where the figures come from, for the heading of the tables. */
export const origin = hasCases ? 'the evaluation cases' : 'the samples, held against output/'

const fine = (date: string | null): date is string => date !== null && /\d{4}-\d{2}/.test(date)

function evaluationCase(name: string): BenchCase[] {
  const folder = join(cases, name)
  const file = readdirSync(folder).find((one) => one.startsWith('input.'))
  if (file === undefined) return []
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
    publishedOn?: string | null
    issues?: Array<{ title: string; progress?: string | null; dates?: string[] }>
  }
  if (!gold.issues) return []
  const issues = gold.issues.map(({ title, progress, dates }) => ({
    title,
    progress: progress ?? null,
    dates: dates ?? null,
  }))
  return [
    {
      name,
      bytes: readFileSync(join(folder, file)),
      isPage: file.endsWith('.html'),
      publishedOn: gold.publishedOn ?? null,
      issues,
    },
  ]
}

function sampleCase(path: string): BenchCase[] {
  const stored = join('output', path.replace(/\.\w+$/, '.json'))
  if (!existsSync(stored)) return []
  const bulletin = JSON.parse(readFileSync(stored, 'utf8')) as Bulletin
  const issues = bulletin.issues.map(({ title, progress, dates }) => ({
    title,
    progress: progress?.text ?? null,
    dates: dates.map(({ edtf }) => edtf).filter(fine),
  }))
  return [
    {
      name: path,
      bytes: readFileSync(join('samples', path)),
      isPage: path.endsWith('.html'),
      publishedOn: bulletin.publishedAt?.slice(0, 10) ?? null,
      issues,
    },
  ]
}

export function benchCases(): BenchCase[] {
  if (hasCases) return readdirSync(cases).sort().flatMap(evaluationCase)
  const files = readdirSync('samples', { recursive: true }).map((file) => String(file).replaceAll('\\', '/'))
  return files
    .filter((file) => /\.(?:html|txt)$/.test(file))
    .sort()
    .flatMap(sampleCase)
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
  if (!hasCases) return []
  return readdirSync(cases)
    .sort()
    .flatMap((name) => {
      const folder = join(cases, name)
      const files = readdirSync(folder)
      const [old, recent] = ['old.', 'new.'].map((stem) => files.find((file) => basename(file).startsWith(stem)))
      if (!old || !recent) return []
      const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
        old: GoldIssue[]
        new: GoldIssue[]
        pairs: Array<[number, number]>
      }
      const pairs = gold.pairs.map(([a, b]): [string, string] => [gold.old[a]?.title ?? '', gold.new[b]?.title ?? ''])
      return [{ name, old: readFileSync(join(folder, old)), recent: readFileSync(join(folder, recent)), pairs }]
    })
}
