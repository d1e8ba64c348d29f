/** Numbers of issues beside each other: which of them are but a share of the bulletin's issues, or were found by somebody else. */
import { derived, type Words } from '../lexicon/compile.ts'
import type { Claim } from '../schema.ts'
import { WordList } from '../text/word-list.ts'

const isTotal = ({ kind }: Claim) => kind === 'issues-total'

/** 对照反馈意见检视问题26个: what the inspected found themselves. */
const lookedFor = derived(({ lexicon: { figures } }) => new WordList(figures.lookedFor))

/** Where the issues of an inspection are counted, those that the inspected looked for are no total of it. */
export function withoutLookedFor(claims: readonly Claim[], words: Words): readonly Claim[] {
  const isLookedFor = (claim: Claim) => isTotal(claim) && lookedFor(words).isIn(claim.text)
  const counted = claims.some((claim) => isTotal(claim) && !isLookedFor(claim))
  return counted ? claims.filter((claim) => !isLookedFor(claim)) : claims
}

/** So far in front of a number it is told whose it is, and behind it what became of it. */
const reach = 20
const isRest = /(?:尚有|仍有|还有|另有)[^,。;]{0,14}$/
/** 专项检查反馈的2个问题: who told of them is named, and they are all of those. */
const isNamed = /(?:反馈|指出|查出|发现|提出|移交|交办|认定)的?\s{0,4}$/

/** A number, and the kind of claim that its status would be; null where none is told of it. */
interface Told {
  claim: Claim
  status: string | null
}

/**
 * A number of issues of which the status is told is no total where it can be but a share: of a greater one before it (反馈6个
 * 问题,4个问题已完成整改), beside another status in its sentence (9个问题已完成,1个问题达到序时进度), or as what is left (尚有2个问题未完成).
 */
export function withoutShares(claims: readonly Claim[], folded: string, words: Words): Claim[] {
  const ordered = [...claims].sort((a, b) => a.span[0] - b.span[0] || Number(isTotal(a)) - Number(isTotal(b)))
  const told = ordered.map((claim, i): Told => ({ claim, status: statusOf(claim, near(ordered, i), folded, words) }))
  /** The greatest total so far, and the greatest of those of which no status is told. */
  let most = 0
  let mostOpen = 0
  return ordered.filter((claim, i) => {
    if (!isTotal(claim)) return true
    const { value, span } = claim
    const front = folded.slice(Math.max(0, span[0] - reach), span[0])
    const status = told[i]?.status ?? null
    const isShare = isNamed.test(front)
      ? mostOpen > value
      : most > value || near(told, i).some((other) => isBeside(other, { claim, status }, folded))
    if (status !== null && (isShare || isRest.test(front))) return false
    most = Math.max(most, value)
    if (status === null) mostOpen = Math.max(mostOpen, value)
    return true
  })
}

/** The numbers of one sentence are not many. */
const near = <One>(all: readonly One[], i: number) => all.slice(Math.max(0, i - 8), i + 9)
const longestSentence = 200

/** In the sentence of a number whose status is told that of another is: one before it, one of another status, or a greater one. */
function isBeside(other: Told, { claim, status }: Told, folded: string): boolean {
  if (other.status === null || overlap(other.claim, claim)) return false
  const isBefore = other.claim.span[0] < claim.span[0]
  const [from, to] = isBefore ? [other.claim.span[1], claim.span[0]] : [claim.span[1], other.claim.span[0]]
  if (to - from > longestSentence || folded.slice(from, to).includes('。')) return false
  return isBefore || other.status !== status || (isTotal(other.claim) && other.claim.value > claim.value)
}

const overlap = (a: Claim, b: Claim) => a.span[0] < b.span[1] && b.span[0] < a.span[1]

const tellsStatus = (claim: Claim) => claim.kind.startsWith('issues-') && !isTotal(claim)

function statusOf(claim: Claim, others: readonly Claim[], folded: string, words: Words): string | null {
  if (isTotal(claim))
    return (
      others.find((other) => tellsStatus(other) && overlap(other, claim))?.kind ?? statusBehind(claim, folded, words)
    )
  if (!tellsStatus(claim)) return null
  const word = words.statusWords.find(claim.text)?.word
  // 需长期坚持3个 beside what is completed is the upkeep of that.
  return word !== undefined && words.statusOf.get(word)?.weak ? null : claim.kind
}

const leading = /^(?:[均都已正仍将须需要]|目前|全部){0,5}/
const ends = /^(?:$|[,;。、()并且])/

/** 1个问题需要长期坚持: what is told of a number right behind it, and of nothing else. */
function statusBehind({ span }: Claim, folded: string, words: Words): string | null {
  const rest = folded.slice(span[1], span[1] + reach)
  const lead = leading.exec(rest)?.[0].length ?? 0
  for (let at = 0; at <= lead; at++) {
    const word = words.statusWords.longestAt(rest, at)
    const meaning = word === null ? undefined : words.statusOf.get(word)
    if (word !== null && meaning && ends.test(rest.slice(at + word.length))) return `issues-${meaning.code}`
  }
  return null
}
