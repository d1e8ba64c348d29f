/** What a batch is to do with each bulletin: plain data, since it is sent to the workers. */
import { createHash } from 'node:crypto'
import type { ExportOptions } from '../export/format.ts'
import type { FormatName } from '../export/formats.ts'
import type { ParseOptions } from '../pipeline.ts'
import { schemaVersion } from '../schema-names.ts'
import { version } from '../version.ts'

export interface Settings {
  parse: ParseOptions
  format: FormatName
  export: ExportOptions
  /** Keep the text that the spans point into. */
  text: boolean
  /** The folder that each bulletin's output is written into; null: the outputs are handed back, to be joined. */
  out: string | null
}

/** Names all that decides what an output looks like but the input itself: outputs of another run may be kept only if it is the same. */
export function runKey({ parse, format, export: exporting, text }: Settings): string {
  const told = JSON.stringify([version, schemaVersion, parse, format, exporting, text])
  return createHash('sha256').update(told).digest('hex').slice(0, 12)
}
