/** One output of several bulletins, written as they come. */
import { standardOutput, wholeFile, type Sink } from '../batch/sink.ts'
import { formats, type FormatName } from '../export/formats.ts'
import type { ExportOptions, Format } from '../export/format.ts'
import type { Bulletin } from '../schema.ts'
import { Trouble } from './trouble.ts'

export class JoinedOutput {
  readonly #sink: Sink
  readonly #format: Format
  readonly #options: ExportOptions
  readonly #parts: unknown[] = []
  #begun = false

  private constructor(sink: Sink, format: Format, options: ExportOptions) {
    this.#sink = sink
    this.#format = format
    this.#options = options
  }

  /**
   * @param name json is one bulletin: several are written as ndjson
   * @throws Trouble where a terminal would have to show what is no text
   */
  static async open(name: FormatName, out: string | undefined, options: ExportOptions): Promise<JoinedOutput> {
    return new JoinedOutput(await openSink(name, out), await formats[name].load(), options)
  }

  async add(bulletin: Bulletin): Promise<void> {
    const [format, options] = [this.#format, this.#options]
    const head = format.kind === 'pieces' && !this.#begun ? format.head(options) : ''
    this.#begun = true
    if (format.kind === 'pieces') await this.#sink.write(head + format.piece(bulletin, options))
    else this.#parts.push(format.part(bulletin, options))
  }

  /** Leaves no file behind. */
  abandon(): Promise<void> {
    return this.#sink.abandon()
  }

  /** Nothing is written where there was nothing to write. */
  async finish(): Promise<void> {
    if (!this.#begun) return this.#sink.abandon()
    const format = this.#format
    const rest = format.kind === 'pieces' ? format.tail(this.#options) : format.whole(this.#parts, this.#options)
    await this.#sink.write(await rest)
    await this.#sink.finish()
  }
}

/** @throws Trouble where a terminal would have to show what is no text */
export async function openSink(name: FormatName, out: string | undefined): Promise<Sink> {
  if (out !== undefined) return wholeFile(out)
  const { binary, extension } = formats[name]
  if (!binary || !process.stdout.isTTY) return standardOutput(process.stdout)
  throw new Trouble({
    en: `${name} is no text for a terminal; give --out FILE${extension}`,
    zh: `${name} 不是可以显示的文本;请用 --out 文件${extension}`,
  })
}
