/** What the page carries for its script: words, and the bulletins as JSON. */
import type { Bulletin } from '../../schema.ts'

export interface ClientWords {
  late: string
  asOf: string
  hits: string
  noHits: string
  shown: string
  found: string
}

function read(id: string): unknown {
  const text = document.getElementById(id)?.textContent
  return text ? JSON.parse(text) : null
}

let words: ClientWords | undefined

export function clientWords(): ClientWords {
  words ??= (read('zhenggai-page') as { words: ClientWords }).words
  return words
}

let bulletins: Bulletin[] | undefined

/** By the index of their pane. Read when first needed: showing the page does not wait for it. */
export function pageBulletins(): Bulletin[] {
  if (!bulletins) {
    const one = read('zhenggai-bulletin') as Bulletin | null
    bulletins = one ? [one] : ((read('zhenggai-bulletins') as Bulletin[] | null) ?? [])
  }
  return bulletins
}

export const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

export const byId = (id: string) => document.getElementById(id)

export const inputOf = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)

export const all = <T extends Element>(selector: string, within: ParentNode = document) =>
  Array.from(within.querySelectorAll<T>(selector))

/** A click on one of these elements or inside it. */
export function onClick(selector: string, then: (element: HTMLElement, event: MouseEvent) => void): void {
  document.addEventListener('click', (event) => {
    const element = (event.target as Element).closest<HTMLElement>(selector)
    if (element) then(element, event)
  })
}
