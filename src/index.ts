/**
 * zhenggai reads Chinese rectification bulletins (整改通报) into structured JSON with the evidence for every value.
 *
 * @packageDocumentation
 */
export { parseBulletin, parseToFile } from './parse.ts'
export {
  bulletinBlocks,
  bulletinCompiler,
  bulletinFacts,
  bulletinOutline,
  bulletinParser,
  bulletinProcessor,
  type ParseOptions,
} from './pipeline.ts'
export { diffBulletins, type DiffOptions } from './diff/diff.ts'
export { timeline, type Timeline, type TimelineIssue } from './diff/timeline.ts'
export { ComparisonError, type ComparisonRefusal } from './diff/comparison-error.ts'
export { renderText, type TextOptions } from './diff/render-text.ts'
export { renderMarkdown, type MarkdownOptions } from './diff/render-markdown.ts'
export { isDifferent, selectIssues } from './diff/select.ts'
export type { Selector } from './diff/selectors.ts'
export { intlSegmenter, loadSegmenter, type Segmenter } from './words/segmenter.ts'
export { BulletinError, type RefusalCode } from './errors.ts'
export { bulletinDiffSchema, bulletinSchema } from './schema.ts'
export { jsonSchema } from './json-schema.ts'
export { checkLexicon, lexiconSchema } from './lexicon/check.ts'
export type { Lexicon, LexiconExtension } from './lexicon/lexicon.ts'
export { rules } from './lint/lint.ts'
export type { BulletinMessage, Language } from './lint/lint.ts'
export type { Rule } from './lint/rule.ts'
export type { Block, Chunk, Root, SectionNode } from './tree.ts'
export { schemaVersion, type SchemaName } from './schema-names.ts'
export { version } from './version.ts'
export type {
  Accountability,
  Bulletin,
  BulletinDiff,
  Claim,
  Contact,
  DateMention,
  Diagnostic,
  Entity,
  FieldChange,
  FollowUp,
  Hunk,
  Inspection,
  Issue,
  IssueChange,
  Measure,
  Plan,
  Progress,
  Responsible,
  Section,
  Span,
  Status,
  StatusCode,
} from './schema.ts'
