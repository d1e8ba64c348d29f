/**
 * Writes the small dictionary from the one inside the installed nodejs-jieba (MIT; its notice is copied beside it).
 *
 *   node --import tsx scripts/dictionary.ts [FOLDER…]      default: src/words/data
 *
 * Part of the build, so no 0.7 MB of somebody else's words is kept in the repository. Without nodejs-jieba (it is
 * optional) nothing is written and the build goes on: Intl.Segmenter stands in.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commonestWords, dictionaryFile, dictionarySize, idfFile, idfLine } from '../src/words/dictionary.ts'

/** The folder of the installed package, or null. Resolved, not imported: importing loads the native module. */
function jiebaFolder(): string | null {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve('nodejs-jieba')))
  } catch {
    return null
  }
}

function writeDictionary(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  const words = commonestWords(readFileSync(join(from, 'dict', 'jieba.dict.utf8'), 'utf8'), dictionarySize)
  writeFileSync(join(to, dictionaryFile), words)
  writeFileSync(join(to, idfFile), idfLine)
  const licence = join(from, 'LICENSE')
  if (existsSync(licence)) copyFileSync(licence, join(to, 'LICENSE.nodejs-jieba'))
}

const folders = process.argv.slice(2)
const targets = folders.length > 0 ? folders : [fileURLToPath(new URL('../src/words/data', import.meta.url))]
const source = jiebaFolder()
if (source === null) {
  process.stderr.write('dictionary: nodejs-jieba is not installed, no dictionary written (Intl.Segmenter stands in)\n')
} else {
  for (const target of targets) {
    writeDictionary(source, target)
    process.stderr.write(`dictionary: ${dictionarySize} words written to ${target}\n`)
  }
}
