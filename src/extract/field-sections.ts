/** Sections that are fields of the issue above them: (1)存在问题:… (2)整改措施 … (3)整改情况 … */
import { flatMap } from '../flat-map.ts'
import { trimSpan } from '../text/sentence.ts'
import { dropEnd, dropStart } from '../text/trim.ts'
import type { Span } from '../schema.ts'
import type { SectionNode } from '../tree.ts'
import type { Context } from './context.ts'
import { type Field, kindOf, readFields } from './record.ts'
import { chunksOf, isFieldSection, isFollowUpBelow, sectionsOf, tellsProgress } from './roles.ts'

/** What stands below a section: issues, or the fields of the one that it names; what is left to do (see follow-ups.ts) is neither. */
export interface Below {
  issues: SectionNode[]
  fields: SectionNode[]
}

/** Tells the sections below one that are its fields from those that are issues of their own. */
export function sectionsBelow(section: SectionNode, context: Context): Below {
  const below: Below = { issues: [], fields: [] }
  const sections = sectionsOf(section)
  sections.forEach((child, i) => {
    if (isFollowUpBelow(child, context)) return
    const isField = isFieldSection(child, context) || isFinding(child, sections[i + 1], context)
    below[isField ? 'fields' : 'issues'].push(child)
  })
  return below
}

/** (1)存在问题:某处漏水。 is a field where (2)整改情况 follows it, and an issue where what was done stands below it. */
function isFinding(section: SectionNode, next: SectionNode | undefined, context: Context): boolean {
  return (
    next !== undefined &&
    isNamed(section, context) &&
    isFieldSection(next, context) &&
    sectionsOf(section).length === 0 &&
    !tellsProgress(section, context)
  )
}

/** 一、反馈问题:某处污水直排 — the label is in front of the heading, which names the issue. */
export function isNamed({ label, heading }: SectionNode, { folded, words }: Context): boolean {
  const between = label ? folded.slice(label[1], heading[0]) : ''
  const kind = words.fieldOf.get(labelIn(between))?.[0]
  return kind === 'finding' || kind === 'task'
}

const labelIn = (between: string) => dropEnd(dropStart(between, '、.', true), ':', true)

/** The heading and all that stands below it, as the field that names the issue. */
export function namedBy({ label, heading, children }: SectionNode, { folded }: Context): Field {
  const text = label ? labelIn(folded.slice(label[1], heading[0])) : null
  const rest = children.filter((child) => child.type === 'chunk').map(({ span }) => span)
  // What runs on behind the heading is one paragraph with it.
  const [start, end] = heading
  const runsOn = rest[0] !== undefined && !folded.slice(end, rest[0][0]).includes('\n')
  const own: Span = [start, runsOn ? (rest[0] as Span)[1] : folded[end] === '。' ? end + 1 : end]
  return { kind: 'finding', label: text, spans: [own, ...rest.slice(runsOn ? 1 : 0)], table: false }
}

/** A section that is a field: all that stands in it is the field's value. */
export function fieldOf(section: SectionNode, { folded, words }: Context): Field {
  const label = folded.slice(...section.heading)
  const spans: Span[] = []
  const collect = (node: SectionNode) => {
    for (const child of node.children) {
      if (child.type === 'chunk') spans.push(child.span)
      else {
        spans.push(trimSpan(folded, child.span[0], child.children[0]?.span[0] ?? child.span[1]))
        collect(child)
      }
    }
  }
  collect(section)
  const kinds = words.fieldOf.get(label)
  const value = spans.map((span) => folded.slice(...span)).join('')
  return { kind: kinds ? kindOf(kinds, value, words) : 'text', label, spans, table: false }
}

/** What a section of prose may hold behind a label of its own: (3)整改情况 / …。整改状态:已完成; any other label there is of the prose. */
const besideProse: ReadonlySet<Field['kind']> = new Set(['status', 'responsible', 'deadline', 'reason', 'next'])

const isProse: ReadonlySet<Field['kind']> = new Set(['progress', 'plan', 'finding', 'task'])

/** The fields that a section is: its own, and those with labels of their own among its paragraphs. */
export function fieldsOf(section: SectionNode, context: Context): Field[] {
  if (!isFieldSection(section, context)) return [namedBy(section, context)]
  const field = fieldOf(section, context)
  if (sectionsOf(section).length > 0) return [field]
  const inner = readFields(
    chunksOf(section).filter(({ block }) => block.table === null),
    context,
  )
  const isOther = ({ kind, label }: Field) => label !== null && (!isProse.has(field.kind) || besideProse.has(kind))
  const others = inner.filter(isOther)
  if (others.length === 0) return [field]
  const spans = flatMap(inner, (one) => (isOther(one) ? [] : one.spans))
  return [{ ...field, spans }, ...others]
}
