/** Taking files from a person: by choosing or by dropping. */
import { useEffect } from 'preact/hooks'
import type { Dropped } from './bench.ts'

export async function readFiles(files: readonly File[]): Promise<Dropped[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

const filesOfDrop = (event: DragEvent): File[] => Array.from(event.dataTransfer?.files ?? [])

/** A file input that looks like a button and is one to the keyboard. */
export function FileButton({ label, take }: { label: string; take(files: File[]): Promise<void> }) {
  return (
    <label class="file">
      {label}
      <input
        type="file"
        class="unseen"
        multiple
        onChange={(event) => {
          const input = event.currentTarget
          void take(Array.from(input.files ?? []))
          // the same file may be chosen again after it was mended
          input.value = ''
        }}
      />
    </label>
  )
}

/** Files may be dropped anywhere; on the page that is shown, the page hands them over. */
export function useDrop(take: (files: File[]) => Promise<void>): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault()
      document.body.classList.toggle('over', event.type === 'dragover')
    }
    const drop = (event: DragEvent) => {
      over(event)
      void take(filesOfDrop(event))
    }
    const events = [
      ['dragover', over],
      ['dragleave', over],
      ['drop', drop],
    ] as const
    for (const [name, does] of events) document.addEventListener(name, does)
    return () => {
      for (const [name, does] of events) document.removeEventListener(name, does)
    }
  })
}
