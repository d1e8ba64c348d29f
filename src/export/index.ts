/**
 * Bulletins and comparisons in the formats of other tools. Pure, and without Node: it runs in a browser as well.
 *
 * @packageDocumentation
 */
export { toChangesCsv, toCsv } from './csv.ts'
export { disarm, undisarm } from './disarm.ts'
export { MissingBulletins } from './errors.ts'
export type { BulletinFacts } from './facts.ts'
export { writeBulletins, type Comparison, type ExportOptions, type Format, type Output } from './format.ts'
export { formatNames, formats, type FormatEntry, type FormatName } from './formats.ts'
export { toJson } from './json.ts'
export { listSeparator, splitList } from './lists.ts'
export { toChangesMarkdown, toMarkdown } from './markdown.ts'
export { toNdjson, type ChangeRecord, type IssueRecord } from './ndjson.ts'
export { toChangesSarif, toSarif } from './sarif.ts'
export { toChangesSql, toSql } from './sql.ts'
export { toChangesXlsx, toXlsx } from './xlsx.ts'
