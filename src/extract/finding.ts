/** Where the text of an issue without labels begins with what was found: 巡察指出,…, or what stands in front of 已完成整改。 */
import { derived, type Words } from '../lexicon/compile.ts'
import { isStatusPhrase } from '../lexicon/status-phrase.ts'
import { isRemedy } from '../outline/heading.ts'
import type { Span } from '../schema.ts'
import { alternation } from '../text/alternation.ts'
import { sentenceEnd, trimSpan } from '../text/sentence.ts'

/**
 * Parts the paragraphs of an issue that labels nothing.
 *
 * @param plain at least one paragraph
 * @returns what was found, empty where the text does not begin with it, and what was done about it
 */
export function foundFirst(plain: readonly Span[], folded: string, words: Words): Record<'found' | 'told', Span[]> {
  const [first, ...others] = plain as [Span, ...Span[]]
  if (opensFinding(folded.slice(...first), words)) return { found: [first], told: others }
  const at = statusBetween(first, folded, words)
  if (at < 0) return { found: [], told: [...plain] }
  return { found: [trimSpan(folded, first[0], at)], told: [[at, first[1]], ...others] }
}

/** So far into the paragraph the status may stand, and so short is it. */
const reach = 400
const maxStatus = 12
/** 已于8月退回: what tells of something done is not what was found. */
const done = /已[于经将对就全完]|完成|整改|修订|制定|印发|召开|组织|追回|清退/

/**
 * 超预算支出17万元。已完成整改。4个单位…: where a status stands as a sentence of its own between what was found and what was done.
 *
 * @returns where the status begins; -1 where there is none, or what stands in front of it tells of something done
 */
function statusBetween([start, end]: Span, folded: string, words: Words): number {
  const last = Math.min(end, start + reach)
  for (let from = start; from < last;) {
    const to = sentenceEnd(folded, from, last)
    const [a, b] = trimSpan(folded, from, to)
    const sentence = folded.slice(a, b)
    if (from > start && to < end && sentence.length <= maxStatus && isStatusPhrase(sentence, words)) return a
    if (done.test(sentence) || isRemedy(sentence, words)) return -1
    from = to
  }
  return -1
}

const findingOpener = derived(({ lexicon: { issue } }) => {
  const opener = alternation(issue.findingOpeners)
  // 针对巡察指出的…, 某局对抽查发现的…
  const addressed = `[^,。;]{0,16}?${alternation(issue.addressing)}[^,。;]{0,12}?${opener}(?:的|问题)`
  return new RegExp(`^(?!${addressed})[^,。;]{0,12}${opener}`)
})

const thing = '[项个户家处笔人名起宗]'
/** Behind such an opener: what was found is named, and the sentence goes on with what was done about it. */
const whatWasDone = [
  /^(?:之|以)?后/,
  /^的[^,。;:]{0,16}中,/,
  /^的[^,。;:]{2,50}(?:问题|情况|现象|行为)(?:,?(?:目前|现|均|全部|都)?已(?!连续|超|逾|存在|形成|造成|持续)|建立|逐[项一条个笔户]|实行|分类)/,
  // 审计指出的6项资金,5项已于8月分配
  new RegExp(
    `^的\\d+${thing}[^,。;:]{0,16},(?:其中)?\\d*${thing}?(?:均|全部|目前)?已(?:于|全|经|完成|整改|收|退|缴|清)`,
  ),
]

/** 巡察指出,… tells what was found; 审计指出的4所学校中,… what was done about it. */
function opensFinding(stretch: string, words: Words): boolean {
  const opener = findingOpener(words).exec(stretch)
  return opener !== null && !whatWasDone.some((pattern) => pattern.test(stretch.slice(opener[0].length)))
}
