/**
 * 需进一步整改的事项: the entries that say why something is not done, what comes next and until when;
 * each linked to the issue it repeats, or an issue of its own where it repeats none.
 */
import type { FieldKind } from '../lexicon/lexicon.ts'
import { isIssueLike, isWrapped, readHeading } from '../outline/heading.ts'
import { findFields } from '../outline/field.ts'
import type { FollowUp, Issue, Span } from '../schema.ts'
import { titleCore } from '../text/title.ts'
import { trimSpan } from '../text/sentence.ts'
import type { Chunk, SectionNode } from '../tree.ts'
import type { Context } from './context.ts'
import { makeIssue, type Place, readDeadline, textOf } from './issue.ts'
import { fieldsOf, sectionsBelow } from './field-sections.ts'
import { areaAndCategory, labelOf } from './issues.ts'
import { longTermIn, type SectionStatus } from './progress.ts'
import { reasonAndNext } from './follow-up-prose.ts'
import { type Field, readFields, spansOf } from './record.ts'
import { Repeats } from './repeats.ts'
import { readLedgers } from './ledger.ts'
import { hasName, namingField, splitTitle } from './ledger-record.ts'
import { chunksOf, isFollowUpBelow, roleOf, sectionStatus, sectionsOf } from './roles.ts'

interface Entry {
  id: string
  labels: string[]
  title: Span
  tag: Span | null
  fields: Field[]
  /** The headings between the part and the entry, outermost first. */
  levels: Span[]
  status: SectionStatus | null
  span: Span
}

/** Reads the follow-up entries; links them with `issues`, to which the entries that repeat none are added. */
export function readFollowUps(issues: Issue[], context: Context): FollowUp[] {
  const followUps: FollowUp[] = []
  const told = new Repeats(issues, ({ title }) => titleCore(title))
  for (const section of followUpSections(sectionsOf(context.root), context)) {
    for (const entry of entriesOf(section, [], [], context)) {
      const { followUp, isTold } = makeFollowUp(entry, context)
      const match = told.find(titleCore(context.text.slice(...entry.title)))
      if (match) {
        followUp.issueId = match.id
        if (!match.followUp) {
          match.followUp = followUp
          takeDeadline(match, entry, context)
        }
      } else {
        const issue = makeIssue(placeOf(entry), entry.fields, context)
        settleOpen(issue, entry, section, context)
        issues.push(issue)
        // 二、正在整改的问题 sorts by status what was done: an entry that tells no more than that is an issue and no follow-up.
        if (!isTold && entry.status?.reading.code === 'ongoing' && issue.progress) continue
        followUp.issueId = issue.id
        issue.followUp = followUp
      }
      followUps.push(followUp)
    }
  }
  issues.sort((a, b) => a.span[0] - b.span[0])
  return followUps
}

/** The parts with the role, and the sections of other parts. */
function followUpSections(sections: SectionNode[], context: Context): SectionNode[] {
  const below = (section: SectionNode): SectionNode[] =>
    sectionsOf(section).flatMap((child) => (isFollowUpBelow(child, context) ? [child] : below(child)))
  return sections.flatMap((section) => (roleOf(section, context) === 'follow-up' ? [section] : below(section)))
}

/** An issue without a deadline of its own has the one of its follow-up; 长期坚持 there sets none, and says that work goes on. */
function takeDeadline(issue: Issue, { fields }: Entry, context: Context): void {
  const deadline = readDeadline(fields, context)
  if (issue.deadline !== null) return
  if (!deadline) {
    const lasting = longTermIn(fields, context)
    if (!lasting) return
    issue.status = { ...issue.status, sustained: true }
    issue.evidence['deadline'] = lasting
    return
  }
  issue.deadline = deadline.edtf
  issue.evidence['deadline'] = deadline.span
}

function placeOf(entry: Entry): Place {
  const { id, labels, title, levels, status, span, tag } = entry
  return { id, labels, title, ...areaAndCategory(levels), section: status, headingTag: tag, rest: [], span }
}

/** An entry that prints no status is open: not completed where it gives the reason for that, else ongoing. */
function settleOpen(issue: Issue, { fields }: Entry, section: SectionNode, { text, folded }: Context): void {
  if (issue.status.code !== 'unstated') return
  const reason = fields.find(({ kind, label }) => kind === 'reason' && label !== null && /未|尚/.test(label))
  const [start, end] = section.heading
  const words = /(?:未完成|尚未完成|未整改(?:到位)?|尚未整改(?:到位)?)/.exec(folded.slice(start, end))
  const code = reason || words ? 'not-completed' : 'ongoing'
  const span: Span = words ? [start + words.index, start + words.index + words[0].length] : [start, end]
  issue.status = { ...issue.status, code, text: text.slice(...span), basis: 'section', span }
}

const ledgerOf = (section: SectionNode, context: Context) => readLedgers(chunksOf(section), context).filter(hasName)

