/** Comparing two issues that are one, field by field. */
import type { FieldChange, Issue, IssueChange, Status } from '../schema.ts'
import { foldForComparison } from '../text/fold.ts'
import type { Segmenter } from '../words/segmenter.ts'
import { change, listChange, textChange, withoutCommon, type Item, type Quoted } from './changes.ts'
import { daysBetween } from './edtf.ts'
import { figuresOf } from './figures.ts'
import { measureChanges } from './measures.ts'
import { sameText } from './same-text.ts'

/** A text of an issue with its place. */
type Read = (issue: Issue) => Quoted<string | null>

const evidenced =
  (field: 'title' | 'description'): Read =>
  (issue) => ({
    value: issue[field],
    span: issue.evidence[field] ?? null,
  })

/** Why it is not done and what comes next: told with the issue itself or in the section on what remains. */
function pending(field: 'reason' | 'nextSteps'): Read {
  return (issue) =>
    issue[field] === null
      ? { value: issue.followUp?.[field] ?? null, span: issue.followUp?.[field] ? issue.followUp.span : null }
      : { value: issue[field], span: issue.evidence[field] ?? issue.span }
}

/** The running texts, which are compared word by word. */
const texts: Record<string, Read> = {
  title: evidenced('title'),
  description: evidenced('description'),
  progress: ({ progress }) => ({ value: progress?.text ?? null, span: progress?.span ?? null }),
  'plan.goal': ({ plan }) => ({ value: plan?.goal ?? null, span: plan?.span ?? null }),
  'plan.text': ({ plan }) => ({ value: plan?.text ?? null, span: plan?.span ?? null }),
  reason: pending('reason'),
  nextSteps: pending('nextSteps'),
}

/** The words of a status say something of their own only where they were printed as a status. */
const printed = ({ basis }: Status) => basis === 'tag' || basis === 'field' || basis === 'table'

function statusChange({ status: from }: Issue, { status: to }: Issue): FieldChange[] {
  const sameWords = !printed(from) || !printed(to) || sameText(from.text, to.text)
  if (from.code === to.code && from.sustained === to.sustained && sameWords) return []
  return [change('status', { value: from, span: from.span }, { value: to, span: to.span })]
}

const deadline: Read = (issue) => ({
  value: issue.deadline,
  span: issue.evidence['deadline'] ?? (issue.deadline === null ? null : (issue.followUp?.span ?? null)),
})

/** 2024-12 and 2024-12-31 end on the same day: that is one deadline. */
function deadlineChange(old: Issue, recent: Issue): FieldChange[] {
  const same = old.deadline === recent.deadline || daysBetween(old.deadline, recent.deadline) === 0
  return same ? [] : [change('deadline', deadline(old), deadline(recent))]
}

function responsibleChange(old: Issue, recent: Issue): FieldChange[] {
  const key = ({ role, name }: { role: string; name: string }) => foldForComparison(`${role}:${name}`)
  const { gone, come } = withoutCommon(old.responsible, recent.responsible, key)
  const items = (list: Issue['responsible']) => list.map(({ role, name, span }) => ({ text: name, role, span }))
  return listChange('responsible', items(gone), items(come))
}

/** A date of the progress text, as an item of a list. */
interface DateItem extends Item {
  edtf: string | null
  role: string
}

function dateChange(old: Issue, recent: Issue): FieldChange[] {
  const items = ({ dates }: Issue): DateItem[] =>
    dates.map(({ text, edtf, role, span }) => ({ text, edtf, role, span }))
  const { gone, come } = withoutCommon(items(old), items(recent), ({ edtf, text }) => edtf ?? foldForComparison(text))
  return listChange('dates', gone, come)
}

function figureChange(old: Issue, recent: Issue): FieldChange[] {
  const key = ({ text }: Item) => foldForComparison(text)
  const { gone, come } = withoutCommon(figuresOf(old.progress), figuresOf(recent.progress), key)
  return listChange('figures', gone, come)
}

/** The items of what was found, where no description tells them anyway. */
function findingChange(old: Issue, recent: Issue): FieldChange[] {
  if (old.description !== null || recent.description !== null) return []
  const { gone, come } = withoutCommon(old.findings, recent.findings, ({ text }) => foldForComparison(text))
  return listChange('findings', gone, come)
}

/**
 * Compares two issues.
 *
 * @param segmenter cuts the words of the hunks; null: no hunks
 * @returns what changed, in a fixed order of fields. Number and place are not among them (see `movedBetween`), and of
 *   a progress text that is the same neither measures nor dates nor figures are compared
 */
export function compareIssues(old: Issue, recent: Issue, segmenter: Segmenter | null): FieldChange[] {
  const text = (field: string): FieldChange[] => {
    const read = texts[field] as Read
    return textChange(field, read(old), read(recent), segmenter)
  }
  const progress = text('progress')
  const { gone, come } = progress.length > 0 ? measureChanges(old, recent) : { gone: [], come: [] }
  return [
    ...text('title'),
    ...statusChange(old, recent),
    ...deadlineChange(old, recent),
    ...responsibleChange(old, recent),
    ...text('description'),
    ...findingChange(old, recent),
    ...text('plan.goal'),
    ...text('plan.text'),
    ...progress,
    ...listChange('measures', gone, come),
    ...(progress.length > 0 ? [...dateChange(old, recent), ...figureChange(old, recent)] : []),
    ...text('reason'),
    ...text('nextSteps'),
  ]
}

/**
 * What a reader must know of an issue that stands on one side alone, as changes from or to nothing: its title, its
 * status, its deadline. The rest stands in the bulletin.
 */
export function oneSided(issue: Issue, side: 'from' | 'to'): FieldChange[] {
  const nothing: Quoted<null> = { value: null, span: null }
  const one = (field: string, quoted: Quoted<unknown>): FieldChange =>
    side === 'from' ? change(field, quoted, nothing) : change(field, nothing, quoted)
  const status = one('status', { value: issue.status, span: issue.status.span })
  const due = issue.deadline === null ? [] : [one('deadline', deadline(issue))]
  return [one('title', (texts['title'] as Read)(issue)), status, ...due]
}

/** Where an issue moved to: its printed number, area, category; null where it stayed. */
export function movedBetween(old: Issue, recent: Issue): IssueChange['moved'] {
  const path = ({ labels }: Issue) => labels.join('/')
  const moved: NonNullable<IssueChange['moved']> = {}
  if (!sameText(path(old), path(recent))) moved.labels = { from: old.labels, to: recent.labels }
  if (!sameText(old.area, recent.area)) moved.area = { from: old.area, to: recent.area }
  if (!sameText(old.category, recent.category)) moved.category = { from: old.category, to: recent.category }
  return Object.keys(moved).length > 0 ? moved : null
}
