/** One output of several bulletins, written as they come. */
import { partOf, type ExportOptions, type Format } from '../export/format.ts'
import type { Bulletin } from '../schema.ts'
import type { Sink } from './sink.ts'

export class Joiner {
  readonly #sink: Sink
  readonly #format: Format
  readonly #options: ExportOptions
  readonly #parts: unknown[] = []
  #begun = false

  constructor(sink: Sink, format: Format, options: ExportOptions) {
    this.#sink = sink
    this.#format = format
    this.#options = options
  }

  addBulletin(bulletin: Bulletin): Promise<void> {
    return this.add([partOf(this.#format, bulletin, this.#options)])
  }

  /** @param parts what the format keeps of each bulletin (`partOf`) */
  async add(parts: readonly unknown[]): Promise<void> {
    if (parts.length === 0) return
    const head = this.#begun || this.#format.kind === 'whole' ? '' : this.#format.head(this.#options)
    this.#begun = true
    if (this.#format.kind === 'pieces') await this.#sink.write(head + parts.join(''))
    else this.#parts.push(...parts)
  }

  /** Ends the output; where there was nothing to write, nothing is left behind. */
  async finish(): Promise<void> {
    if (!this.#begun) return this.#sink.abandon()
    const format = this.#format
    const rest = format.kind === 'pieces' ? format.tail(this.#options) : format.whole(this.#parts, this.#options)
    await this.#sink.write(await rest)
    await this.#sink.finish()
  }

  /** Leaves nothing behind. */
  abandon(): Promise<void> {
    return this.#sink.abandon()
  }
}
