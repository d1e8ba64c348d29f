/** Who inspected whom, when, and when the findings were fed back: told in the preface. */
import { findExpressions, type DateExpression } from '../dates/grammar.ts'
import { resolve } from '../dates/resolve.ts'
import type { Inspection, Span } from '../schema.ts'
import type { Root } from '../tree.ts'

const cn = '一二三四五六七八九十'
const level =
  '(?:中央|中央纪委国家监委|省委|市委|区委|县委|州委|盟委|旗委|自治区党委|兵团党委|省|市|区|县|集团党委|局党组|厅党组|部党组|公司党委|学校党委|党委|党组)'
/** A name goes on; how the groups were formed (区委组建4个巡察组) is none. */
const part = '(?:(?!组建|派出|成立)[^,。;、\\s])'
const inspector = new RegExp(
  `(?:${level}${part}{0,8}?(?:第?[${cn}\\d]{1,3}(?:[、和]第?[${cn}\\d]{1,3})*)?${part}{0,6}?(?:巡视|巡察)(?:第?[${cn}\\d]{1,3})?组|(?:中央|省|市|自治区)?(?:第?[${cn}]{1,3})?(?:生态环境保护|生态环保|环境保护)督察组|(?:中央|省|市|区|县)[^,。;、\\s]{0,4}审计(?:组|局|厅|署)|审计署[^,。;、\\s]{0,8})`,
)
const inspected =
  /对(?!照|标|此|于|接|应)([^,。;:]{2,40}?)(?:开展了?|进行了?|实施了?|开展|进驻)[^,。;]{0,20}?(?:巡视|巡察|督察|审计|检查|回头看)/
/** What of a body is inspected: 对县水务局2023年度预算执行情况 — the body is 县水务局. */
const subjectMatter = /(?:19|20)\d{2}|(?:部门)?预算执行|财政财务|(?:领导干部)?经济责任|落实|贯彻/

/** 对水利资金管理使用情况: nothing is said of whose they are. */
const noBody = /(?:情况|工作|资金|项目|政策|问题)$/

const round = new RegExp(`(?:[${cn}]{1,3}届)?[^,。;、\\s关于根据按照了]{0,6}第[${cn}\\d]{1,3}轮`)
const act = /巡视|巡察|督察|审计|进驻|检查/
const feedback = /反馈/

/**
 * Reads the facts of the inspection.
 *
 * @returns null where the bulletin names neither inspector nor period nor feedback
 */
export function readInspection(
  root: Root,
  published: string | null,
): { inspection: Inspection | null; evidence: Record<string, Span> } {
  const evidence: Record<string, Span> = {}
  const [start, end] = prefaceOf(root)
  const find = (pattern: RegExp, group = 0): string | null => {
    const match = pattern.exec(root.folded.slice(start, end))
    if (!match?.[group]) return null
    const at = start + match.index + match[0].indexOf(match[group])
    return keep(evidence, pattern, [at, at + match[group].length], root)
  }
  const who = find(inspector)
  const whom = withoutMatter(find(inspected, 1), evidence)
  const turn = readRound(root, [start, end], evidence)
  const { period, feedbackOn } = readPeriod(root, [start, end], published, evidence)
  // An audit office named in passing inspects nobody; a team (督察组) does.
  if (!period && !feedbackOn && !(who && (whom || who.endsWith('组')))) return { inspection: null, evidence: {} }
  return { inspection: { inspector: who, inspectee: whom, round: turn, period, feedbackOn }, evidence }
}

function withoutMatter(whom: string | null, evidence: Record<string, Span>): string | null {
  const body = whom?.split(subjectMatter, 1)[0] ?? null
  const span = evidence['inspection.inspectee']
  if (body === null || !span) return whom
  if (body === '' || noBody.test(body)) {
    delete evidence['inspection.inspectee']
    return null
  }
  evidence['inspection.inspectee'] = [span[0], span[0] + body.length]
  return body
}

function keep(evidence: Record<string, Span>, pattern: RegExp, span: Span, root: Root): string {
  evidence[pattern === inspector ? 'inspection.inspector' : 'inspection.inspectee'] = span
  return root.text.slice(...span)
}

/** The text before the first section, or the first paragraphs where sections begin at once. */
function prefaceOf(root: Root): Span {
  const text = root.blocks.filter((block) => block.kind !== 'title' && block.kind !== 'meta')
  const start = text[0]?.start ?? 0
  const first = root.children.find((child) => child.type === 'section')
  const end = first ? first.span[0] : root.text.length
  const least = Math.min(root.text.length, start + 600)
  return [start, Math.min(start + 3000, end > start + 20 ? end : least)]
}

function readRound(root: Root, [start, end]: Span, evidence: Record<string, Span>): string | null {
  const titles = root.blocks
    .filter((block) => block.kind === 'title')
    .map((block): Span => [block.start, block.start + block.value.length])
  for (const span of [[start, end] as Span, ...titles]) {
    const match = round.exec(root.folded.slice(...span))
    if (!match) continue
    const found: Span = [span[0] + match.index, span[0] + match.index + match[0].length]
    evidence['inspection.round'] = found
    return root.text.slice(...found)
  }
  return null
}

interface Dated {
  expression: DateExpression
  /** The sentence before and behind the date. */
  before: string
  after: string
}

function readPeriod(root: Root, [start, end]: Span, published: string | null, evidence: Record<string, Span>) {
  const preface = root.folded.slice(start, end)
  const dated = findExpressions(root.folded, start, end).map((expression): Dated => {
    const stop = preface.indexOf('。', expression.end - start)
    const from = preface.lastIndexOf('。', expression.start - start)
    return {
      expression,
      before: preface.slice(from + 1, expression.start - start),
      after: preface.slice(expression.end - start, stop < 0 ? preface.length : stop),
    }
  })
  const context = { published, from: null }
  const stay = dated.find(
    ({ expression, after, before }) =>
      expression.to !== null && act.test(after + before) && !/整改(?:期|时间)|公示/.test(before + after.slice(0, 12)),
  )
  const damaged = dated.find(({ expression }) => expression.damaged)
  const period =
    stay && !(damaged && damaged.expression.start < stay.expression.start)
      ? resolve(stay.expression, context, null, false)
      : null
  if (stay && period?.edtf) evidence['inspection.period'] = [stay.expression.start, stay.expression.end]
  const back = dated.find(
    ({ expression, after }) =>
      !expression.damaged &&
      expression.to === null &&
      feedback.test(after.slice(0, 40)) &&
      expression !== stay?.expression,
  )
  const feedbackOn = back ? feedbackDate(back.expression, period?.edtf ?? null, published) : null
  if (back && feedbackOn) evidence['inspection.feedbackOn'] = [back.expression.start, back.expression.end]
  return { period: period?.edtf ?? null, feedbackOn }
}

/** A feedback day without a year lies in the year of the period's end, or in the next where it would lie before that end. */
function feedbackDate(expression: DateExpression, period: string | null, published: string | null): string | null {
  const end = period?.split('/')[1]
  if (expression.from.year !== null || !end) return resolve(expression, { published, from: null }, null, false).edtf
  const year = Number(end.slice(0, 4))
  const at = (y: number) =>
    resolve(
      { ...expression, from: { ...expression.from, year: y, relativeYear: null } },
      { published: null, from: null },
      null,
      false,
    ).edtf
  const same = at(year)
  return same !== null && same >= end.slice(0, same.length) ? same : at(year + 1)
}
