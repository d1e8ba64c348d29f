/**
 * Where the small dictionary lies. jieba's own takes over a second and 250 MB to load; `scripts/dictionary.ts` cuts it
 * down to its commonest words and writes it to `data/` beside this module: `src/words/data` while developing,
 * `dist/data` in the package. Both are the same relative address, so nothing here knows which of them it runs from.
 */

/** How many words the small dictionary keeps: F1 .97 against the whole one, loads in 0.09 s and 45 MB. */
export const dictionarySize = 50_000

export const dictionaryFile = 'jieba.dict.utf8'
/** Inverse document frequencies: only the keyword extractor reads them, but jieba wants the file and a line in it. */
export const idfFile = 'idf.utf8'
export const idfLine = '整改 10\n'

/** Folders to look in, relative to this module's address once bundled or not. */
const folders = ['./data/', './words/data/', '../data/']

export interface DictionaryPaths {
  dict: string
  idf: string
}

/**
 * Finds the small dictionary.
 *
 * @param base the address (file:) of the module that asks: `import.meta.url`
 * @param exists whether there is a file at that path
 * @param toPath makes a path of a file: address
 * @returns both paths, or null where the dictionary was not built
 */
export function findDictionary(
  base: string,
  exists: (path: string) => boolean,
  toPath: (url: URL) => string,
): DictionaryPaths | null {
  for (const folder of folders) {
    const dict = toPath(new URL(folder + dictionaryFile, base))
    const idf = toPath(new URL(folder + idfFile, base))
    if (exists(dict) && exists(idf)) return { dict, idf }
  }
  return null
}

/**
 * Picks the commonest words of a jieba dictionary (`word frequency tag` a line).
 *
 * @param source the whole dictionary
 * @param size how many words to keep
 * @returns lines of the same form, the commonest first, ties in order of code units: the same input gives the same file
 */
export function commonestWords(source: string, size: number): string {
  const words = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.split(' ').length === 3)
    .map((line) => ({ line, frequency: Number(line.split(' ')[1]) }))
    .filter(({ frequency }) => frequency > 0)
  words.sort((a, b) => b.frequency - a.frequency || (a.line < b.line ? -1 : 1))
  return words
    .slice(0, size)
    .map(({ line }) => line + '\n')
    .join('')
}
