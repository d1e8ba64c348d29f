/**
 * The output contract as zod schemas: the one source of truth for what zhenggai writes.
 * `zhenggai schema` prints them as JSON Schema 2020-12; the TypeScript types are inferred from them.
 */
import { z } from 'zod'
import {
  blockKinds,
  changeKinds,
  datePrecisions,
  dateRoles,
  entityKinds,
  genres,
  severities,
  stages,
  statusBases,
  statusCodes,
} from './schema-names.ts'

const text = z.string()
const optionalText = z.string().nullable()
const count = z.number().int().nonnegative()

const span = z
  .tuple([count, count])
  .describe('[start, end) in UTF-16 code units of Bulletin.text: text.slice(start, end) is the evidence')

const spans = z.array(span).describe('where the text was put together from: their slices joined with \\n give it')

const edtf = z.string().describe("EDTF (ISO 8601-2, level 1), in the bulletin's own local time")
const optionalDate = edtf.nullable()

const point = z.object({ line: count, column: count, offset: count })
const position = z
  .object({ start: point, end: point })
  .describe('unist Position in the decoded source: line and column 1-based, offset 0-based in UTF-16 code units')

const block = z.object({ span, position, kind: z.enum(blockKinds) })

const status = z.object({
  code: z.enum(statusCodes),
  sustained: z.boolean().describe('long-term work goes on beside the code (长期坚持, 转入长效整改)'),
  text: optionalText.describe('what was printed, without brackets and closing punctuation'),
  basis: z.enum(statusBases).describe('where it came from'),
  span: span.nullable(),
})

const dateMention = z.object({
  text,
  edtf: optionalDate.describe('null where the printed date is impossible or damaged'),
  precision: z.enum(datePrecisions).nullable(),
  role: z.enum(dateRoles).describe('what the words around say: it happened, it is planned, or it says as of when'),
  inferred: z.boolean().describe('a part of the date (mostly the year) was not printed'),
  span,
})

const measure = z.object({ ordinal: text, text, span })

const progress = z.object({
  text: text.describe('without the field label (整改情况:) and without the status tag'),
  span,
  spans,
  measures: z
    .array(measure)
    .describe('the enumerated items (一是…二是…, 第一…第二…, ①②, 1.2.); empty where nothing is enumerated'),
})

const plan = z.object({
  goal: optionalText.describe('整改目标'),
  text: optionalText.describe('整改措施, where the bulletin gives it apart from what was done'),
  measures: z.array(measure),
  span: span.describe('of the text; of the goal where there is no text'),
  spans,
  goalSpan: span.nullable(),
})

const finding = z.object({ text, span })
const responsible = z.object({
  role: text.describe('the printed label: 责任单位, 责任领导, …'),
  name: text,
  span,
})

const entity = z.object({
  kind: z.enum(entityKinds),
  text,
  value: z.number().nullable().describe('money in yuan, percent as printed; null for the other kinds'),
  span,
})

const followUp = z.object({
  issueId: optionalText,
  title: text,
  reason: optionalText,
  nextSteps: optionalText,
  deadline: optionalDate,
  span,
})

const issue = z.object({
  id: text.describe('position in the outline, 1-based, joined by dots'),
  labels: z.array(text).describe('the printed labels from the top'),
  title: text,
  area: optionalText.describe('the …方面 level above'),
  category: optionalText.describe('the level between area and issue'),
  description: optionalText.describe('what was found'),
  findings: z.array(finding),
  progress: progress.nullable(),
  status,
  dates: z.array(dateMention),
  plan: plan.nullable(),
  deadline: optionalDate.describe("from the issue's own deadline field or column, or its follow-up; never from prose"),
  reason: optionalText.describe('why it is not done, told with the issue itself (未完成原因)'),
  nextSteps: optionalText.describe('what comes next, told with the issue itself (下一步措施)'),
  responsible: z.array(responsible),
  entities: z.array(entity),
  followUp: followUp.nullable(),
  evidence: z
    .record(z.string(), span)
    .describe(
      'field name → span of the fields that are plain strings (title, area, category, description, deadline, the last also where it prints 长期坚持 and sets none)',
    ),
  span,
})

