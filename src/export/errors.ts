/** Thrown where a format needs the two bulletins of a comparison, and only the comparison is at hand. */
export class MissingBulletins extends Error {
  override readonly name = 'MissingBulletins'
  readonly format: string
  constructor(format: string) {
    super(`${format} of a comparison needs its two bulletins: the comparison names issues by id alone`)
    this.format = format
  }
}
