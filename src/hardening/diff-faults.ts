/**
 * What must be true of every comparison whatever the two bulletins: it fits the schema, every issue of both sides stands in it
 * once, the hunks rebuild both texts to the letter, spans show what they quote, and the same two give the same.
 */
import { diffBulletins } from '../diff/diff.ts'
import { type Bulletin, type BulletinDiff, bulletinDiffSchema, type Span } from '../schema.ts'

/** What is wrong with the comparison of two bulletins, in words; empty where all is right. */
export function diffFaults(old: Bulletin, recent: Bulletin): string[] {
  // What may not be compared at all (another body, the later one first) is no fault, and of no interest here.
  const [from, to] = [plainSide(old), plainSide(recent)]
  const diff = diffBulletins(from, to, { force: true })
  const checked = bulletinDiffSchema.safeParse(diff)
  if (!checked.success)
    return checked.error.issues.map(({ path, message }) => `diff schema: ${path.join('.')} ${message}`)
  const faults = [...issueFaults(diff, old, recent), ...changeFaults(diff, old.text, recent.text)]
  if (JSON.stringify(diffBulletins(from, to, { force: true })) !== JSON.stringify(diff))
    faults.push('the second comparison differs from the first')
  return faults
}

/** Without the days that tell the order. */
const plainSide = (bulletin: Bulletin): Bulletin => ({ ...bulletin, signedOn: null, publishedAt: null })

function issueFaults({ issues }: BulletinDiff, old: Bulletin, recent: Bulletin): string[] {
  const idsOf = (side: 'from' | 'to') => issues.flatMap((change) => change[side] ?? [])
  const same = (a: string[], b: string[]) => JSON.stringify(a) === JSON.stringify(b)
  const wanted = (bulletin: Bulletin) => bulletin.issues.map(({ id }) => id)
  return [
    ...(same(idsOf('to'), wanted(recent)) ? [] : ['the issues of the later bulletin are not told once each, in order']),
    ...(same(idsOf('from').toSorted(), wanted(old).toSorted())
      ? []
      : ['the issues of the earlier bulletin are not told once each']),
  ]
}

const quoted = new Set(['title', 'progress', 'description'])

function changeFaults(diff: BulletinDiff, oldText: string, recentText: string): string[] {
  const ofIssues = diff.issues.flatMap(({ changes }) => changes)
  // A text put together from several places is told line by line.
  const shows = (value: unknown, span: Span | null, text: string) =>
    typeof value !== 'string' ||
    (span !== null && value.split('\n').every((line) => text.slice(...span).includes(line)))
  const hidden = ofIssues.filter(
    ({ field, from, to, fromSpan, toSpan }) =>
      quoted.has(field) && !(shows(from, fromSpan, oldText) && shows(to, toSpan, recentText)),
  )
  const torn = [...ofIssues, ...diff.metadata].filter(({ from, to, hunks }) => {
    const joined = (without: string) => hunks?.flatMap(({ op, text }) => (op === without ? [] : text)).join('')
    return hunks && (joined('insert') !== from || joined('delete') !== to)
  })
  return [
    ...hidden.map(({ field }) => `the ${field} of a change is not at its span`),
    ...torn.map(({ field }) => `the hunks of ${field} do not rebuild both texts`),
  ]
}
