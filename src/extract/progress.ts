/**
 * What was done, and the status: the stretches of a text without its status tag, and the status by tag, field, table,
 * section or prose, in this order.
 */
import { derive, type Words } from '../lexicon/compile.ts'
import type { Span, Status } from '../schema.ts'
import { alternation } from '../text/alternation.ts'
import { fold } from '../text/fold.ts'
import { matchesOf } from '../text/matches.ts'
import { closingPunctuation, trimSpan } from '../text/sentence.ts'
import { dropEnd, dropStart } from '../text/trim.ts'
import type { Context } from './context.ts'
import type { Field } from './record.ts'
import { isStatusPhrase, type Reading, readStatus, tagAt } from './status.ts'

/** Some stretches without their tags, and the last tag among them. */
export interface Untagged {
  spans: Span[]
  tag: { reading: Reading | null; span: Span } | null
}

const maxUnknownTag = 12
/** A clause that says the status of the whole is short; what is longer is not tried against the pattern. */
const maxClause = 80

/**
 * Takes the status tags off the ends of paragraphs: …互动。(已完成)
 */
export function untag(spans: readonly Span[], { folded, words, brackets }: Context): Untagged {
  let found: Untagged['tag'] = null
  const kept: Span[] = []
  spans.forEach((span, i) => {
    const stretch = folded.slice(...span)
    const tag = tagAt(stretch)
    const known = tag !== null && isStatusPhrase(tag.text, words)
    if (!tag || !(known || (i === spans.length - 1 && isUnknownTag(stretch, tag, brackets)))) {
      kept.push(span)
      return
    }
    found = { reading: readStatus(tag.text, words), span: [span[0] + tag.inner[0], span[0] + tag.inner[1]] }
    const rest = trimSpan(folded, span[0], span[0] + tag.start)
    if (rest[0] < rest[1]) kept.push(rest)
  })
  return { spans: kept, tag: found }
}

/** Words that no list knows stand where this bulletin puts its tags: behind the last sentence, in the same brackets. */
function isUnknownTag(
  stretch: string,
  tag: { start: number; text: string; bracket: string },
  brackets: Set<string>,
): boolean {
  const before = stretch.slice(0, tag.start).trimEnd()
  return (
    brackets.has(tag.bracket) &&
    (before === '' || /[。;!?]$/.test(before)) &&
    /^[\u4e00-\u9fff,、]+$/.test(tag.text) &&
    tag.text.length <= maxUnknownTag
  )
}

function clausePatterns(words: Words) {
  return derive(words, 'clauses', ({ lexicon, statusWord }) => {
    const subject = alternation(lexicon.statusSubjects.map(fold))
    const adverb = alternation(lexicon.statusAdverbs.map(fold))
    return {
      whole: new RegExp(
        `^(?:${adverb})*(?:上述|以上|该|这)?(?:\\d+个)?(?:${subject})?(?:${adverb}|属于.{2,6}(?:类型|事项|任务))*(${statusWord})(?:整改|中|任务|类型|状态|事项|了|工作)*(?:(?<=(?:${subject}).{1,24})[并且][^,。;]{1,16})?$`,
      ),
      word: new RegExp(statusWord, 'g'),
      /** 并将长期坚持, behind a status */
      lasting: new RegExp(`^(?:并且?|且|也|同时)?(?:将|需)?(${statusWord})(?:下去)?$`),
    }
  })
}

/**
 * The status that the prose tells of the issue as a whole: a clause made of a subject (该问题), adverbs and a status word.
 * What is said of one measure, of a remainder or as an intention does not count; an open word wins over a done one.
 */
