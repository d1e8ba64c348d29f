/** Opening nodejs-jieba on the small dictionary. */
import type { DictionaryPaths } from './dictionary.ts'

/** What is used of the native module; its `cut` takes whether to put unknown words together. */
export interface Jieba {
  cut(text: string, joinUnknown: boolean): string[]
  insertWord(word: string): boolean
}

/** The native module itself: its `load` takes dictionary, model, user dictionary, frequencies, stop words. */
interface Binding extends Jieba {
  load(dict: string, model: string, user: string, idf: string, stop: string): boolean
}

/** Where the package keeps the module that it compiled (`binary.module_path` of its manifest). */
const compiled = ['build', 'Release', 'jieba.node']

/**
 * Loads the native module of the installed package.
 *
 * Not by importing the package where that can be helped: its entry looks for the module with node-pre-gyp, an
 * installer, which takes 40 ms of a command that takes 300; the module alone takes 3.
 */
async function loadBinding(exists: (path: string) => boolean): Promise<{ binding: Binding; folder: string }> {
  const [{ createRequire }, path] = await Promise.all([import('node:module'), import('node:path')])
  // Not named `require`: the bundled command is CommonJS, and its own would be hidden by it.
  const load = createRequire(import.meta.url)
  const folder = path.resolve(load.resolve('nodejs-jieba'), '..', '..')
  const file = path.join(folder, ...compiled)
  if (exists(file)) return { binding: load(file) as Binding, folder: path.join(folder, 'dict') }
  const jieba = await import('nodejs-jieba')
  const loadNamed: Binding['load'] = (dict, hmmDict, userDict, idfDict, stopWordDict) => {
    jieba.load({ dict, hmmDict, userDict, idfDict, stopWordDict })
    return true
  }
  return {
    binding: { load: loadNamed, cut: jieba.cut, insertWord: jieba.insertWord },
    folder: path.dirname(jieba.DEFAULT_HMM_DICT),
  }
}

/**
 * Opens nodejs-jieba. It is one for the whole process: a program that uses it itself finds this dictionary loaded.
 *
 * @param small the dictionary that `scripts/dictionary.ts` wrote
 * @param exists whether there is a file at a path
 * @returns null where a file of the package is missing
 * @throws where the package is not installed or its module does not load
 */
export async function openJieba(small: DictionaryPaths, exists: (path: string) => boolean): Promise<Jieba | null> {
  const { binding, folder } = await loadBinding(exists)
  const [model, stop] = [`${folder}/hmm_model.utf8`, `${folder}/stop_words.utf8`]
  // jieba aborts the whole process (SIGABRT) on a missing file, so every one is looked for first
  if (![small.dict, small.idf, model, stop].every(exists)) return null
  // no user dictionary file: jieba splits its path at ; and | and would abort on a folder so named
  binding.load(small.dict, model, '', small.idf, stop)
  return binding
}
