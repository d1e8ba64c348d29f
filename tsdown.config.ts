import { existsSync } from 'node:fs'
import { defineConfig } from 'tsdown'

export default defineConfig([
  {
    entry: { index: 'src/index.ts', export: 'src/export/index.ts', page: 'src/page/index.ts' },
    dts: true,
    platform: 'neutral',
    clean: true,
  },
  {
    // The command is bundled with all that it needs but the native module, so that it starts fast.
    // The worker is an entry of its own, beside the chunks: src/batch/pool.ts starts it by its place there.
    entry: { cli: 'src/cli/main.ts', 'cli/worker': 'src/batch/worker.ts' },
    platform: 'node',
    target: 'node20',
    dts: false,
    clean: false,
    minify: true,
    copy: existsSync('src/words/data') ? ['src/words/data'] : [],
    // piscina starts its own worker file by its place in the package.
    deps: { alwaysBundle: [/^(?!nodejs-jieba|piscina)/], neverBundle: ['piscina'] },
    outExtensions: () => ({ js: '.js' }),
    outputOptions: { chunkFileNames: 'cli/[name]-[hash].js' },
  },
])
