/**
 * How a body names itself in its own bulletin (对我局党组开展了巡察): its name stands in the title, under the text, or as that of
 * the publisher.
 */
import type { Span } from '../schema.ts'

const own = /^[我本](.{1,8})$/
/** Behind the name of a body stands which part of it is meant. */
const party =
  /(?:机关)?(?:党组|党委|党工委|党支部|党总支|支部委员会|总支委员会|支部|总支|委员会|领导班子|党委班子|党组班子)$/
/** What a body calls itself, and how its name may end. */
const kinds: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/^(?:单位)?$/, /.{3}$/],
  [/^[校院]$/, /(?:学校|中学|小学|大学|学院|党校|幼儿园|[校院])$/],
  [/^办$/, /(?:办|办公室)$/],
  [/^委$/, /(?:委|委员会)$/],
  [/^(?:公司|集团)$/, /(?:公司|集团|厂)$/],
]
const han = /^[\u4e00-\u9fff]+$/
/** No place has a longer name before its kind. */
const longestPlace = 6
const region = /^[省市县区州旗镇乡]$|^街道$/

/**
 * @param printed how the text names it (我局党组)
 * @param places where its name may stand, the likeliest first: the title up to 关于, the signature, the publisher
 * @param folded the whole folded text
 * @returns the place of its name; null where the text names it by its name, or no place does
 */
export function ownName(printed: string, places: readonly Span[], folded: string): Span | null {
  const called = own.exec(printed)?.[1]
  if (called === undefined) return null
  const kind = called.replace(party, '')
  for (const [start, end] of places) {
    const from = folded.startsWith('中共', start) && !folded.slice(start, end).endsWith('委员会') ? start + 2 : start
    const name = folded.slice(from, end)
    const bare = name.replace(/^中共/, '')
    const body = bare.replace(party, '')
    if (region.test(kind)) {
      const stop = bare.indexOf(kind, 1)
      if (stop < 0 || stop > longestPlace || !han.test(bare.slice(0, stop))) continue
      const place = bare.slice(0, stop + kind.length)
      // 我镇党委: 中共青石镇委员会, but of 青石镇人民政府 the town
      const at = end - bare.length
      return kind !== called && body === place ? [from, end] : [at, at + place.length]
    }
    const ends = kinds.find(([as]) => as.test(kind))?.[1]
    if (/^[\u4e00-\u9fff()“”]{3,40}$/.test(name) && (ends?.test(body) ?? body.endsWith(kind))) return [from, end]
  }
  return null
}
