/** What a command that writes bulletins in any format is told to do with each. */
import type { Settings } from '../batch/settings.ts'
import { formatOfPath, formats, type FormatName } from '../export/formats.ts'
import { parseOptionsOf, type SharedOptions } from './run.ts'

/** The options of the formats. */
export interface FormatOptions extends SharedOptions {
  format?: FormatName
  records?: 'bulletins' | 'issues'
  text: boolean
  out?: string
}

/** What was asked for, else what the name of the output says, else JSON. */
export const formatOf = ({ format, out, records }: FormatOptions): FormatName =>
  format ?? (out === undefined ? null : formatOfPath(out)) ?? (records === 'issues' ? 'ndjson' : 'json')

/** @param out the folder of outputs; null: they are joined */
export async function settingsOf(options: FormatOptions, format: FormatName, out: string | null): Promise<Settings> {
  const language = options.lang ?? formats[format].language
  const parse = await parseOptionsOf(options)
  return {
    // Only an explicit --lang changes the data; but a page for people is in their language with its diagnostics.
    parse: { ...parse, language: options.lang ?? (language === 'zh' ? 'zh' : undefined) },
    format,
    export: { language, records: options.records },
    text: options.text,
    out,
  }
}

/**
 * Whether the output is one file of all: `all.csv` is, a folder is what ends with a slash or has no extension of the format.
 * JSON of several in one file would be no JSON: there it is a folder.
 */
export const isOneFile = (out: string, format: FormatName) =>
  format !== 'json' && !/[/\\]$/.test(out) && out.toLowerCase().endsWith(formats[format].extension)
