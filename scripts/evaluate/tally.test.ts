import { describe, expect, it } from 'vitest'
import { same, sameDate } from './compare.ts'
import { changesSince, summarize } from './history.ts'
import { takeNotes } from './notes.ts'
import { pairUp } from './pairing.ts'
import { countsOf, type Finding, type Outcome, scoreOf } from './tally.ts'

const told = (...outcomes: Outcome[]): Finding[] =>
  outcomes.map((outcome, i) => ({ case: 'a', field: 'f', at: String(i), outcome, truth: 't', found: 'x' }))

describe('precision, recall, F1', () => {
  it.each<[guards: string, outcomes: Outcome[], strict: number[], lenient: number[]]>([
    ['all right', ['exact', 'exact'], [1, 1, 1], [1, 1, 1]],
    ['a near value counts where it may', ['exact', 'close'], [0.5, 0.5, 0.5], [1, 1, 1]],
    ['another value is a wrong and a lost one', ['exact', 'wrong'], [0.5, 0.5, 0.5], [0.5, 0.5, 0.5]],
    ['a lost value costs recall alone', ['exact', 'lost'], [1, 0.5, 2 / 3], [1, 0.5, 2 / 3]],
    ['an invented value costs precision alone', ['exact', 'invented'], [0.5, 1, 2 / 3], [0.5, 1, 2 / 3]],
    ['nothing asked, nothing told', [], [1, 1, 1], [1, 1, 1]],
  ])('%s', (_, outcomes, strict, lenient) => {
    expect(Object.values(scoreOf(countsOf(told(...outcomes), 'strict')))).toEqual(strict)
    expect(Object.values(scoreOf(countsOf(told(...outcomes), 'lenient')))).toEqual(lenient)
  })
})

describe('values', () => {
  it.each<[guards: string, truth: string | null | undefined, found: string | null, outcomes: Outcome[]]>([
    ['right', 'a', 'a', ['exact']],
    ['another', 'a', 'b', ['wrong']],
    ['missing', 'a', null, ['lost']],
    ['not there and not found: nothing to be counted', null, null, []],
    ['not there and found all the same', null, 'b', ['invented']],
    ['not asked for', undefined, 'b', []],
  ])('%s', (_, truth, found, outcomes) => {
    const findings: Finding[] = []
    takeNotes('a', findings).value('f', truth, found, same)
    expect(findings.map(({ outcome }) => outcome)).toEqual(outcomes)
  })
})

describe('lists', () => {
  it.each<[guards: string, truth: string[] | null, found: string[], outcomes: Outcome[]]>([
    ['any order', ['2024-01', '2024-02'], ['2024-02', '2024-01'], ['exact', 'exact']],
    ['one more than there are', ['2024-01'], ['2024-01', '2024-03'], ['exact', 'invented']],
    ['a near one does not take the place of an equal', ['2024-02', '2024-02-05'], ['2024-02-05'], ['exact', 'lost']],
    ['near', ['2024-02-05/2024-02-09'], ['2024-02-05'], ['close']],
    ['an empty one is a truth', [], ['2024-01'], ['invented']],
    ['several readings: not scored', null, ['2024-01'], []],
  ])('%s', (_, truth, found, outcomes) => {
    const findings: Finding[] = []
    takeNotes('a', findings).list('f', truth, found, sameDate)
    expect(findings.map(({ outcome }) => outcome)).toEqual(outcomes)
  })
})

describe('pairs of issues', () => {
  const named = (...titles: string[]) => titles.map((title, i) => ({ labels: [String(i + 1)], title }))
  it.each<[guards: string, truth: string[], found: string[], pairs: Array<[number, number]>]>([
    ['moved', ['甲的问题', '乙的问题'], ['乙的问题', '甲的问题'], [[0, 1], [1, 0]]], // prettier-ignore
    ['the same title twice: by the label', ['甲', '甲'], ['甲', '甲'], [[0, 0], [1, 1]]], // prettier-ignore
    ['a title read too long', ['关于财政票据管理不够严格的问题'], ['关于财政票据管理不够严格的问题一'], [[0, 0]]],
    ['nothing alike', ['关于票据的问题'], ['关于学习的问题'], []],
  ])('%s', (_, truth, found, pairs) => {
    expect([...pairUp(named(...truth), named(...found))]).toEqual(pairs)
  })
})

describe('gains and losses', () => {
  const run = (...missed: string[]) => ({ a: { values: 3, f1: 0.9, missed } })
  it.each<[guards: string, before: string[], now: string[], gained: string[], lost: string[]]>([
    ['a loss is not hidden by a gain', ['x'], ['y'], ['x'], ['y']],
    ['a gain', ['x', 'y'], ['y'], ['x'], []],
  ])('%s', (_, before, now, gained, lost) => {
    expect(changesSince(run(...before), run(...now))).toEqual([{ case: 'a', gained, lost }])
  })

  it('tells nothing where nothing changed, and nothing of a case that is new', () => {
    expect(changesSince(run('x'), run('x'))).toEqual([])
    expect(changesSince({}, run('x'))).toEqual([])
  })

  it('tells the values apart by field, place and truth', () => {
    expect(summarize(told('exact', 'lost', 'wrong'))).toEqual({
      a: { values: 3, f1: 0.4, missed: ['f · 1 · t', 'f · 2 · t'] },
    })
  })
})
