/** The tables of the sql format: one a kind of fact, each row bound to its bulletin by `bulletin_id`. */
import type { Bulletin, Issue, Span } from '../schema.ts'
import { columnsOf, type Column } from './column.ts'
import { dayOf, lastDayOf } from './days.ts'
import { bodyOf, factsOf } from './facts.ts'
import { issueColumns, issueRows, type IssueRow } from './issue-columns.ts'
import type { SqlTable } from './sql-literals.ts'

/** A table, and the rows that a bulletin gives it. */
export interface FactTable<Row> extends SqlTable<Row> {
  rows(bulletin: Bulletin): Row[]
}

/** A fact with what it belongs to. */
interface Of<Fact> {
  bulletin: string
  issue: string | null
  number: number
  fact: Fact
}

const bulletinId = ({ source }: Bulletin) => source.sha256

function ofBulletin<Fact>(bulletin: Bulletin, facts: readonly Fact[]): Of<Fact>[] {
  return facts.map((fact, i) => ({ bulletin: bulletinId(bulletin), issue: null, number: i + 1, fact }))
}

/** Facts of all issues, numbered within each. */
function ofIssues<Fact>(bulletin: Bulletin, factsOfIssue: (issue: Issue) => readonly Fact[]): Of<Fact>[] {
  return bulletin.issues.flatMap((issue) =>
    factsOfIssue(issue).map((fact, i) => ({ bulletin: bulletinId(bulletin), issue: issue.id, number: i + 1, fact })),
  )
}

function keys<Fact>(withIssue: boolean): Column<Of<Fact>>[] {
  const { text, integer } = columnsOf<Of<Fact>>()
  const issue = withIssue ? [text('issue_id', (row) => row.issue)] : []
  return [text('bulletin_id', (row) => row.bulletin), ...issue, integer('number', (row) => row.number)]
}

/** Columns of a fact alone. */
function of<Fact>() {
  const { text, integer, number, boolean, date } = columnsOf<Of<Fact>>()
  type Value<T> = (fact: Fact) => T | null
  return {
    text: (name: string, value: Value<string>) => text(name, ({ fact }) => value(fact)),
    integer: (name: string, value: Value<number>) => integer(name, ({ fact }) => value(fact)),
    number: (name: string, value: Value<number>) => number(name, ({ fact }) => value(fact)),
    boolean: (name: string, value: Value<boolean>) => boolean(name, ({ fact }) => value(fact)),
    date: (name: string, value: Value<string>) => date(name, ({ fact }) => value(fact)),
    span: (value: (fact: Fact) => Span | null) => [
      integer('span_start', ({ fact }) => value(fact)?.[0] ?? null),
      integer('span_end', ({ fact }) => value(fact)?.[1] ?? null),
    ],
  }
}

const table = <Row>(name: string, columns: Column<Row>[], rows: (bulletin: Bulletin) => Row[]): FactTable<Row> => ({
  name,
  columns,
  rows,
})

const ofB = columnsOf<Bulletin>()
const bulletins = table<Bulletin>(
  'bulletins',
  [
    ofB.text('bulletin_id', bulletinId),
    ofB.text('uri', ({ source }) => source.uri),
    ofB.text('title', ({ title }) => title),
    ofB.text('body', (bulletin) => bodyOf(factsOf(bulletin))),
    ofB.text('publisher', ({ publisher }) => publisher),
    ofB.text('signed_by', ({ signedBy }) => signedBy),
    ofB.text('genre', ({ genre }) => genre),
    ofB.text('stage', ({ stage }) => stage),
    ofB.text('published_at', ({ publishedAt }) => publishedAt),
    ofB.date('published_day', ({ publishedAt }) => dayOf(publishedAt)),
    ofB.text('signed_on', ({ signedOn }) => signedOn),
    ofB.text('inspector', ({ inspection }) => inspection?.inspector ?? null),
    ofB.text('inspectee', ({ inspection }) => inspection?.inspectee ?? null),
    ofB.text('round', ({ inspection }) => inspection?.round ?? null),
    ofB.text('inspection_period', ({ inspection }) => inspection?.period ?? null),
    ofB.text('feedback_on', ({ inspection }) => inspection?.feedbackOn ?? null),
    ofB.integer('issues', ({ issues }) => issues.length),
    ofB.integer('people_held_accountable', ({ accountability }) => accountability?.people ?? null),
    ofB.text('text', ({ text }) => text),
    ofB.text('schema_version', ({ schemaVersion }) => schemaVersion),
  ],
  (bulletin) => [bulletin],
)

