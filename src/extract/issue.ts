/** One issue: its record's fields put into the shape of the contract. */
import { readDates } from '../dates/dates.ts'
import { bounds, edtfOf, latest } from '../dates/edtf.ts'
import { type DateExpression, findExpressions } from '../dates/grammar.ts'
import { type DateContext, resolve } from '../dates/resolve.ts'
import { flatMap } from '../flat-map.ts'
import type { Finding, Issue, Plan, Responsible, Span } from '../schema.ts'
import { isStatusPhrase } from '../lexicon/status-phrase.ts'
import { paddedName } from '../text/padded-name.ts'
import { trimSpan } from '../text/sentence.ts'
import { isSpace } from '../text/trim.ts'
import type { Context } from './context.ts'
import { readEntities } from './entities.ts'
import { foundFirst } from './finding.ts'
import { readMeasures, withoutStatus } from './measures.ts'
import { longTermIn, type SectionStatus, settleStatus, untag } from './progress.ts'
import { type Field, hull, joined, spansOf } from './record.ts'

/** Where an issue stands in the bulletin. */
export interface Place {
  id: string
  labels: string[]
  title: Span
  area: Span | null
  category: Span | null
  section: SectionStatus | null
  /** A status tag at the end of the heading, brackets included. */
  headingTag: Span | null
  /** What the heading's own words leave over for the description. */
  rest: Span[]
  span: Span
}

export function makeIssue(place: Place, fields: Field[], context: Context): Issue {
  const { text, folded, words } = context
  const { found, told, planned } = divide(place, fields, context)
  const progress = untag(told, context)
  const description = untag(found, context)
  const headingTag = place.headingTag ? untag([place.headingTag], context).tag : null
  const tag = progress.tag ?? headingTag ?? description.tag
  const done = hull(progress.spans)
  const status = settleStatus({ tag, ofItems: progress.ofItems }, fields, progress.spans, place.section, context)
  const deadline = readDeadline(fields, context)
  // (正在整改,预计2024年12月完成) tells more than the status.
  const remark = progress.tag && !isStatusPhrase(folded.slice(...progress.tag.span), words) ? [progress.tag.span] : []
  const telling = [...progress.spans, ...remark]
  const evidence: Record<string, Span> = { title: place.title }
  if (place.area) evidence['area'] = place.area
  if (place.category) evidence['category'] = place.category
  const described = hull(description.spans)
  if (described) evidence['description'] = described
  const term = deadline?.span ?? longTermIn(fields, context)
  if (term) evidence['deadline'] = term
  return {
    id: place.id,
    labels: place.labels,
    title: text.slice(...place.title),
    area: place.area && text.slice(...place.area),
    category: place.category && text.slice(...place.category),
    description: described && joined(text, description.spans),
    findings: readFindings(place.title, description.spans, context),
    progress: done && {
      text: joined(text, progress.spans),
      span: done,
      spans: progress.spans,
      measures: withoutStatus(readMeasures(text, folded, progress.spans, words), status, context),
    },
    status,
    dates: readDates(text, folded, telling, context.dates, words),
    plan: readPlan(fields, planned, context),
    deadline: deadline?.edtf ?? null,
    reason: textOf(fields, 'reason', text),
    nextSteps: textOf(fields, 'next', text),
    responsible: readResponsible(fields, text, folded),
    entities: readEntities(text, folded, [place.title, ...description.spans, ...telling], words),
    followUp: null,
    evidence,
    span: place.span,
  }
}

