/** Comparing what two bulletins say of themselves as a whole. */
import type { Accountability, Bulletin, Claim, Contact, FieldChange, FollowUp, Inspection } from '../schema.ts'
import { foldForComparison } from '../text/fold.ts'
import type { Segmenter } from '../words/segmenter.ts'
import { change, listChange, textChange, valueChange, withoutCommon, type Quoted } from './changes.ts'
import { sameText } from './same-text.ts'
import { dice } from '../text/similarity.ts'
import { titleCore } from '../text/title.ts'

const plainFields = ['genre', 'stage', 'publisher', 'editor', 'signedBy', 'publishedAt', 'signedOn'] as const
const inspectionFields: readonly (keyof Inspection)[] = ['inspector', 'inspectee', 'round', 'period', 'feedbackOn']
const contactFields = ['address', 'postalCode'] as const

/** A field of a bulletin, with its place where it was read from the body. */
function read(bulletin: Bulletin, field: string, value: string | null | undefined): Quoted<string | null> {
  return { value: value ?? null, span: bulletin.evidence[field] ?? null }
}

function contactChanges(from: Contact | null, to: Contact | null): FieldChange[] {
  const quoted = (contact: Contact | null, value: string | null) => ({ value, span: contact?.span ?? null })
  const lists = (['phones', 'emails'] as const).flatMap((field) => {
    const items = (contact: Contact | null) =>
      (contact?.[field] ?? []).map((text) => ({ text, span: contact?.span ?? null }))
    const { gone, come } = withoutCommon(items(from), items(to), ({ text }) => foldForComparison(text))
    return listChange(`contact.${field}`, gone, come)
  })
  const plain = contactFields.flatMap((field) =>
    valueChange(`contact.${field}`, quoted(from, from?.[field] ?? null), quoted(to, to?.[field] ?? null)),
  )
  return [...lists, ...plain]
}

/** What the bulletins are: title, who published and signed and when, which inspection, how to reach them. */
export function metadataChanges(old: Bulletin, recent: Bulletin, segmenter: Segmenter | null): FieldChange[] {
  return [
    ...textChange('title', read(old, 'title', old.title), read(recent, 'title', recent.title), segmenter),
    ...plainFields.flatMap((f) => valueChange(f, read(old, f, old[f]), read(recent, f, recent[f]))),
    ...inspectionFields.flatMap((f) => {
      const field = `inspection.${f}`
      return valueChange(field, read(old, field, old.inspection?.[f]), read(recent, field, recent.inspection?.[f]))
    }),
    ...contactChanges(old.contact, recent.contact),
  ]
}

const quotedClaim = (claim: Claim | undefined): Quoted<unknown> => ({
  value: claim ? { value: claim.value, unit: claim.unit, text: claim.text } : null,
  span: claim?.span ?? null,
})

/**
 * The figures that the bulletins state of themselves: one change for each that is another one now, came or went;
 * the field is the kind. Several of one kind (14类, 40项) are put side by side by their unit, then in their order.
 */
export function claimChanges(old: Bulletin, recent: Bulletin): FieldChange[] {
  const { gone, come } = withoutCommon(old.claims, recent.claims, ({ kind, value, unit }) => `${kind} ${value} ${unit}`)
  const left = [...come]
  const take = (matches: (claim: Claim) => boolean): Claim | undefined => {
    const at = left.findIndex(matches)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const changed = gone.map((from) => {
    const to =
      take(({ kind, unit }) => kind === from.kind && unit === from.unit) ?? take(({ kind }) => kind === from.kind)
    return change(from.kind, quotedClaim(from), quotedClaim(to))
  })
  return [...changed, ...left.map((to) => change(to.kind, quotedClaim(undefined), quotedClaim(to)))]
}

type Acted = Accountability['actions'][number]

/** How people were dealt with: `people`, `cases`, and one change for each kind of action, whose kind is the field. */
export function accountabilityChanges(old: Bulletin, recent: Bulletin): FieldChange[] {
  const [from, to] = [old.accountability, recent.accountability]
  const counts = (['people', 'cases'] as const).flatMap((field) => {
    const [was, is] = [from?.[field] ?? null, to?.[field] ?? null]
    if (was === is) return []
    return [change(field, { value: was, span: from?.span ?? null }, { value: is, span: to?.span ?? null })]
  })
  const key = ({ kind, unit }: Acted) => foldForComparison(`${kind} ${unit}`)
  const acts = new Map<string, { was?: Acted; is?: Acted }>()
  for (const was of from?.actions ?? []) acts.set(key(was), { was })
  for (const is of to?.actions ?? []) acts.set(key(is), { ...acts.get(key(is)), is })
  const quoted = (act: Acted | undefined): Quoted<unknown> => ({
    value: act ? { kind: act.kind, count: act.count, unit: act.unit } : null,
    span: act?.span ?? null,
  })
  const changed = [...acts.values()].flatMap(({ was, is }) =>
    was?.count === is?.count ? [] : [change(`actions.${(is ?? was)?.kind ?? ''}`, quoted(was), quoted(is))],
  )
  return [...counts, ...changed]
}

/** Two follow-ups with titles as like as this are of one matter. */
const sameMatter = 0.6

const quotedFollowUp = (followUp: FollowUp | undefined): Quoted<unknown> => ({
  value: followUp
    ? {
        issueId: followUp.issueId,
        title: followUp.title,
        reason: followUp.reason,
        nextSteps: followUp.nextSteps,
        deadline: followUp.deadline,
      }
    : null,
  span: followUp?.span ?? null,
})

const sameFollowUp = (a: FollowUp, b: FollowUp) =>
  sameText(a.title, b.title) &&
  sameText(a.reason, b.reason) &&
  sameText(a.nextSteps, b.nextSteps) &&
  a.deadline === b.deadline

/**
 * The entries of the sections on what remains to be done: which came, went or say something else now.
 *
 * @param pairedWith the issue of NEW that an issue of OLD is
 */
export function followUpChanges(
  old: Bulletin,
  recent: Bulletin,
  pairedWith: ReadonlyMap<string, string>,
): FieldChange[] {
  const left = [...recent.followUps]
  const take = (matches: (followUp: FollowUp) => boolean): FollowUp | undefined => {
    const at = left.findIndex(matches)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const partners = new Map<FollowUp, FollowUp | undefined>()
  // the issues decide first, for all of them, and the titles only where no issue does
  for (const was of old.followUps) {
    const issueId = was.issueId === null ? undefined : pairedWith.get(was.issueId)
    if (issueId !== undefined)
      partners.set(
        was,
        take((f) => f.issueId === issueId),
      )
  }
  for (const was of old.followUps)
    if (!partners.get(was))
      partners.set(
        was,
        take((f) => dice(titleCore(f.title), titleCore(was.title)) >= sameMatter),
      )
  const changed = old.followUps.flatMap((was) => {
    const is = partners.get(was)
    return is && sameFollowUp(was, is) ? [] : [change('followUp', quotedFollowUp(was), quotedFollowUp(is))]
  })
  return [...changed, ...left.map((is) => change('followUp', quotedFollowUp(undefined), quotedFollowUp(is)))]
}
