/**
 * Cutting Chinese text into words, for the word-level comparison of two texts. The one file that knows nodejs-jieba:
 * it is loaded lazily and once, and where it cannot be (not installed, no dictionary, a browser) Intl.Segmenter stands in.
 */
import { findDictionary } from './dictionary.ts'
import { portions } from './portions.ts'
import { domainTerms } from './terms.ts'
import { splitWhole } from './whole.ts'

/** Cuts a text into words; the pieces joined give the text to the letter. */
export interface Segmenter {
  readonly name: 'nodejs-jieba' | 'Intl.Segmenter'
  /** Cuts a text into words. */
  cut(text: string): string[]
}

/** Cuts a stretch without dates or figures in it. */
type CutWords = (text: string) => string[]

/** Makes a segmenter that keeps figures whole and never loses a character, whatever the cutter underneath does. */
function segmenterFrom(name: Segmenter['name'], cutWords: CutWords): Segmenter {
  const lossless = (text: string): string[] => {
    const words = cutWords(text)
    // a lone surrogate comes back from jieba as U+FFFD: such a stretch is cut into characters instead
    return words.join('') === text ? words : Array.from(text)
  }
  return {
    name,
    cut: (text) => splitWhole(text).flatMap((s) => (s.whole ? [s.text] : portions(s.text).flatMap(lossless))),
  }
}

let standIn: Segmenter | undefined

/** The segmenter that needs nothing installed. Knows no term of the domain, so 巡察整改 is two words to it. */
export function intlSegmenter(): Segmenter {
  if (standIn) return standIn
  const words = new Intl.Segmenter('zh', { granularity: 'word' })
  standIn = segmenterFrom('Intl.Segmenter', (text) => Array.from(words.segment(text), (s) => s.segment))
  return standIn
}

/** nodejs-jieba with the small dictionary and the domain's terms, or null where it or the dictionary is missing. */
async function loadJieba(): Promise<Segmenter | null> {
  try {
    const [{ existsSync }, { fileURLToPath }] = await Promise.all([import('node:fs'), import('node:url')])
    const { openJieba } = await import('./jieba.ts')
    const small = findDictionary(import.meta.url, existsSync, fileURLToPath)
    const jieba = small && (await openJieba(small, existsSync))
    if (!jieba) return null
    for (const term of domainTerms) jieba.insertWord(term)
    // true: unknown names are put together by the hidden Markov model (澄陵县), not left as single characters
    return segmenterFrom('nodejs-jieba', (text) => jieba.cut(text, true))
  } catch {
    // not installed, not compiled, no file system: the stand-in cuts well enough
    return null
  }
}

let loaded: Promise<Segmenter> | undefined

/**
 * Loads the best segmenter there is, once: later calls give the same one.
 *
 * @returns nodejs-jieba (0.1 s, 45 MB at the first call), or Intl.Segmenter where it is not installed; never rejects.
 *   `name` says which, since they cut different words
 */
export function loadSegmenter(): Promise<Segmenter> {
  loaded ??= loadJieba().then((jieba) => jieba ?? intlSegmenter())
  return loaded
}
