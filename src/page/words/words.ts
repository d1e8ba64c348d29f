/** The words of a page and what is made of them. */
import type { Language } from '../options.ts'
import { en } from './en.ts'
import { zh, type Words } from './zh.ts'

export type { Words }

const languages: Record<Language, Words> = { zh, en }

export const wordsOf = (language: Language): Words => languages[language]

/**
 * An EDTF date as a reader writes it: `2024-04/..` is 2024-04 起, a range has a dash, a time its blank.
 *
 * @param edtf null: an empty text
 */
export function dateText(edtf: string | null, words: Words): string {
  if (edtf === null) return ''
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return single(edtf, words)
  if (to === '..' || to === '') return words.since(single(from, words))
  if (from === '..' || from === '') return words.until(single(to, words))
  return `${single(from, words)} – ${single(to, words)}`
}

function single(date: string, words: Words): string {
  const plain = date.replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ')
  return plain.endsWith('~') ? words.about(plain.slice(0, -1)) : plain
}

/** 28600000 → 28,600,000. Written by hand: `toLocaleString` depends on the machine. */
export function figure(value: number): string {
  const [whole = '', rest] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}

/** 24 of 27 → 88.9%; never 100% of less than all. */
export function shareOf(part: number, whole: number): string {
  const percent = Math.round((part / whole) * 1000) / 10
  return `${part < whole ? Math.min(percent, 99.9) : percent}%`
}
