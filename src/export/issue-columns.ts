/** An issue as one row: the columns that csv and sql share. The names are stable; a new column comes last in its list. */
import type { Bulletin, Issue } from '../schema.ts'
import { columnsOf } from './column.ts'
import { lastDayOf } from './days.ts'
import { bodyOf, factsOf, type BulletinFacts } from './facts.ts'
import { joinList } from './lists.ts'

/** An issue with what is told of its bulletin. */
export interface IssueRow {
  facts: BulletinFacts
  issue: Issue
  /** Counts from 1 in the bulletin. */
  number: number
}

export function issueRows(bulletin: Bulletin): IssueRow[] {
  const facts = factsOf(bulletin)
  return bulletin.issues.map((issue, i) => ({ facts, issue, number: i + 1 }))
}

export const measuresOf = ({ progress }: Issue) => joinList((progress?.measures ?? []).map(({ text }) => text))
export const responsibleOf = (issue: Issue) => joinList(issue.responsible.map(({ role, name }) => `${role}:${name}`))
/** Told with the issue, or in its entry under 需进一步整改. */
export const reasonOf = (issue: Issue) => issue.reason ?? issue.followUp?.reason ?? null
export const nextStepsOf = (issue: Issue) => issue.nextSteps ?? issue.followUp?.nextSteps ?? null

const entitiesOf = ({ entities }: Issue, ...kinds: string[]) =>
  joinList(entities.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text))

const { text, integer, boolean, date } = columnsOf<IssueRow>()

/** What identifies and describes the issue itself. */
export const issueColumns = [
  text('issue_id', ({ issue }) => issue.id),
  integer('number', ({ number }) => number),
  text('labels', ({ issue }) => joinList(issue.labels)),
  text('area', ({ issue }) => issue.area),
  text('category', ({ issue }) => issue.category),
  text('title', ({ issue }) => issue.title),
  text('description', ({ issue }) => issue.description),
  text('findings', ({ issue }) => joinList(issue.findings.map((finding) => finding.text))),
  text('progress', ({ issue }) => issue.progress?.text ?? null),
  text('measures', ({ issue }) => measuresOf(issue)),
  text('status', ({ issue }) => issue.status.code),
  boolean('sustained', ({ issue }) => issue.status.sustained),
  text('status_text', ({ issue }) => issue.status.text),
  text('status_basis', ({ issue }) => issue.status.basis),
  text('deadline', ({ issue }) => issue.deadline),
  date('deadline_last_day', ({ issue }) => lastDayOf(issue.deadline)),
  text('responsible', ({ issue }) => responsibleOf(issue)),
  text('reason', ({ issue }) => reasonOf(issue)),
  text('next_steps', ({ issue }) => nextStepsOf(issue)),
  text('plan_goal', ({ issue }) => issue.plan?.goal ?? null),
  text('plan', ({ issue }) => issue.plan?.text ?? null),
  text('documents', ({ issue }) => entitiesOf(issue, 'document-number', 'document-title')),
  text('money', ({ issue }) => entitiesOf(issue, 'money')),
]

/** What is told of the bulletin in each row that stands alone. */
export const factColumns = [
  text('uri', ({ facts }) => facts.uri),
  text('body', ({ facts }) => bodyOf(facts)),
  text('bulletin', ({ facts }) => facts.title),
  text('publisher', ({ facts }) => facts.publisher),
  text('genre', ({ facts }) => facts.genre),
  text('stage', ({ facts }) => facts.stage),
  text('published_at', ({ facts }) => facts.publishedAt),
  text('signed_on', ({ facts }) => facts.signedOn),
  text('inspector', ({ facts }) => facts.inspector),
  text('inspectee', ({ facts }) => facts.inspectee),
  text('round', ({ facts }) => facts.round),
  text('sha256', ({ facts }) => facts.sha256),
]
