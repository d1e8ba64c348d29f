import { expect, test } from 'vitest'
import { directionOf, isOpen, reasonGone } from './status.ts'

test.each([
  ['a step', 'not-completed', 'ongoing', 'advanced'],
  ['to the end', 'basically-completed', 'completed', 'advanced'],
  ['phased is further than ongoing', 'ongoing', 'phased', 'advanced'],
  ['reopened', 'completed', 'ongoing', 'regressed'],
  ['the same', 'phased', 'phased', 'same'],
  ['an unknown tag is open: completed is further', 'unknown', 'completed', 'advanced'],
  ['from completed to an unknown tag', 'completed', 'unknown', 'regressed'],
  ['among the open ones an unknown tag has no place', 'unknown', 'phased', 'same'],
  ['nothing said before: nothing claimed', 'unstated', 'completed', 'same'],
  ['nothing said now: nothing claimed', 'completed', 'unstated', 'same'],
] as const)('direction: %s', (_, from, to, direction) => {
  expect(directionOf(from, to)).toBe(direction)
})

test.each([
  ['completed', false, 'settled'],
  ['ongoing', false, 'dropped'],
  ['basically-completed', false, 'dropped'],
  ['unknown', false, 'dropped'],
  ['unstated', false, null],
  ['ongoing', true, null],
  ['completed', true, 'settled'],
] as const)('gone while %s (named elsewhere: %s): %s', (code, relisted, reason) => {
  expect(reasonGone(code, relisted)).toBe(reason)
})

test('completed and unstated are not open', () => {
  expect(isOpen('completed') || isOpen('unstated')).toBe(false)
})
