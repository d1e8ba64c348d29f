/** The tables of the sql format: one a kind of fact, each row bound to its bulletin by `bulletin_id`. */
import type { Bulletin } from '../schema.ts'
import { columnsOf } from './column.ts'
import { dayOf, lastDayOf } from './days.ts'
import { bodyOf, factsOf } from './facts.ts'
import { issueColumns, issueRows, type IssueRow } from './issue-columns.ts'
import { bulletinId, ofBulletin, ofIssues, ofRows, type FactTable } from './sql-fact-table.ts'

const b = columnsOf<Bulletin>()
const bulletinColumns = [
  b.text('bulletin_id', bulletinId),
  b.text('uri', ({ source }) => source.uri),
  b.text('title', ({ title }) => title),
  b.text('body', (bulletin) => bodyOf(factsOf(bulletin))),
  b.text('publisher', ({ publisher }) => publisher),
  b.text('signed_by', ({ signedBy }) => signedBy),
  b.text('genre', ({ genre }) => genre),
  b.text('stage', ({ stage }) => stage),
  b.text('published_at', ({ publishedAt }) => publishedAt),
  b.date('published_day', ({ publishedAt }) => dayOf(publishedAt)),
  b.text('signed_on', ({ signedOn }) => signedOn),
  b.text('inspector', ({ inspection }) => inspection?.inspector ?? null),
  b.text('inspectee', ({ inspection }) => inspection?.inspectee ?? null),
  b.text('round', ({ inspection }) => inspection?.round ?? null),
  b.text('inspection_period', ({ inspection }) => inspection?.period ?? null),
  b.text('feedback_on', ({ inspection }) => inspection?.feedbackOn ?? null),
  b.integer('issues', ({ issues }) => issues.length),
  b.integer('people_held_accountable', ({ accountability }) => accountability?.people ?? null),
  b.text('text', ({ text }) => text),
  b.text('schema_version', ({ schemaVersion }) => schemaVersion),
]

const i = columnsOf<IssueRow>()
const issueTableColumns = [
  i.text('bulletin_id', ({ facts }) => facts.sha256),
  ...issueColumns,
  i.integer('span_start', ({ issue }) => issue.span[0]),
  i.integer('span_end', ({ issue }) => issue.span[1]),
]

export const factTables: readonly FactTable[] = [
  ofRows('bulletins', (bulletin) => [bulletin], bulletinColumns),
  ofRows('issues', issueRows, issueTableColumns),
  ofIssues('measures', ({ progress }) => progress?.measures ?? [], [
    ['ordinal', 'text', ({ ordinal }) => ordinal],
    ['text', 'text', ({ text }) => text],
  ]),
  ofIssues('dates', ({ dates }) => dates, [
    ['text', 'text', ({ text }) => text],
    ['edtf', 'text', ({ edtf }) => edtf],
    ['day', 'date', ({ edtf }) => dayOf(edtf)],
    ['last_day', 'date', ({ edtf }) => lastDayOf(edtf)],
    ['precision', 'text', ({ precision }) => precision],
    ['role', 'text', ({ role }) => role],
    ['inferred', 'boolean', ({ inferred }) => inferred],
  ]),
  ofIssues('entities', ({ entities }) => entities, [
    ['kind', 'text', ({ kind }) => kind],
    ['text', 'text', ({ text }) => text],
    ['value', 'number', ({ value }) => value],
  ]),
  ofIssues('responsible', ({ responsible }) => responsible, [
    ['role', 'text', ({ role }) => role],
    ['name', 'text', ({ name }) => name],
  ]),
  ofBulletin('follow_ups', ({ followUps }) => followUps, [
    ['issue_id', 'text', ({ issueId }) => issueId],
    ['title', 'text', ({ title }) => title],
    ['reason', 'text', ({ reason }) => reason],
    ['next_steps', 'text', ({ nextSteps }) => nextSteps],
    ['deadline', 'text', ({ deadline }) => deadline],
    ['deadline_last_day', 'date', ({ deadline }) => lastDayOf(deadline)],
  ]),
  ofBulletin('claims', ({ claims }) => claims, [
    ['kind', 'text', ({ kind }) => kind],
    ['value', 'number', ({ value }) => value],
    ['unit', 'text', ({ unit }) => unit],
    ['text', 'text', ({ text }) => text],
  ]),
  ofBulletin('accountability_actions', ({ accountability }) => accountability?.actions ?? [], [
    ['kind', 'text', ({ kind }) => kind],
    ['count', 'integer', ({ count }) => count],
    ['unit', 'text', ({ unit }) => unit],
  ]),
  ofBulletin('diagnostics', ({ diagnostics }) => diagnostics, [
    ['issue_id', 'text', ({ issueId }) => issueId],
    ['rule_id', 'text', ({ ruleId }) => ruleId],
    ['severity', 'text', ({ severity }) => severity],
    ['message', 'text', ({ message }) => message],
    ['line', 'integer', ({ position }) => position?.start.line ?? null],
    ['column', 'integer', ({ position }) => position?.start.column ?? null],
  ]),
]