function entriesOf(section: SectionNode, above: string[], levels: Span[], context: Context): Entry[] {
  const labels = [...above, ...labelOf(section, context)]
  const status = sectionStatus(section, context)
  const { issues: children } = sectionsBelow(section, context)
  const rows = ledgerOf(section, context)
  if (children.length > 0) {
    return children.flatMap((child) => {
      const { issues: inner, fields: numbered } = sectionsBelow(child, context)
      if (inner.length > 0 || ledgerOf(child, context).length > 0)
        return entriesOf(child, labels, [...levels, child.heading], context).map((entry) => ({
          ...entry,
          status: entry.status ?? status,
        }))
      const fields = [...readFields(chunksOf(child), context), ...numbered.flatMap((one) => fieldsOf(one, context))]
      return [
        {
          id: child.id,
          labels: [...labels, ...labelOf(child, context)],
          title: child.heading,
          tag: child.tag,
          fields,
          levels,
          status: sectionStatus(child, context) ?? status,
          span: child.span,
        },
      ]
    })
  }
  if (rows.length > 0) {
    return rows.map((record, i) => {
      const named = namingField(record) as Field
      const { title } = splitTitle(named.spans, context.folded, context.words)
      const number = record.number ? [context.text.slice(...record.number)] : []
      return {
        id: `${section.id}.${i + 1}`,
        labels: [...labels, ...number],
        title,
        tag: null,
        fields: record.fields.filter((field) => field !== named),
        levels: [...levels, ...[record.area, record.category].filter((span) => span !== null)],
        status,
        span: record.span,
      }
    })
  }
  return paragraphEntries(section, labels, levels, status, context)
}

/** Entries told in paragraphs: each begins with a sentence that names the issue, its fields follow. */
function paragraphEntries(
  section: SectionNode,
  labels: string[],
  levels: Span[],
  status: SectionStatus | null,
  context: Context,
): Entry[] {
  const { folded, words } = context
  const groups: Chunk[][] = []
  chunksOf(section).forEach((chunk, i, chunks) => {
    if (namesIssue(chunk, chunks[i + 1], groups.length > 0, context)) groups.push([chunk])
    else groups.at(-1)?.push(chunk)
  })
  return groups.map((chunks, i) => {
    const [start, end] = (chunks[0] as Chunk).span
    const heading = readHeading(folded, start, end, words)
    const rest: Chunk = { ...(chunks[0] as Chunk), span: trimSpan(folded, heading.restStart, end) }
    const fields = readFields([...(rest.span[0] < rest.span[1] ? [rest] : []), ...chunks.slice(1)], context)
    const span: Span = [start, (chunks.at(-1) as Chunk).span[1]]
    return {
      id: `${section.id}.${i + 1}`,
      labels,
      title: heading.span,
      tag: heading.tag,
      fields,
      levels,
      status,
      span,
    }
  })
}

/**
 * 关于…的问题。, …不到位,未完成原因:…, or a line of its own that the fields of an entry follow.
 *
 * @param isOpen an entry has begun above
 */
function namesIssue(
  { span, block }: Chunk,
  next: Chunk | undefined,
  isOpen: boolean,
  { folded, words }: Context,
): boolean {
  if (block.table) return false
  const first = findFields(folded, span[0], span[1], words)[0]
  if (first && first.start === span[0] && first.kinds[0] !== 'finding' && first.kinds[0] !== 'task') return false
  const { span: heading, restStart } = readHeading(folded, span[0], span[1], words)
  const text = folded.slice(...heading)
  if (isWrapped(text, words) || (isIssueLike(text, words) && first !== undefined)) return true
  if (!next || restStart < span[1] || text.length > maxTitle) return false
  const behind = findFields(folded, next.span[0], next.span[1], words)[0]
  if (behind?.start !== next.span[0]) return false
  // A sentence may go on with the reason of the entry above; where a reason follows it another begins.
  const goesOn = isOpen && folded[span[1] - 1] === '。' && !isIssueLike(text, words)
  return goesOn ? behind.kinds[0] === 'reason' : ofEntry.has(behind.kinds[0] as FieldKind)
}

const maxTitle = 60
const ofEntry: ReadonlySet<FieldKind> = new Set(['reason', 'next', 'deadline'])

/** `isTold`: something says why or what comes next; what progress expects by a day (预计11月底前上线) is as much a part of that. */
function makeFollowUp({ title, fields, span }: Entry, context: Context): { followUp: FollowUp; isTold: boolean } {
  const { text } = context
  const prose = reasonAndNext(spansOf(fields, 'text'), context)
  const reason = textOf(fields, 'reason', text) ?? prose.reason
  const next = textOf(fields, 'next', text) ?? textOf(fields, 'plan', text) ?? prose.next
  const deadline = readDeadline(fields, context)?.edtf ?? null
  return {
    followUp: {
      issueId: null,
      title: text.slice(...title),
      reason,
      nextSteps: next ?? prose.plan,
      deadline,
      span,
    },
    isTold: (reason ?? next ?? deadline) !== null,
  }
}
