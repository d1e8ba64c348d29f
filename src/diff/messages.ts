/** What the findings say, in both languages. The diagnostics of the JSON bear the English ones. */
import type { StatusCode } from '../schema.ts'
import { daysBetween } from './edtf.ts'
import type { Language } from './words.ts'
import { fieldName, phrases, statusName } from './words.ts'

export type RuleId =
  | 'alignment-ambiguous'
  | 'deadline-moved-again'
  | 'deadline-dropped'
  | 'deadline-passed'
  | 'progress-copied'
  | 'reopened'
  | 'totals-inconsistent'
  | 'different-body'
  | 'different-inspection'

/** A finding without its place. */
export interface Told {
  ruleId: string
  /** Of the issue that it is about; null for none. */
  title: string | null
  actual: string | null
  expected: readonly string[]
}

/** `issues-completed 2→1`: the kind of claim by its name. */
const claimName = (told: string, language: Language) => told.replace(/^[\w-]+/, (kind) => fieldName(kind, language))

type Say = (title: string, actual: string, expected: readonly string[]) => string

/** A deadline was moved only where the days between both can be counted (see findings.ts). */
const days = (from: string | undefined, to: string) => daysBetween(from as string, to) as number
const status = (code: string | undefined, language: Language) => statusName(code as StatusCode, language)

const english: Record<RuleId, Say> = {
  'alignment-ambiguous': (title, actual, expected) =>
    `“${title}” was paired with “${actual}”, but nothing decides between that and ${expected.map((t) => `“${t}”`).join(', ')}`,
  'deadline-moved-again': (title, actual, [was]) =>
    `the deadline of “${title}” was moved from ${was} to ${actual} (${phrases.en.days(days(was, actual))})`,
  'deadline-dropped': (title, _, [was]) => `“${title}” is still open, but its deadline ${was} is told no more`,
  'deadline-passed': (title, actual, [today]) => `“${title}” is still open on ${today}, after its deadline ${actual}`,
  'progress-copied': (title, actual, [was]) =>
    `the progress of “${title}” is told in the same words as before, while its status went from ${status(was, 'en')} to ${status(actual, 'en')}`,
  reopened: (title, actual) => `“${title}” was completed before and is now ${status(actual, 'en')}`,
  'totals-inconsistent': (_, actual, expected) =>
    `the bulletins state ${claimName(actual, 'en')}, but by the issues themselves it would be ${expected.join(' or ')}`,
  'different-body': (_, actual, [was]) =>
    `compared by force: the bulletins are of different bodies (${was}, ${actual})`,
  'different-inspection': () => 'compared by force: the bulletins report on different inspections',
}

const chinese: Record<RuleId, Say> = {
  'alignment-ambiguous': (title, actual, expected) =>
    `“${title}”与“${actual}”配对，但与${expected.map((t) => `“${t}”`).join('、')}同样相近，无从判定`,
  'deadline-moved-again': (title, actual, [was]) =>
    `“${title}”的整改时限由 ${was} 改为 ${actual}（${phrases.zh.days(days(was, actual))}）`,
  'deadline-dropped': (title, _, [was]) => `“${title}”尚未完成，原定时限 ${was} 不再提及`,
  'deadline-passed': (title, actual, [today]) => `“${title}”时限 ${actual} 已过，至 ${today} 仍未完成`,
  'progress-copied': (title, actual, [was]) =>
    `“${title}”的整改情况与上次一字不差，状态却由“${status(was, 'zh')}”变为“${status(actual, 'zh')}”`,
  reopened: (title, actual) => `“${title}”上次已完成，现为“${status(actual, 'zh')}”`,
  'totals-inconsistent': (_, actual, expected) =>
    `通报自述${claimName(actual, 'zh')}，按所列问题应为 ${expected.join(' 或 ')}`,
  'different-body': (_, actual, [was]) => `强制比较：两份通报不是同一单位的（${was}、${actual}）`,
  'different-inspection': () => '强制比较：两份通报所报不是同一次巡视巡察、审计或督察',
}

/** Says a finding in words; a rule that is not known here says its name. */
export function message({ ruleId, title, actual, expected }: Told, language: Language): string {
  const say = (language === 'zh' ? chinese : english)[ruleId as RuleId] as Say | undefined
  return say ? say(title ?? '', actual ?? '', expected) : ruleId
}
