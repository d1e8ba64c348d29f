/** Why an input gave nothing usable. */
export type RefusalCode =
  | 'empty'
  | 'binary'
  | 'bad-encoding'
  | 'too-large'
  | 'too-deep'
  | 'truncated'
  | 'not-a-bulletin'
  | 'bad-lexicon'
  | 'bad-option'

/**
 * Thrown where nothing usable can be made of an input: what is wrong, and what to do about it, in both languages.
 * The command prints it as one line and ends with exit code 2; it is never thrown for a bulletin that is merely faulty.
 */
export class BulletinError extends Error {
  override readonly name = 'BulletinError'
  readonly code: RefusalCode
  /** The message in English and in Chinese; `message` is the English one. */
  readonly texts: { en: string; zh: string }

  constructor(code: RefusalCode, texts: { en: string; zh: string }) {
    super(texts.en)
    this.code = code
    this.texts = texts
  }
}
