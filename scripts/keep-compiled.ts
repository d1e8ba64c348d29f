/** The last step of the build: has the command keep what V8 made of it, so that it starts fast (src/cli/compiled.ts). */
import { spawnSync } from 'node:child_process'

const html = 'samples/cenze-caizhengju/2024-05-24.html'
const text = 'samples/muhe-sanzhong/2024-11-18.txt'

for (const args of [['parse', html], ['parse', text], ['diff', html, html], ['--help']]) {
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli/keep-compiled.js', ...args], { encoding: 'utf8' })
  // 1 is an answer: something was wrong in the bulletin, or the two differ
  if (status !== 0 && status !== 1) throw new Error(`zhenggai ${args.join(' ')} ended with ${status}: ${stderr}`)
}
