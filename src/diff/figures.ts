/** The figures that a progress text tells: 57处, 8.15万元, 30%. */
import type { Progress, Span } from '../schema.ts'
import { fold } from '../text/fold.ts'
import type { Item } from './changes.ts'

const counted =
  '人次|户次|家次|件次|场次|元|人|户|家|个|项|件|处|起|名|份|条|篇|本|册|张|台|辆|套|亩|公里|千米|米|吨|公斤|平方米|立方米|场|期|批|次|天|小时|分钟|分|岁|所|间|棵|只|头|宗|笔|例|轮|卷|幅|座|栋|孔|眼|口|%|‰|个百分点'
const alternatives = counted
  .split('|')
  .sort((a, b) => b.length - a.length)
  .join('|')
const figure = new RegExp(
  `(?<![\\d.A-Za-z〔\\[第-])\\d{1,20}(?:,\\d{3}){0,6}(?:\\.\\d{1,10})?(?:余|多)?[十百千万亿]{0,6}(?:余|多)?(?:${alternatives})`,
  'g',
)

/** Where an offset into a progress text lies in the bulletin: the text may be put together from several places. */
function placeIn({ span, spans }: Progress, offset: number): number {
  let passed = 0
  for (const [start, end] of spans) {
    const length = end - start
    if (offset <= passed + length) return start + offset - passed
    // the pieces are joined by a line break
    passed += length + 1
  }
  return span[0] + offset
}

/** The figures of a progress text, in order, each with its unit and its place in the bulletin. */
export function figuresOf(progress: Progress | null): Item[] {
  if (progress === null) return []
  return Array.from(fold(progress.text).matchAll(figure), (match): Item => {
    const [start, end] = [match.index, match.index + match[0].length]
    const span: Span = [placeIn(progress, start), placeIn(progress, end)]
    return { text: progress.text.slice(start, end), span }
  })
}
