/**
 * What was done, and the status: the stretches of a text without its status tag, and the status by tag, field, table,
 * the tags of items, prose or section, in this order.
 */
import { flatMap } from '../flat-map.ts'
import type { Words } from '../lexicon/compile.ts'
import { isComplaint } from '../outline/heading.ts'
import type { Span, Status } from '../schema.ts'
import { matchesOf } from '../text/matches.ts'
import { closingPunctuation, trimSpan } from '../text/sentence.ts'
import { dropEnd, dropStart } from '../text/trim.ts'
import type { Context } from './context.ts'
import { readMeasures } from './measures.ts'
import { namesSubject, proseStatus } from './prose-status.ts'
import { type Field, spansOf, statusPart } from './record.ts'
import { isOpen, isStatusPhrase, type Reading, readAnswer, readStatus } from '../lexicon/status-phrase.ts'
import { statusTagAt, type Tag, tagAt } from '../lexicon/status-tag.ts'

interface FoundTag {
  reading: Reading | null
  span: Span
}

/** Some stretches without their tags. */
export interface Untagged {
  spans: Span[]
  /** The last tag among them. */
  tag: FoundTag | null
  /** Of the tags that enumerated items have, which stay in the text: the first that is open, else the last. */
  ofItems: FoundTag | null
}

const maxUnknownTag = 12
/**
 * Takes the status tags off the ends of paragraphs: …互动。(已完成), and those that are paragraphs of their own.
 */
export function untag(spans: readonly Span[], context: Context): Untagged {
  const { folded, words, brackets } = context
  const items = tagsOfItems(spans, context)
  const isOfItem = new Set(items.map(({ span }) => span[0]))
  let found: FoundTag | null = null
  const kept: Span[] = []
  spans.forEach((span, i) => {
    const stretch = folded.slice(...span)
    const bare = i === 0 || i === spans.length - 1 ? bareStatus(stretch, words) : null
    if (bare) {
      found = { reading: bare, span }
      return
    }
    const front = i === 0 ? tagInFront(stretch, words) : null
    if (front && !hasTags(spans, folded, words)) {
      found = { reading: front.reading, span: [span[0] + front.inner[0], span[0] + front.inner[1]] }
      kept.push(trimSpan(folded, span[0] + front.end, span[1]))
      return
    }
    const known = statusTagAt(stretch, words)
    const tag = known ?? tagAt(stretch)
    if (
      !tag ||
      isOfItem.has(span[0] + tag.inner[0]) ||
      !(known || (i === spans.length - 1 && isUnknownTag(stretch, tag, brackets)))
    ) {
      kept.push(span)
      return
    }
    found = { reading: readStatus(tag.text, words), span: [span[0] + tag.inner[0], span[0] + tag.inner[1]] }
    const rest = trimSpan(folded, span[0], span[0] + tag.start)
    if (rest[0] < rest[1]) kept.push(rest)
  })
  const open = items.find(({ reading }) => reading !== null && isOpen(reading.code))
  return { spans: kept, tag: found, ofItems: open ?? items.at(-1) ?? null }
}

const bracketed = /[([【〔<]([^()[\]【】〔〕<>]{2,14})[)\]】〕>]/g

/** (已完成)甲。(正在推进)乙。: each item has a tag, and the first is not that of the issue. */
function hasTags(spans: readonly Span[], folded: string, words: Words): boolean {
  const tags = flatMap(spans, (span) => matchesOf(bracketed, folded.slice(...span)))
  const told = tags.filter(
    ([, text]) => isStatusPhrase(text as string, words) && !readStatus(text as string, words)?.weak,
  )
  return told.length > 1
}

/** 一是…(正在推进);二是…(已完成)。: the tags of items, where several have one; one alone at the end is that of the issue. */
function tagsOfItems(spans: readonly Span[], { text, folded, words }: Context): FoundTag[] {
  if (!hasTags(spans, folded, words)) return []
  const tags = flatMap(readMeasures(text, folded, spans, words), ({ span: [start, end] }): FoundTag[] => {
    const tag = statusTagAt(folded.slice(start, end), words)
    if (!tag) return []
    return [{ reading: readStatus(tag.text, words), span: [start + tag.inner[0], start + tag.inner[1]] }]
  })
  return tags.length > 1 ? tags : []
}

