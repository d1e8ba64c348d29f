/** Choosing what is shown, and keeping it. */
import { visible } from '../visible.ts'
import type { Read } from './bench.ts'

interface ViewsProps {
  files: readonly Read[]
  which: number | null
  choose(which: number | null): void
  compare: string
  label: string
}

export function Views({ files, which, choose, compare, label }: ViewsProps) {
  const names = files.filter(({ bulletin }) => bulletin).map(({ name }) => visible(name))
  return (
    <span class="views" role="group" aria-label={label}>
      <button type="button" aria-pressed={which === null} onClick={() => choose(null)}>
        {compare}
      </button>
      {names.map((name, index) => (
        <button type="button" aria-pressed={which === index} onClick={() => choose(index)}>
          {name}
        </button>
      ))}
    </span>
  )
}

export function SaveButton({ html, name, label }: { html: string; name: string; label: string }) {
  const save = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
    link.download = `${name.replace(/\.\w+$/, '')}.html`
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <button type="button" onClick={save}>
      {label}
    </button>
  )
}
