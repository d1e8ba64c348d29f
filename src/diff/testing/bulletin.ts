/** Builds valid Bulletins for tests: every span points at what it says. */
import type { Bulletin, Claim, FollowUp, Issue, Span, StatusCode } from '../../schema.ts'

/** What a test says of an issue; the rest is null or empty. */
export interface IssueSpec {
  title: string
  labels?: string[]
  area?: string
  category?: string
  description?: string
  findings?: string[]
  progress?: string
  measures?: string[]
  status?: StatusCode
  statusText?: string
  sustained?: boolean
  deadline?: string
  responsible?: [role: string, name: string][]
  dates?: [text: string, edtf: string][]
  followUp?: { title?: string; reason?: string; nextSteps?: string; deadline?: string }
}

export interface BulletinSpec {
  issues: IssueSpec[]
  title?: string
  signedBy?: string
  signedOn?: string
  publishedAt?: string
  publisher?: string
  inspection?: Partial<NonNullable<Bulletin['inspection']>>
  claims?: [kind: string, value: number, unit: string][]
  accountability?: { people: number; actions: [kind: string, count: number][] }
  genre?: Bulletin['genre']
}

/** The printed words of a code. */
const printed: Record<StatusCode, string | null> = {
  completed: '已完成',
  'basically-completed': '基本完成',
  phased: '取得阶段性成效',
  ongoing: '正在推进',
  'not-completed': '未完成',
  unknown: '暂缓实施',
  unstated: null,
}

/** A text that grows line by line; each line's span is what `put` gives. */
class Page {
  text = ''
  readonly blocks: Bulletin['blocks'] = []

  put(line: string, kind: Bulletin['blocks'][number]['kind'] = 'paragraph'): Span {
    const start = this.text === '' ? 0 : this.text.length + 1
    this.text = this.text === '' ? line : `${this.text}\n${line}`
    const number = this.blocks.length + 1
    const point = (offset: number) => ({ line: number, column: offset - start + 1, offset })
    const span: Span = [start, this.text.length]
    this.blocks.push({ span, position: { start: point(start), end: point(this.text.length) }, kind })
    return span
  }

  maybe(line: string | undefined): Span | null {
    return line === undefined ? null : this.put(line)
  }
}

/** Where a part stands inside a line. */
function within(page: Page, [start, end]: Span, part: string): Span {
  const at = page.text.indexOf(part, start)
  if (at < 0 || at + part.length > end) throw new Error(`the test's text does not hold “${part}”`)
  return [at, at + part.length]
}

function issueOf(page: Page, spec: IssueSpec, index: number): Issue {
  const { labels = ['二', String(index + 1)], status: code = 'ongoing', sustained = false } = spec
  const area = page.maybe(spec.area)
  const category = page.maybe(spec.category)
  const title = page.put(spec.title, 'heading')
  const description = page.maybe(spec.description)
  const findings = (spec.findings ?? []).map((text) => ({ text, span: page.put(text) }))
  const text = spec.progress ?? spec.measures?.join('') ?? null
  const progress = text === null ? null : page.put(text)
  const statusText = spec.statusText ?? printed[code]
  const status = statusText === null ? null : page.put(statusText)
  const deadline = page.maybe(spec.deadline)
  const responsible = (spec.responsible ?? []).map(([role, name]) => ({ role, name, span: page.put(name) }))
  const followUp = spec.followUp ? followUpOf(page, spec.followUp, spec.title, `2.${index + 1}`) : null
  const evidence: Record<string, Span> = { title }
  if (area) evidence['area'] = area
  if (category) evidence['category'] = category
  if (description) evidence['description'] = description
  if (deadline) evidence['deadline'] = deadline
  return {
    id: `2.${index + 1}`,
    labels,
    title: spec.title,
    area: spec.area ?? null,
    category: spec.category ?? null,
    description: spec.description ?? null,
    findings,
    progress:
      text === null || progress === null
        ? null
        : {
            text,
            span: progress,
            spans: [progress],
            measures: (spec.measures ?? []).map((m, k) => ({
              ordinal: String(k + 1),
              text: m,
              span: within(page, progress, m),
            })),
          },
    status: { code, sustained, text: statusText, basis: statusText === null ? 'none' : 'tag', span: status },
    dates: (spec.dates ?? []).map(([printedDate, edtf]) => ({
      text: printedDate,
      edtf,
      precision: 'day',
      role: 'event',
      inferred: false,
      span: within(page, progress ?? title, printedDate),
    })),
    plan: null,
    deadline: spec.deadline ?? spec.followUp?.deadline ?? null,
    reason: null,
    nextSteps: null,
    responsible,
    entities: [],
    followUp,
    evidence,
    span: [title[0], page.text.length],
  }
}

