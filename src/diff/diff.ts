/** Comparing two bulletins of one body. */
import type { Bulletin, BulletinDiff, Issue, IssueChange, StatusCode } from '../schema.ts'
import { intlSegmenter, type Segmenter } from '../words/segmenter.ts'
import { align, type Alignment, type Pair } from './align.ts'
import { bodyNames } from './body-name.ts'
import { accountabilityChanges, claimChanges, followUpChanges, metadataChanges } from './bulletin-fields.ts'
import { refusals } from './check.ts'
import { ambiguities, diagnose, pairFindings, type Finding } from './findings.ts'
import { issueChanges } from './issue-changes.ts'
import { ComparisonError } from './comparison-error.ts'
import { codesInOrder } from './status.ts'
import { totalsFindings } from './totals.ts'
import { schemaVersion } from '../schema-names.ts'

/** How to compare; every part optional. */
export interface DiffOptions {
  /** Cuts the words of the hunks; null: no hunks. Default: Intl.Segmenter. `await loadSegmenter()` gives nodejs-jieba. */
  segmenter?: Segmenter | null
  /** Compare bulletins of different bodies or inspections all the same; a diagnostic says so. */
  force?: boolean
}

function sideOf({ source, title, publishedAt, signedOn, issues }: Bulletin): BulletinDiff['from'] {
  return { uri: source.uri, title, publishedAt, signedOn, sha256: source.sha256, issues: issues.length }
}

function summarize(
  changes: readonly IssueChange[],
  alignment: Alignment,
  old: Bulletin,
  recent: Bulletin,
): BulletinDiff['summary'] {
  const count = (test: (change: IssueChange) => boolean) => changes.filter(test).length
  const seen = new Map<string, number>()
  for (const { from, to } of alignment.pairs) {
    const key = `${(old.issues[from] as Issue).status.code} ${(recent.issues[to] as Issue).status.code}`
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const transitions = codesInOrder.flatMap((from) =>
    codesInOrder.flatMap((to: StatusCode) => {
      const n = seen.get(`${from} ${to}`)
      return n === undefined ? [] : [{ from, to, count: n }]
    }),
  )
  return {
    matched: alignment.pairs.length,
    unchanged: count(({ kind }) => kind === 'unchanged'),
    changed: count(({ kind }) => kind === 'changed'),
    added: count(({ kind }) => kind === 'added'),
    removed: count(({ kind }) => kind === 'removed'),
    advanced: count(({ direction }) => direction === 'advanced'),
    regressed: count(({ direction }) => direction === 'regressed'),
    transitions,
  }
}

/** Every issue of OLD may be any of NEW: 4000 against 4000. The largest bulletins list some hundreds. */
const maxPossiblePairs = 16_000_000

function checkNumber(old: Bulletin, recent: Bulletin): void {
  const [a, b] = [old.issues.length, recent.issues.length]
  if (a * b <= maxPossiblePairs) return
  throw new ComparisonError('too-many-issues', {
    en: `too many issues to compare (${a} and ${b}; at most 4000 each): these are hardly single bulletins`,
    zh: `问题过多，无法比较（${a} 个与 ${b} 个，最多各 4000 个）：恐怕不是单篇通报`,
  })
}

/** Refuses what cannot be compared; what was forced is told. */
function forcedFindings(old: Bulletin, recent: Bulletin, force: boolean): Finding[] {
  return refusals(old, recent).map((refusal) => {
    const { code } = refusal
    if (!force || code === 'wrong-order' || code === 'too-many-issues') throw refusal
    const names = [old, recent].map((bulletin) => bodyNames(bulletin)[0] ?? '?')
    const none = { issue: null, span: null, severity: 'warning' } as const
    return { ...none, ruleId: code, actual: names[1] as string, expected: [names[0] as string] }
  })
}

/**
 * Compares two bulletins of one body: what became of every issue.
 *
 * Pure: no clock, no files; the same two bulletins give the same result.
 *
 * @param old the earlier bulletin
 * @param recent the later one
 * @returns every issue of both sides once, what changed in each, and what a reader should be told first
 * @throws ComparisonError where the bulletins are of different bodies or inspections (`force` overrides both), or the
 *   first one is the later one; or where they list too many issues (4000 each)
 */
export function diffBulletins(old: Bulletin, recent: Bulletin, options: DiffOptions = {}): BulletinDiff {
  const { force = false } = options
  checkNumber(old, recent)
  const segmenter = options.segmenter === undefined ? intlSegmenter() : options.segmenter
  const forced = forcedFindings(old, recent, force)
  const alignment = align(old.issues, recent.issues)
  const issues = issueChanges(alignment, old, recent, segmenter)
  const idOf = ({ from, to }: Pair) => [(old.issues[from] as Issue).id, (recent.issues[to] as Issue).id] as const
  const findings = [
    ...forced,
    ...ambiguities(alignment, old, recent),
    ...alignment.pairs
      .toSorted((x, y) => x.to - y.to)
      .flatMap(({ from, to }) => pairFindings(old.issues[from] as Issue, recent.issues[to] as Issue, recent)),
    ...totalsFindings(issues, old, recent),
  ]
  return {
    schemaVersion,
    from: sideOf(old),
    to: sideOf(recent),
    segmenter: segmenter?.name ?? null,
    summary: summarize(issues, alignment, old, recent),
    issues,
    metadata: metadataChanges(old, recent, segmenter),
    claims: claimChanges(old, recent),
    accountability: accountabilityChanges(old, recent),
    followUps: followUpChanges(old, recent, new Map(alignment.pairs.map(idOf))),
    diagnostics: findings.map((finding) => diagnose(finding, recent)),
  }
}
