/** What a command that writes bulletins in any format is told to do with each. */
import { statSync } from 'node:fs'
import { extname } from 'node:path'
import type { Settings } from '../batch/settings.ts'
import { formatNames, formatOfPath, formats, type FormatName } from '../export/formats.ts'
import { parseOptionsOf, type SharedOptions } from './run.ts'
import { Trouble } from './trouble.ts'

/** The options of the formats. */
export interface FormatOptions extends SharedOptions {
  format?: FormatName
  records?: 'bulletins' | 'issues'
  text: boolean
  out?: string
}

/** What was asked for, else what the name of the output says, else JSON. */
export function formatOf({ format, out, records }: FormatOptions): FormatName {
  const named = format ?? formatOfOutput(out)
  return withRecords(named ?? (records === undefined ? 'json' : 'ndjson'), records)
}

/**
 * What the name of the output says; a folder, or a name without an ending, says nothing.
 *
 * @throws Trouble for an ending that no format has: it would be passed over in silence
 */
export function formatOfOutput(out: string | undefined): FormatName | null {
  if (out === undefined) return null
  const found = formatOfPath(out)
  if (found !== null || !/^\.[a-z]/i.test(extname(out)) || isFolder(out)) return found
  const endings = formatNames.map((name) => formats[name].extension)
  throw new Trouble({
    en: `--out ${out}: no format has this ending; choose one of ${endings.join(', ')}, say --format, or end the name of a folder with a slash`,
    zh: `--out ${out}: 没有格式使用这个扩展名;请改用 ${endings.join('、')},或用 --format 指定格式;文件夹名请以斜杠结尾`,
  })
}

const isFolder = (out: string) =>
  /[/\\]$/.test(out) || (statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? false)

/** @throws Trouble where `--records` would be passed over in silence */
export function withRecords<Name extends string>(format: Name, records: FormatOptions['records']): Name {
  if (records === undefined || format === 'ndjson') return format
  throw new Trouble({
    en: `--records is for ndjson, not ${format} (csv, xlsx and sql have a row an issue anyway)`,
    zh: `--records 只用于 ndjson,不用于 ${format}(csv、xlsx、sql 本来就是每行一个问题)`,
  })
}

/** @param out the folder of outputs; null: they are joined */
export async function settingsOf(options: FormatOptions, format: FormatName, out: string | null): Promise<Settings> {
  const language = options.lang ?? formats[format].language
  const parse = await parseOptionsOf(options)
  return {
    // Only an explicit --lang changes the data; but a page for people is in their language with its diagnostics.
    parse: { ...parse, language: options.lang ?? (language === 'zh' ? 'zh' : undefined) },
    format,
    export: { language, records: options.records, asOf: options.asOf },
    text: options.text,
    out,
  }
}

/** Formats of which a file holds one bulletin. */
const onePerFile: readonly FormatName[] = ['json', 'html']

/** Whether the output is one file of all: `all.csv` is; a folder is what ends with a slash or has not the format's extension. */
export const isOneFile = (out: string, format: FormatName) =>
  !onePerFile.includes(format) && !/[/\\]$/.test(out) && out.toLowerCase().endsWith(formats[format].extension)

/**
 * A folder for a file each of several bulletins.
 *
 * @throws Trouble where it is named as one file of a format that has none of several
 */
export function folderOf(out: string, format: FormatName): string {
  if (isFolder(out) || !out.toLowerCase().endsWith(formats[format].extension)) return out
  const lines =
    format === 'json' ? { en: ', or --out all.ndjson for a line each', zh: ',或用 --out all.ndjson 每篇一行' } : null
  throw new Trouble({
    en: `--out ${out}: ${format} is one bulletin a file, and several are given; give --out FOLDER/${lines?.en ?? ''}`,
    zh: `--out ${out}: ${format} 一份通报一个文件,而输入有多份;请用 --out 指定文件夹/${lines?.zh ?? ''}`,
  })
}

/**
 * The format in which several bulletins are joined.
 *
 * @throws Trouble where a page is one bulletin
 */
export function joinedFormat(format: FormatName): FormatName {
  // JSON texts one after the other are no JSON
  if (format === 'json') return 'ndjson'
  if (!onePerFile.includes(format)) return format
  throw new Trouble({
    en: `${format} is one bulletin a page; give --out FOLDER/`,
    zh: `${format} 一份通报一页;请用 --out 指定文件夹`,
  })
}
