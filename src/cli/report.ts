/** What is said to a person on standard error: one line of what was found, and the diagnostics with their places. */
import pc from 'picocolors'
import type { BulletinMessage, Language } from '../lint/lint.ts'
import { statusName } from '../diff/words.ts'
import type { Bulletin, Diagnostic } from '../schema.ts'
import { statusCodes } from '../schema-names.ts'

/** Colours where the terminal wants them: NO_COLOR and FORCE_COLOR are heeded. */
export function colours(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv) {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0'
  // where it is no terminal, isTTY is not false but missing, and the library would decide by CI
  const isColorSupported = !env['NO_COLOR'] && (forced || (stream.isTTY === true && env['TERM'] !== 'dumb'))
  return { ...pc.createColors(isColorSupported), isColorSupported }
}

export type Colours = ReturnType<typeof colours>

/** 27 issues: 24 completed, 1 phased, … */
export function summaryLine(name: string, { issues }: Bulletin, language: Language, c: Colours): string {
  const counts = statusCodes
    .map((code) => [code, issues.filter(({ status }) => status.code === code).length] as const)
    .filter(([, n]) => n > 0)
    .map(([code, n]) =>
      language === 'zh' ? `${n}个${statusName(code, language)}` : `${n} ${statusName(code, language)}`,
    )
  const total = language === 'zh' ? `${issues.length}个问题` : `${issues.length} issue${issues.length === 1 ? '' : 's'}`
  const detail = counts.length === 0 ? '' : language === 'zh' ? `:${counts.join(',')}` : `: ${counts.join(', ')}`
  return `${c.bold(name)}: ${total}${detail}`
}

/** One line a diagnostic: place, severity, what was found, the rule; the earlier place below it. */
export function diagnosticLines(
  diagnostics: readonly Diagnostic[],
  messages: readonly BulletinMessage[],
  language: Language,
  c: Colours,
): string[] {
  const severityColour = { error: c.red, warning: c.yellow, info: c.cyan }
  const places = diagnostics.map(({ position }) => (position ? `${position.start.line}:${position.start.column}` : '-'))
  const width = places.reduce((most, place) => Math.max(most, place.length), 0)
  return diagnostics.flatMap((diagnostic, i) => {
    const message = messages[i]?.texts?.[language] ?? diagnostic.message
    const line = `  ${(places[i] as string).padStart(width)}  ${severityColour[diagnostic.severity](severityNames[language][diagnostic.severity])}  ${message}  ${c.dim(diagnostic.ruleId)}`
    const earlier = diagnostic.related.map(({ position }) =>
      position
        ? `  ${' '.repeat(width)}  ${c.dim(`${language === 'zh' ? '参见' : 'see'} ${position.start.line}:${position.start.column}`)}`
        : '',
    )
    return [line, ...earlier.filter(Boolean)]
  })
}

const severityNames: Record<Language, Record<Diagnostic['severity'], string>> = {
  en: { error: 'error  ', warning: 'warning', info: 'info   ' },
  zh: { error: '错误', warning: '警告', info: '提示' },
}
