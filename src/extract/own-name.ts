/**
 * How a body names itself in its own bulletin (对我局党组开展了巡察): its name stands in the title, under the text, or as that of
 * the publisher.
 */
import { derived, type Words } from '../lexicon/compile.ts'
import type { Span } from '../schema.ts'
import { WordList } from '../text/word-list.ts'

const own = /^[我本](.{1,8})$/
const han = /^[\u4e00-\u9fff]+$/
/** No place has a longer name before its kind. */
const longestPlace = 6
/** A name, brackets and quotation marks in it. */
const nameLike = /^[\u4e00-\u9fff()“”]{3,40}$/
/** Whatever its kind. */
const anyBody = new Set(['', '单位'])

const lists = derived(({ lexicon: { ownNames } }) => ({
  parts: new WordList(ownNames.parts),
  places: new Set(ownNames.places),
  // a user's kinds stand in front, and win
  ends: new Map(
    ownNames.kinds.toReversed().flatMap(({ called, ends }) => called.map((one) => [one, new WordList(ends)] as const)),
  ),
}))

/** 县粮食局党组: the name of the body alone. */
function withoutPart(name: string, words: Words): string {
  return name.slice(0, name.length - (lists(words).parts.longestAtEnd(name)?.length ?? 0))
}

function isOfKind(body: string, kind: string, words: Words): boolean {
  const ends = lists(words).ends.get(kind)
  return ends ? ends.longestAtEnd(body) !== null : anyBody.has(kind) || body.endsWith(kind)
}

/**
 * @param printed how the text names it (我局党组)
 * @param spans where its name may stand, the likeliest first: the title up to 关于, the signature, the publisher
 * @param folded the whole folded text
 * @returns the place of its name; null where the text names it by its name, or none of them does
 */
export function ownName(printed: string, spans: readonly Span[], folded: string, words: Words): Span | null {
  const called = own.exec(printed)?.[1]
  if (called === undefined) return null
  const kind = withoutPart(called, words)
  for (const [start, end] of spans) {
    const bare = folded.slice(start, end).replace(/^中共/, '')
    const at = end - bare.length
    // 中共某局委员会 is the name of the committee, 中共某局党组 that of the 党组 with a word in front.
    const from = bare.endsWith('委员会') ? start : at
    const body = withoutPart(bare, words)
    if (lists(words).places.has(kind)) {
      const stop = bare.indexOf(kind, 1)
      if (stop < 0 || stop > longestPlace || !han.test(bare.slice(0, stop))) continue
      const place = bare.slice(0, stop + kind.length)
      // 我镇党委: 中共青石镇委员会, but of 青石镇人民政府 the town
      return kind !== called && body === place ? [from, end] : [at, at + place.length]
    }
    if (nameLike.test(bare) && isOfKind(body, kind, words)) return [from, end]
  }
  return null
}
