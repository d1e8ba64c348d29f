/** The manifest of a batch: what became of each file, one JSON object a line. */
import { severities, statusCodes } from '../schema-names.ts'
import type { Bulletin, Diagnostic, StatusCode } from '../schema.ts'
import type { Fault } from './item.ts'

/** There is no clock and no speed in it, so that the same files give the same manifest. */
export interface ManifestEntry {
  /** As in `source.uri`. */
  file: string | null
  /** Of the file's bytes; null where they could not be read. */
  sha256: string | null
  outcome: 'done' | 'failed'
  /** Below the folder of outputs; null where there is none. */
  output: string | null
  outputSha256: string | null
  issues: number | null
  statuses: Record<StatusCode, number> | null
  diagnostics: Record<Diagnostic['severity'], number> | null
  error: Fault | null
  /** Names the version and the options that it was made with. */
  run: string
}

const tally = <K extends string>(keys: readonly K[], found: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, found.filter((one) => one === key).length])) as Record<K, number>

/** What is told of a bulletin's content. */
export function countsOf({
  issues,
  diagnostics,
}: Bulletin): Pick<ManifestEntry, 'issues' | 'statuses' | 'diagnostics'> {
  return {
    issues: issues.length,
    statuses: tally(
      statusCodes,
      issues.map(({ status }) => status.code),
    ),
    diagnostics: tally(
      severities,
      diagnostics.map(({ severity }) => severity),
    ),
  }
}

/** The entry of a file that gave nothing. */
export const failedEntry = (file: string | null, sha256: string | null, error: Fault, run: string): ManifestEntry => ({
  file,
  sha256,
  outcome: 'failed',
  output: null,
  outputSha256: null,
  issues: null,
  statuses: null,
  diagnostics: null,
  error,
  run,
})

export const entryLine = (entry: ManifestEntry): string => `${JSON.stringify(entry)}\n`

/** Reads a line; null for one that a kill cut short. */
export function readEntry(line: string): ManifestEntry | null {
  try {
    const entry: unknown = JSON.parse(line)
    return typeof entry === 'object' && entry !== null && 'file' in entry ? (entry as ManifestEntry) : null
  } catch {
    return null
  }
}
