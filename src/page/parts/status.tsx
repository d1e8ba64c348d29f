/** How a status is drawn: a circle that fills as the work goes on, in the status's colour. */
import { statusName } from '../../diff/words.ts'
import type { Status, StatusCode } from '../../schema.ts'
import { useSetting } from '../setting.ts'

const ring = <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.6" />

/** The filled part, from the top clockwise. */
const slice = (d: string) => (
  <>
    {ring}
    <path d={d} fill="currentColor" />
  </>
)

const shapes: Record<StatusCode, preact.ComponentChild> = {
  completed: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <path
        d="m4.7 8.2 2.3 2.3 4.3-4.7"
        fill="none"
        class="knock"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </>
  ),
  'basically-completed': slice('M8 8V3.8A4.2 4.2 0 1 1 3.8 8Z'),
  phased: slice('M8 8V3.8a4.2 4.2 0 0 1 0 8.4Z'),
  ongoing: slice('M8 8V3.8A4.2 4.2 0 0 1 12.2 8Z'),
  'not-completed': (
    <>
      {ring}
      <path
        d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
      />
    </>
  ),
  unknown: (
    <>
      {ring}
      <path
        d="M6.3 6.4a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.9.7-.9 1.2m0 1.8v.1"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
    </>
  ),
  unstated: (
    <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.4 2.6" />
  ),
}

/** The shapes once a page; every icon is a reference to one. */
export function Shapes() {
  return (
    <svg class="shapes" aria-hidden="true" width="0" height="0">
      {Object.entries(shapes).map(([code, shape]) => (
        <symbol id={`k-${code}`} viewBox="0 0 16 16">
          {shape}
        </symbol>
      ))}
    </svg>
  )
}

export function StatusIcon({ code }: { code: StatusCode }) {
  return (
    <svg class={`icon k-${code}`} aria-hidden="true">
      <use href={`#k-${code}`} />
    </svg>
  )
}

/** Icon and name. */
export function StatusName({ code }: { code: StatusCode }) {
  const { language } = useSetting()
  return (
    <span class={`status k-${code}`}>
      <StatusIcon code={code} />
      {statusName(code, language)}
    </span>
  )
}

/** What was printed, where it says more than the name. */
export function printedStatus(status: Status, name: string): string | null {
  return status.text !== null && status.text !== name ? status.text : null
}
