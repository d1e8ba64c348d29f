import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'tsdown'

export default defineConfig([
  {
    entry: { index: 'src/index.ts' },
    dts: true,
    platform: 'neutral',
    clean: true,
  },
  {
    // The command is bundled with all that it needs but the native module, so that it starts fast.
    entry: { cli: 'src/cli/main.ts' },
    platform: 'node',
    target: 'node20',
    dts: false,
    clean: false,
    minify: true,
    copy: existsSync('src/words/data') ? ['src/words/data'] : [],
    deps: { alwaysBundle: [/^(?!nodejs-jieba)/] },
    // cheerio's entry for Node brings an HTTP client and a charset sniffer along; bulletins need neither.
    alias: { cheerio: fileURLToPath(new URL('node_modules/cheerio/dist/browser/index.js', import.meta.url)) },
    outExtensions: () => ({ js: '.js' }),
    outputOptions: { chunkFileNames: 'cli/[name]-[hash].js' },
  },
])