const ofIssue = columnsOf<IssueRow>()
const issues = table<IssueRow>(
  'issues',
  [
    ofIssue.text('bulletin_id', ({ facts }) => facts.sha256),
    ...issueColumns,
    ofIssue.integer('span_start', ({ issue }) => issue.span[0]),
    ofIssue.integer('span_end', ({ issue }) => issue.span[1]),
  ],
  issueRows,
)

type Measure = NonNullable<Issue['progress']>['measures'][number]
const m = of<Measure>()
const measures = table(
  'measures',
  [
    ...keys<Measure>(true),
    m.text('ordinal', (f) => f.ordinal),
    m.text('text', (f) => f.text),
    ...m.span((f) => f.span),
  ],
  (bulletin) => ofIssues(bulletin, ({ progress }) => progress?.measures ?? []),
)

type DateFact = Issue['dates'][number]
const d = of<DateFact>()
const dates = table(
  'dates',
  [
    ...keys<DateFact>(true),
    d.text('text', (f) => f.text),
    d.text('edtf', (f) => f.edtf),
    d.date('day', (f) => dayOf(f.edtf)),
    d.date('last_day', (f) => lastDayOf(f.edtf)),
    d.text('precision', (f) => f.precision),
    d.text('role', (f) => f.role),
    d.boolean('inferred', (f) => f.inferred),
    ...d.span((f) => f.span),
  ],
  (bulletin) => ofIssues(bulletin, (issue) => issue.dates),
)

type EntityFact = Issue['entities'][number]
const e = of<EntityFact>()
const entities = table(
  'entities',
  [
    ...keys<EntityFact>(true),
    e.text('kind', (f) => f.kind),
    e.text('text', (f) => f.text),
    e.number('value', (f) => f.value),
    ...e.span((f) => f.span),
  ],
  (bulletin) => ofIssues(bulletin, (issue) => issue.entities),
)

type ResponsibleFact = Issue['responsible'][number]
const r = of<ResponsibleFact>()
const responsible = table(
  'responsible',
  [
    ...keys<ResponsibleFact>(true),
    r.text('role', (f) => f.role),
    r.text('name', (f) => f.name),
    ...r.span((f) => f.span),
  ],
  (bulletin) => ofIssues(bulletin, (issue) => issue.responsible),
)

type FollowUpFact = Bulletin['followUps'][number]
const f = of<FollowUpFact>()
const followUps = table(
  'follow_ups',
  [
    ...keys<FollowUpFact>(false),
    f.text('issue_id', (one) => one.issueId),
    f.text('title', (one) => one.title),
    f.text('reason', (one) => one.reason),
    f.text('next_steps', (one) => one.nextSteps),
    f.text('deadline', (one) => one.deadline),
    f.date('deadline_last_day', (one) => lastDayOf(one.deadline)),
    ...f.span((one) => one.span),
  ],
  (bulletin) => ofBulletin(bulletin, bulletin.followUps),
)

type ClaimFact = Bulletin['claims'][number]
const c = of<ClaimFact>()
const claims = table(
  'claims',
  [
    ...keys<ClaimFact>(false),
    c.text('kind', (one) => one.kind),
    c.number('value', (one) => one.value),
    c.text('unit', (one) => one.unit),
    c.text('text', (one) => one.text),
    ...c.span((one) => one.span),
  ],
  (bulletin) => ofBulletin(bulletin, bulletin.claims),
)

type ActionFact = NonNullable<Bulletin['accountability']>['actions'][number]
const a = of<ActionFact>()
const actions = table(
  'accountability_actions',
  [
    ...keys<ActionFact>(false),
    a.text('kind', (one) => one.kind),
    a.integer('count', (one) => one.count),
    a.text('unit', (one) => one.unit),
    ...a.span((one) => one.span),
  ],
  (bulletin) => ofBulletin(bulletin, bulletin.accountability?.actions ?? []),
)

type DiagnosticFact = Bulletin['diagnostics'][number]
const g = of<DiagnosticFact>()
const diagnostics = table(
  'diagnostics',
  [
    ...keys<DiagnosticFact>(false),
    g.text('issue_id', (one) => one.issueId),
    g.text('rule_id', (one) => one.ruleId),
    g.text('severity', (one) => one.severity),
    g.text('message', (one) => one.message),
    g.integer('line', (one) => one.position?.start.line ?? null),
    g.integer('column', (one) => one.position?.start.column ?? null),
    ...g.span((one) => one.span),
  ],
  (bulletin) => ofBulletin(bulletin, bulletin.diagnostics),
)

/** The rows are opaque to whoever writes them: each table makes its own. */
export const factTables = [
  bulletins,
  issues,
  measures,
  dates,
  entities,
  responsible,
  followUps,
  claims,
  actions,
  diagnostics,
] as unknown as readonly FactTable<unknown>[]
