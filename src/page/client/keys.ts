/** The keyboard: single keys, which can be switched off since some people's input tools send them by accident. */
import { clearShown } from './show.ts'
import { all, byId, inputOf } from './page.ts'
import { nextTheme } from './theme.ts'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea')

/** Moves to the next or the previous item that is shown. */
function move(by: 1 | -1): void {
  const summaries = all<HTMLElement>('[data-item]:not([hidden]) > summary').filter((one) => one.offsetParent !== null)
  const at = summaries.findIndex((one) => one.parentElement?.contains(document.activeElement))
  const next = summaries[at < 0 ? (by > 0 ? 0 : summaries.length - 1) : at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

const actions: Record<string, () => void> = {
  '/': () => byId('search')?.focus(),
  j: () => move(1),
  k: () => move(-1),
  t: nextTheme,
}

export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') clearShown()
    const isOn = inputOf('keys')?.checked !== false
    if (!isOn || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const action = actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  })
}
