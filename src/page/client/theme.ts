/** Light, dark, or as the system: chosen in the page and remembered, where the browser lets a file remember. */
import { tellBench } from './bench.ts'

const key = 'zhenggai-theme'
const themes = ['auto', 'light', 'dark']

function stored(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function set(theme: string): void {
  document.documentElement.dataset['theme'] = theme
  const select = document.querySelector<HTMLSelectElement>('#theme')
  if (select) select.value = theme
}

function choose(theme: string): void {
  set(theme)
  tellBench({ theme })
  try {
    localStorage.setItem(key, theme)
  } catch {
    // a page opened from a folder may not be allowed to store anything: then it is forgotten
  }
}

/** Before anything is drawn, so that no page flashes up in the wrong colours. */
export function applyStoredTheme(): void {
  const theme = stored()
  const root = document.documentElement
  if (theme !== null && themes.includes(theme) && root.dataset['theme'] === 'auto') root.dataset['theme'] = theme
}

export function nextTheme(): void {
  const now = document.documentElement.dataset['theme'] ?? 'auto'
  choose(themes[(themes.indexOf(now) + 1) % themes.length] as string)
}

export function startTheme(): void {
  const select = document.querySelector<HTMLSelectElement>('#theme')
  set(document.documentElement.dataset['theme'] ?? 'auto')
  select?.addEventListener('change', () => choose(select.value))
}