function followUpOf(page: Page, spec: NonNullable<IssueSpec['followUp']>, title: string, issueId: string): FollowUp {
  const start = page.put(`针对“${spec.title ?? title}”。${spec.reason ?? ''}${spec.nextSteps ?? ''}`)
  return {
    issueId,
    title: spec.title ?? title,
    reason: spec.reason ?? null,
    nextSteps: spec.nextSteps ?? null,
    deadline: spec.deadline ?? null,
    span: start,
  }
}

/** Builds a bulletin of a fictional body. */
export function bulletin(spec: BulletinSpec): Bulletin {
  const page = new Page()
  const title = spec.title ?? '中共澄陵县水务局党组关于巡察整改进展情况的通报'
  const titleSpan = page.put(title, 'title')
  const claims = (spec.claims ?? []).map(([kind, value, unit]): Claim => {
    const text = `${value}${unit}`
    return { kind, value, unit, text, span: page.put(text) }
  })
  const issues = spec.issues.map((issue, index) => issueOf(page, issue, index))
  const accounted = spec.accountability
  const accountability = accounted ? accountabilityOf(page, accounted) : null
  const { inspection } = spec
  return {
    schemaVersion: '1.0.0',
    source: {
      uri: null,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      encodingAssumed: false,
      bytes: 0,
      sha256: '0'.repeat(64),
    },
    text: page.text,
    blocks: page.blocks,
    genre: spec.genre ?? 'inspection',
    stage: 'progress',
    title,
    publisher: spec.publisher ?? null,
    editor: null,
    signedBy: spec.signedBy ?? null,
    publishedAt: spec.publishedAt ?? null,
    signedOn: spec.signedOn ?? null,
    inspection: inspection
      ? { inspector: null, inspectee: null, round: null, period: null, feedbackOn: null, ...inspection }
      : null,
    outline: [],
    issues,
    followUps: issues.flatMap(({ followUp }) => followUp ?? []),
    accountability,
    claims,
    contact: null,
    evidence: { title: titleSpan },
    diagnostics: [],
  }
}

function accountabilityOf(
  page: Page,
  { people, actions }: NonNullable<BulletinSpec['accountability']>,
): NonNullable<Bulletin['accountability']> {
  const text = actions.map(([kind, count]) => `${kind}${count}人`).join('，')
  const span = page.put(text)
  return {
    people,
    cases: null,
    actions: actions.map(([kind, count]) => ({
      kind,
      count,
      unit: '人',
      span: within(page, span, `${kind}${count}人`),
    })),
    text,
    span,
    spans: [span],
  }
}

/** The issues of one diff entry by title: `[old title, new title]`, null for none. Reads better than ids in a test. */
export function titlesOf(
  changes: readonly { from: string | null; to: string | null }[],
  old: Bulletin,
  recent: Bulletin,
): [string | null, string | null][] {
  const title = (side: Bulletin, id: string | null) => side.issues.find((issue) => issue.id === id)?.title ?? null
  return changes.map(({ from, to }) => [title(old, from), title(recent, to)])
}
