/** Where in the outline two issues stand. */
import { describe, expect, it } from 'vitest'
import { placeLikeness, placeOf, type Place } from './place.ts'
import type { Ground } from './similarity.ts'

const at = (told: Partial<Parameters<typeof placeOf>[0]>): Place =>
  placeOf({ area: null, category: null, labels: [], ...told })

describe('a place', () => {
  const nowhere: Place = { area: null, category: null, path: '', label: '' }
  it.each<[guards: string, told: Parameters<typeof at>[0], expected: Place]>([
    ['nowhere', {}, nowhere],
    ['its labels', { labels: ['二', '（１）'] }, { area: null, category: null, path: '二/(1)', label: '(1)' }],
    ['a heading without its wrappers', { area: '聚焦“三农”工作方面' }, { ...nowhere, area: '三农工作' }],
    ['关于…问题 are wrappers, too', { category: '关于作风建设方面问题' }, { ...nowhere, category: '作风建设' }],
    ['在…等方面', { area: '在作风等方面' }, { ...nowhere, area: '作风' }],
    ['针对…情况', { area: '针对作风情况' }, { ...nowhere, area: '作风' }],
    ['方面的 behind', { area: '作风方面的' }, { ...nowhere, area: '作风' }],
    ['wrappers inside stay', { area: '作风方面突出' }, { ...nowhere, area: '作风方面突出' }],
    ['a heading that is nothing else keeps them', { area: '问题' }, { ...nowhere, area: '问题' }],
  ])('%s', (_, told, expected) => expect(at(told)).toEqual(expected))
})

describe('two places', () => {
  const like = (a: Place, b: Place) => placeLikeness()(a, b)
  it.each<[guards: string, found: () => Ground, likeness: number, known: number]>([
    ['nothing is known', () => like(at({}), at({})), 0, 0],
    ['an area on one side', () => like(at({ area: '党建' }), at({})), 0, 0],
    ['an area on the other', () => like(at({}), at({ area: '党建' })), 0, 0],
    ['one area', () => like(at({ area: '党建' }), at({ area: '聚焦党建方面' })), 1, 0.6],
    ['another area', () => like(at({ area: '党建' }), at({ area: '作风' })), 0, 0.6],
    ['an area that is alike', () => like(at({ area: '作风建' }), at({ area: '作风设' })), 0.5, 0.6],
    ['a category on one side', () => like(at({ category: '学习' }), at({})), 0, 0],
    ['a category on the other', () => like(at({}), at({ category: '学习' })), 0, 0],
    ['one category', () => like(at({ category: '学习' }), at({ category: '学习' })), 1, 0.2],
    ['another category', () => like(at({ category: '学习' }), at({ category: '纪律' })), 0, 0.2],
    ['one number', () => like(at({ labels: ['二', '1'] }), at({ labels: ['二', '1'] })), 1, 0.2],
    ['one number at another place', () => like(at({ labels: ['二', '1'] }), at({ labels: ['三', '1'] })), 0.5, 0.2],
    ['another number', () => like(at({ labels: ['1'] }), at({ labels: ['2'] })), 0, 0.2],
    ['a number on one side', () => like(at({ labels: ['1'] }), at({})), 0, 0],
    ['a number on the other', () => like(at({}), at({ labels: ['1'] })), 0, 0],
    [
      'the area weighs most',
      () =>
        like(
          at({ area: '党建', category: '学习', labels: ['1'] }),
          at({ area: '党建', category: '纪律', labels: ['2'] }),
        ),
      0.6,
      1,
    ],
    [
      'area and number',
      () => like(at({ area: '党建', labels: ['1'] }), at({ area: '作风', labels: ['1'] })),
      0.25,
      0.8,
    ],
  ])('%s', (_, found, likeness, known) => {
    const ground = found()
    expect(ground.likeness).toBeCloseTo(likeness, 9)
    expect(ground.known).toBeCloseTo(known, 9)
  })

  it('are told alike however often they are asked for', () => {
    const likeness = placeLikeness()
    const [one, two, three] = ['作风建', '作风设', '纪律'].map((area) => at({ area })) as [Place, Place, Place]
    const asked = [one, one, one, one].map((place, k) => likeness(place, [two, three, two, three][k] as Place).likeness)
    expect(asked).toEqual([0.5, 0, 0.5, 0])
  })
})
