/** The deadlines on a line of time, and as a list; the client marks the overdue ones anew for another day. */
import type { Entry, Overview } from '../facets.ts'
import { issueElement } from '../facets.ts'
import { lastDay, useSetting } from '../setting.ts'
import { dateText } from '../words/words.ts'
import { scaleOf, ticksOf, type Scale } from './scale.ts'
import { StatusIcon } from './status.tsx'
import { FilterButton } from './counts.tsx'

interface Due extends Entry {
  due: number
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
  const { words, asOf } = useSetting()
  const dues = entries.filter((entry): entry is Due => entry.due !== null).sort((a, b) => a.due - b.due)
  const without = entries.filter(({ open, issue }) => open && issue.deadline === null).length
  return (
    <section class="panel wide" aria-labelledby="by-deadline">
      <div class="panel-head">
        <h2 id="by-deadline">{words.deadlines}</h2>
        <label class="as-of">
          {words.asOf} <input type="date" id="as-of" value={asOf ?? undefined} autocomplete="off" />
        </label>
        <button type="button" id="today" class="quiet needs-script">
          {words.today}
        </button>
      </div>
      {dues.length === 0 ? <p class="soft">{words.noDeadlines}</p> : <Line dues={dues} />}
      {dues.length > 0 && (
        <ol class="dues">
          {dues.map((due) => (
            <DueRow entry={due} />
          ))}
        </ol>
      )}
      {without > 0 && (
        <FilterButton facet="due" value="none" class="quiet">
          {words.openWithout(without)}
        </FilterButton>
      )}
    </section>
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
      {ticksOf(scale).map(({ at, text }) => (
        <>
          <line class="tick" x1={scale.x(at)} x2={scale.x(at)} y1={ground} y2={ground + 5} />
          <text x={scale.x(at)} y={height - 5} text-anchor="middle">
            {text}
          </text>
        </>
      ))}
      {day !== null && <Day day={day} scale={scale} label={words.asOf} />}
      {dues.map((due) => (
        <Dot entry={due} scale={scale} level={levelOf(due.due, scale, stacks)} />
      ))}
    </svg>
  )
}

function Day({ day, scale, label }: { day: number; scale: Scale; label: string }) {
  return (
    <svg class="day" x={scale.x(day)} overflow="visible">
      <line x1="0" x2="0" y1="10" y2={ground} />
      <text x="0" y="8" text-anchor="middle">
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
