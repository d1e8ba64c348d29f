/** The samples as bulletins, for the tests of the formats. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { samplePaths } from '../../../scripts/corpus-samples.ts'
import { root } from '../../batch/testing/built.ts'
import { diffBulletins } from '../../diff/diff.ts'
import { parseBulletin } from '../../parse.ts'
import type { Bulletin, Issue } from '../../schema.ts'
import type { Comparison } from '../format.ts'

const parse = (path: string) => parseBulletin(readFileSync(path), { uri: relative(root, path) })

let all: Promise<Bulletin[]> | undefined

/** Parsed once for all tests of a file: nobody changes them. */
export const sampleBulletins = (): Promise<Bulletin[]> => (all ??= Promise.all(samplePaths().map(parse)))

/** Two bulletins of one body compared. */
export async function sampleComparison(): Promise<Comparison & { old: Bulletin; recent: Bulletin }> {
  const [old, recent] = await Promise.all(
    samplePaths()
      .filter((path) => path.includes('cenze'))
      .map(parse),
  )
  if (!old || !recent) throw new Error('the samples of cenze-caizhengju are gone')
  return { diff: diffBulletins(old, recent), old, recent }
}

/** What somebody may put into a bulletin to harm those who open its data. */
export const hostile = "=cmd|' /C calc'!A0"

/** A bulletin whose first issue says things that other programs could take for more than text. */
export async function hostileBulletin(): Promise<Bulletin> {
  const [bulletin] = await sampleBulletins()
  const [first, ...rest] = bulletin?.issues ?? []
  if (!bulletin || !first) throw new Error('there is no sample')
  const issue: Issue = {
    ...first,
    title: hostile,
    area: '＝1+1',
    description: `'); DROP TABLE issues; --\u0000\\'"\n.quit\n| a | b | <script>alert(1)</script> [x](javascript:1) _x0041_`,
    status: { ...first.status, text: '@SUM(1)' },
  }
  return { ...bulletin, issues: [issue, ...rest] }
}
