/** Trouble with what the command was given: one line for a person, exit code 2. */
import type { Language } from '../lint/lint.ts'

export class Trouble extends Error {
  readonly texts: { en: string; zh: string }
  constructor(texts: { en: string; zh: string }) {
    super(texts.en)
    this.texts = texts
  }
}

/** Trouble with the output that a person named: no input is to blame for it. */
export class OutputTrouble extends Trouble {
  /** The system's: EACCES, ENOSPC, … */
  readonly code: string
  constructor(texts: { en: string; zh: string }, code: string) {
    super(texts)
    this.code = code
  }
}

const systemErrors: Record<string, { en: string; zh: string }> = {
  ENOENT: { en: 'no such file or folder', zh: '没有这个文件或文件夹' },
  EACCES: { en: 'no permission', zh: '没有权限' },
  EPERM: { en: 'no permission', zh: '没有权限' },
  EISDIR: { en: 'is a folder; give a file in it', zh: '是文件夹,请给出其中的文件' },
  ENOTDIR: { en: 'a part of the path is no folder', zh: '路径中有一段不是文件夹' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘只读' },
  EMFILE: { en: 'too many open files', zh: '打开的文件过多' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '名称过长' },
}

/** What the same, and more, mean of a place to write to. */
const outputErrors: typeof systemErrors = {
  ...systemErrors,
  EISDIR: { en: 'a folder of that name is there', zh: '已有同名文件夹' },
  EEXIST: { en: 'a part of the path is no folder', zh: '路径中有一段不是文件夹' },
}

const codeOf = (error: unknown) => (error as { code?: string } | null)?.code ?? ''

/**
 * What went wrong, with the name of what it went wrong with.
 *
 * @param name as a person told it: `@list`, `--lexicon words.json`
 */
export const troubleWith = (name: string, error: unknown) =>
  new Trouble({ en: `${name}: ${describe(error, 'en')}`, zh: `${name}: ${describe(error, 'zh')}` })

/** What the system says of a place that could not be written to, with its name; anything else as it is. */
export function cannotWrite(target: string, error: unknown): unknown {
  const reason = hasTexts(error) ? undefined : outputErrors[codeOf(error)]
  if (!reason) return error
  return new OutputTrouble(
    {
      en: `${target}: cannot be written (${reason.en}); choose another --out`,
      zh: `${target}: 无法写入(${reason.zh});请用 --out 另选位置`,
    },
    codeOf(error),
  )
}

/** BulletinError, ComparisonError, Trouble: what carries its message in both languages. */
const hasTexts = (error: unknown): error is Trouble => error instanceof Error && 'texts' in error

/** Turns whatever was thrown into one line; a fault of our own keeps its message and says that it is one. */
export function describe(error: unknown, language: Language): string {
  if (hasTexts(error)) return error.texts[language]
  const known = systemErrors[codeOf(error)]
  if (known) return known[language]
  const { message } = error as { message?: string }
  return {
    en: `internal fault: ${message ?? String(error)}; please report it with the file`,
    zh: `程序内部错误:${message ?? String(error)};请连同文件一并反馈`,
  }[language]
}