/** A numbered section as the bulletin prints it, with those inside it. */
export interface Section {
  id: string
  label: string | null
  level: number
  heading: string
  span: [number, number]
  body: [number, number] | null
  children: Section[]
}

const section: z.ZodType<Section> = z.object({
  id: text,
  label: optionalText.describe(
    'as printed without the trailing 、 . or :; null where a heading is marked by style alone',
  ),
  level: count.describe('depth in the outline, 1 at the top'),
  heading: text,
  span,
  body: span.nullable().describe('its own text below or behind the heading and before its first child'),
  get children() {
    return z.array(section)
  },
})

const diagnostic = z.object({
  ruleId: text,
  severity: z.enum(severities),
  message: text,
  span: span.nullable(),
  issueId: optionalText,
  position: position.nullable().describe('the same place in the decoded source'),
  actual: optionalText.describe('what was found'),
  expected: z.array(text).describe('what was expected'),
  related: z
    .array(z.object({ message: text, span, position: position.nullable() }))
    .describe('earlier places that belong to it'),
})

const action = z.object({ kind: text, count, unit: text, span })
const accountability = z.object({
  people: count.nullable(),
  cases: count.nullable(),
  actions: z.array(action),
  text,
  span,
  spans,
})

const claim = z.object({
  kind: text.describe('issues-total, issues-completed, measures, systems, funds, …'),
  value: z.number(),
  unit: text,
  text,
  span,
})

const contact = z.object({
  phones: z.array(text),
  emails: z.array(text),
  address: optionalText,
  postalCode: optionalText,
  span,
})

const inspection = z.object({
  inspector: optionalText,
  inspectee: optionalText,
  round: optionalText,
  period: optionalDate,
  feedbackOn: optionalDate,
})

const source = z.object({
  uri: optionalText.describe('as given by the caller, relative; null where none was given'),
  mediaType: z.enum(['text/plain', 'text/html']),
  encoding: text.describe('WHATWG name as decoded'),
  encodingAssumed: z.boolean().describe('neither a BOM nor a declaration said it'),
  bytes: count,
  sha256: text,
})

/** One parsed bulletin: what `zhenggai parse` writes. */
export const bulletinSchema = z.object({
  schemaVersion: text,
  source,
  text: text.describe(
    'the body that the spans point into, one block a line, boilerplate removed; empty with --no-text',
  ),
  blocks: z.array(block),
  genre: z.enum(genres),
  stage: z.enum(stages).nullable(),
  title: optionalText,
  publisher: optionalText,
  editor: optionalText,
  signedBy: optionalText,
  publishedAt: optionalDate,
  signedOn: optionalDate,
  inspection: inspection.nullable(),
  outline: z.array(section),
  issues: z.array(issue),
  followUps: z.array(followUp),
  accountability: accountability.nullable(),
  claims: z.array(claim),
  contact: contact.nullable(),
  evidence: z
    .record(z.string(), span)
    .describe(
      'field path → span of the bulletin-level fields that are plain strings; absent where the value came from the page head or the caller',
    ),
  diagnostics: z.array(diagnostic),
})

