/**
 * The places inside an issue that may name another one: its findings, the beginnings of its measures and of the
 * sentences that describe it. An umbrella (关于上轮巡察整改不到位的问题) lists old issues there.
 */
import type { Issue } from '../schema.ts'
import { profile } from './features.ts'
import { Overlap } from './overlap.ts'
import { titleLikeness } from './similarity.ts'
import type { Edge } from './candidates.ts'

/** A piece must be as like a title as this to name it; more than for two titles, since there are many pieces. */
const names = 0.7
/** Being named inside another issue counts for less than bearing the name. */
const discount = 0.85
/** Shorter names are found everywhere. */
const shortest = 5
const longestPiece = 60

/** The clauses of an issue that could be a title. */
export function piecesOf(issue: Issue): string[] {
  const texts = [
    ...issue.findings.map(({ text }) => text),
    ...(issue.progress?.measures ?? []).map(({ text }) => text.split(/[,，。:：]/, 1)[0] ?? ''),
    ...(issue.description ?? '').split(/[。;；]/),
    issue.followUp?.title ?? '',
  ]
  const pieces = texts.map((text) => text.trim()).filter((text) => text !== '' && text.length <= longestPiece)
  return [...new Set(pieces)]
}

/**
 * Finds which of some issues are named inside which of some others.
 *
 * @returns edges from an issue of `named` to an issue of `hosts` that names it, the likest piece counting
 */
export function namedInside(named: readonly Issue[], hosts: readonly Issue[]): Edge[] {
  if (named.length === 0) return []
  const pieces = hosts.flatMap((host, b) => piecesOf(host).map((text) => ({ b, text })))
  if (pieces.length === 0) return []
  const { a: titles, b: found } = profile(
    named.map(({ title }) => ({ title, texts: [] })),
    pieces.map(({ text }) => ({ title: text, texts: [] })),
  )
  const overlap = new Overlap(found.map(({ title }) => title))
  const best = new Map<string, Edge>()
  titles.forEach((title, a) => {
    if (title.core.length < shortest) return
    const shared = overlap.with(title.title)
    found.forEach((piece, k) => {
      if (shared[k] === 0) return
      const likeness = titleLikeness(title, piece, shared[k] as number)
      if (likeness < names) return
      const { b } = pieces[k] as { b: number }
      const known = best.get(`${a} ${b}`)
      if (!known || known.score < likeness * discount) best.set(`${a} ${b}`, { a, b, score: likeness * discount })
    })
  })
  return [...best.values()]
}
