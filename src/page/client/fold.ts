/** Unfolding: all items at once, everything for printing, and the texts that are the same on both sides. */
import { all, byId, onClick } from './page.ts'

const shownItems = () => all<HTMLDetailsElement>('details[data-item]:not([hidden])')

export function startFolding(): void {
  const button = byId('unfold')
  button?.addEventListener('click', () => {
    const open = !('open' in button.dataset)
    for (const group of all<HTMLDetailsElement>('details[data-group]:not([hidden])')) group.open = open || group.open
    for (const item of shownItems()) item.open = open
    button.toggleAttribute('data-open', open)
    const [now, other] = [button.textContent, button.dataset['other'] ?? '']
    button.textContent = other
    button.dataset['other'] = now ?? ''
  })
  onClick('button.gap', (gap) => {
    gap.setAttribute('aria-expanded', String(gap.getAttribute('aria-expanded') === 'false'))
  })
  byId('print')?.addEventListener('click', () => print())
  printUnfolded()
}

/** A fold cannot be opened on paper. */
function printUnfolded(): void {
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = all<HTMLDetailsElement>('details:not([open], .keys, .contents)')
    for (const one of opened) one.open = true
  })
  addEventListener('afterprint', () => {
    for (const one of opened) one.open = false
    opened = []
  })
}