/** `[start, end)` in UTF-16 code units of `Bulletin.text`: `text.slice(...span)` is what was printed. */
export type Span = z.infer<typeof span>
/** A unist Position whose offsets are always known. */
export type SourcePosition = z.infer<typeof position>
/** One parsed bulletin: what `parseBulletin` gives. What it does not show is null (a list: empty). */
export type Bulletin = z.infer<typeof bulletinSchema>
/** One issue: the smallest item that carries its own progress. */
export type Issue = z.infer<typeof issue>
/** How far an issue is: the code, what was printed, and where that was read. */
export type Status = z.infer<typeof status>
/** The closed list of statuses. */
export type StatusCode = Status['code']
/** A date told in the text, as EDTF; `edtf` is null where what was printed is no date. */
export type DateMention = z.infer<typeof dateMention>
/** One enumerated measure (一是…, ①…) of a progress or a plan. */
export type Measure = z.infer<typeof measure>
/** What was done about an issue, and the measures it enumerates. */
export type Progress = z.infer<typeof progress>
/** What was to be done about an issue, where the bulletin tells it apart from what was done. */
export type Plan = z.infer<typeof plan>
/** One of several findings that an issue lists. */
export type Finding = z.infer<typeof finding>
/** Who is responsible for an issue, and in what role. */
export type Responsible = z.infer<typeof responsible>
/** A document, voucher, sum, percentage, person or organization named in an issue. */
export type Entity = z.infer<typeof entity>
/** An entry of a section on what remains to be done; `issueId` is null where it belongs to no issue. */
export type FollowUp = z.infer<typeof followUp>
/** Who was held accountable, as the bulletin tells it of itself as a whole. */
export type Accountability = z.infer<typeof accountability>
/** One kind of measure against persons (提醒谈话, 党纪处分 …), and how many. */
export type Action = z.infer<typeof action>
/** A figure that the bulletin states of itself as a whole. */
export type Claim = z.infer<typeof claim>
/** How the public may reach the body. */
export type Contact = z.infer<typeof contact>
/** Who inspected whom, when, and when the findings were fed back. */
export type Inspection = z.infer<typeof inspection>
/** Something that is wrong with the bulletin or doubtful in its reading, and where. */
export type Diagnostic = z.infer<typeof diagnostic>
/** What a block of the text is. */
export type BlockKind = (typeof blockKinds)[number]
/** What the rectification follows: an inspection, an audit, an environmental inspection, or something else. */
export type Genre = (typeof genres)[number]
/** What a bulletin reports: progress, completion, what came later, or the findings alone. */
export type Stage = (typeof stages)[number]

/* The comparison of two bulletins: what `zhenggai diff` writes. */

const side = z.object({
  uri: optionalText,
  title: optionalText,
  publishedAt: optionalDate,
  signedOn: optionalDate,
  sha256: text,
  issues: count,
})

const hunk = z.object({ op: z.enum(['equal', 'insert', 'delete']), text })

const fieldChange = z.object({
  field: text,
  from: z.unknown(),
  to: z.unknown(),
  fromSpan: span.nullable(),
  toSpan: span.nullable(),
  hunks: z
    .array(hunk)
    .optional()
    .describe('joining equal + delete gives the old text, equal + insert the new, to the letter'),
  coarse: z.boolean().optional().describe('the texts were too unlike to compare word by word: whole runs are replaced'),
})

const shift = z.object({ from: z.unknown(), to: z.unknown() })

const issueChange = z.object({
  kind: z.enum(changeKinds),
  from: optionalText,
  to: optionalText,
  similarity: z.number().min(0).max(1),
  direction: z.enum(['advanced', 'regressed', 'same']).nullable(),
  reason: z.enum(['settled', 'dropped']).nullable(),
  moved: z
    .object({ labels: shift.optional(), area: shift.optional(), category: shift.optional() })
    .nullable()
    .describe('number and place: what is different there does not make an issue changed'),
  related: z.array(z.object({ id: text, side: z.enum(['from', 'to']), similarity: z.number().min(0).max(1) })),
  changes: z.array(fieldChange),
})

/** Two bulletins compared: what `zhenggai diff` writes. */
export const bulletinDiffSchema = z.object({
  schemaVersion: text,
  from: side,
  to: side,
  segmenter: optionalText.describe(
    'what cut the words of the hunks: nodejs-jieba or Intl.Segmenter; null without hunks',
  ),
  summary: z.object({
    matched: count,
    unchanged: count,
    changed: count,
    added: count,
    removed: count,
    advanced: count,
    regressed: count,
    transitions: z.array(z.object({ from: z.enum(statusCodes), to: z.enum(statusCodes), count })),
  }),
  issues: z.array(issueChange),
  metadata: z.array(fieldChange),
  claims: z.array(fieldChange),
  accountability: z.array(fieldChange),
  followUps: z.array(fieldChange),
  diagnostics: z.array(diagnostic.extend({ issueId: optionalText, side: z.enum(['from', 'to']).nullable() })),
})

/** Two successive bulletins compared: what `diffBulletins` gives. */
export type BulletinDiff = z.infer<typeof bulletinDiffSchema>
/** What became of one issue between two bulletins. */
export type IssueChange = z.infer<typeof issueChange>
/** A field of an issue or of the bulletin, as each side has it, with the places to find it. */
export type FieldChange = z.infer<typeof fieldChange>
/** A piece of a text comparison: joining `equal` and `delete` gives the old text, `equal` and `insert` the new. */
export type Hunk = z.infer<typeof hunk>
