/** The closed lists of names in the contract, apart from the schemas so that using a name does not load zod. */

export const blockKinds = [
  'title',
  'meta',
  'heading',
  'paragraph',
  'table-header',
  'table-row',
  'caption',
  'signature',
] as const

/** 巡视巡察, 审计, 生态环保督察, anything else that reports rectification. */
export const genres = ['inspection', 'audit', 'environment', 'other'] as const

/** 进展, 完成, 后续, 反馈意见. */
export const stages = ['progress', 'completion', 'follow-up', 'feedback'] as const

export const statusCodes = [
  'completed',
  'basically-completed',
  'phased',
  'ongoing',
  'not-completed',
  'unknown',
  'unstated',
] as const

export const statusBases = ['tag', 'field', 'table', 'section', 'prose', 'none'] as const
export const datePrecisions = ['year', 'half-year', 'quarter', 'month', 'ten-days', 'day'] as const
export const dateRoles = ['event', 'planned', 'as-of'] as const
export const entityKinds = [
  'document-number',
  'document-title',
  'voucher',
  'money',
  'percent',
  'person',
  'organization',
] as const
export const severities = ['error', 'warning', 'info'] as const
export const changeKinds = ['unchanged', 'changed', 'added', 'removed'] as const

/** The version (semver) of the contract, written into every output. */
export const schemaVersion = '1.0.0'

/** What zhenggai writes, by the names of its schemas. */
export const schemaNames = [
  'bulletin',
  'diff',
  'timeline',
  'issue-record',
  'change-record',
  'failure',
  'manifest-entry',
] as const
/** The name of a schema: `bulletin`, `diff`, … */
export type SchemaName = (typeof schemaNames)[number]
