/**
 * Every regular expression of the sources: the literals as they stand in the files, and those that are put together at run
 * time, taken down while samples are parsed and compared.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export interface Pattern {
  source: string
  flags: string
  /** The file that it stands in or is made by, below src/. */
  file: string
  constructed: boolean
}

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** Sources that are shipped: no tests, no helpers of tests. */
const isShipped = (file: string) => /\.tsx?$/.test(file) && !/\.test\.|(?:^|\/)(?:testing|hardening)\//.test(file)
const files = readdirSync(src, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter(isShipped)
  .sort()

function literalsOf(file: string): Pattern[] {
  const found: Pattern[] = []
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? []
      found.push({ source, flags, file, constructed: false })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(src + file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

/** Files in which patterns are put together. */
const constructing = files.filter((file) => /\bnew RegExp\(/.test(readFileSync(src + file, 'utf8')))

/** Takes down every pattern that is constructed by one of our files from now on. */
function record(taken: Pattern[]): void {
  const Native = RegExp
  class Recording extends Native {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags)
      const caller = new Error().stack?.split('\n')[2] ?? ''
      const file = constructing.find((one) => caller.includes(`/src/${one}:`))
      if (file) taken.push({ source: this.source, flags: this.flags, file, constructed: true })
    }
  }
  globalThis.RegExp = Recording as unknown as RegExpConstructor
}

/** Does with the samples all that makes patterns. */
async function exercise(): Promise<void> {
  const { parseSample, sampleFiles } = await import('./samples.ts')
  const { parseBulletin } = await import('../src/parse.ts')
  const { diffBulletins } = await import('../src/diff/diff.ts')
  const { loadSegmenter } = await import('../src/words/segmenter.ts')
  const segmenter = await loadSegmenter()
  const bulletins = []
  for (const file of await sampleFiles()) bulletins.push(await parseSample(file))
  // What no sample shows: issues that tell in one run of paragraphs what was found and done.
  await parseBulletin(
    '某县某局关于巡察整改进展情况的通报\n一、整改情况\n1.关于学习的问题\n经查,学习较少。\n已开展学习。(已完成)',
  )
  for (const bulletin of bulletins) diffBulletins(bulletin, bulletin, { segmenter, force: true })
}

/**
 * Collects the patterns. Must run before anything of src/ is loaded: what is constructed there is taken down as it is.
 *
 * @returns each pattern once, and the files that put patterns together but of which none was seen
 */
export async function collectPatterns(): Promise<{ patterns: Pattern[]; unseen: string[] }> {
  const taken: Pattern[] = []
  record(taken)
  await exercise()
  const all = [...files.flatMap(literalsOf), ...taken]
  const unique = new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]))
  const unseen = constructing.filter((file) => !taken.some((pattern) => pattern.file === file))
  return { patterns: [...unique.values()], unseen }
}
