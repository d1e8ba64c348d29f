/** How many issues stand how: as a whole and by area. Every number is a filter. */
import type { StatusCode } from '../../schema.ts'
import { codesInOrder } from '../../diff/status.ts'
import type { Overview } from '../facets.ts'
import { useSetting } from '../setting.ts'
import { shareOf } from '../words/words.ts'
import { countStatuses, StackedBar } from './bar.tsx'
import { StatusName } from './status.tsx'

/** A button that shows only the issues with one value of one facet; pressed again, all. */
interface FilterProps {
  facet: string
  value: string | number
  class?: string
  /** Where the children alone do not say what is chosen. */
  label?: string
  hidden?: boolean
  children: preact.ComponentChildren
}

export function FilterButton({ facet, value, class: look, label, hidden, children }: FilterProps) {
  return (
    <button
      type="button"
      class={look}
      data-filter={facet}
      data-value={value}
      aria-pressed="false"
      aria-label={label}
      hidden={hidden}
    >
      {children}
    </button>
  )
}

export function StatusFilters({ codes }: { codes: Iterable<StatusCode> }) {
  const counts = countStatuses(codes)
  return (
    <ul class="statuses">
      {codesInOrder
        .filter((code) => counts.has(code))
        .map((code) => (
          <li>
            <FilterButton facet="status" value={code} class="chip">
              <StatusName code={code} /> <b>{counts.get(code)}</b>
            </FilterButton>
          </li>
        ))}
    </ul>
  )
}

export function StatusPanel({ entries }: Overview) {
  const { words } = useSetting()
  const counts = countStatuses(entries.map(({ issue }) => issue.status.code))
  const share = shareOf(counts.get('completed') ?? 0, entries.length)
  const isStated = entries.some(({ issue }) => issue.status.code !== 'unstated')
  return (
    <section class="panel" aria-labelledby="by-status">
      <h2 id="by-status">{words.byStatus}</h2>
      <p class="total">
        <b>{entries.length}</b> {words.counted}
        {isStated && <span class="soft">{words.share(share)}</span>}
      </p>
      {entries.length > 0 && <StackedBar counts={counts} whole={entries.length} class="bar tall" />}
      <StatusFilters codes={entries.map(({ issue }) => issue.status.code)} />
    </section>
  )
}

export function AreaPanel({ entries, areas }: Overview) {
  const { words } = useSetting()
  const rows = [...areas.map((name, index) => ({ name, index })), { name: words.noArea, index: -1 }]
    .map(({ name, index }) => ({
      name,
      index,
      codes: entries.filter(({ area }) => area === index).map(({ issue }) => issue.status.code),
    }))
    .filter(({ codes }) => codes.length > 0)
  const most = Math.max(1, ...rows.map(({ codes }) => codes.length))
  if (areas.length === 0) return null
  return (
    <section class="panel" aria-labelledby="by-area">
      <h2 id="by-area">{words.byArea}</h2>
      <ul class="areas">
        {rows.map(({ name, index, codes }) => (
          <li>
            <FilterButton facet="area" value={index}>
              <span class="name" lang={index < 0 ? undefined : 'zh-CN'}>
                {name}
              </span>
              <StackedBar counts={countStatuses(codes)} whole={most} />
              <b>{codes.length}</b>
            </FilterButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
