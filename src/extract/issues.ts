/**
 * Which sections, rows and paragraphs are issues, and what stands above them.
 * The unit is the smallest item that carries its own progress: a section without sub-sections, or a row of a ledger.
 */
import { flatMap } from '../flat-map.ts'
import type { Issue, Span } from '../schema.ts'
import { titleCore } from '../text/title.ts'
import type { Chunk, SectionNode } from '../tree.ts'
import { namesOneIssue } from '../outline/heading.ts'
import type { Context } from './context.ts'
import { makeIssue, type Place } from './issue.ts'
import { readLedgers } from './ledger.ts'
import { type LedgerRecord, hasName, namingField, splitTitle } from './ledger-record.ts'
import { type Problem, problemsAlone, problemsAmong } from './problems.ts'
import type { SectionStatus } from './progress.ts'
import { joinQuoted, tells, toldIssues } from './quoted.ts'
import { fieldsOf, isNamed, namedBy, sectionsBelow } from './field-sections.ts'
import { type Field, readFields } from './record.ts'
import { Repeats } from './repeats.ts'
import {
  chunksOf,
  hasIssues,
  isFieldSection,
  isPart,
  namesArea,
  namesGroup,
  sectionStatus,
  sectionsOf,
} from './roles.ts'

/** What stands above an issue. */
interface Above {
  /** The sections between the part and the issue, outermost first. */
  levels: SectionNode[]
  labels: string[]
  status: SectionStatus | null
}

type Around = Pick<Place, 'area' | 'category'>

const top: Above = { levels: [], labels: [], status: null }

/** Reads all issues but those that only the follow-up section tells (see follow-ups.ts). */
export function readIssues(context: Context): Issue[] {
  const { root } = context
  const sections = sectionsOf(root)
  const single = singleTask(sections, context)
  if (single) return [single]
  const offset = sections.length
  const ledgers = ledgerIssues(
    chunksOf(root),
    '',
    offset,
    top,
    context,
    sections.length === 0 && context.stage === 'feedback',
  )
  const told = partIssues(partsOf(sections, context), context)
  if (told.length === 0 && ledgers.length === 0) return unheaded(context)
  return [...withoutAnnex(ledgers, told), ...told]
}

/** 反馈问题:… 整改情况:… 反馈问题:…: issues that no heading tells of, in a bulletin that has no others. */
function unheaded(context: Context): Issue[] {
  const { root } = context
  const fields = readFields(
    chunksOf(root).filter(({ block }) => block.table === null),
    context,
  )
  const offset = sectionsOf(root).length
  return problemsAlone(fields, context).map(({ labels, title, rest, span, fields: own }, i) => {
    const id = `${offset + i + 1}`
    const place = { id, labels, title, area: null, category: null, section: null, headingTag: null, rest, span }
    return makeIssue(place, own, context)
  })
}

/** A ledger attached behind the text tells its issues once more; those of which the text tells nothing but the title stay. */
function withoutAnnex(ledgers: Issue[], told: Issue[]): Issue[] {
  const end = told.at(-1)?.span[1]
  if (end === undefined || ledgers.length === 0) return ledgers
  const known = new Repeats(told, ({ title }) => titleCore(title))
  return ledgers.filter(({ title, span }) => {
    const same = span[0] > end ? known.find(titleCore(title)) : null
    return !same || (same.progress === null && same.status.code === 'unstated')
  })
}

/** The parts that tell of issues; among areas that do, 三、政府采购方面 does as well, by whatever stands in it. */
export function partsOf(sections: SectionNode[], context: Context): SectionNode[] {
  const telling = new Set(sections.filter((section) => hasIssues(section, context)))
  const areas = [...telling].some((section) => namesArea(section, context))
  return sections.filter(
    (section) => telling.has(section) || (areas && namesArea(section, context) && section.children.length > 0),
  )
}

/** From the last part to the first, since parts may quote what those behind them tell. */
function partIssues(parts: SectionNode[], context: Context): Issue[] {
  const read = (section: SectionNode, as: Context) => walk(section, top, isPart(section, as), as)
  /** The issues of the nearest parts behind that tell, put in order when they are first asked for. */
  let telling: Issue[] = []
  let told: Repeats<Issue> | null = null
  const issues = parts.toReversed().map((section) => {
    if (!tells(section, context)) {
      if (telling.length > 0) told ??= toldIssues(telling)
      const rest = told && joinQuoted(read(section, { ...context, stage: 'feedback' }), told)
      return rest ?? read(section, context)
    }
    if (told) [telling, told] = [[], null]
    const own = read(section, context)
    telling.push(...own)
    return own
  })
  return flatMap(issues.reverse(), (own) => own)
}

export const labelOf = (section: SectionNode, { text }: { text: string }) =>
  section.label ? [text.slice(...section.label).replace(/\s+/g, '')] : []

