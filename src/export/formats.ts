/** All output formats. A new one is a new file and an entry here. */
import type { Language } from '../lint/lint.ts'
import type { Format } from './format.ts'

/** A format as it is looked up by name; its writer is loaded only where it is wanted. */
export interface FormatEntry {
  /** Of the files it is written to. */
  extension: string
  /** Not to be written to a terminal. */
  binary: boolean
  /** The language it is in unless one is asked for: of what people read Chinese, of what programs read none or English. */
  language: Language
  /** Loads the writer, and with it the libraries that this format alone needs. */
  load(): Promise<Format>
}

const machine = { binary: false, language: 'en' } as const

const all = {
  json: { ...machine, extension: '.json', load: async () => (await import('./json.ts')).jsonFormat },
  ndjson: { ...machine, extension: '.ndjson', load: async () => (await import('./ndjson.ts')).ndjsonFormat },
  csv: { ...machine, extension: '.csv', load: async () => (await import('./csv.ts')).csvFormat },
  xlsx: {
    binary: true,
    language: 'zh',
    extension: '.xlsx',
    load: async () => (await import('./xlsx.ts')).xlsxFormat,
  },
  md: {
    binary: false,
    language: 'zh',
    extension: '.md',
    load: async () => (await import('./markdown.ts')).markdownFormat,
  },
  sarif: { ...machine, extension: '.sarif', load: async () => (await import('./sarif.ts')).sarifFormat },
  sql: { ...machine, extension: '.sql', load: async () => (await import('./sql.ts')).sqlFormat },
  html: {
    binary: false,
    language: 'zh',
    extension: '.html',
    load: async () => (await import('../page/format.ts')).htmlFormat,
  },
} satisfies Record<string, FormatEntry>

/** The name of a format: `json`, `csv`, … */
export type FormatName = keyof typeof all

/** All formats by name. */
export const formats: Readonly<Record<FormatName, FormatEntry>> = all

/** The names of all formats, in the order in which help lists them. */
export const formatNames = Object.keys(formats) as FormatName[]

/** The format that a file's name asks for: `a.csv` is csv. */
export function formatOfPath(path: string): FormatName | null {
  return formatNames.find((name) => path.toLowerCase().endsWith(formats[name].extension)) ?? null
}
