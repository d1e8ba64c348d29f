import { describe, expect, it } from 'vitest'
import { Repeats } from './repeats.ts'

const repeats = (...titles: string[]) => new Repeats(titles, (title) => title)

describe('the title that an entry repeats', () => {
  it.each<[guards: string, told: string[], wanted: string, found: string | null]>([
    ['to the letter', ['预算编制不够细化', '票据管理不严'], '票据管理不严', '票据管理不严'],
    ['shortened', ['国有资产底数不清、部分资产闲置'], '部分资产闲置', '国有资产底数不清、部分资产闲置'],
    ['too short to say anything', ['资产闲置处置缓慢'], '闲置', null],
    ['shortened to four characters', ['资产闲置处置缓慢的情况'], '资产闲置', '资产闲置处置缓慢的情况'],
    ['shortened to three', ['资产闲置处置缓慢的情况'], '资产闲', null],
    ['lengthened', ['资产闲置'], '资产闲置处置缓慢的情况较为突出', '资产闲置'],
    ['contained goes before reworded', ['票据管理不严', '票据管理不严格'], '票据管理不严格的', '票据管理不严格'],
    ['the better one first', ['票据管理不严格', '票据管理不严'], '票据管理不严格', '票据管理不严格'],
    [
      'a better one behind two that are equally alike',
      ['学习不深入甲', '学习不深入乙', '学习不深入'],
      '学习不深入',
      '学习不深入',
    ],
    ['reworded', ['票据领用核销手续不齐全'], '票据领用和核销手续不齐全', '票据领用核销手续不齐全'],
    ['just alike enough', ['甲乙丙丁戊己'], '甲乙丙丁庚辛', '甲乙丙丁戊己'],
    ['not quite', ['甲乙丙丁戊己'], '甲乙丙庚辛壬', null],
    ['another matter', ['预算编制不够细化'], '票据领用核销手续不齐全', null],
    ['two that are equally alike', ['学习不深入(甲)', '学习不深入(乙)'], '学习不深入', null],
    ['the same title told twice', ['票据管理不严', '票据管理不严'], '票据管理不严', null],
    ['the better of two', ['票据管理不严', '票据管理不严格的情况较多'], '票据管理不严', '票据管理不严'],
    ['nothing told', [], '票据管理不严', null],
  ])('%s', (_, told, wanted, found) => {
    expect(repeats(...told).find(wanted)).toBe(found)
  })
})

describe('of very many', () => {
  const name = (i: number) => [...String(i)].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('')
  const common = '方面存在的一些不足'
  const told = Array.from({ length: 1500 }, (_, i) => `${name(i + 100_000)}${common}`)
  /** More than are compared outright: from then on a title is looked up by rare pairs of its characters. */
  const tired = () => {
    const many = repeats(
      ...told,
      '冷链仓储温度记录缺失',
      '冷链仓储温度记录缺失严重的情况',
      '乐乐乐园收费不公示',
      '存在的一些不足',
    )
    for (let i = 0; i < 150; i++) many.find('别的')
    return many
  }

  it.each<[guards: string, wanted: string, found: string | null]>([
    ['to the letter', told[77] as string, told[77] as string],
    ['to the letter, of pairs that all have', '存在的一些不足', '存在的一些不足'],
    ['the whole of a longer one', '冷链仓储温度记录缺失', '冷链仓储温度记录缺失'],
    ['by the pairs that few have', '冷链仓储的温度记录缺失', '冷链仓储温度记录缺失'],
    ['none by the pairs that all have', common, null],
    ['none by pairs of which each is in many', `甲甲甲甲${common}`, null],
    ['nothing alike', '公务接待超标准', null],
    ['one character', '冷', null],
    ['a pair that one title has twice', '乐乐乐园的收费不公示', '乐乐乐园收费不公示'],
  ])('%s', (_, wanted, found) => {
    expect(tired().find(wanted)).toBe(found)
  })
})
