/** Which issues may be the same one, the likest first. */
import { describe, expect, it } from 'vitest'
import { candidates, type Side } from './candidates.ts'
import { profile, type Source } from './features.ts'
import { placeOf } from './place.ts'

type Told = Partial<Source> & { label?: string }

const found = (a: Told[], b: Told[]) => {
  const sources = (side: Told[]) => side.map(({ title = '', texts = [] }): Source => ({ title, texts }))
  const profiles = profile(sources(a), sources(b))
  const side = (told: Told[], which: 'a' | 'b'): Side => ({
    profiles: profiles[which],
    places: told.map(({ label }) => placeOf({ area: null, category: null, labels: label ? [label] : [] })),
  })
  return candidates(side(a, 'a'), side(b, 'b'))
}
const told = '县水务局组织巡查队沿河逐段检查采砂船只并登记造册，查扣船只四艘。'

describe('possible pairs', () => {
  it.each<[guards: string, a: Told[], b: Told[], edges: [number, number][], near: [number, number][]]>([
    ['none', [], [{ title: '校车运行超载' }], [], []],
    ['the same title', [{ title: '校车运行超载' }], [{ title: '校车运行超载' }], [[0, 0]], []],
    ['another one', [{ title: '校车运行超载' }], [{ title: '数字图书馆停滞' }], [], []],
    [
      'the same told under another name',
      [{ title: '校车运行超载', texts: [told] }],
      [{ title: '数字图书馆停滞', texts: [told] }],
      [[0, 0]],
      [],
    ],
    [
      'nearly the same told under another name',
      [{ title: '校车运行超载', texts: [told] }],
      [{ title: '数字图书馆停滞', texts: [told.replace('四艘', '五艘')] }],
      [[0, 0]],
      [],
    ],
    [
      'the same title without a unit in it, whatever is told',
      [{ title: 'のの', texts: [told] }],
      [{ title: 'のの', texts: ['另行处理。'] }],
      [[0, 0]],
      [],
    ],
    ['half a title', [{ title: '校车运行记录造假' }], [{ title: '校车运行票据缺失' }], [], [[0, 0]]],
    ['less than half', [{ title: '校车运行记录造假' }], [{ title: '校车司机培训走过场' }], [], []],
    ['no titles, the same told', [{ texts: [told] }], [{ texts: ['另行处理。'] }, { texts: [told] }], [[0, 1]], []],
    ['no titles, nothing told, one place', [{ label: '1' }], [{ label: '2' }, { label: '1' }], [[0, 1]], []],
    ['a title and none', [{ title: '校车运行超载' }], [{}], [], []],
    [
      'the likest first',
      [{ title: '校车运行超载' }],
      [{ title: '校车运行超载多发' }, { title: '校车运行超载' }],
      [
        [0, 1],
        [0, 0],
      ],
      [],
    ],
    [
      'among equals the first one',
      [{ title: '校车运行超载' }],
      [{ title: '校车运行超载' }, { title: '校车运行超载' }],
      [
        [0, 0],
        [0, 1],
      ],
      [],
    ],
  ])('%s', (_, a, b, edges, near) => {
    const { edges: possible, near: close } = found(a, b)
    expect([possible, close].map((all) => all.map((edge) => [edge.a, edge.b]))).toEqual([edges, near])
  })

  it('of hundreds that are alike two dozen are kept', () => {
    const { edges } = found(
      [{ title: '校车运行超载' }],
      Array.from({ length: 100 }, () => ({ title: '校车运行超载' })),
    )
    expect(edges.map(({ b }) => b)).toEqual(Array.from({ length: 24 }, (_, k) => k))
  })

  it('of those that are near two are', () => {
    const other = '财政所核对票据合同时发现账实不符，责成校方补齐凭证并退回多领补贴。'
    const { edges, near } = found(
      [{ title: '校车运行记录造假', texts: [told] }],
      ['残页', '失真', '断档'].map((what) => ({ title: `校车运行记录${what}`, texts: [other] })),
    )
    expect([edges, near.map(({ b }) => b)]).toEqual([[], [0, 1]])
  })

  it('where they stand is part of how like they are', () => {
    const { edges } = found(
      [{ title: '校车运行超载', label: '1' }],
      [
        { title: '校车运行超载', label: '2' },
        { title: '校车运行超载', label: '1' },
      ],
    )
    expect(edges.map(({ b }) => b)).toEqual([1, 0])
    expect(edges.map(({ score }) => Math.round(score * 1000))).toEqual([1000, 954])
  })
})
