import type { Language } from '../lint/lint.ts'
import type { Diagnostic } from '../schema.ts'

export const severityNames: Record<Diagnostic['severity'], Record<Language, string>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
}
