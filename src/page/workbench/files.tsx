/** Taking files from a person: by choosing or by dropping. */
import type { Dropped } from './bench.ts'

export async function readFiles(files: readonly File[]): Promise<Dropped[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

export const filesOfDrop = (event: DragEvent): File[] => Array.from(event.dataTransfer?.files ?? [])

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
