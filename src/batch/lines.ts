/** Lines of a stream of bytes, as soon as they are there. */
import { StringDecoder } from 'node:string_decoder'

/** A line, or null for one that is longer than may be. */
export type Line = string | null

/**
 * The lines of each piece of the stream, together: who sends one line and waits for its answer gets it, and who sends many
 * has them worked on side by side. Empty lines do not count. The last line needs no end.
 *
 * @param longest in characters; of a longer line nothing is kept
 */
export async function* lineGroups(input: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line[]> {
  const decoder = new StringDecoder('utf8')
  const cut = new Cutter(longest)
  for await (const bytes of input) {
    const lines = cut.lines(decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
    if (lines.length > 0) yield lines
  }
  const last = cut.lines(`${decoder.end()}\n`)
  if (last.length > 0) yield last
}

class Cutter {
  readonly #longest: number
  /** Pieces of a line that has not ended; joined at its end only, since joining each time would take quadratic time. */
  #begun: string[] = []
  #length = 0

  constructor(longest: number) {
    this.#longest = longest
  }

  lines(text: string): Line[] {
    const pieces = text.split('\n')
    const rest = pieces.pop() as string
    const lines = pieces.map((piece) => this.#end(piece)).filter((line) => line === null || line.trim() !== '')
    this.#keep(rest)
    return lines
  }

  #keep(piece: string): void {
    this.#length += piece.length
    if (this.#length > this.#longest) this.#begun = []
    else if (piece !== '') this.#begun.push(piece)
  }

  #end(piece: string): Line {
    this.#keep(piece)
    const line = this.#length > this.#longest ? null : this.#begun.join('')
    this.#begun = []
    this.#length = 0
    return line
  }
}
