/** Trouble with what the command was given: one line for a person, exit code 2. */
import type { Language } from '../lint/lint.ts'

export class Trouble extends Error {
  readonly texts: { en: string; zh: string }
  constructor(texts: { en: string; zh: string }) {
    super(texts.en)
    this.texts = texts
  }
}

const systemErrors: Record<string, { en: string; zh: string }> = {
  ENOENT: { en: 'no such file or folder', zh: '没有这个文件或文件夹' },
  EACCES: { en: 'no permission', zh: '没有权限' },
  EPERM: { en: 'no permission', zh: '没有权限' },
  EISDIR: { en: 'is a folder; give the files in it', zh: '是文件夹,请给出其中的文件' },
  ENOTDIR: { en: 'a part of the path is no folder', zh: '路径中有一段不是文件夹' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘只读' },
  EMFILE: { en: 'too many open files', zh: '打开的文件过多' },
}

/** BulletinError, ComparisonError, Trouble: what carries its message in both languages. */
const hasTexts = (error: unknown): error is Trouble => error instanceof Error && 'texts' in error

/** Turns whatever was thrown into one line; a fault of our own keeps its message and says that it is one. */
export function describe(error: unknown, language: Language): string {
  if (hasTexts(error)) return error.texts[language]
  const { code, message } = error as { code?: string; message?: string }
  const known = code === undefined ? undefined : systemErrors[code]
  if (known) return known[language]
  return {
    en: `internal fault: ${message ?? String(error)}; please report it with the file`,
    zh: `程序内部错误:${message ?? String(error)};请连同文件一并反馈`,
  }[language]
}
