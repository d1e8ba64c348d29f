/** What the renderings call things, in both languages. */
import { describe, expect, it } from 'vitest'
import { genres, stages, statusCodes } from '../schema-names.ts'
import { groupKeys } from './select.ts'
import { fieldName, phrases, statusName, timelinePhrases, valueName, type Language, type Totals } from './words.ts'

/** Everything that a change, a place or a claim may be of. */
const fields = [
  'title status deadline responsible description findings plan.goal plan.text progress measures dates figures followUp reason',
  'nextSteps labels area category genre stage publisher editor signedBy publishedAt signedOn inspection.inspector',
  'inspection.inspectee inspection.round inspection.period inspection.feedbackOn contact.phones contact.emails',
  'contact.address contact.postalCode people cases issues-total issues-completed issues-basically-completed issues-phased',
  'issues-ongoing issues-not-completed completion-rate systems funds people-handled meetings',
].flatMap((line) => line.split(' '))

describe('every name is Chinese in Chinese and English in English, and none is used twice', () => {
  it.each<[guards: string, names: (language: Language) => string[]]>([
    ['fields', (language) => fields.map((field) => fieldName(field, language))],
    ['statuses', (language) => statusCodes.map((code) => statusName(code, language))],
    ['genres', (language) => genres.map((one) => valueName('genre', one, language))],
    ['stages', (language) => stages.map((one) => valueName('stage', one, language))],
    ['groups', (language) => groupKeys.map((key) => phrases[language].groups[key])],
  ])('%s', (_, names) => {
    const [zh, en] = [names('zh'), names('en')]
    expect(zh.filter((name) => !/^[\p{Script=Han}（），]+$/u.test(name))).toEqual([])
    expect(en.filter((name) => !/^[a-z][a-z :,-]+$/i.test(name))).toEqual([])
    expect([new Set(zh).size, new Set(en).size]).toEqual([zh.length, en.length])
  })
})

describe('a name that is not ours', () => {
  it.each<[guards: string, name: () => string, expected: string]>([
    ['a kind of action is its own name', () => fieldName('actions.提醒谈话', 'en'), '提醒谈话'],
    ['what only ends like one stays whole', () => fieldName('of.actions.提醒谈话', 'zh'), 'of.actions.提醒谈话'],
    ['a field that is not known', () => fieldName('rumours', 'zh'), 'rumours'],
    ['a genre that is not known', () => valueName('genre', 'rumour', 'zh'), 'rumour'],
    ['a value of another field', () => valueName('signedBy', 'audit', 'zh'), 'audit'],
    ['a genre', () => valueName('genre', 'audit', 'zh'), '审计'],
    ['a stage', () => valueName('stage', 'follow-up', 'zh'), '后续'],
  ])('%s', (_, name, expected) => expect(name()).toBe(expected))
})

describe('counts', () => {
  const { zh, en } = phrases
  const [chain, chainZh] = [timelinePhrases.en, timelinePhrases.zh]
  it.each<[guards: string, said: () => string, expected: string]>([
    ['one issue', () => en.count(1), '1 issue'],
    ['several', () => en.count(2), '2 issues'],
    ['none', () => en.count(0), '0 issues'],
    ['issues in Chinese', () => zh.count(2), '2 个问题'],
    ['a day later', () => en.days(1), '1 day later'],
    ['a day earlier', () => en.days(-1), '1 day earlier'],
    ['days later', () => en.days(2), '2 days later'],
    ['days earlier', () => en.days(-2), '2 days earlier'],
    ['later in Chinese', () => zh.days(1), '推迟 1 天'],
    ['earlier in Chinese', () => zh.days(-1), '提前 1 天'],
    ['put off once', () => chain.postponed(1), 'deadline put off once'],
    ['put off again', () => chain.postponed(2), 'deadline put off 2 times'],
    ['reopened once', () => chain.reopened(1), 'reopened once'],
    ['reopened again', () => chain.reopened(3), 'reopened 3 times'],
    ['put off in Chinese', () => chainZh.postponed(2), '时限推迟 2 次'],
    ['reopened in Chinese', () => chainZh.reopened(3), '完成后又重新整改 3 次'],
    ['who cut the words', () => en.words('nodejs-jieba'), 'words cut by nodejs-jieba'],
    ['the same in Chinese', () => zh.words('nodejs-jieba'), '分词：nodejs-jieba'],
  ])('%s', (_, said, expected) => expect(said()).toBe(expected))
})

it('the totals tell each figure in its place', () => {
  const totals: Totals = {
    matched: 9,
    unchanged: 2,
    changed: 7,
    advanced: 4,
    regressed: 1,
    added: 3,
    removed: 6,
    dropped: 5,
  }
  expect(phrases.zh.total(totals)).toBe(
    '对应 9 个：无变化 2，有变化 7（推进 4，倒退 1）；新增 3；不再列出 6（其中未完成而不再提及 5）',
  )
  expect(phrases.en.total(totals)).toBe(
    '9 matched: 2 unchanged, 7 changed (4 advanced, 1 regressed); 3 added; 6 gone (5 of them dropped while open)',
  )
})
