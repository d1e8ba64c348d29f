/** The year of a date that prints none, or says it by another one. */
import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../lexicon/compile.ts'
import { words as builtIn } from '../lexicon/words.ts'
import { fold } from '../text/fold.ts'
import { readDates } from './dates.ts'
import type { DateContext } from './resolve.ts'

const words = compileLexicon(builtIn)
const read = (text: string, context: DateContext) => readDates(text, fold(text), [[0, text.length]], context, words)
const known: DateContext = { published: '2024-12-18', from: '2024-03-11' }

describe('the end of a range', () => {
  it.each<[guards: string, text: string, context: DateContext, edtf: string | null]>([
    ['next year', '2024年12月1日至明年3月31日', known, '2024-12-01/2025-03-31'],
    ['this year, counted from the publication', '2023年12月1日至今年3月31日', known, '2023-12-01/2024-03-31'],
    [
      'this year, with no publication to count from',
      '2023年12月1日至今年3月31日',
      { published: null, from: null },
      null,
    ],
    ['the year that follows the first', '2023年12月1日至次年3月31日', known, '2023-12-01/2024-03-31'],
    ['over New Year', '2023年12月至3月', known, '2023-12/2024-03'],
    ['within the year', '2023年3月至12月', known, '2023-03/2023-12'],
    ['a day that no calendar has', '2024年2月1日至2月30日', known, null],
  ])('%s', (_, text, context, edtf) => {
    expect(read(text, context).map((one) => one.edtf)).toEqual([edtf])
  })
})

/** Two winters lie between the inspection and the publication. */
const winter: DateContext = { published: '2025-01-17', from: '2023-11-06' }

describe('no year is printed', () => {
  it.each<[guards: string, text: string, context: DateContext, edtf: string | null]>([
    ['a day between inspection and publication', '9月3日召开会议', known, '2024-09-03'],
    ['an event does not lie behind the publication', '12月25日召开会议', known, '2023-12-25'],
    ['a plan behind the publication', '计划于3月底前完成', known, '../2025-03'],
    ['a plan later in the same year', '计划于12月底前完成', known, '../2024-12'],
    ['a plan for a day that neither year has', '计划于2月30日完成', known, null],
    ['a quarter', '第三季度召开会议', known, '2024-07/2024-09'],
    ['nothing to infer it from', '9月3日召开会议', { published: null, from: null }, null],
    ['the inspection alone', '9月3日召开会议', { published: null, from: '2023-03' }, '2023-09-03'],
    ['the date before, no publication', '2022年8月召开会议,9月3日验收', { published: null, from: null }, '2022-09-03'],
    [
      'a long time since the inspection: the latest year',
      '9月3日召开会议',
      { published: '2024-12-18', from: '2021-03' },
      '2024-09-03',
    ],
    ['the year has turned since the date before', '12月28日完成评估,1月6日公开招租', winter, '2025-01-06'],
    ['since a date with its year', '2023年12月20日开工,1月15日完成基础施工', winter, '2024-01-15'],
    ['since a quarter', '2024年第四季度完成评估,1月6日公开招租', winter, '2025-01-06'],
    ['it has not: what looks back', '2024年10月办结,5月立案', winter, '2024-05'],
    ['it has, but that would lie behind the publication', '2024年12月办结,3月立案', winter, '2024-03'],
    ['it has, and no publication is known', '2023年12月启动,1月完成', { published: null, from: null }, '2024-01'],
    ['last year', '去年9月召开会议', known, '2023-09'],
    ['last year, with no publication to count from', '去年9月召开会议', { published: null, from: null }, null],
    ['the year that follows nothing', '次年9月召开会议', known, '2024-09'],
    ['the year that follows the date before', '2021年3月启动,次年9月验收', known, '2022-09'],
  ])('%s', (_, text, context, edtf) => {
    expect(read(text, context).at(-1)?.edtf).toBe(edtf)
  })
})
