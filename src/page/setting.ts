/** What every part of a page needs to know: the language, the day, which text the evidence stands in. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { daysOf } from '../diff/edtf.ts'
import type { Bulletin } from '../schema.ts'
import type { Language, PageOptions } from './options.ts'
import { wordsOf, type Words } from './words/words.ts'

export interface Setting {
  language: Language
  words: Words
  /** The day that deadlines are held against, null where nothing tells one. */
  asOf: string | null
  theme: 'auto' | 'light' | 'dark'
}

/**
 * @param bulletins the day of the last one that has a day stands in where `asOf` is not given
 */
export function settingOf(options: PageOptions, bulletins: readonly Bulletin[]): Setting {
  const language = options.language ?? 'zh'
  return {
    language,
    words: wordsOf(language),
    asOf:
      dayOf(options.asOf ?? null) ?? bulletins.reduceRight<string | null>((day, one) => day ?? bulletinDay(one), null),
    theme: options.theme ?? 'auto',
  }
}

const dayOf = (edtf: string | null) => (edtf !== null && /^\d{4}-\d{2}-\d{2}/.test(edtf) ? edtf.slice(0, 10) : null)

/** The day a bulletin speaks from: its publication, else its signature. */
const bulletinDay = ({ publishedAt, signedOn }: Bulletin) => dayOf(publishedAt) ?? dayOf(signedOn)

/** Days since 1970 of the last day that a date may mean; null for none and for an open end. */
export function lastDay(edtf: string | null): number | null {
  const last = daysOf(edtf)?.last
  return last !== undefined && Number.isFinite(last) ? last : null
}

const Current = createContext<Setting | null>(null)

export const SettingProvider = Current.Provider

export function useSetting(): Setting {
  const setting = useContext(Current)
  if (!setting) throw new Error('a part of a page stands outside a SettingProvider')
  return setting
}
