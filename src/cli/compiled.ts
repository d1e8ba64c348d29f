/**
 * Loads the files of the bundled command with what V8 made of them when the command was built: compiling them takes longer
 * than reading a bulletin. The code kept in `<file>.cache` is that of one version of Node.js; any other refuses it and
 * compiles the file as usual.
 */
import { existsSync, readFileSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

interface Loaded {
  script: Script
  exports: object
}

/** Every file loaded so far. */
export const loaded = new Map<string, Loaded>()

export const cacheOf = (file: string) => `${file}.cache`

/**
 * Runs a file of the bundle, once, as `require` would; what it requires of the bundle is loaded in the same way.
 *
 * @param file absolute path of a CommonJS file
 */
export function loadCompiled(file: string): object {
  const known = loaded.get(file)
  if (known) return known.exports
  const source = readFileSync(file, 'utf8')
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(existsSync(cacheOf(file)) ? { cachedData: readFileSync(cacheOf(file)) } : {}),
  })
  const own: Loaded = { script, exports: {} }
  loaded.set(file, own)
  const require = module.createRequire(file)
  const folder = dirname(file)
  const load = (id: string): unknown => (id.startsWith('.') ? loadCompiled(join(folder, id)) : require(id))
  script.runInThisContext().call(own.exports, own.exports, load, own, file, folder)
  return own.exports
}
