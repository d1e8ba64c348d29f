/** Where a command's joined output goes. */
import { Joiner } from '../batch/joiner.ts'
import { standardOutput, wholeFile, type Sink } from '../batch/sink.ts'
import type { ExportOptions } from '../export/format.ts'
import { formats, type FormatName } from '../export/formats.ts'
import { cannotWrite, Trouble } from './trouble.ts'

/**
 * @param name json is one bulletin: several are written as ndjson
 * @param out a file; undefined: standard output
 * @throws Trouble where a terminal would have to show what is no text
 */
export const openJoined = async (name: FormatName, out: string | undefined, options: ExportOptions): Promise<Joiner> =>
  new Joiner(await openSink(name, out), await formats[name].load(), options)

/** A file whose troubles name it, and leave nothing of it behind. */
async function fileOf(out: string): Promise<Sink> {
  const blame = (error: unknown): never => {
    throw cannotWrite(out, error)
  }
  const sink = await wholeFile(out).catch(blame)
  return {
    write: (content) => sink.write(content).catch(blame),
    finish: () =>
      sink.finish().catch(async (error: unknown) => {
        await sink.abandon()
        blame(error)
      }),
    abandon: () => sink.abandon(),
  }
}

/** @throws Trouble where a terminal would have to show what is no text, or where the file cannot be written */
export async function openSink(name: FormatName, out: string | undefined): Promise<Sink> {
  if (out !== undefined) return fileOf(out)
  const { binary, extension } = formats[name]
  if (!binary || !process.stdout.isTTY) return standardOutput(process.stdout)
  throw new Trouble({
    en: `${name} is no text for a terminal; give --out FILE${extension}`,
    zh: `${name} 不是可以显示的文本;请用 --out 文件${extension}`,
  })
}
