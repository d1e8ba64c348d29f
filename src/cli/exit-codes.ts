/** What a command tells by its exit code, as its help says it. What is said wrongly ends with 2 in all of them. */
import type { Language } from '../lint/lint.ts'

export const exitCodes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  parse: {
    en: '0 done, 1 an error was found (--strict: or a warning), 2 an input was not usable (of a batch: 1; all: 2)',
    zh: '0 完成，1 发现错误（--strict：或警告），2 有输入无法使用（批处理：1，全部无法使用为 2）',
  },
  lint: {
    en: '0 nothing but hints, 1 a warning or an error, 2 an input was not usable',
    zh: '0 至多有提示，1 有警告或错误，2 有输入无法使用',
  },
  diff: {
    en: 'as diff(1), 0 the same, 1 different, 2 trouble',
    zh: '与 diff(1) 相同，0 无变化，1 有变化，2 出错',
  },
  open: {
    en: '0 opened (--no-browser: written), 1 written but no browser could be started, 2 trouble',
    zh: '0 已打开（--no-browser：已写出），1 已写出但无法启动浏览器，2 出错',
  },
  export: {
    en: '0 done, 2 trouble',
    zh: '0 完成，2 出错',
  },
}

const heading: Record<Language, string> = { en: 'Exit codes: ', zh: '退出码：' }

/** Behind the help of one command. */
export const exitCodesOf = (command: string, language: Language) =>
  `\n${heading[language]}${exitCodes[command]?.[language] ?? ''}`

/** Behind the general help. */
export const allExitCodes = (language: Language) =>
  [
    heading[language].trimEnd(),
    ...Object.entries(exitCodes).map(([name, told]) => `  ${name.padEnd(8)}${told[language]}`),
  ].join('\n')
