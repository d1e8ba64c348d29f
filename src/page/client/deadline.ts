/** Marking what is overdue on the day that the reader chose. */
import { applyFilters } from './filter.ts'
import { all, byId, clientWords, fill, inputOf } from './page.ts'

const dayLength = 86_400_000

/** A local calendar day as days since 1970. */
const dayOf = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) / dayLength : null

function markLate(day: number | null): void {
  for (const mark of all<HTMLElement>('.late[data-due]')) {
    const due = Number(mark.dataset['due'])
    const late = day !== null && due < day
    mark.hidden = !late
    mark.textContent = late ? fill(clientWords().late, { n: day - due }) : ''
    mark.closest('[data-item]')?.toggleAttribute('data-f-late', false)
    if (late) mark.closest('[data-item]')?.setAttribute('data-f-late', '1')
  }
  for (const dot of all('[data-dot]')) {
    const due = dot.getAttribute('data-dot')
    dot.classList.toggle('is-late', day !== null && due !== '' && Number(due) < day)
  }
}

function moveDay(day: number | null): void {
  const line = document.querySelector('svg.line')
  const mark = line?.querySelector('.day')
  if (!line || !mark || day === null) return
  const [from, to] = ['data-from', 'data-to'].map((name) => Number(line.getAttribute(name))) as [number, number]
  mark.setAttribute('x', `${Math.min(1, Math.max(0, (day - from) / (to - from))) * 100}%`)
}

export function startDeadlines(): void {
  const input = inputOf('as-of')
  if (!input) return
  const update = () => {
    const day = dayOf(input.value)
    markLate(day)
    moveDay(day)
    applyFilters()
  }
  input.addEventListener('change', update)
  byId('today')?.addEventListener('click', () => {
    const now = new Date()
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
    input.value = local.toISOString().slice(0, 10)
    update()
  })
  markLate(dayOf(input.value))
}
