/**
 * Writes src/page/assets.ts: the script and the style sheet of the pages, bundled into strings, and their hashes for the
 * pages' Content-Security-Policy. It is committed, so that pages are made alike from the sources, from a bundle and in
 * the workbench; a test fails when it is not what the sources give.
 *
 *     npm run page:assets
 */
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = fileURLToPath(new URL('../src/page/assets.ts', import.meta.url))

/** Browsers of 2020 and 2021: offices do not change theirs every year. */
const browsers = ['chrome87', 'edge88', 'firefox78', 'safari14']

/** Bundles one entry, a script or a style sheet, without writing anything. */
async function bundle(input: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      write: false,
      target: browsers,
      cssTarget: browsers,
      minify: true,
      // as one script; of a style sheet this would make a script as well
      rolldownOptions: { input, output: { format: input.endsWith('.css') ? 'es' : 'iife' } },
    },
    css: { transformer: 'lightningcss' },
  })
  const { output } = Array.isArray(built)
    ? (built[0] as (typeof built)[0])
    : (built as Extract<typeof built, { output: unknown }>)
  const texts = output.flatMap((file) => (file.type === 'chunk' ? file.code : String(file.source)))
  // beside a style sheet there is an empty script
  return texts.map((text) => text.trim()).sort((a, b) => b.length - a.length)[0] ?? ''
}

/** Only ASCII, and nothing that could end the element that it stands in. */
const inert = (code: string) =>
  code
    .replace(/[^\x20-\x7e\n]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/<(?=\/script|!--|script)/gi, '\\x3c')

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** @returns the source of src/page/assets.ts */
export async function pageAssets(): Promise<string> {
  const style = await bundle('src/page/style/index.css')
  const code = inert(await bundle('src/page/client/main.ts'))
  const source = `/** Written by scripts/page-assets.ts from client/ and style/. Do not edit. */

export const clientScript =
  ${JSON.stringify(code)}

export const clientHash = '${hash(code)}'

export const styleSheet =
  ${JSON.stringify(style)}

export const styleHash = '${hash(style)}'
`
  return format(source, { ...(await resolveConfig(target)), parser: 'typescript' })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(target, await pageAssets())
