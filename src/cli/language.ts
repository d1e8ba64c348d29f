/** The language in which the command speaks to a person. */
import type { Language } from '../lint/lint.ts'

/**
 * Chinese where the locale is Chinese, else English.
 *
 * @param asked `--lang`, if given
 */
export function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv): Language {
  if (asked === 'zh' || asked === 'en') return asked
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || systemLocale()
  return /^zh/i.test(locale) ? 'zh' : 'en'
}

/** Only Windows has a locale apart from the environment; asking for it takes a while. */
const systemLocale = () => (process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : 'C')

/** Says one of two texts. */
export const say = (language: Language, texts: { en: string; zh: string }) => texts[language]