/** Which stretches tell what was found, what was done and what is planned. */
function divide(
  place: Place,
  fields: Field[],
  { folded, words, stage, labelled, onlyPlans }: Context,
): { found: Span[]; told: Span[]; planned: Span[] } {
  const findings = [...place.rest, ...spansOf(fields, 'finding')]
  const plain = spansOf(fields, 'text')
  const progress = spansOf(fields, 'progress')
  const planned = spansOf(fields, 'plan')
  const byPosition = (spans: Span[]) => spans.sort((a, b) => a[0] - b[0])
  if (progress.length > 0) {
    // Paragraphs without a label in front of the progress tell what was found.
    const first = (progress[0] as Span)[0]
    const before = plain.filter((span) => span[0] < first)
    return {
      found: byPosition([...findings, ...before]),
      told: byPosition([...progress, ...plain.filter((span) => span[0] > first)]),
      planned,
    }
  }
  if (stage === 'feedback' || onlyPlans) return { found: byPosition([...findings, ...plain]), told: [], planned }
  const measures = planned[0]
  if (!labelled && measures) {
    // Measures alone, in a bulletin that nowhere tells progress apart from them, are what was done; before them stands why.
    const before = plain.filter((span) => span[0] < measures[0])
    const behind = plain.filter((span) => span[0] > measures[0])
    return { found: byPosition([...findings, ...before]), told: byPosition([...planned, ...behind]), planned: [] }
  }
  if (plain.length > 0) {
    const { found, told } = foundFirst(plain, folded, words)
    return { found: byPosition([...findings, ...found]), told, planned }
  }
  return { found: findings, told: [], planned }
}

/** A title keeps the label that it begins with only where that begins a list. */
const ordinal = /^(?:\(?[1一]\)|[1一][.、]|[①⑴⒈㈠])/

/** The items of a description that lists several: ① ②, 一是…, or parts between semicolons. The first may stand in the title, its ordinal with it. */
function readFindings(title: Span, spans: readonly Span[], { text, folded, words }: Context): Finding[] {
  const all = ordinal.test(folded.slice(...title)) ? readMeasures(text, folded, [title, ...spans], words) : []
  const items = all.length > 0 ? all : readMeasures(text, folded, spans, words)
  if (items.length > 0) return items.map(({ text: item, span }) => ({ text: item, span }))
  const parts = flatMap(spans, (span) => splitAtSemicolons(folded, span))
  return parts.length > 1 ? parts.map((span) => ({ text: text.slice(...span), span })) : []
}

function splitAtSemicolons(folded: string, [start, end]: Span): Span[] {
  const parts: Span[] = []
  let from = start
  let depth = 0
  for (let i = start; i < end; i++) {
    const c = folded[i] as string
    if ('“(《'.includes(c)) depth++
    else if ('”)》'.includes(c)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && c === ';') {
      parts.push(trimSpan(folded, from, i))
      from = i + 1
    }
  }
  if (parts.length === 0) return []
  parts.push(trimSpan(folded, from, end))
  // 抽查发现: in front of the first item introduces the list.
  const [a, b] = parts[0] as Span
  const colon = folded.slice(a, b).lastIndexOf(':')
  if (colon >= 0) parts[0] = trimSpan(folded, a + colon + 1, b)
  return parts.filter(([x, y]) => x < y)
}

/** The text of the fields of one kind, or null. */
export function textOf(fields: readonly Field[], kind: Field['kind'], text: string): string | null {
  const spans = spansOf(fields, kind)
  return spans.length > 0 ? joined(text, spans) : null
}

function readPlan(fields: Field[], planned: Span[], { text, folded, words }: Context): Plan | null {
  const goals = spansOf(fields, 'goal')
  const span = hull(planned) ?? hull(goals)
  if (!span) return null
  return {
    goal: goals.length > 0 ? joined(text, goals) : null,
    text: planned.length > 0 ? joined(text, planned) : null,
    measures: readMeasures(text, folded, planned, words),
    span,
    spans: planned.length > 0 ? planned : goals,
    goalSpan: hull(goals),
  }
}

/**
 * The deadline of the issue's own field: the last day, month or year named. 长期坚持 and 立行立改 name none.
 */