export function proseStatus(
  spans: readonly Span[],
  folded: string,
  words: Words,
): { reading: Reading; span: Span } | null {
  let best: { reading: Reading; span: Span } | null = null
  for (const [start, end] of spans) {
    for (const { from, to } of clauses(folded, start, end)) {
      if (to - from > maxClause) continue
      const clause = folded.slice(from, to)
      const lasting = best && clausePatterns(words).lasting.exec(clause.trimEnd())?.[1]
      if (best && lasting && readStatus(lasting, words)?.weak) best.reading = { ...best.reading, sustained: true }
      const match = clausePatterns(words).whole.exec(clause.trimEnd())
      if (!match) continue
      const reading = readStatus(match[1] as string, words)
      if (!reading || isBareWord(clause, match[1] as string, folded, from)) continue
      if (reading.weak && best) {
        best.reading = { ...best.reading, sustained: true }
        continue
      }
      const [word, at] = lastWord(clause, from, words)
      if (best && isOpen(best.reading) && !isOpen(reading)) continue
      best = { reading, span: [at, at + word.length] }
    }
  }
  return best
}

/** The status word of a clause, as long as the lexicon knows it (已完成, not 完成), and where it stands. */
function lastWord(clause: string, from: number, words: Words): [string, number] {
  const found = matchesOf(clausePatterns(words).word, clause).at(-1)
  return found ? [found[0], from + found.index] : [clause, from]
}

const isOpen = ({ code }: Reading) => code === 'ongoing' || code === 'not-completed'

/** A bare 完成 or 落实到位 as a clause of its own closes a list of things done, and says nothing of the whole. */
const isBareWord = (clause: string, word: string, folded: string, from: number) =>
  clause.length === word.length && !/整改|销号|推进/.test(word) && /[,、]/.test(folded[from - 1] ?? '')

/** The clauses of a stretch: between 。 ; , and :, quotations and brackets left whole. */
function* clauses(folded: string, start: number, end: number): Generator<{ from: number; to: number }> {
  let from = start
  let depth = 0
  for (let i = start; i <= end; i++) {
    const c = i < end ? (folded[i] as string) : '。'
    if ('“(《【['.includes(c)) depth++
    else if ('”)》】]'.includes(c)) depth = Math.max(0, depth - 1)
    if ((depth === 0 && /[。;,:!?\s]/.test(c)) || i === end) {
      if (from < i) yield { from, to: i }
      from = i + 1
    }
  }
}

/** A status carried by the headings above: 一、已完成的整改事项. */
export interface SectionStatus {
  reading: Reading
  span: Span
}

/**
 * Settles the status of an issue.
 *
 * @param tag the tag of its text or heading
 * @param fields its fields
 * @param told the stretches of its progress
 */
export function settleStatus(
  tag: Untagged['tag'],
  fields: readonly Field[],
  told: readonly Span[],
  section: SectionStatus | null,
  { text, folded, words }: Context,
): Status {
  const sustainedByTerm = fields.some((field) => field.kind === 'deadline' && isLongTerm(field, folded))
  const make = (reading: Reading | null, basis: Status['basis'], span: Span): Status => ({
    code: reading?.code ?? 'unknown',
    sustained: (reading?.sustained ?? false) || sustainedByTerm,
    text: printed(text, span),
    basis,
    span,
  })
  if (tag) return make(tag.reading, 'tag', tag.span)
  const field = fields.findLast((candidate) => candidate.kind === 'status' && candidate.spans.length > 0)
  if (field) {
    const span: Span = [(field.spans[0] as Span)[0], (field.spans.at(-1) as Span)[1]]
    return make(readStatus(folded.slice(...span), words), field.table ? 'table' : 'field', span)
  }
  const prose = proseStatus(told, folded, words)
  if (prose) return make(prose.reading, 'prose', prose.span)
  if (section) return make(section.reading, 'section', section.span)
  return { code: 'unstated', sustained: sustainedByTerm, text: null, basis: 'none', span: null }
}

const longTerm = /长期|持续|常态/
const isLongTerm = (field: Field, folded: string) => field.spans.some((span) => longTerm.test(folded.slice(...span)))

/** A status as printed: without brackets and closing punctuation; behind an arrow only the newer one. */
function printed(text: string, span: Span): string {
  const words = text.slice(...span).replace(/^.*(?:→|->|⇒)/, '')
  const bare = dropEnd(dropStart(words, '(（【[', true), ')）】]', true)
  return dropEnd(dropEnd(bare, closingPunctuation, true), '。；，、：')
}
