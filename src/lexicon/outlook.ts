/** How prose says why something is not done yet and what comes next: 由于…尚未办结, 力争年底前完成. */
import { alternation } from '../text/alternation.ts'
import { sentenceEnd } from '../text/sentence.ts'
import { WordList } from '../text/word-list.ts'
import { derived, type Words } from './compile.ts'

const outlook = derived(({ lexicon: { outlook: listed, pending, plannedSentences, accountability } }) => ({
  stated: new RegExp(
    `^(?:未完成(?:整改)?的?)?(?:主要)?(?:原因(?:是|为|在于)|是?${alternation(listed.reasons)}|主要是因)`,
  ),
  notReasons: new WordList(listed.notReasons),
  obstacles: new WordList([...listed.obstacles, ...listed.shortages, ...pending]),
  held: new WordList([...listed.obstacles, ...pending]),
  waits: new WordList(listed.waits),
  steps: new WordList([...plannedSentences, ...listed.steps]),
  striving: new RegExp(`(?<!已|已经)${alternation(listed.striving)}(?=[,;。、]|$)`),
  open: new WordList([...listed.obstacles, ...listed.shortages, ...pending, ...listed.left]),
  handled: new WordList(accountability),
  deeds: new WordList(listed.deeds),
  // 计划三年内…, 预计2024年8月…: by when it is to be, and next to it.
  plan: new RegExp(
    `^(?:目前|现|并|也)?${alternation(listed.plans)}[于在到至]?(?:${term}|${alternation(listed.occasions)}(?:来临|到来)?[前后])`,
  ),
}))

const term =
  '(?:(?:20\\d\\d|今|明)年|[12]?\\d月|年[底内末]|[上下]半年|第?[一二三四]季度|[一二两三四五六七八九十\\d]{1,3}个?[年月]内|月底|下个?月)'
const hampered = /^受[^,。;]{2,30}(?:影响|制约|限制)/
const owing = /^(?:因|鉴于)[^,。;]/
/** 还有19个项目因负责人调离等原因正在联系: within a clause the reason is closed by its name. */
const named = /因[^,。;因]{1,30}原因/
const waitsFor = /待.{2,20}后/

/** A sentence begins with the reason why something is open; 因 alone does so where an obstacle follows (因资料未移交,尚需补充). */
export function givesReason(sentence: string, words: Words): boolean {
  const { stated, notReasons, obstacles } = outlook(words)
  if (stated.test(sentence) || hampered.test(sentence)) return true
  return owing.test(sentence) && notReasons.longestAt(sentence, 0) === null && obstacles.isIn(sentence)
}

/**
 * Where in a sentence a clause begins that plans a deed by a day or a term: 正在建设,预计2024年8月竣工.
 *
 * @returns null where there is none; 预计2024年增收30万元 plans no deed
 */
export function planAt(sentence: string, words: Words): number | null {
  const { plan, deeds } = outlook(words)
  for (let from = 0; from < sentence.length;) {
    const to = clauseEnd(sentence, from)
    const clause = sentence.slice(from, to)
    if (plan.test(clause) && deeds.isIn(clause)) return from
    from = to + 1
  }
  return null
}

/** The text of an open issue says why it is, what comes next or until when. */
export function looksAhead(text: string, words: Words): boolean {
  const { waits, steps, striving } = outlook(words)
  if (steps.isIn(text) || waits.isIn(text) || waitsFor.test(text) || striving.test(text)) return true
  for (let from = 0; from < text.length;) {
    const to = sentenceEnd(text, from, text.length)
    const sentence = text.slice(from, to)
    if (planAt(sentence, words) !== null || hasReason(sentence, words)) return true
    from = to
  }
  return false
}

/** So near its reason an obstacle is told. */
const reach = 200

/**
 * Some clause begins with a reason, and an obstacle is told with it: 由于部署及时,进度较快 gives none why it is open. Nor does the reason
 * for what was done: 鉴于布局不足,撤并教学点6个.
 */
function hasReason(sentence: string, words: Words): boolean {
  const { obstacles, held } = outlook(words)
  if (!obstacles.isIn(sentence)) return false
  const isOpen = (from: number, to: number) => {
    const rest = sentence.slice(from, from + reach)
    return held.isIn(rest) || (obstacles.isIn(rest) && !tellsDeed(sentence.slice(to, from + reach), words))
  }
  const closed = named.exec(sentence)
  if (closed && isOpen(0, closed.index + closed[0].length)) return true
  for (let from = 0, to = 0; from < sentence.length; from = to + 1) {
    to = clauseEnd(sentence, from)
    if (givesReason(sentence.slice(from, from + reach), words) && isOpen(from, to)) return true
  }
  return false
}

/** 撤并教学点6个: a number of what was dealt with at the end of a clause. */
const dealtWith = /\d\s{0,4}(?:余|多)?[个名人所家户起件项条处座台套份间宗](?=[,;。]|$)/

/** What follows a reason is over: 已全部复工, 对3名校长问责, with no word of what is left. */
function tellsDeed(consequence: string, words: Words): boolean {
  const { open, handled } = outlook(words)
  if (open.isIn(consequence)) return false
  return consequence.includes('已') || dealtWith.test(consequence) || handled.isIn(consequence)
}

function clauseEnd(sentence: string, from: number): number {
  let to = from
  while (to < sentence.length && !',;。:'.includes(sentence[to] as string)) to++
  return to
}
