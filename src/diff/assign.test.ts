import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assign, doubts } from './assign.ts'
import type { Edge } from './candidates.ts'

const edges = (...all: [a: number, b: number, score: number][]): Edge[] => all.map(([a, b, score]) => ({ a, b, score }))
const pairs = (all: readonly Edge[]) => all.map(({ a, b }) => [a, b])

test('the whole decides, not the first that comes', () => {
  expect(pairs(assign(edges([0, 0, 0.9], [0, 1, 0.85], [1, 0, 0.88])))).toEqual([
    [0, 1],
    [1, 0],
  ])
})

test('one sure pair is worth more than two doubtful ones', () => {
  expect(pairs(assign(edges([0, 0, 0.95], [0, 1, 0.6], [1, 0, 0.6])))).toEqual([[0, 0]])
})

test('among equals the order is kept', () => {
  const all = [0, 1, 2].flatMap((a) => [0, 1, 2].map((b): [number, number, number] => [a, b, 0.8]))
  expect(pairs(assign(edges(...all)))).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ])
})

test('a group too large for the best assignment: the likest first, among equals the order is kept', () => {
  const alike = Array.from({ length: 512 * 24 }, (_, k): [number, number, number] => {
    const a = Math.floor(k / 24)
    return [a, a + (k % 24), 0.8]
  })
  const chosen = pairs(assign(edges(...alike, [0, 511, 0.9])))
  const kept = Array.from({ length: 510 }, (_, i) => [i + 1, i + 1])
  expect(chosen).toEqual([[0, 511], ...kept, [511, 512]])
})

test('no edges, no pairs', () => {
  expect(assign([])).toEqual([])
})

const graph = fc.uniqueArray(
  fc.record({ a: fc.nat(5), b: fc.nat(5), score: fc.integer({ min: 25, max: 100 }).map((n) => n / 100) }),
  { maxLength: 14, selector: ({ a, b }) => `${a} ${b}` },
)

/** The best sum of worths, by trying everything. */
function best(all: readonly Edge[]): number {
  const [first, ...rest] = all
  if (!first) return 0
  const free = rest.filter(({ a, b }) => a !== first.a && b !== first.b)
  return Math.max(best(rest), first.score ** 3 + best(free))
}

test('is optimal, and uses each issue once', () => {
  fc.assert(
    fc.property(graph, (all) => {
      const chosen = assign(all)
      expect(new Set(chosen.map(({ a }) => a)).size).toBe(chosen.length)
      expect(new Set(chosen.map(({ b }) => b)).size).toBe(chosen.length)
      expect(chosen.reduce((sum, { score }) => sum + score ** 3, 0)).toBeCloseTo(best(all), 6)
    }),
  )
})

test.each([
  ['a free partner as like', edges([0, 0, 0.8], [0, 1, 0.79]), 1],
  ['a free partner less like', edges([0, 0, 0.8], [0, 1, 0.7]), 0],
  ['two pairs that might be crossed', edges([0, 0, 0.8], [1, 1, 0.8], [0, 1, 0.8], [1, 0, 0.8]), 2],
  ['two pairs that cross at a loss', edges([0, 0, 0.9], [1, 1, 0.9], [0, 1, 0.8], [1, 0, 0.8]), 0],
])('doubts: %s', (_, all, count) => {
  expect(doubts(all, assign(all))).toHaveLength(count)
})

test.each<[guards: string, all: Edge[], told: [pair: number[], others: number[][]][]]>([
  [
    'the rivals of a pair, the pair itself not among them',
    edges([0, 0, 0.8], [0, 1, 0.79], [0, 2, 0.785]),
    [
      [
        [0, 0],
        [
          [0, 1],
          [0, 2],
        ],
      ],
    ],
  ],
  ['a rival of the other side', edges([0, 0, 0.8], [1, 0, 0.79]), [[[0, 0], [[1, 0]]]]],
  ['as much less as makes no difference', edges([0, 0, 0.75], [0, 1, 0.73]), [[[0, 0], [[0, 1]]]]],
  [
    'pairs that might be crossed at a small loss',
    edges([0, 0, 0.8], [1, 1, 0.8], [0, 1, 0.795], [1, 0, 0.79]),
    [
      [
        [0, 0],
        [
          [0, 1],
          [1, 0],
        ],
      ],
      [
        [1, 1],
        [
          [0, 1],
          [1, 0],
        ],
      ],
    ],
  ],
  ['pairs of which one crossing is no edge', edges([0, 0, 0.8], [1, 1, 0.8], [0, 1, 0.8]), []],
  ['crossings of which one is poor', edges([0, 0, 0.8], [1, 1, 0.8], [0, 1, 0.8], [1, 0, 0.7]), []],
])('what is told of a doubt: %s', (_, all, told) => {
  const found = doubts(all, assign(all))
  expect(found.map(({ pair, others }) => [[pair.a, pair.b], pairs(others)])).toEqual(told)
})

test('of hundreds of rivals no more than two dozen are told', () => {
  const all = edges(...Array.from({ length: 100 }, (_, b): [number, number, number] => [0, b, 0.8]))
  expect(doubts(all, assign(all)).map(({ others }) => others.length)).toEqual([24])
})

test('a long chain of issues that hang together is one group', () => {
  const chain = Array.from({ length: 200 }, (_, k): [number, number, number][] => [
    [k, k, 0.6],
    [k, k + 1, 0.9],
  ]).flat()
  expect(pairs(assign(edges(...chain)))).toEqual(Array.from({ length: 200 }, (_, k) => [k, k + 1]))
})

test('pairs stand in the order of the first side, whichever group comes first', () => {
  expect(pairs(assign(edges([3, 0, 0.9], [1, 5, 0.9], [2, 7, 0.9])))).toEqual([
    [1, 5],
    [2, 7],
    [3, 0],
  ])
})

test.each<[guards: string, all: Edge[], expected: number[][]]>([
  [
    'a partner less far away',
    edges([0, 2, 0.8], [1, 0, 0.8], [1, 1, 0.8], [1, 2, 0.8]),
    [
      [0, 2],
      [1, 1],
    ],
  ],
  [
    'of two that want one partner the nearer',
    edges([0, 1, 0.8], [1, 1, 0.8], [2, 0, 0.8], [2, 1, 0.8]),
    [
      [1, 1],
      [2, 0],
    ],
  ],
  [
    'in whatever order they come',
    edges([2, 1, 0.8], [0, 1, 0.8], [2, 0, 0.8], [1, 1, 0.8]),
    [
      [1, 1],
      [2, 0],
    ],
  ],
  [
    'all with all, the last first',
    edges([1, 1, 0.8], [1, 0, 0.8], [0, 1, 0.8], [0, 0, 0.8]),
    [
      [0, 0],
      [1, 1],
    ],
  ],
])('the order is kept: %s', (_, all, expected) => expect(pairs(assign(all))).toEqual(expected))

test('in a group too large, too: the least displaced first', () => {
  const alike = Array.from({ length: 512 * 24 }, (_, k): [number, number, number] => {
    const a = Math.floor(k / 24)
    return [a, a + (k % 24), 0.8]
  })
  const chosen = assign(edges(...alike.filter(([a, b]) => a !== 0 || b !== 0)))
  expect(pairs(chosen)).toEqual(Array.from({ length: 511 }, (_, k) => [k + 1, k + 1]))
})
