import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Rolldown } from 'tsdown'

/** commander starts subcommands that are programs of their own; zhenggai has none, and what would start them loads slowly. */
const withoutSubprograms: Rolldown.Plugin = {
  name: 'without-subprograms',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer?.includes('commander') ? { id: 'virtual:no-subprograms' } : null,
  load: (id) => (id === 'virtual:no-subprograms' ? 'module.exports = {}' : null),
}

const packaged = (path: string) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url))

export default defineConfig([
  {
    entry: { index: 'src/index.ts', export: 'src/export/index.ts', page: 'src/page/index.ts' },
    dts: true,
    platform: 'neutral',
    clean: true,
    outExtensions: () => ({ js: '.mjs', dts: '.d.mts' }),
  },
  {
    // The command is bundled with all that it needs but the native module, and as CommonJS, so that it starts fast:
    // dist/package.json says so of what ends with .js.
    // The worker is an entry of its own, beside the chunks: src/batch/pool.ts starts it by its place there.
    entry: {
      cli: 'src/cli/start.ts',
      'cli/main': 'src/cli/main.ts',
      'cli/keep-compiled': 'src/cli/keep-compiled.ts',
      'cli/worker': 'src/batch/worker.ts',
    },
    format: 'cjs',
    shims: true,
    platform: 'node',
    target: 'node20',
    dts: false,
    clean: false,
    minify: true,
    plugins: [withoutSubprograms],
    copy: existsSync('src/words/data') ? ['src/words/data'] : [],
    hooks: {
      'build:done': ({ options }) => writeFileSync(join(options.outDir, 'package.json'), '{ "type": "commonjs" }\n'),
    },
    // piscina starts its own worker file by its place in the package.
    deps: { alwaysBundle: [/^(?!nodejs-jieba|piscina)/], neverBundle: ['piscina'] },
    // cheerio's entry for Node brings an HTTP client and a charset sniffer along; bulletins need neither.
    // Nor does a vfile need to ask the system anything.
    alias: {
      'cheerio/slim': packaged('cheerio/dist/browser/slim.js'),
      cheerio: packaged('cheerio/dist/browser/index.js'),
      '#minpath': packaged('vfile/lib/minpath.browser.js'),
      '#minproc': packaged('vfile/lib/minproc.browser.js'),
      '#minurl': packaged('vfile/lib/minurl.browser.js'),
    },
    outExtensions: () => ({ js: '.js' }),
    outputOptions: {
      // `import()` would need a loader of its own in code that is loaded compiled: src/cli/compiled.ts
      dynamicImportInCjs: false,
      chunkFileNames: 'cli/[name]-[hash].js',
      // What every command needs, and what parsing a text needs, are a file each: a file more costs more than its size.
      codeSplitting: {
        groups: [
          {
            name: 'start',
            test: /src.(?:cli.(?:language|trouble|option-values)|diff.selectors|export.formats|version|schema-names)\.ts$/,
            priority: 2,
          },
          { name: 'parse', test: /src.(?:cli.parse|batch.inputs|export.json)\.ts$/, priority: 1 },
        ],
      },
    },
  },
])
