/** Reads and scores cases. */
import { readFile } from 'node:fs/promises'
import { diffBulletins } from '../../src/diff/diff.ts'
import { BulletinError } from '../../src/errors.ts'
import { parseBulletin } from '../../src/parse.ts'
import type { Bulletin } from '../../src/schema.ts'
import { scoreBulletin } from './bulletin.ts'
import type { Case } from './cases.ts'
import { scoreComparison } from './comparison.ts'
import { takeNotes } from './notes.ts'
import type { Finding } from './tally.ts'

/** @returns what became of every value that the cases' truths tell */
export async function evaluate(cases: readonly Case[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const one of cases) await evaluateCase(one, findings)
  return findings
}

/** What a refused bulletin gave: nothing, so that all that its truth tells is lost. */
const nothing = {
  title: null,
  stage: null,
  publisher: null,
  editor: null,
  signedBy: null,
  publishedAt: null,
  signedOn: null,
  inspection: null,
  outline: [],
  issues: [],
  accountability: null,
  claims: [],
  contact: null,
  diagnostics: [],
} satisfies Partial<Bulletin> as unknown as Bulletin

async function parseOrNothing(file: string): Promise<Bulletin> {
  try {
    return await parseBulletin(await readFile(file))
  } catch (error) {
    if (error instanceof BulletinError) return nothing
    throw error
  }
}

async function evaluateCase(one: Case, findings: Finding[]): Promise<void> {
  const notes = takeNotes(one.name, findings)
  if (one.kind === 'comparison') {
    const [old, recent] = [await parseOrNothing(one.files[0]), await parseOrNothing(one.files[1])]
    const diff =
      old === nothing || recent === nothing ? { issues: [] } : diffBulletins(old, recent, { segmenter: null })
    return scoreComparison(one.truth, old, recent, diff, notes)
  }
  const bulletin = await parseOrNothing(one.file)
  if (one.kind === 'bulletin') scoreBulletin(one.truth, bulletin, notes)
  else
    notes.note(
      'refused',
      bulletin === nothing ? 'exact' : 'lost',
      '',
      'refused',
      bulletin === nothing ? 'refused' : null,
    )
}
