/** Every place of a bulletin's text that something in the page points at, and how the text shows it. */
import type { Bulletin, Issue, Section, Span, StatusCode } from '../schema.ts'

/** What a stretch of text is evidence for, as far as the text shows it; `plain` is only somewhere to go. */
export type MarkKind = 'plain' | 'date' | 'figure' | 'entity' | 'note' | 'status'

export interface Mark {
  span: Span
  kind: MarkKind
  code?: StatusCode
}

const plain = (span: Span | null | undefined): Mark[] => (span ? [{ span, kind: 'plain' }] : [])
const all = (items: readonly { span: Span }[], kind: MarkKind): Mark[] => items.map(({ span }) => ({ span, kind }))

const ofFigure = new Set(['money', 'percent'])

function issueMarks(issue: Issue): Mark[] {
  const { status, progress, plan } = issue
  return [
    ...plain(issue.span),
    ...Object.entries(issue.evidence).map(([field, span]): Mark => ({
      span,
      kind: field === 'deadline' ? 'date' : 'plain',
    })),
    ...(status.span ? [{ span: status.span, kind: 'status' as const, code: status.code }] : []),
    ...(progress?.spans ?? []).flatMap(plain),
    ...plain(progress?.span),
    ...all(progress?.measures ?? [], 'plain'),
    ...plain(plan?.span),
    ...plain(plan?.goalSpan),
    ...(plan?.spans ?? []).flatMap(plain),
    ...all(plan?.measures ?? [], 'plain'),
    ...all(issue.findings, 'plain'),
    ...all(issue.responsible, 'entity'),
    ...issue.entities.map(({ kind, span }): Mark => ({ span, kind: ofFigure.has(kind) ? 'figure' : 'entity' })),
    ...all(issue.dates, 'date'),
    ...plain(issue.followUp?.span),
  ]
}

const sectionMarks = ({ span, body, children }: Section): Mark[] => [
  ...plain(span),
  ...plain(body),
  ...children.flatMap(sectionMarks),
]

/** The fields of the bulletin as a whole that are dates. */
const dateFields = new Set(['publishedAt', 'signedOn', 'inspection.period', 'inspection.feedbackOn'])

/** All marks of a bulletin, in no order. */
export function marksOf(bulletin: Bulletin): Mark[] {
  const { accountability, contact, diagnostics } = bulletin
  return [
    ...Object.entries(bulletin.evidence).map(([field, span]): Mark => ({
      span,
      kind: dateFields.has(field) ? 'date' : 'plain',
    })),
    ...bulletin.outline.flatMap(sectionMarks),
    ...bulletin.issues.flatMap(issueMarks),
    ...all(bulletin.followUps, 'plain'),
    ...all(bulletin.claims, 'figure'),
    ...plain(accountability?.span),
    ...(accountability?.spans ?? []).flatMap(plain),
    ...all(accountability?.actions ?? [], 'figure'),
    ...plain(contact?.span),
    ...diagnostics.flatMap(({ span, related }) => [
      ...(span ? [{ span, kind: 'note' as const }] : []),
      ...all(related, 'plain'),
    ]),
  ]
}
