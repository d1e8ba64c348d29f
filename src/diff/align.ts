/** Which issue of OLD is which issue of NEW. */
import type { Issue } from '../schema.ts'
import { assign, doubts } from './assign.ts'
import { candidates, type Edge, type Side } from './candidates.ts'
import { profile, type Source } from './features.ts'
import { namedInside } from './pieces.ts'
import { placeOf } from './place.ts'

/** Two issues that are one; indices into the issues of both sides. */
export interface Pair {
  from: number
  to: number
  /** 0–1 */
  similarity: number
}

/** How the issues of two bulletins belong together. */
export interface Alignment {
  /** In order of `from`. */
  pairs: Pair[]
  /** Pairs beside which another one is as good: nothing in the bulletins decides between them. */
  ambiguous: { pair: Pair; others: Pair[] }[]
  /** Issues without a partner that are like an issue which has one: split from it or merged into it. */
  related: { from: Pair[]; to: Pair[] }
  /** Issues of OLD without a partner that NEW names inside another issue, so that it is not silent about them. */
  relisted: Set<number>
}

/** What the likeness of an issue is judged by. */
const sourceOf = ({ title, description, progress, findings, plan }: Issue): Source => ({
  title,
  texts: [description ?? findings.map(({ text }) => text).join(''), plan?.goal, plan?.text, progress?.text],
})

/**
 * Puts both sides into one order that does not depend on which is OLD, so that comparing the other way round solves
 * the very same problem: where ties are broken, they are broken alike.
 */
function isTurned(old: readonly Issue[], recent: readonly Issue[]): boolean {
  if (old.length !== recent.length) return old.length > recent.length
  const key = (issues: readonly Issue[]) => issues.map((i) => `${i.title}\n${i.progress?.text ?? ''}`).join('\n')
  return key(old) > key(recent)
}

/** Pairs of what is left, where one side names the other inside another text than its title. */
function secondLook(a: readonly Issue[], b: readonly Issue[], chosen: readonly Edge[]): Edge[] {
  const [takenA, takenB] = [new Set(chosen.map((e) => e.a)), new Set(chosen.map((e) => e.b))]
  const left = [...a.keys()].filter((i) => !takenA.has(i))
  const right = [...b.keys()].filter((j) => !takenB.has(j))
  if (left.length === 0 || right.length === 0) return []
  const [as, bs] = [left.map((i) => a[i] as Issue), right.map((j) => b[j] as Issue)]
  const edges = [...namedInside(as, bs), ...namedInside(bs, as).map(({ a: y, b: x, score }) => ({ a: x, b: y, score }))]
  const best = new Map<string, Edge>()
  for (const { a: x, b: y, score } of edges) {
    const edge = { a: left[x] as number, b: right[y] as number, score }
    const known = best.get(`${edge.a} ${edge.b}`)
    if (!known || known.score < score) best.set(`${edge.a} ${edge.b}`, edge)
  }
  return [...best.values()]
}

/** Similarities are told to four places: what is behind is rounding, and would make equal results look unequal. */
const rounded = (score: number) => Math.round(score * 1e4) / 1e4

/**
 * Aligns the issues of two bulletins.
 *
 * @param old the issues of the earlier one
 * @param recent those of the later one
 * @returns pairs and what is doubtful about them; an issue in no pair has no counterpart. Neither order nor numbering
 *   of the issues decides a pair, but where nothing else does
 */
export function align(old: readonly Issue[], recent: readonly Issue[]): Alignment {
  const turned = isTurned(old, recent)
  const [a, b] = turned ? [recent, old] : [old, recent]
  const profiles = profile(a.map(sourceOf), b.map(sourceOf))
  const side = (issues: readonly Issue[], which: 'a' | 'b'): Side => ({
    profiles: profiles[which],
    places: issues.map(placeOf),
  })
  const { edges: first, near } = candidates(side(a, 'a'), side(b, 'b'))
  const sure = assign(first)
  const second = secondLook(a, b, sure)
  const edges = [...first, ...second]
  const chosen = [...sure, ...assign(second)]
  const pairFrom = (edge: Edge): Pair => ({
    from: turned ? edge.b : edge.a,
    to: turned ? edge.a : edge.b,
    similarity: rounded(edge.score),
  })
  const inOrder = (pairs: Pair[]) => pairs.sort((x, y) => x.from - y.from || x.to - y.to)
  const pairs = inOrder(chosen.map(pairFrom))
  const relisted = named(old, recent, new Set(pairs.map(({ from }) => from)))
  const forelisted = named(recent, old, new Set(pairs.map(({ to }) => to))).map(turn)
  return {
    pairs,
    ambiguous: doubts(edges, chosen).map(({ pair, others }) => ({
      pair: pairFrom(pair),
      others: inOrder(others.map(pairFrom)),
    })),
    related: relatedTo(pairs, [...[...edges, ...near].map(pairFrom), ...relisted, ...forelisted]),
    relisted: new Set(relisted.map(({ from }) => from)),
  }
}

const turn = ({ from, to, similarity }: Pair): Pair => ({ from: to, to: from, similarity })

/** The issues without a partner that the other side names inside one of its issues. */
function named(issues: readonly Issue[], hosts: readonly Issue[], paired: ReadonlySet<number>): Pair[] {
  const alone = [...issues.keys()].filter((i) => !paired.has(i))
  const inside = namedInside(
    alone.map((i) => issues[i] as Issue),
    hosts,
  )
  return inside.map(({ a: k, b: to, score }) => ({ from: alone[k] as number, to, similarity: rounded(score) }))
}

/** The possible pairs of issues that got no partner, the likest first; one entry for one pair. */
function relatedTo(pairs: readonly Pair[], edges: readonly Pair[]): Alignment['related'] {
  const [from, to] = [new Set(pairs.map((p) => p.from)), new Set(pairs.map((p) => p.to))]
  const best = new Map<string, Pair>()
  for (const edge of edges) {
    const known = best.get(`${edge.from} ${edge.to}`)
    if (!known || known.similarity < edge.similarity) best.set(`${edge.from} ${edge.to}`, edge)
  }
  const sorted = [...best.values()].sort((x, y) => y.similarity - x.similarity || x.from - y.from || x.to - y.to)
  return { from: sorted.filter((e) => !from.has(e.from)), to: sorted.filter((e) => !to.has(e.to)) }
}