const inFront = /^[([【〔<]([^()[\]【】〔〕<>]{2,14})[)\]】〕>]\s*(?=[^\s→⇒=—([【〔<-])/

/** 【已完成】一是…: the tag stands in front of what was done. */
function tagInFront(stretch: string, words: Words): { reading: Reading; inner: Span; end: number } | null {
  const match = inFront.exec(stretch)
  const text = match?.[1] as string
  const reading = match && isStatusPhrase(text, words) ? readStatus(text, words) : null
  return match && reading ? { reading, inner: [1, 1 + text.length], end: match[0].length } : null
}

/**
 * A first or last paragraph that is nothing but a status is a tag without brackets: 整改完成. One that names the issue
 * (该问题已完成整改。) is prose, 长期坚持 says nothing where another status may stand, and 整改不到位 may be what was found.
 */
function bareStatus(paragraph: string, words: Words): Reading | null {
  if (paragraph.includes('。') || !isStatusPhrase(paragraph, words) || namesSubject(paragraph, words)) return null
  const reading = readStatus(paragraph, words)
  return reading && !reading.weak && !isComplaint(paragraph, words) ? reading : null
}

/** Words that no list knows stand where this bulletin puts its tags: behind the last sentence, in the same brackets. */
function isUnknownTag(stretch: string, tag: Tag, brackets: Set<string>): boolean {
  const before = stretch.slice(0, tag.start).trimEnd()
  return (
    tag.closed &&
    brackets.has(tag.bracket) &&
    (before === '' || /[。;!?]$/.test(before)) &&
    /^[\u4e00-\u9fff,、]+$/.test(tag.text) &&
    tag.text.length <= maxUnknownTag
  )
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
 * @param ofItems the tag of its items
 * @param fields its fields
 * @param told the stretches of its progress
 */
export function settleStatus(
  { tag, ofItems }: Pick<Untagged, 'tag' | 'ofItems'>,
  fields: readonly Field[],
  told: readonly Span[],
  section: SectionStatus | null,
  { text, folded, words }: Context,
): Status {
  const sustainedByTerm = longTermIn(fields, { folded }) !== null
  const make = (reading: Reading | null, basis: Status['basis'], span: Span): Status => ({
    code: reading?.code ?? 'unknown',
    sustained: (reading?.sustained ?? false) || sustainedByTerm,
    text: printed(text, span),
    basis,
    span,
  })
  // 该问题已完成整改(长期坚持)。: the tag only adds to what the prose says
  const beside = tag?.reading?.weak ? proseStatus(told, folded, words) : null
  if (beside && !beside.reading.weak) return make({ ...beside.reading, sustained: true }, 'prose', beside.span)
  if (tag) return make(tag.reading, 'tag', tag.span)
  const field = fields.findLast((candidate) => candidate.kind === 'status' && candidate.spans.length > 0)
  if (field) {
    const start = (field.spans[0] as Span)[0]
    const cell = statusPart(folded.slice(start, (field.spans.at(-1) as Span)[1]))
    const span: Span = [start, start + cell.length]
    return make(readStatus(cell, words) ?? readAnswer(cell, words), field.table ? 'table' : 'field', span)
  }
  if (ofItems) return make(ofItems.reading, 'tag', ofItems.span)
  const prose = proseStatus(told, folded, words)
  if (prose) return make(prose.reading, 'prose', prose.span)
  if (section) return make(section.reading, 'section', section.span)
  return { code: 'unstated', sustained: sustainedByTerm, text: null, basis: 'none', span: null }
}

const longTerm = /长期|持续|常态/

/** A deadline that is none: 长期坚持. */
export const longTermIn = (fields: readonly Field[], { folded }: Pick<Context, 'folded'>): Span | null =>
  spansOf(fields, 'deadline').find((span) => longTerm.test(folded.slice(...span))) ?? null

/** A status as printed: without brackets around it and closing punctuation; behind an arrow only the newer one. */
function printed(text: string, span: Span): string {
  const words = text.slice(...span).replace(/^.*(?:→|->|⇒)/, '')
  const bare =
    /^[(（【[]/.test(words) || !/[(（【[]/.test(words)
      ? dropEnd(dropStart(words, '(（【[', true), ')）】]', true)
      : words
  return dropEnd(dropEnd(bare, closingPunctuation, true), '。；，、：')
}