/** The issues of a section and of all below it. */
export function walk(section: SectionNode, above: Above, part: boolean, context: Context): Issue[] {
  const { issues: children, fields: numbered } = sectionsBelow(section, context)
  const labels = [...above.labels, ...labelOf(section, context)]
  const own = sectionStatus(section, context)
  const status = own ?? above.status
  const below: Above = { levels: part ? above.levels : [...above.levels, section], labels, status }
  const chunks = chunksOf(section)
  const records = readLedgers(chunks, context)
  if (children.length > 0) {
    const ledgers = ledgerIssues(chunks, `${section.id}.`, children.length, below, context)
    return [...ledgers, ...flatMap(children, (child) => walk(child, below, false, context))]
  }
  const isOfHeading = records.length === 1 && !part && belongsTo(section, records[0] as LedgerRecord, context)
  if (records.some(hasName) && !isOfHeading) {
    return ledgerIssues(chunks, `${section.id}.`, 0, below, context)
  }
  const fields = [
    ...readFields(
      chunks.filter(({ block }) => block.table === null),
      context,
    ),
    ...flatMap(records, (record) => record.fields),
    ...flatMap(numbered, (child) => fieldsOf(child, context)),
  ]
  if ((part && fields.length === 0) || namesGroup(section, own, context)) return []
  const place = placeOf(section, above, labels, status)
  const problems = problemsAmong(fields, context)
  if (problems.length === 0) return [makeIssue(place, fields, context)]
  const around = areaAndCategory(below.levels.map((level) => level.heading))
  return problems.map((problem, i) => makeIssue(placeWithin(place, problem, i, around), problem.fields, context))
}

/** The place of one of the problems under a heading. */
function placeWithin(place: Place, { title, rest, span, labels }: Problem, i: number, around: Around): Place {
  const at = { id: `${place.id}.${i + 1}`, labels: [...place.labels, ...labels], headingTag: null }
  return { ...place, ...at, ...around, title, rest, span }
}

/**
 * A table of one issue belongs to the heading that names it: labels beside values under any but that of an area (…方面), a row
 * without a number under 关于…的问题.
 */
function belongsTo(section: SectionNode, { row, number }: LedgerRecord, { folded, words }: Context): boolean {
  const heading = folded.slice(...section.heading)
  return row ? number === null && namesOneIssue(heading, words) : !heading.endsWith('方面')
}

function placeOf(section: SectionNode, above: Above, labels: string[], status: SectionStatus | null): Place {
  return {
    id: section.id,
    labels,
    title: section.heading,
    ...areaAndCategory(above.levels.map((level) => level.heading)),
    section: status,
    headingTag: section.tag,
    rest: [],
    span: section.span,
  }
}

/** Of the levels above an issue the first is its area, the last its category; one level alone is the area. */
export function areaAndCategory(levels: Span[]): Around {
  return { area: levels[0] ?? null, category: levels.length > 1 ? (levels.at(-1) as Span) : null }
}

const minFieldSections = 3

/** A bulletin on one task, whose sections are its fields: 一、整改问题 二、整改目标 … */
function singleTask(sections: SectionNode[], context: Context): Issue | null {
  const fieldSections = sections.filter((section) => isFieldSection(section, context))
  if (fieldSections.length < minFieldSections || fieldSections.length * 2 < sections.length) return null
  const fields = fieldSections.flatMap((section) => fieldsOf(section, context))
  const lead = sections.find((section) => isNamed(section, context))
  const named =
    fields.find(({ kind }) => kind === 'task') ??
    fields.find(({ kind }) => kind === 'finding') ??
    (lead && namedBy(lead, context))
  if (!named || named.spans.length === 0) return null
  const { title, rest } = splitTitle(named.spans, context.folded, context.words)
  const first =
    lead && lead.span[0] < (fieldSections[0] as SectionNode).span[0] ? lead : (fieldSections[0] as SectionNode)
  const span: Span = [first.span[0], (fieldSections.at(-1) as SectionNode).span[1]]
  const place: Place = {
    id: first.id,
    labels: [],
    title,
    area: null,
    category: null,
    section: null,
    headingTag: null,
    rest,
    span,
  }
  return makeIssue(
    place,
    fields.filter((field) => field !== named),
    context,
  )
}

/* Rows of ledgers. */

function ledgerIssues(
  chunks: Chunk[],
  prefix: string,
  offset: number,
  above: Above,
  context: Context,
  alone = false,
): Issue[] {
  return readLedgers(chunks, context, alone)
    .filter(hasName)
    .map((record, i) => rowIssue(record, `${prefix}${offset + i + 1}`, above, context))
}

function rowIssue(record: LedgerRecord, id: string, above: Above, context: Context): Issue {
  const named = namingField(record) as Field
  const { title, rest } = splitTitle(named.spans, context.folded, context.words)
  const number = record.number ? [context.text.slice(...record.number)] : []
  const own = [record.area, record.category].filter((span) => span !== null)
  const levels = [...above.levels.map((level) => level.heading), ...own]
  const place: Place = {
    id,
    labels: [...above.labels, ...number],
    title,
    ...areaAndCategory(levels),
    section: above.status,
    headingTag: null,
    rest,
    span: [Math.min(record.span[0], title[0]), record.span[1]],
  }
  return makeIssue(
    place,
    record.fields.filter((field) => field !== named),
    context,
  )
}
