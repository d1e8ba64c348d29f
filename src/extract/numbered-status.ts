/** The status of issues told by their numbers in a sentence of the whole bulletin: 第1、3项已完成整改,第2项正在推进。 */
import { isStatusPhrase, type Reading, readStatus } from '../lexicon/status-phrase.ts'
import type { Issue, Span } from '../schema.ts'
import { fold } from '../text/fold.ts'
import { matchesOf } from '../text/matches.ts'
import { parseNumeral } from '../text/numerals.ts'
import { dropEnd, dropStart } from '../text/trim.ts'
import type { Context } from './context.ts'

const number = '\\(?[\\d一二三四五六七八九十]{1,3}\\)?'
const told = new RegExp(
  `(?<![、和及])第(${number}(?:[项个条]?[、和及]第?${number}){0,60})[项个条](?:问题|任务|事项)?((?:均|都|已|全部)?[^,。;]{2,20})(?=[,。;]|$)`,
  'g',
)
const each = new RegExp(number, 'g')
/** So many issues are told of together. */
const least = 2

interface Told {
  numbers: number[]
  reading: Reading
  span: Span
}

/**
 * Settles issues that print no status where one sentence tells that of all of them, each number once: then the numbers are theirs.
 *
 * @param issues all of the bulletin; those that are settled get their status
 * @param spans what speaks of the bulletin as a whole, and the end of the last issue
 */
export function settleByNumber(issues: Issue[], spans: readonly Span[], { text, folded, words }: Context): void {
  const open = new Map<number | null, Issue>()
  const unstated = issues.filter(({ status }) => status.code === 'unstated')
  for (const issue of unstated) open.set(numberOf(issue.labels.at(-1)), issue)
  if (unstated.length < least || open.size < unstated.length || open.has(null)) return
  for (const [start, end] of spans) {
    const found = matchesOf(told, folded.slice(start, end)).flatMap(
      ({ 0: whole, 1: list, 2: status, index }): Told[] => {
        const reading = isStatusPhrase(status as string, words) ? readStatus(status as string, words) : null
        const to = start + index + whole.length
        const numbers = matchesOf(each, list as string).map(([one]) => numberOf(one) ?? 0)
        return reading ? [{ numbers, reading, span: [to - (status as string).length, to] }] : []
      },
    )
    const numbers = found.flatMap((one) => one.numbers)
    if (numbers.length !== open.size || !numbers.every((one) => open.has(one)) || new Set(numbers).size < open.size)
      continue
    for (const { numbers: own, reading, span } of found)
      for (const one of own) {
        const issue = open.get(one) as Issue
        const sustained = issue.status.sustained || reading.sustained
        issue.status = { code: reading.code, sustained, text: text.slice(...span), basis: 'prose', span }
      }
    return
  }
}

const numberOf = (label: string | undefined) =>
  parseNumeral(dropEnd(dropStart(fold(label ?? ''), '(', true), ')、.', true))
