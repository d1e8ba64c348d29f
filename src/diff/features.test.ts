/** What titles and texts consist of, and what it weighs. */
import { describe, expect, it } from 'vitest'
import { profile, type Features, type Source } from './features.ts'

const source = (title: string, ...texts: Source['texts']): Source => ({ title, texts })
const one = (made: Source) => {
  const [first] = profile([made], []).a
  return first as NonNullable<typeof first>
}
const rounded = ({ weights, total }: Features) => ({
  weights: weights.map((weight) => Math.round(weight * 1000) / 1000),
  total: Math.round(total * 1000) / 1000,
})

describe('a title', () => {
  it.each<[guards: string, title: string, core: string, figures: string, names: string]>([
    ['none', '', '', '', ''],
    ['its core', '关于校车超载的问题', '校车超载', '', ''],
    ['its figures', '17个项目未开工', '17个项目未开工', '17', ''],
    ['its names', '2023年第5批项目未开工', '2023年第5批项目未开工', '', '2023 5'],
  ])('%s', (_, title, core, figures, names) => expect(one(source(title))).toMatchObject({ core, figures, names }))

  it.each<[guards: string, title: string, weights: number[]]>([
    ['one character', '甲', [0.5]],
    ['two, and their pair', '甲乙', [0.5, 0.5, 1]],
    ['a word of complaint weighs less', '滞后', [0.1, 0.1, 0.2]],
    ['a pair of both is in between', '甲未', [0.5, 0.1, 0.6]],
    ['a character that stands twice counts once', '甲甲', [0.5, 1]],
    ['a word that stands twice counts once', '未甲未', [0.1, 0.5, 0.6, 0.6]],
    ['a character of two weights keeps the greater one', '严不严', [0.5, 0.1, 0.6, 0.2]],
    ['a figure is one unit', '甲17', [0.5, 0.5, 1]],
  ])('weighs: %s', (_, title, weights) => {
    const total = Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 1000) / 1000
    expect(rounded(one(source(title)).title)).toEqual({ weights, total })
  })

  it('of two figures neither is another one', () => {
    const [a, b] = profile([source('17个项目未开工'), source('5个项目未开工')], []).a
    expect(a?.title.ids).toEqual(b?.title.ids)
  })

  it('what more issues of a side share weighs less, on the side where they are more', () => {
    const { a, b } = profile([source('甲'), source('甲'), source('乙')], [source('甲'), source('乙')])
    const two = Math.round(500 / (1 + Math.log(2))) / 1000
    expect([...a, ...b].map(({ title }) => rounded(title).weights)).toEqual([[two], [two], [0.5], [two], [0.5]])
  })
})

describe('a text', () => {
  it.each<[guards: string, texts: Source['texts'], text: string]>([
    ['none', [], ''],
    ['nothing told', [null, undefined, ''], ''],
    ['all that is told, in order', ['甲', null, '乙'], '甲乙'],
    ['folded, without blanks', ['甲， 乙\n丙'], '甲,乙丙'],
  ])('%s', (_, texts, text) => expect(one(source('', ...texts)).text).toBe(text))

  it.each<[guards: string, text: string, weights: number[]]>([
    ['one character has no pair', '甲', []],
    ['each pair', '甲乙丙', [1, 1]],
    ['each of them once', '甲乙甲乙', [1, 1]],
    ['a pair of the genre weighs less', '整改', [0.2]],
    ['one with a particle, too', '甲的乙', [0.2, 0.2]],
    ['a number is one unit, and no two are the same', '甲17甲18', [1, 1, 1]],
  ])('weighs: %s', (_, text, weights) => {
    const total = Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 1000) / 1000
    expect(rounded(one(source('', text)).body)).toEqual({ weights, total })
  })

  it('what two issues share weighs half, and what more than sixty-four share nothing', () => {
    const shared = (count: number) => {
      const [first] = profile(
        Array.from({ length: count }, () => source('', '甲乙')),
        [],
      ).a
      return first?.body
    }
    expect([shared(2), shared(64), shared(65)].map((body) => body?.weights)).toEqual([[1 / 2], [1 / 64], []])
    expect(shared(65)).toEqual({ ids: [], weights: [], total: 0 })
  })

  it('what is kept stays with its own weight', () => {
    const { a, b } = profile([source('', '甲乙'), source('', '乙丙甲乙')], [source('', '乙丙')])
    const known = new Map<number, number>()
    for (const { body } of [...a, ...b]) body.ids.forEach((id, k) => known.set(id, body.weights[k] as number))
    // 甲乙 stands in two issues of the first side, 乙丙 and 丙甲 in one
    expect([...known.values()].toSorted((x, y) => x - y)).toEqual([0.5, 1, 1])
  })

  it('of a long text the beginning', () => {
    const long = `${'甲乙'.repeat(2000)}丙丁`
    expect(one(source('', long)).body.ids).toHaveLength(2)
    expect(one(source('', long.slice(2))).body.ids).toHaveLength(4)
    expect(one(source('', long)).text).toBe(long)
  })
})
