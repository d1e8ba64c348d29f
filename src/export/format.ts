/** What an output format is: a name, and how bulletins or a comparison of two become a text or a file. */
import type { Bulletin, BulletinDiff } from '../schema.ts'
import type { Language } from '../lint/lint.ts'

/** What a caller may set; every part optional. */
export interface ExportOptions {
  /** The language of headings and status names, where the format has any. Default: zh. */
  language?: Language | undefined
  /** Pages only: the day (`2025-06-30`) against which deadlines are marked as overdue. Default: that of the bulletin. */
  asOf?: string | undefined
  /** NDJSON only: one bulletin a line, or one issue a line with the key facts of its bulletin. Default: bulletins. */
  records?: 'bulletins' | 'issues' | undefined
}

/** A comparison, and the bulletins it is of as far as they are at hand: the comparison itself names issues by id alone. */
export interface Comparison {
  diff: BulletinDiff
  old: Bulletin | null
  recent: Bulletin | null
}

/** A text, or the bytes of a file that is none. */
export type Output = string | Uint8Array

/** A text that is made of one piece a bulletin, so that any number of bulletins can be written without holding them. */
export interface PieceFormat {
  kind: 'pieces'
  head(options: ExportOptions): string
  piece(bulletin: Bulletin, options: ExportOptions): string
  tail(options: ExportOptions): string
  /** Comparisons of successive bulletins, the oldest first; mostly one. */
  comparisons(comparisons: readonly Comparison[], options: ExportOptions): string
}

/** A file that can only be written as a whole. What is kept of each bulletin until then is its part: plain data. */
export interface WholeFormat<Part> {
  kind: 'whole'
  part(bulletin: Bulletin, options: ExportOptions): Part
  whole(parts: readonly Part[], options: ExportOptions): Output | Promise<Output>
  comparisons(comparisons: readonly Comparison[], options: ExportOptions): Output | Promise<Output>
}

/** An output format. */
export type Format = PieceFormat | WholeFormat<unknown>

/** What a format keeps of one bulletin: its piece of the text, or its part of the whole. */
export const partOf = (format: Format, bulletin: Bulletin, options: ExportOptions): unknown =>
  format.kind === 'pieces' ? format.piece(bulletin, options) : format.part(bulletin, options)

/** One text of several bulletins in a format that is made of pieces. */
export function joinPieces(format: PieceFormat, bulletins: Iterable<Bulletin>, options: ExportOptions): string {
  let text = format.head(options)
  for (const bulletin of bulletins) text += format.piece(bulletin, options)
  return text + format.tail(options)
}

/** Writes several bulletins in any format. */
export function writeBulletins(
  format: Format,
  bulletins: readonly Bulletin[],
  options: ExportOptions = {},
): Output | Promise<Output> {
  if (format.kind === 'pieces') return joinPieces(format, bulletins, options)
  return format.whole(
    bulletins.map((bulletin) => format.part(bulletin, options)),
    options,
  )
}
