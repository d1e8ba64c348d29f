/** The places inside an issue that name another one. */
import { describe, expect, it } from 'vitest'
import { namedInside, piecesOf } from './pieces.ts'
import { bulletin, type IssueSpec } from './testing/bulletin.ts'

const issues = (...specs: IssueSpec[]) => bulletin({ issues: specs }).issues
const title = '关于办公用房超标准的问题'

describe('what could be a title', () => {
  it.each<[guards: string, told: Partial<IssueSpec>, pieces: string[]]>([
    ['nothing', {}, []],
    ['findings', { findings: ['甲处破损', '乙处破损'] }, ['甲处破损', '乙处破损']],
    ['a measure up to its first comma', { measures: ['整治用房,逐间清退；'] }, ['整治用房']],
    ['or its first colon', { measures: ['整治用房：逐间清退；'] }, ['整治用房']],
    ['or its first full stop', { measures: ['整治用房。逐间清退；'] }, ['整治用房']],
    [
      'sentences of a description',
      { description: '用房超标。账目不清；制度缺失。' },
      ['用房超标', '账目不清', '制度缺失'],
    ],
    ['a comma ends no sentence', { description: '用房超标，账目不清。' }, ['用房超标，账目不清']],
    ['what remains', { followUp: { title: '用房清退' } }, ['用房清退']],
    ['without blanks around it', { findings: [' 甲处破损 '] }, ['甲处破损']],
    ['each once', { findings: ['用房超标'], description: '用房超标。' }, ['用房超标']],
    ['sixty characters', { findings: ['甲'.repeat(60)] }, ['甲'.repeat(60)]],
    ['no more', { findings: ['甲'.repeat(61)] }, []],
    ['running text is none', { progress: '整治用房，逐间清退。' }, []],
  ])('%s', (_, told, pieces) => {
    const [issue] = issues({ title, ...told })
    expect(piecesOf(issue as NonNullable<typeof issue>)).toEqual(pieces)
  })
})

describe('named inside', () => {
  const umbrella = (...findings: string[]): IssueSpec => ({ title: '关于上轮巡察整改不彻底的问题', findings })
  it.each<[guards: string, named: IssueSpec[], hosts: IssueSpec[], found: [number, number][]]>([
    ['no issues', [], [umbrella('办公用房超标准')], []],
    ['no hosts', [{ title }], [], []],
    ['hosts that tell nothing', [{ title }], [umbrella()], []],
    ['by its name', [{ title }], [umbrella('办公用房超标准')], [[0, 0]]],
    ['by nearly its name', [{ title }], [umbrella('办公用房存在超标准')], [[0, 0]]],
    ['by another one', [{ title }], [umbrella('差旅费报销超标准')], []],
    ['by half of it', [{ title }], [umbrella('办公费用超支')], []],
    ['a name of four characters is found everywhere', [{ title: '用房超标' }], [umbrella('用房超标')], []],
    ['one of five is not', [{ title: '用房超标准' }], [umbrella('用房超标准')], [[0, 0]]],
    [
      'each in its own host',
      [{ title }, { title: '关于校车运行超载的问题' }],
      [umbrella('校车运行超载'), umbrella('办公用房超标准')],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'in two hosts',
      [{ title }],
      [umbrella('办公用房超标准'), umbrella('办公用房超标准')],
      [
        [0, 0],
        [0, 1],
      ],
    ],
  ])('%s', (_, named, hosts, found) => {
    expect(namedInside(issues(...named), issues(...hosts)).map(({ a, b }) => [a, b])).toEqual(found)
  })

  it('counts for less than bearing the name', () => {
    const [edge] = namedInside(issues({ title }), issues(umbrella('办公用房超标准')))
    expect(edge?.score).toBeCloseTo(0.85, 9)
  })

  it('of several pieces the likest counts, in whatever order', () => {
    const pieces = ['办公用房存在超标准', '办公用房超标准']
    const scores = [pieces, pieces.toReversed()].map(
      (order) => namedInside(issues({ title }), issues(umbrella(...order))).map(({ score }) => score)[0],
    )
    expect(scores).toEqual([0.85, 0.85])
  })
})
