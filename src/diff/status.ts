/**
 * What the status codes mean for one another: which is further on, which leaves an issue open.
 *
 * Codes in order: not-completed < ongoing < phased < basically-completed < completed. A tag that is in no list
 * (`unknown`, 暂缓实施) cannot be ordered among the open ones, but it is open: completed is further on than it.
 * Where nothing is said (`unstated`) nothing is claimed: from and to it the direction is `same`.
 */
import type { IssueChange, StatusCode } from '../schema.ts'

const order: Partial<Record<StatusCode, number>> = {
  'not-completed': 0,
  ongoing: 1,
  phased: 2,
  'basically-completed': 3,
  completed: 4,
}

/** All codes, as the transitions are listed: from done to nothing said. */
export const codesInOrder: readonly StatusCode[] = [
  'completed',
  'basically-completed',
  'phased',
  'ongoing',
  'not-completed',
  'unknown',
  'unstated',
]

const openCodes = new Set<StatusCode>(['ongoing', 'not-completed', 'phased', 'basically-completed', 'unknown'])

/** There is still something to be done. */
export function isOpen(code: StatusCode): boolean {
  return openCodes.has(code)
}

/** Which way an issue went between two bulletins. */
export function directionOf(from: StatusCode, to: StatusCode): 'advanced' | 'regressed' | 'same' {
  if (from === to || from === 'unstated' || to === 'unstated') return 'same'
  if (from === 'unknown') return to === 'completed' ? 'advanced' : 'same'
  if (to === 'unknown') return from === 'completed' ? 'regressed' : 'same'
  return (order[to] as number) > (order[from] as number) ? 'advanced' : 'regressed'
}

/**
 * Why NEW does not report an issue of OLD any more.
 *
 * @param relisted NEW names it inside another issue
 * @returns `settled`: it was completed; `dropped`: it was open and NEW is silent about it; null where neither can be
 *   said: OLD never stated how it stood, or NEW is not silent
 */
export function reasonGone(code: StatusCode, relisted: boolean): IssueChange['reason'] {
  if (code === 'completed') return 'settled'
  return isOpen(code) && !relisted ? 'dropped' : null
}
