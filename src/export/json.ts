/** json: the contract itself, indented for reading. */
import type { Bulletin, BulletinDiff } from '../schema.ts'
import type { PieceFormat } from './format.ts'

/**
 * One bulletin or one comparison as JSON, indented by two blanks.
 *
 * @returns a text that ends with a line break
 */
export const toJson = (value: Bulletin | BulletinDiff): string => `${JSON.stringify(value, null, 2)}\n`

/** For one bulletin; several in one file are written as NDJSON, since texts of JSON one after the other are none. */
export const jsonFormat: PieceFormat = {
  kind: 'pieces',
  head: () => '',
  piece: toJson,
  tail: () => '',
  comparisons: (comparisons) => comparisons.map(({ diff }) => toJson(diff)).join(''),
}
