/** Prints a plan as a bulletin, and says where what was read differs from the plan. */
import type { Bulletin } from '../schema.ts'
import { fold } from '../text/fold.ts'
import type { Manner, Plan, PlannedIssue } from './plan.ts'
import { page } from './shape-parts.ts'

const numeral = (n: number) => (n <= 10 ? '一二三四五六七八九十'[n - 1] : `十${'一二三四五六七八九'[n - 11]}`) as string
const chinese = (date: string) => {
  const [y, m, d] = date.split('-').map(Number)
  return `${y}年${m}月${d}日`
}

/** Punctuation as a Chinese typesetter sets it. */
const widen = (text: string) => text.replace(/[,;:()]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))

function labelOf(n: number, { issueStyle, blankBehindLabel }: Manner): string {
  const label = issueStyle === '(一)' ? `(${numeral(n)})` : issueStyle.replace('1', String(n))
  return blankBehindLabel && issueStyle !== '问题1:' ? `${label} ` : label
}

function ordinalOf(n: number, { ordinals }: Manner): string {
  if (ordinals === 'shi') return `${numeral(n)}是`
  if (ordinals === 'di') return `第${numeral(n)},`
  return ordinals === 'circle' ? String.fromCharCode(0x245f + n) : `(${n})`
}

/** What was done, as one paragraph without label and tag. */
function progressOf(issue: PlannedIssue, manner: Manner): string {
  const days = issue.dates.map(({ printed }) => `${printed}召开会议。`)
  const done = issue.done.map((one) => `${one}。`)
  const measures = issue.measures.map(
    (one, i) => `${ordinalOf(i + 1, manner)}${one}${i + 1 < issue.measures.length ? ';' : '。'}`,
  )
  return [...days, ...done, ...measures].join('')
}

function issueLines(issue: PlannedIssue, n: number, manner: Manner): string[] {
  const [open, close] = manner.bracket as unknown as [string, string]
  return [
    `${labelOf(n, manner)}${issue.title}`,
    ...(issue.found === null ? [] : [`${issue.found}。`]),
    `${manner.progressLabel}:${progressOf(issue, manner)}${open}${issue.status.printed}${close}`,
    ...(issue.deadline === null ? [] : [`整改时限:${chinese(issue.deadline)}前`]),
    ...(issue.responsible.length === 0 ? [] : [`责任单位:${issue.responsible.join('、')}`]),
  ]
}

/** What stands between the heading of the part and the signature. */
function toldLines({ chapters }: Plan, manner: Manner): string[] {
  // Under chapters (一) the issues cannot be numbered (一) as well.
  const style: Manner = manner.issueStyle === '(一)' && chapters[0]?.area ? { ...manner, issueStyle: '1.' } : manner
  let n = 0
  return chapters.flatMap(({ area, issues }, i) => [
    ...(area === null ? [] : [`(${numeral(i + 1)})${area}`]),
    ...(manner.form === 'ledger'
      ? [tableOf(issues.map((issue) => rowOf(issue, ++n, manner)))]
      : issues.flatMap((issue) => issueLines(issue, ++n, style))),
  ])
}

const columns = ['序号', '存在问题', '整改情况', '整改时限', '责任单位', '完成情况']

const rowOf = (issue: PlannedIssue, n: number, manner: Manner) => [
  String(n),
  issue.title,
  progressOf(issue, manner),
  issue.deadline === null ? '' : `${chinese(issue.deadline)}前`,
  issue.responsible.join('、'),
  issue.status.printed,
]

const tableOf = (rows: string[][]) =>
  `<table>${[columns, ...rows].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`

/** The lines of the bulletin; the first two are title and metadata. */
function linesOf(plan: Plan, manner: Manner): string[] {
  const { body, published, signed } = plan
  return [
    `${body}关于巡察整改进展情况的通报`,
    `来源:${body} 发布时间:${published}`,
    `2024年3月1日至4月30日,县委第二巡察组对${body}党组开展了巡察,并于2024年6月3日反馈了巡察意见。现将整改进展情况公布如下。`,
    '一、反馈问题整改情况',
    ...toldLines(plan, manner),
    `中共${body}党组`,
    chinese(signed),
  ]
}

