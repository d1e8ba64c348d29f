/** What one set of features shares with each of others. */
import { expect, it } from 'vitest'
import type { Features } from './features.ts'
import { Overlap } from './overlap.ts'

const set = (weights: Record<number, number>): Features => ({
  ids: Object.keys(weights).map(Number),
  weights: Object.values(weights),
  total: 0,
})
const shared = (one: Features, ...others: Features[]) => [...new Overlap(others).with(one)]

it.each<[guards: string, found: () => number[], expected: number[]]>([
  ['no others', () => shared(set({ 1: 1 })), []],
  ['nothing', () => shared(set({ 1: 1 }), set({ 2: 1 })), [0]],
  ['one of two', () => shared(set({ 1: 1, 2: 3 }), set({ 2: 3, 3: 1 })), [3]],
  ['all', () => shared(set({ 1: 1, 2: 3 }), set({ 1: 1, 2: 3 })), [4]],
  ['of two weights the lesser', () => shared(set({ 1: 1 }), set({ 1: 3 }), set({ 1: 0.5 })), [1, 0.5]],
  [
    'each of the others for itself',
    () => shared(set({ 1: 1, 2: 2 }), set({ 1: 1 }), set({}), set({ 2: 2 })),
    [1, 0, 2],
  ],
])('%s', (_, found, expected) => expect(found()).toEqual(expected))

it('a second set is not added to the first', () => {
  const overlap = new Overlap([set({ 1: 1 }), set({ 2: 1 })])
  expect([...overlap.with(set({ 1: 1 }))]).toEqual([1, 0])
  expect([...overlap.with(set({ 2: 1 }))]).toEqual([0, 1])
})
