/** Bulletins for the tests of the pages. */
import { readFile } from 'node:fs/promises'
import { diffBulletins } from '../../diff/diff.ts'
import { parseBulletin } from '../../parse.ts'
import type { Bulletin, BulletinDiff } from '../../schema.ts'

/** @param name `<body>/<file>` under samples/ */
export async function sample(name: string): Promise<Bulletin> {
  const bytes = await readFile(new URL(`../../../samples/${name}`, import.meta.url))
  return parseBulletin(bytes, { uri: name, language: 'zh' })
}

/** The finance bureau's two: every kind of change. */
export const successive = () =>
  Promise.all([sample('cenze-caizhengju/2024-05-24.html'), sample('cenze-caizhengju/2024-11-29.html')])

/** The township's three. */
export const three = () =>
  Promise.all(['2023-12-15', '2024-06-28', '2025-01-17'].map((day) => sample(`lingxi-liaotingzhen/${day}.txt`)))

/** Each bulletin against the one before it. */
export const compared = (bulletins: readonly Bulletin[]): BulletinDiff[] =>
  bulletins.slice(1).map((recent, k) => diffBulletins(bulletins[k] as Bulletin, recent, { force: true }))
