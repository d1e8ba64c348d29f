import type { Language } from '../diff/words.ts'
import type { Diagnostic } from '../schema.ts'
import { severityNames } from './xlsx-summary.ts'

/** `3:1 警告 … (rule-id)`. */
export function diagnosticLine({ severity, message, ruleId, position }: Diagnostic, language: Language): string {
  const place = position ? `${position.start.line}:${position.start.column} ` : ''
  return `${place}${severityNames[severity][language]} ${message} (${ruleId})`
}
