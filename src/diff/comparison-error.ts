/** Why two bulletins are not compared. */
export type ComparisonRefusal = 'different-body' | 'different-inspection' | 'wrong-order' | 'too-many-issues'

/**
 * Thrown where a comparison would be meaningless; has the shape of `BulletinError` (code, texts), so that the command
 * prints both alike. `force` overrides the first two; for the third the arguments are to be exchanged;
 * the fourth is a limit.
 */
export class ComparisonError extends Error {
  override readonly name = 'ComparisonError'
  readonly code: ComparisonRefusal
  /** The message in English and in Chinese; `message` is the English one. */
  readonly texts: { en: string; zh: string }

  constructor(code: ComparisonRefusal, texts: { en: string; zh: string }) {
    super(texts.en)
    this.code = code
    this.texts = texts
  }
}
