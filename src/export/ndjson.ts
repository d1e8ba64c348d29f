/** ndjson: one JSON object a line, of bulletins or of single issues. */
import type { Bulletin, BulletinDiff, Issue, IssueChange } from '../schema.ts'
import { schemaVersion } from '../schema-names.ts'
import { changeRows } from './change-columns.ts'
import { factsOf, type BulletinFacts } from './facts.ts'
import { joinPieces, type Comparison, type ExportOptions, type PieceFormat } from './format.ts'

/** A line of `--records issues`: the issue as in the contract, with the key facts of its bulletin. */
export interface IssueRecord extends Issue {
  schemaVersion: string
  bulletin: BulletinFacts
}

/** A line of a comparison with `--records issues`: the change as in the contract, with the two sides and the title. */
export interface ChangeRecord extends IssueChange {
  schemaVersion: string
  bulletins: { from: BulletinDiff['from']; to: BulletinDiff['to'] }
  /** Null where the comparison alone is at hand and the title did not change. */
  title: string | null
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`

export function issueRecords(bulletin: Bulletin): IssueRecord[] {
  const facts = factsOf(bulletin)
  return bulletin.issues.map((issue) => ({ schemaVersion, bulletin: facts, ...issue }))
}

export function changeRecords(comparison: Comparison): ChangeRecord[] {
  const { from, to } = comparison.diff
  return changeRows(comparison).map(({ change, title }) => ({
    schemaVersion,
    bulletins: { from, to },
    title,
    ...change,
  }))
}

export const ndjsonFormat: PieceFormat = {
  kind: 'pieces',
  head: () => '',
  piece: (bulletin, { records }) => (records === 'issues' ? issueRecords(bulletin).map(line).join('') : line(bulletin)),
  tail: () => '',
  comparisons(comparisons, { records }) {
    const values = records === 'issues' ? comparisons.flatMap(changeRecords) : comparisons.map(({ diff }) => diff)
    return values.map(line).join('')
  },
}

/**
 * Bulletins as NDJSON.
 *
 * @param options `records: 'issues'` writes one issue a line, with the key facts of its bulletin under `bulletin`
 * @returns one JSON object a line, each line ended
 */
export const toNdjson = (bulletins: Iterable<Bulletin>, options: ExportOptions = {}): string =>
  joinPieces(ndjsonFormat, bulletins, options)
