/**
 * The offline workbench as one HTML file: `npm run web` writes dist/web/zhenggai.html. Script and style stand in it, and
 * its policy allows these, those of the pages it shows, and nothing else: no connection can be made from it.
 */
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { clientHash, styleHash } from './src/page/assets.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing in a script may end the element that it stands in. */
const inert = (code: string) => code.replace(/<(?=\/script|!--|script)/gi, '\\x3c')

function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hash(script)} '${clientHash}'`,
    `style-src ${hash(style)} '${styleHash}'`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Puts what was built into the HTML file and leaves nothing beside it. */
function oneFile(name: string): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle: {
      // behind the steps of vite that still write into the script
      order: 'post',
      handler(_, bundle) {
        let [html, script, style] = ['', '', '']
        for (const [fileName, file] of Object.entries(bundle)) {
          if (file.type === 'chunk') script += inert(file.code)
          else if (fileName.endsWith('.css')) style += String(file.source)
          else if (fileName.endsWith('.html')) html = String(file.source)
          delete bundle[fileName]
        }
        const head = `<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}" />\n`
        const source = html
          .replace(/\s*<script type="module"[^>]*><\/script>/, '')
          .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
          // a function: in a text for replacing, $& and the like would be read
          .replace(/(<meta charset="utf-8" \/>\s*)/, (found) => `${found}${head}`)
          .replace('</head>', () => `<style>${style}</style>\n</head>`)
          .replace('</body>', () => `<script type="module">${script}</script>\n</body>`)
        this.emitFile({ type: 'asset', fileName: name, source })
      },
    },
  }
}

// Only a build is ours: vitest reads this file as well, and is to stay as it is.
export default defineConfig(({ command }) =>
  command === 'build'
    ? {
        root: here('src/page/workbench'),
        base: './',
        css: { transformer: 'lightningcss' },
        plugins: [oneFile('zhenggai.html')],
        build: {
          outDir: here('dist/web'),
          emptyOutDir: true,
          modulePreload: false,
          target: ['chrome87', 'edge88', 'firefox78', 'safari14'],
          // the word segmenter for Node is named by a function that the workbench never calls
          rolldownOptions: { external: ['nodejs-jieba', /^node:/], output: { codeSplitting: false } },
        },
      }
    : {},
)
