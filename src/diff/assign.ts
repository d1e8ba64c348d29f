/** The optimal assignment of issues to issues, and where it might as well have been another one. */
import { munkres } from 'munkres'
import type { Edge } from './candidates.ts'

/** Two assignments whose similarities sum to less of a difference are equally good. */
export const margin = 0.02

/** Costs are whole numbers, so that equal ones are equal: floating-point sums would decide ties by rounding. */
const scale = 1e9

/**
 * What a pair is worth. The cube, so that one sure pair (0.9) is not given up for two doubtful ones (0.6 each).
 */
const worth = (score: number) => Math.round(score ** 3 * scale)

/** Groups edges whose issues hang together; each group is solved by itself, so a large bulletin is many small problems. */
function components(edges: readonly Edge[]): Edge[][] {
  const parent = new Map<string, string>()
  const root = (node: string): string => {
    let at = node
    while (parent.has(at)) at = parent.get(at) as string
    // the path is shortened, or a long chain would be walked again and again
    for (let step = node; step !== at;) {
      const next = parent.get(step) as string
      parent.set(step, at)
      step = next
    }
    return at
  }
  for (const { a, b } of edges) {
    const [x, y] = [root(`a${a}`), root(`b${b}`)]
    if (x !== y) parent.set(y, x)
  }
  const groups = new Map<string, Edge[]>()
  for (const edge of edges) {
    const key = root(`a${edge.a}`)
    const group = groups.get(key)
    if (group) group.push(edge)
    else groups.set(key, [edge])
  }
  return [...groups.values()]
}

/** The best assignment takes time with the cube of a group: one with more cells (500 issues alike, on both sides) is not so solved. */
const mostCells = 250_000

/** The likest pair first, then the next of those that are left; among equals the one that keeps the order. */
function likestFirst(edges: readonly Edge[], displaced: (edge: Edge) => number): Edge[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  const sorted = edges.toSorted((x, y) => y.score - x.score || displaced(x) - displaced(y) || x.a - y.a || x.b - y.b)
  return sorted.filter(({ a, b }) => {
    if (takenA.has(a) || takenB.has(b)) return false
    takenA.add(a)
    takenB.add(b)
    return true
  })
}

/** Solves one group: a matrix of costs in which a pair that is no edge costs as much as none. */
function solve(edges: readonly Edge[]): Edge[] {
  if (edges.length === 1) return [...edges]
  const rows = [...new Set(edges.map(({ a }) => a))].sort((x, y) => x - y)
  const columns = [...new Set(edges.map(({ b }) => b))].sort((x, y) => x - y)
  if (rows.length * columns.length > mostCells) return likestFirst(edges, ({ a, b }) => Math.abs(a - b))
  const rowOf = new Map(rows.map((a, k) => [a, k]))
  const columnOf = new Map(columns.map((b, k) => [b, k]))
  const costs = rows.map(() => columns.map(() => scale))
  const edgeAt = new Map<number, Edge>()
  for (const edge of edges) {
    const [row, column] = [rowOf.get(edge.a) as number, columnOf.get(edge.b) as number]
    // among equally good assignments the one that keeps the order: less than any difference that counts
    const displaced = Math.abs(row - column)
    ;(costs[row] as number[])[column] = scale - worth(edge.score) + Math.min(displaced, 999)
    edgeAt.set(row * columns.length + column, edge)
  }
  return munkres(costs).flatMap(([row, column]) => edgeAt.get(row * columns.length + column) ?? [])
}

/**
 * Assigns issues to issues so that the whole is the likest.
 *
 * @param edges the possible pairs
 * @returns the chosen ones, each issue in one at the most, in order of `a`
 */
export function assign(edges: readonly Edge[]): Edge[] {
  return components(edges)
    .flatMap(solve)
    .sort((x, y) => x.a - y.a)
}

/** More are not told: where hundreds are alike, which they are says nothing. */
const mostRivals = 24

/** A pair that might as well have been another one. */
export interface Doubt {
  pair: Edge
  /** The equally good edges, of either of its issues. */
  others: Edge[]
}

/**
 * Finds the pairs that have an equal: a free partner as like, or two pairs that might be crossed without loss.
 *
 * @param edges all possible pairs
 * @param chosen those that `assign` took
 */
export function doubts(edges: readonly Edge[], chosen: readonly Edge[]): Doubt[] {
  const ofA = new Map(chosen.map((edge) => [edge.a, edge]))
  const ofB = new Map(chosen.map((edge) => [edge.b, edge]))
  const key = ({ a, b }: { a: number; b: number }) => `${a} ${b}`
  const scores = new Map(edges.map((edge) => [key(edge), edge.score]))
  const found = new Map<Edge, Edge[]>()
  const doubt = (pair: Edge, other: Edge) => {
    const others = found.get(pair)
    if (others && others.length < mostRivals) others.push(other)
    else if (!others) found.set(pair, [other])
  }
  for (const edge of edges) {
    const [left, right] = [ofA.get(edge.a), ofB.get(edge.b)]
    if (left === right) continue
    if (left && right) {
      const crossed = scores.get(key({ a: right.a, b: left.b }))
      if (crossed !== undefined && edge.score + crossed >= left.score + right.score - margin) {
        doubt(left, edge)
        doubt(right, edge)
      }
    } else {
      const pair = left ?? right
      if (pair && edge.score >= pair.score - margin) doubt(pair, edge)
    }
  }
  return chosen.flatMap((pair) => (found.has(pair) ? { pair, others: found.get(pair) as Edge[] } : []))
}
