/** The days of an inspection: how long it stayed, and when the findings were fed back. */
import { findExpressions, type DateExpression, type DateParts } from '../dates/grammar.ts'
import { resolve } from '../dates/resolve.ts'
import type { Span } from '../schema.ts'
import type { WordList } from '../text/word-list.ts'
import type { Root } from '../tree.ts'

/** What was read, and where it stands. */
export interface Told {
  value: string
  span: Span
}

/** 召开巡察反馈意见整改工作会: of what was fed back long before. */
const feedback = /反馈(?!的?(?:意见|问题|情况)?的?整改)/
/** Behind days on which it was fed back; a stay or a rectification that went on so long tells of feedback later, if at all. */
const fedBack = /^(?:,)?[^,。;对就按根整改]{0,20}反馈(?!问题|的问题)/

interface Dated {
  expression: DateExpression
  /** The sentence before and behind the date. */
  before: string
  after: string
  /** Of the sentence behind it what comes before the next date. */
  own: string
}

/**
 * @param act what the inspectors do (巡察, 审计): the sentence of a stay names it
 * @param hearings words of a meeting that is told about an inspection (会议听取), whose day is none of its
 * @param published a day; what prints no year lies before it
 */
export function readDays(
  root: Root,
  [start, end]: Span,
  act: RegExp,
  hearings: WordList,
  published: string | null,
): Record<'period' | 'feedbackOn', Told | null> {
  const preface = root.folded.slice(start, end)
  const dated = findExpressions(root.folded, start, end).map((expression, i, all): Dated => {
    const next = all[i + 1]?.start ?? end
    const from = preface.lastIndexOf('。', expression.start - start)
    return {
      expression,
      before: preface.slice(from + 1, expression.start - start),
      after: preface.slice(expression.end - start).split('。', 1)[0] as string,
      own: preface.slice(expression.end - start, next - start).split('。', 1)[0] as string,
    }
  })
  const stays = dated.filter(
    ({ after, before }) =>
      act.test(after + before) &&
      !/整改(?:期|时间)|公示/.test(before + after.slice(0, 12)) &&
      !hearings.isIn(after.split(act, 1)[0] as string),
  )
  // 2023年10月,…开展了巡察: where no range is told, the month.
  const month = ({ expression: { from, to }, own }: Dated) =>
    to === null && from.month !== null && from.day === null && act.test(own) && !/反馈|整改/.test(own)
  const stay = (stays.find(({ expression }) => expression.to !== null) ?? stays.find(month))?.expression
  const damaged = dated.find(({ expression }) => expression.damaged)?.expression
  // Where the days before it cannot be read they may be the period, and this one another.
  const isDoubtful = stay && damaged && damaged.start < stay.start
  const period = stay && !isDoubtful ? on(stay, resolve(stay, { published, from: null }, null, false).edtf) : null
  const back = dated.find(
    ({ expression, after, own }) =>
      !expression.damaged &&
      (expression.to === null ? feedback.test(own.slice(0, 40)) : fedBack.test(after)) &&
      expression !== stay,
  )?.expression
  const feedbackOn = back ? on(back, feedbackDate(back, period?.value ?? null, published)) : null
  return { period, feedbackOn }
}

const on = ({ start, end }: DateExpression, edtf: string | null): Told | null =>
  edtf === null ? null : { value: edtf, span: [start, end] }

/** A feedback day without a year lies in the year of the period's end, or in the next where it would lie before that end. */
function feedbackDate(expression: DateExpression, period: string | null, published: string | null): string | null {
  const { from } = expression
  const end = period?.split('/')[1]
  const year = end ? Number(end.slice(0, 4)) : null
  const read = (parts: DateParts) =>
    resolve(
      { ...expression, from: parts },
      { published, from: null },
      year === null ? null : { year, month: null },
      false,
    ).edtf
  const tellsYear = (from.year ?? from.relativeYear ?? from.followingYear) !== null
  if (tellsYear || !end || year === null) return read(from)
  const same = read({ ...from, year })
  return same !== null && same >= end.slice(0, same.length) ? same : read({ ...from, year: year + 1 })
}
