/** One bulletin against what a person read in it. */
import type { Bulletin, Issue, Section } from '../../src/schema.ts'
import { same, sameDate, sameHeading, sameLabels, sameText } from './compare.ts'
import type { Notes } from './notes.ts'
import { pairUp } from './pairing.ts'
import type { BulletinTruth, IssueTruth } from './truth.ts'

export function scoreBulletin(truth: BulletinTruth, found: Bulletin, notes: Notes): void {
  scoreFrame(truth, found, notes)
  scoreInspection(truth.inspection, found.inspection, notes)
  if (truth.headings) scoreOutline(truth.headings, found.outline, notes)
  if (truth.issues) scoreIssues(truth, truth.issues, found.issues, notes)
  scoreFigures(truth, found, notes)
  scoreContact(truth.contact, found.contact, notes)
}

function scoreFrame(truth: BulletinTruth, found: Bulletin, { value }: Notes): void {
  value('title', truth.title, found.title, sameHeading)
  value('genre', truth.genre, found.genre, same)
  value('stage', truth.stage, found.stage, same)
  for (const field of ['publisher', 'editor', 'signedBy'] as const) value(field, truth[field], found[field], sameText)
  value('publishedOn', truth.publishedOn, found.publishedAt?.slice(0, 10), sameDate)
  value('signedOn', truth.signedOn, found.signedOn, sameDate)
}

function scoreInspection(truth: BulletinTruth['inspection'], found: Bulletin['inspection'], { value }: Notes): void {
  if (truth === undefined) return
  const compare = { inspector: sameText, inspectee: sameText, round: sameText, period: sameDate, feedbackOn: sameDate }
  for (const field of Object.keys(compare) as Array<keyof typeof compare>)
    value(`inspection.${field}`, truth === null ? null : truth[field], found?.[field], compare[field])
}

/** A heading with its labels from the top, as one text: a label that is printed twice counts twice. */
const headingLine = (labels: readonly string[], heading: string) => `${labels.join('/')} ${heading}`

function* headingsOf(sections: readonly Section[], above: readonly string[] = []): Generator<string> {
  for (const { label, heading, children } of sections) {
    const labels = [...above, label ?? '']
    yield headingLine(labels, heading)
    yield* headingsOf(children, labels)
  }
}

function scoreOutline(truth: NonNullable<BulletinTruth['headings']>, found: Section[], { list }: Notes): void {
  const wanted = truth.map(({ labels, heading }) => headingLine(labels, heading))
  list('headings', wanted, [...headingsOf(found)], sameHeading)
}

function scoreIssues({ followUps }: BulletinTruth, truths: IssueTruth[], found: Issue[], notes: Notes): void {
  const pairs = pairUp(truths, found)
  for (const [i, truth] of truths.entries()) {
    const issue = found[pairs.get(i) ?? -1]
    const at = (truth.labels ?? [truth.title]).join('/')
    notes.note('issues', issue ? 'exact' : 'lost', at, truth.title, issue?.title)
    scoreIssue(truth, issue, at, notes)
  }
  const paired = new Set(pairs.values())
  found.forEach(({ title, labels }, j) => {
    if (!paired.has(j)) notes.note('issues', 'invented', labels.join('/'), null, title)
  })
  for (const { issue, reason, nextSteps, deadline } of followUps ?? []) {
    const { followUp } = found[pairs.get(issue) ?? -1] ?? {}
    const at = truths[issue]?.title ?? ''
    notes.value('followUp.reason', reason, followUp?.reason, sameText, at)
    notes.value('followUp.nextSteps', nextSteps, followUp?.nextSteps, sameText, at)
    notes.value('followUp.deadline', deadline, followUp?.deadline, sameDate, at)
  }
}

/** A bare year says too little to be scored as a date. */
const isFine = (edtf: string | null): edtf is string => edtf !== null && /\d{4}-\d{2}/.test(edtf)

/** A count of none is nothing to be found. */
const counted = (n: number | null | undefined) => (n === 0 ? null : n)

function scoreIssue(truth: IssueTruth, found: Issue | undefined, at: string, { value, list }: Notes): void {
  value('issue.labels', truth.labels, found?.labels, sameLabels, at)
  value('issue.area', truth.area, found?.area, sameHeading, at)
  value('issue.category', truth.category, found?.category, sameHeading, at)
  value('issue.description', truth.description, found?.description, sameText, at)
  value('issue.findings', counted(truth.findings), counted(found?.findings.length), same, at)
  value('issue.progress', truth.progress, found?.progress?.text, sameText, at)
  value('issue.measures', counted(truth.measures), counted(found?.progress?.measures.length), same, at)
  value('issue.status', truth.status, found?.status.code, same, at)
  value('issue.sustained', truth.sustained, found?.status.sustained, same, at)
  value('issue.statusText', truth.statusText, found?.status.text, sameHeading, at)
  value('issue.deadline', truth.deadline, found?.deadline, sameDate, at)
  const dates = [...new Set((found?.dates ?? []).map(({ edtf }) => edtf).filter(isFine))]
  list('issue.dates', truth.dates && [...new Set(truth.dates)], dates, sameDate, at)
  list('issue.responsible', truth.responsible, found?.responsible.map(({ name }) => name) ?? [], sameText, at)
}

function scoreFigures(truth: BulletinTruth, found: Bulletin, { value, list }: Notes): void {
  const { accountability, claims, diagnostics } = truth
  if (accountability !== undefined) {
    for (const field of ['people', 'cases'] as const)
      value(`accountability.${field}`, accountability && accountability[field], found.accountability?.[field], same)
    const actions = Object.entries(accountability?.actions ?? {}).map(([kind, count]) => `${kind} ${count}`)
    if (accountability?.actions)
      list(
        'accountability.actions',
        actions,
        found.accountability?.actions.map(({ kind, count }) => `${kind} ${count}`) ?? [],
        same,
      )
  }
  if (claims) {
    // Only the kinds that the truth tells of.
    const kinds = new Set(claims.map(({ kind }) => kind))
    const line = ({ kind, value: n }: { kind: string; value: number }) => `${kind} ${n}`
    list('claims', claims.map(line), [...new Set(found.claims.filter(({ kind }) => kinds.has(kind)).map(line))], same)
  }
  // What must be reported; more may be.
  const fired = new Set(found.diagnostics.map(({ ruleId }) => ruleId))
  if (diagnostics)
    list(
      'diagnostics',
      diagnostics,
      diagnostics.filter((rule) => fired.has(rule)),
      same,
    )
}

function scoreContact(truth: BulletinTruth['contact'], found: Bulletin['contact'], { value, list }: Notes): void {
  if (truth === undefined) return
  const own = truth ?? { phones: [], emails: [], address: null, postalCode: null }
  list('contact.phones', own.phones, found?.phones ?? [], sameText)
  list('contact.emails', own.emails, found?.emails ?? [], sameText)
  value('contact.address', own.address, found?.address, sameText)
  value('contact.postalCode', own.postalCode, found?.postalCode, sameText)
}
