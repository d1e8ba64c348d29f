/** The rules as SARIF describes them. */
import type { Language } from '../diff/words.ts'
import { rules } from '../lint/lint.ts'

export interface RuleDescriptor {
  id: string
  shortDescription: { text: string }
  defaultConfiguration: { level: 'error' | 'warning' | 'note' }
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** The rules over one bulletin. Those of a comparison describe themselves by their messages alone. */
export const ruleDescriptors = (language: Language): RuleDescriptor[] =>
  rules.map(({ id, severity, description }) => ({
    id,
    shortDescription: { text: description[language] },
    defaultConfiguration: { level: levels[severity] },
  }))
