/** The deadlines on a line of time, and as a list; the client marks the overdue ones anew for another day. */
import type { Entry, Overview } from '../facets.ts'
import { issueElement } from '../facets.ts'
import { lastDay, useSetting } from '../setting.ts'
import { dateText } from '../words/words.ts'
import { anchorAt, scaleOf, ticksOf, type Scale } from './scale.ts'
import { StatusIcon } from './status.tsx'
import { FilterButton } from './counts.tsx'

interface Due extends Entry {
  due: number
}

/** How many are overdue, as a filter; hidden while none is. */
export function LateFilter({ entries, class: look }: { entries: readonly Entry[]; class: string }) {
  const { words, asOf } = useSetting()
  const day = lastDay(asOf)
  const n = entries.filter(({ due, open }) => open && due !== null && day !== null && due < day).length
  return (
    <FilterButton facet="late" value="1" class={look} hidden={n === 0}>
      {words.overdue} <b data-late-count>{n}</b>
    </FilterButton>
  )
}

/** A label that says how late an issue is; empty and hidden where it is not. */
export function LateMark({ due, open }: { due: number | null; open: boolean }) {
  const { words, asOf } = useSetting()
  const day = lastDay(asOf)
  if (due === null || !open) return null
  const late = day !== null && due < day
  return (
    <span class="late" data-due={due} hidden={!late}>
      {late ? words.late(day - due) : ''}
    </span>
  )
}

export function DeadlinePanel({ entries }: Overview) {
  const { words } = useSetting()
  const dues = entries.filter((entry): entry is Due => entry.due !== null).sort((a, b) => a.due - b.due)
  const without = entries.filter(({ open, issue }) => open && issue.deadline === null).length
  return (
    <section class="panel wide" aria-labelledby="by-deadline">
      <div class="panel-head">
        <h2 id="by-deadline">{words.deadlines}</h2>
        {dues.length > 0 && <DayInput />}
      </div>
      {dues.length === 0 && <p class="soft">{words.noDeadlines}</p>}
      {dues.length > 0 && (
        <>
          <Line dues={dues} />
          <LateFilter entries={dues} class="chip s-error" />
          <ol class="dues">
            {dues.map((due) => (
              <DueRow entry={due} />
            ))}
          </ol>
        </>
      )}
      {without > 0 && (
        <FilterButton facet="due" value="none" class="quiet">
          {words.openWithout(without)}
        </FilterButton>
      )}
    </section>
  )
}

/** The day that deadlines are held against, for the reader to choose. */
function DayInput() {
  const { words, asOf } = useSetting()
  return (
    <span class="as-of needs-script">
      <label>
        {words.asOf} <input type="date" id="as-of" value={asOf ?? undefined} autocomplete="off" />
      </label>
      <button type="button" id="today" class="quiet">
        {words.today}
      </button>
    </span>
  )
}

function DueRow({ entry: { issue, index, due, open } }: { entry: Due }) {
  const { words } = useSetting()
  return (
    <li>
      <time>{dateText(issue.deadline, words)}</time>
      <StatusIcon code={issue.status.code} />
      <a href={`#${issueElement(index)}`} lang="zh-CN">
        {issue.title}
      </a>
      <LateMark due={due} open={open} />
    </li>
  )
}

const height = 66
const ground = 46

function Line({ dues }: { dues: readonly Due[] }) {
  const { asOf, words } = useSetting()
  const day = lastDay(asOf)
  const scale = scaleOf([...dues.map(({ due }) => due), ...(day === null ? [] : [day])])
  const stacks = new Map<number, number>()
  return (
    <svg class="line" aria-hidden="true" width="100%" height={height} data-from={scale.from} data-to={scale.to}>
      <line class="axis" x1="0" x2="100%" y1={ground} y2={ground} />
      {ticksOf(scale).map(({ at, text }, k) => (
        <>
          <line class="tick" x1={scale.x(at)} x2={scale.x(at)} y1={ground} y2={ground + 5} />
          <text class={k % 2 === 0 ? undefined : 'spare'} x={scale.x(at)} y={height - 5} text-anchor="middle">
            {text}
          </text>
        </>
      ))}
      <Day day={day} scale={scale} label={`${words.asOf} ${asOf ?? ''}`} />
      {dues.map((due) => (
        <Dot entry={due} scale={scale} level={levelOf(due.due, scale, stacks)} />
      ))}
    </svg>
  )
}

/** The chosen day. The client moves it, and writes another date. */
function Day({ day, scale, label }: { day: number | null; scale: Scale; label: string }) {
  const share = day === null ? 0 : scale.share(day)
  return (
    <svg class="day" x={`${share * 100}%`} overflow="visible" display={day === null ? 'none' : undefined}>
      <line x1="0" x2="0" y1="12" y2={ground} />
      <text x="0" y="9" text-anchor={anchorAt(share)}>
        {label}
      </text>
    </svg>
  )
}

/** Dots of about the same day stand above one another, four at the most. */
function levelOf(due: number, scale: Scale, stacks: Map<number, number>): number {
  const column = Math.round(scale.share(due) * 50)
  const level = stacks.get(column) ?? 0
  stacks.set(column, level + 1)
  return Math.min(level, 3)
}

function Dot({ entry: { due, index, open, issue }, scale, level }: { entry: Due; scale: Scale; level: number }) {
  const { asOf } = useSetting()
  const day = lastDay(asOf)
  const late = open && day !== null && due < day
  const look = `dot k-${issue.status.code}${late ? ' is-late' : ''}`
  return (
    <svg
      x={scale.x(due)}
      y={ground - 7 - level * 10}
      overflow="visible"
      class={look}
      data-dot={open ? due : ''}
      data-go={issueElement(index)}
    >
      <path class="halo" d="M0-7.5 7.5 0 0 7.5-7.5 0Z" />
      <circle r="4.2" />
      <title>{issue.title}</title>
    </svg>
  )
}
