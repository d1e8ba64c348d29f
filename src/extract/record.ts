/**
 * A record is what is told under one issue, cut into fields: 责任单位:… 整改情况:… Both the sections of a text and the
 * rows of a ledger become records, so that everything behind reads one shape.
 */
import { flatMap } from '../flat-map.ts'
import type { Words } from '../lexicon/compile.ts'
import type { FieldKind } from '../lexicon/lexicon.ts'
import { findFields } from '../outline/field.ts'
import type { Span } from '../schema.ts'
import { trimSpan } from '../text/sentence.ts'
import type { Chunk } from '../tree.ts'
import type { Context } from './context.ts'
import { isStatusPhrase, readStatus } from '../lexicon/status-phrase.ts'

export interface Field {
  /** What it tells; `text` where no label says so. */
  kind: FieldKind | 'text'
  /** As printed, folded; null where there is none. */
  label: string | null
  /** Its value, one stretch a paragraph, blanks cut, none empty. */
  spans: Span[]
  /** It stood in a table. */
  table: boolean
}

/** Fields whose value is short: a paragraph without a label behind them goes on with something else. */
const short = new Set<Field['kind']>([
  'deadline',
  'status',
  'responsible',
  'number',
  'area',
  'remark',
  'task',
  'former',
])
/** Of these what stands behind the first sentence is text again: 整改时限:2025年6月底。正在整改中。 */
const ofOneSentence = new Set<FieldKind>(['deadline', 'responsible'])
const longValue = 25
const shortStatus = 10
const maxName = 30
const shortestLabel = 3

/**
 * Cuts the paragraphs under a heading into fields.
 *
 * @param chunks paragraphs in order, no table rows
 */
export const readFields = (chunks: readonly Chunk[], context: Pick<Context, 'folded' | 'words' | 'statusLabels'>) =>
  fieldsAmong(
    chunks.map(({ span }) => span),
    context,
  )

/** The same for paragraphs wherever they stand: below a heading or in a cell. */
export function fieldsAmong(
  paragraphs: readonly Span[],
  { folded, words, statusLabels }: Pick<Context, 'folded' | 'words' | 'statusLabels'>,
): Field[] {
  const fields: Field[] = []
  let progress: Field | undefined
  for (const span of paragraphs) {
    const labels = findFields(folded, span[0], span[1], words)
    append(fields, progress, trimSpan(folded, span[0], labels[0]?.start ?? span[1]), folded, words)
    for (const [i, label] of labels.entries()) {
      const [from, to] = trimSpan(folded, label.valueStart, labels[i + 1]?.start ?? span[1])
      const stop = ofOneSentence.has(label.kinds[0] as FieldKind) ? folded.slice(from, to).indexOf('。') + 1 : 0
      const value: Span = stop > 0 ? [from, from + stop] : [from, to]
      const spans = value[0] < value[1] ? [value] : []
      const kind = kindOf(label.kinds, folded.slice(...value), words, statusLabels.has(label.text))
      const field: Field = { kind, label: label.text, spans, table: false }
      fields.push(field)
      if (kind === 'progress') progress = field
      // What is told from here on is of the next problem.
      if (kind === 'finding' || kind === 'task') progress = undefined
      append(fields, progress, trimSpan(folded, value[1], to), folded, words)
    }
  }
  return fields
}

/** A line that is nothing but a name or a list of names: the field above goes on in it. */
const isName = (line: string) => line.length <= maxName && !/[。;:,\d]/.test(line)

/** Adds a stretch without a label to what was being told: behind a short field to the latest progress. */
function append(fields: Field[], progress: Field | undefined, span: Span, folded: string, words: Words): void {
  if (span[0] >= span[1]) return
  const last = fields.at(-1)
  const line = folded.slice(...span)
  // 责任人, a short label alone on its line: among other fields it is nothing else.
  const kinds = fields.length > 0 && line.length >= shortestLabel ? words.fieldOf.get(line) : undefined
  if (kinds?.[0] === 'responsible') {
    fields.push({ kind: kinds[0], label: line, spans: [], table: false })
    return
  }
  if (last?.kind === 'responsible' && last.spans.length > 0 && isName(line) && !isStatusPhrase(line, words)) {
    last.spans.push(span)
    return
  }
  const target = last && short.has(last.kind) && last.spans.length > 0 ? progress : last
  if (target) target.spans.push(span)
  else fields.push({ kind: 'text', label: null, spans: [span], table: false })
}

/**
 * What a label announces depends on its value: 完成情况:已完成 is a status, 完成情况 with a paragraph behind it is progress;
 * 整改进展情况:已完成 is a status as well.
 *
 * @param carriesStatus elsewhere in this bulletin the label prints a status, so a few words that no list knows are one
 */
export function kindOf(kinds: readonly FieldKind[], value: string, words: Words, carriesStatus = false): FieldKind {
  const usual = kinds[0] as FieldKind
  if (carriesStatus && value.length <= shortStatus && !/[,;:\d]/.test(value)) return 'status'
  // 已办结,群众满意
  if (carriesStatus && value.length <= longValue && isStatusPhrase(value.split(',', 1)[0] as string, words))
    return 'status'
  if (usual === 'status') return value.length > longValue && !isStatusPhrase(value, words) ? 'progress' : 'status'
  // 完成时限:已完成
  if (usual === 'deadline' && value.startsWith('已') && isBareStatus(value, words)) return 'status'
  if (usual === 'progress' && isBareStatus(value, words) && readStatus(value, words)) return 'status'
  return usual
}

/** The value of a field of progress is nothing but a status; 该问题已整改到位。 is a sentence of the text, with its tag behind it or without. */
export const isBareStatus = (value: string, words: Words) =>
  value.length <= longestStatus && isStatusPhrase(statusPart(value), words) && !/。.|^[该此本].*。$/.test(value)

/** With when it will be another. */
const longestStatus = 80

/** 正在整改,预计2024年12月完成: a status, and when it will be another. */
const intention = /[,;](?:预计|计划|拟|力争|确保|将)[^,;。]{1,20}(?:完成|到位|销号|办结|投用|投运|建成)[^,;。]{0,4}。?$/

/** What a value tells of the status now. */
export const statusPart = (value: string) =>
  value.length <= longestStatus ? value.slice(0, intention.exec(value)?.index) : value

/** All stretches of the fields of some kinds, in order. */
export function spansOf(fields: readonly Field[], ...kinds: Field['kind'][]): Span[] {
  return flatMap(fields, (field) => (kinds.includes(field.kind) ? field.spans : []))
}

/** The text of some stretches: their slices joined with a line feed. */
export const joined = (text: string, spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join('\n')

/** The stretch from the first to the last; null of none. */
export function hull(spans: readonly Span[]): Span | null {
  let [start, end] = spans[0] ?? [-1, -1]
  for (const span of spans) {
    start = Math.min(start, span[0])
    end = Math.max(end, span[1])
  }
  return start < 0 ? null : [start, end]
}
