/** What a batch did, for the summary at its end. */
import type { Diagnostic } from '../schema.ts'
import type { Result } from './work.ts'

export interface Summary {
  files: number
  done: number
  failed: number
  /** Of those done, how many an earlier run had done. */
  reused: number
  issues: number
  diagnostics: Record<Diagnostic['severity'], number>
}

export const emptySummary = (): Summary => ({
  files: 0,
  done: 0,
  failed: 0,
  reused: 0,
  issues: 0,
  diagnostics: { error: 0, warning: 0, info: 0 },
})

export function add(summary: Summary, { entry, reused }: Result): void {
  summary.files++
  summary[entry.outcome]++
  if (reused) summary.reused++
  summary.issues += entry.issues ?? 0
  for (const severity of ['error', 'warning', 'info'] as const) {
    summary.diagnostics[severity] += entry.diagnostics?.[severity] ?? 0
  }
}