export function readDeadline(fields: readonly Field[], context: Context): { edtf: string; span: Span } | null {
  const spans = spansOf(fields, 'deadline')
  const hullSpan = hull(spans)
  if (!hullSpan) return null
  const month = spans.length === 1 ? monthAlone.exec(context.folded.slice(...hullSpan)) : null
  const edtf = month && edtfOf(Number(month[1]), Number(month[2]), null)
  if (edtf) return { edtf, span: hullSpan }
  const all = findExpressions(context.folded, ...hullSpan)
  const due = all.filter((one) => !isPast(context.folded, one))
  const expressions = due.length > 0 ? due : all
  const last = expressions.at(-1)
  if (!last) return null
  const told = expressions.findLast(({ from }) => from.year !== null)?.from.year ?? null
  const earlier = told === null ? null : { year: told, month: null }
  const { year, relativeYear, followingYear } = last.from
  // 2024年6月、12月: both of 2024
  const from = { ...last.from, year: relativeYear === null && followingYear === null ? (year ?? told) : year }
  const read = (ahead: boolean) =>
    resolve({ ...last, from, bound: null }, deadlineContext(context), earlier, ahead).edtf
  const resolved = nearer(read(earlier === null), () => read(false), context.dates)
  if (resolved === null) return null
  const day = resolved.split('/').at(-1) as string
  return { edtf: day === '..' ? (resolved.split('/')[0] as string) : day, span: [last.start, last.end] }
}

/** Deadlines are set ahead: one that is past is of late. */
const laterIsLikelier = 1.5

/** Where no inspection says when a day without a year lies, it is the one nearer to the publication: 3月29日前 in May is past. */
function nearer(ahead: string | null, past: () => string | null, { from, published }: DateContext): string | null {
  if (ahead === null || from !== null || published === null) return ahead
  const other = past()
  const away = (edtf: string) => Math.abs(days(bounds(edtf)[1]) - days(latest(published)))
  return other !== null && away(other) * laterIsLikelier <= away(ahead) ? other : ahead
}

/** Days since no day in particular, all months as long as the longest: near enough to tell which of two is nearer. */
function days(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return year * 372 + Math.min(month, 12) * 31 + Math.min(date, 31)
}

/** 2024年10月底(已于2024年9月20日完成), 2024年10月底(9月已完成): a day on which something was done is no deadline. */
const isPast = (folded: string, { start, end }: DateExpression) =>
  /已经?[于在]?$/.test(folded.slice(Math.max(0, start - 3), start)) || folded[end] === '已'

/** 2024-09, and nothing else: within a text it may be a range or a number. */
const monthAlone = /^(\d{4})[-./](\d{1,2})$/

/** A deadline without a year lies behind the inspection, wherever the publication lies. */
function deadlineContext({ dates }: Context) {
  return dates.from === null ? dates : { published: bounds(dates.from)[0], from: null }
}

/** Several names in one field are split at 、 and line breaks. */
function readResponsible(fields: readonly Field[], text: string, folded: string): Responsible[] {
  const responsible = fields.filter(({ kind }) => kind === 'responsible')
  return flatMap(responsible, ({ label, spans }) =>
    flatMap(spans, (span) =>
      names(folded, span).map((name) => ({ role: label ?? '', name: text.slice(...name), span: name })),
    ),
  )
}

function names(folded: string, [start, end]: Span): Span[] {
  const found: Span[] = []
  let from = start
  let depth = 0
  for (let i = start; i <= end; i++) {
    const c = i < end ? (folded[i] as string) : '、'
    if (c === '(') depth++
    if (c === ')') depth--
    if (i < end && (depth > 0 || !/[、,;。\s/]/.test(c))) continue
    if (isSpace(c) && paddedName(folded.slice(from, end)) > i - from) continue
    const [a, b] = trimSpan(folded, from, i)
    from = i + 1
    // A bracket that the field shares with its label is not part of the last name.
    const closing = folded.slice(a, b).endsWith(')') && !folded.slice(a, b).includes('(') ? 1 : 0
    // — and / stand for nobody.
    if (/[\p{L}\d]/u.test(folded.slice(a, b - closing))) found.push([a, b - closing])
  }
  return found
}
