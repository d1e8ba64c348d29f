/** zhenggai open: a page of one bulletin, or of a comparison, in the default browser. */
import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { timeline } from '../diff/timeline.ts'
import { renderBulletinPage } from '../page/bulletin-page.tsx'
import { renderDiffPage } from '../page/diff-page.tsx'
import type { Bulletin } from '../schema.ts'
import { loadSegmenter } from '../words/segmenter.ts'
import { languageOf } from './language.ts'
import { writeOutput } from './output.ts'
import { writeOut } from './parse.ts'
import { parseOptionsOf, type SharedOptions } from './run.ts'
import { readBulletin } from './stored.ts'
import { describe } from './trouble.ts'

export interface OpenCommandOptions extends SharedOptions {
  force?: boolean
  out?: string
  /** False: only write the page and say where it is. */
  browser: boolean
}

/**
 * Where the page lies goes to standard output, so that a script can take it from there.
 *
 * @returns the exit code: 0 opened, 1 written but no browser could be started, 2 nothing usable
 */
export async function openCommand(inputs: string[], options: OpenCommandOptions): Promise<number> {
  const language = languageOf(options.lang, process.env)
  // what a person reads here and now is in that person's language, diagnostics included
  const parseOptions = { ...(await parseOptionsOf(options)), language }
  const bulletins: Bulletin[] = []
  for (const input of inputs) {
    try {
      bulletins.push(await readBulletin(input, parseOptions))
    } catch (error) {
      process.stderr.write(`zhenggai: ${input}: ${describe(error, language)}\n`)
      return 2
    }
  }
  const html = await pageOf(bulletins, { language, asOf: options.asOf, force: options.force ?? false })
  const target = options.out ?? join(await mkdtemp(join(tmpdir(), 'zhenggai-')), nameOf(inputs))
  writeOutput(target, html)
  await writeOut(`${target}\n`)
  if (!options.browser || (await startBrowser(target))) return 0
  const told = { en: 'no browser could be started; open the file yourself', zh: '无法启动浏览器,请自行打开该文件' }
  process.stderr.write(`zhenggai: ${told[language]}\n`)
  return 1
}

interface Settings {
  language: 'zh' | 'en'
  asOf: string | undefined
  force: boolean
}

async function pageOf(bulletins: readonly Bulletin[], { language, asOf, force }: Settings): Promise<string> {
  const [first, ...more] = bulletins as [Bulletin, ...Bulletin[]]
  if (more.length === 0) return renderBulletinPage(first, { language, asOf })
  const chain = timeline(bulletins, { segmenter: await loadSegmenter(), force })
  return renderDiffPage(chain.diffs, bulletins, { language, asOf, timeline: chain })
}

/** Of the last input: the newest bulletin. */
function nameOf(inputs: readonly string[]): string {
  const last = inputs.at(-1) as string
  return last === '-' ? 'bulletin.html' : `${basename(last, extname(last))}.html`
}

const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  // not `start`: it is the shell's, and the shell would read & and ^ in a file's name
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** An opener that still runs after this has become the browser itself. */
const patience = 1500

/** @returns whether a browser took the file, as far as can be told */
function startBrowser(path: string): Promise<boolean> {
  const [command, ...before] = openers[process.platform] ?? ['xdg-open']
  return new Promise((resolve) => {
    const child = spawn(command, [...before, path], { detached: true, stdio: 'ignore' })
    const running = setTimeout(() => resolve(true), patience)
    const end = (done: boolean) => {
      clearTimeout(running)
      resolve(done)
    }
    child.once('error', () => end(false))
    child.once('exit', (code) => end(code === 0))
    child.unref()
  })
}