/** A line as it stands in a page. */
const markups: Record<Exclude<Manner['form'], 'text'>, (line: string) => string> = {
  paragraphs: (line) => `<p>${line}</p>`,
  breaks: (line) => `&emsp;&emsp;${line}<br/>`,
  editor: (line) =>
    `<p style="text-indent:2em"><span>${line.replace(/^(\S{2})/, '$1</span><span style="font-size:16pt">')}&nbsp;</span></p>`,
  ledger: (line) => (line.startsWith('<table>') ? line : `<p>${line}</p>`),
}

/** The bulletin as text or as page. */
export function render(plan: Plan, manner: Manner): string {
  const lines = linesOf(plan, manner).map((line) => (manner.wide ? widen(line) : line))
  if (manner.form === 'text') return lines.join(manner.blankLines ? manner.lineEnd + manner.lineEnd : manner.lineEnd)
  const [title, meta, ...rest] = lines as [string, string, ...string[]]
  return page(rest.map(markups[manner.form]).join(manner.lineEnd))
    .replaceAll('青岚县粮食局关于巡察整改进展情况的通报', title)
    .replace(/<div class="info">[^<]*/, `<div class="info">${meta}`)
    .replace(/<p>2024年3月1日至4月30日[^<]*<\/p>\n<p>一、反馈问题整改情况<\/p>/, '')
}

/** Where the bulletin differs from what it was made from; empty where it is read right. */
export function differences(bulletin: Bulletin, plan: Plan, manner: Manner): string[] {
  const wanted = plan.chapters.flatMap(({ area, issues }) => issues.map((issue) => ({ area, issue })))
  const faults: string[] = []
  const same = (what: string, got: unknown, want: unknown) => {
    if (JSON.stringify(got) !== JSON.stringify(want))
      faults.push(`${what}: ${JSON.stringify(got)} for ${JSON.stringify(want)}`)
  }
  same('title', bulletin.title && fold(bulletin.title), `${plan.body}关于巡察整改进展情况的通报`)
  same('publishedAt', bulletin.publishedAt, plan.published)
  same('signedOn', bulletin.signedOn, plan.signed)
  same('inspectee', bulletin.inspection?.inspectee ?? null, `${plan.body}党组`)
  same('feedbackOn', bulletin.inspection?.feedbackOn ?? null, '2024-06-03')
  same('issues', bulletin.issues.length, wanted.length)
  if (faults.length > 0) return faults
  wanted.forEach(({ area, issue }, i) =>
    faults.push(...issueDifferences(bulletin.issues[i] as Bulletin['issues'][number], issue, area, manner)),
  )
  return faults
}

function issueDifferences(
  got: Bulletin['issues'][number],
  want: PlannedIssue,
  area: string | null,
  manner: Manner,
): string[] {
  const wantedDescription = manner.form === 'ledger' || want.found === null ? null : `${want.found}。`
  const pairs: Array<[string, unknown, unknown]> = [
    ['title', fold(got.title), want.title],
    ['area', got.area && fold(got.area), area],
    ['status', [got.status.code, got.status.sustained], [want.status.code, want.status.sustained]],
    ['progress', fold(got.progress?.text ?? ''), progressOf(want, manner)],
    ['measures', got.progress?.measures.length ?? 0, want.measures.length],
    ['dates', got.dates.map(({ edtf }) => edtf), want.dates.map(({ edtf }) => edtf)],
    ['deadline', got.deadline, want.deadline],
    ['responsible', got.responsible.map(({ name }) => name), want.responsible],
    ['description', got.description && fold(got.description), wantedDescription],
  ]
  return pairs.flatMap(([what, a, b]) =>
    JSON.stringify(a) === JSON.stringify(b)
      ? []
      : [`issue ${got.id} ${what}: ${JSON.stringify(a)} for ${JSON.stringify(b)}`],
  )
}
