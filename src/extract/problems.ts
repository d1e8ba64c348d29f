/** Several problems told under one heading, each with what was done about it: 具体问题:… 整改情况:… 具体问题:… 整改情况:… */
import { flatMap } from '../flat-map.ts'
import { readLabel } from '../outline/label.ts'
import type { Span } from '../schema.ts'
import type { Context } from './context.ts'
import { splitTitle } from './ledger-record.ts'
import { type Field, hull } from './record.ts'

/** One of them. */
export interface Problem {
  /** The number in front of it, as printed; empty where there is none. */
  labels: string[]
  title: Span
  /** What is said of it behind its title. */
  rest: Span[]
  fields: Field[]
  span: Span
}

const names = ({ kind, label, spans }: Field) =>
  (kind === 'finding' || kind === 'task') && label !== null && spans.length > 0
const answers = ({ kind }: Field) => kind === 'progress' || kind === 'status'

/**
 * @param fields all that stands under the heading; those in front of the first problem (责任单位:…) are of each
 * @param least so many problems there are at least
 * @returns empty where fewer problems are named, or one of them is left without an answer: then all is of one issue
 */
export function problemsAmong(fields: readonly Field[], context: Context, least = 2): Problem[] {
  const starts = flatMap(fields, (field, i) => (names(field) ? [i] : []))
  const groups = starts.map((start, i) => fields.slice(start, starts[i + 1]))
  const shared = fields.slice(0, starts[0])
  if (
    groups.length < least ||
    !groups.every((group) => group.some(answers)) ||
    shared.some(({ kind }) => kind === 'text')
  )
    return []
  return groups.map((group) => problemOf(group, shared, context))
}

/** The same where nothing stands above them, be it one alone: what is told in front of the first is the preface. */
export function problemsAlone(fields: readonly Field[], context: Context): Problem[] {
  return problemsAmong(fields.slice(Math.max(0, fields.findIndex(names))), context, 1)
}

function problemOf([named, ...told]: Field[], shared: readonly Field[], { text, folded, words }: Context): Problem {
  const { spans } = named as Field
  const { title, rest } = splitTitle(spans, folded, words)
  const [start, end] = spans[0] as Span
  const label = readLabel(folded.slice(start, end), words)
  return {
    labels: label && title[0] > start ? [text.slice(start, start + label.length)] : [],
    title,
    rest,
    fields: [...shared, ...told],
    // What stands behind the status may go on with the progress.
    span: hull([...spans, ...flatMap(told, (field) => field.spans)]) as Span,
  }
}
