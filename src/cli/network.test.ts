import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { runAll, type Setting } from '../../scripts/whole-command.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const parent = mkdtempSync(join(tmpdir(), 'zhenggai-'))
afterAll(() => rmSync(parent, { recursive: true, force: true }))

const command = join(root, 'dist/cli.js')
const tripwire = join(root, 'src/cli/testing/no-network.cjs')
/** A network of its own with nothing in it: the kernel's word, where it may be asked. */
const alone = ['unshare', '--user', '--map-root-user', '--net']
const canUnshare = spawnSync(alone[0] as string, [...alone.slice(1), 'true']).status === 0

function everything(name: string, setting: Partial<Setting>) {
  const folder = join(parent, name)
  mkdirSync(folder)
  return runAll(root, { command, folder, ...setting })
}

describe('the whole command works without a network', { timeout: 240_000 }, () => {
  it('and reaches for none', () => {
    expect(Object.keys(everything('tripwire', { nodeArgs: ['--require', tripwire] }))).toContain('out/diff.html')
  })

  it.skipIf(!canUnshare)('where there is none (unshare --net)', () => {
    expect(Object.keys(everything('unshare', { wrapper: alone }))).toContain('out/diff.html')
  })

  it.each<[guards: string, program: string]>([
    ['fetch', "fetch('http://127.0.0.1:47')"],
    ['http', "require('node:http').get('http://127.0.0.1:47')"],
    ['a connection', "require('node:net').connect(47)"],
    ['a name', "require('node:dns').promises.lookup('example.com')"],
    ['a datagram', "require('node:dgram').createSocket('udp4')"],
    ['in a worker', "new (require('node:worker_threads').Worker)(\"fetch('http://127.0.0.1:47')\", { eval: true })"],
  ])('the tripwire sees %s', (_, program) => {
    const { signal, stderr } = spawnSync(process.execPath, ['--require', tripwire, '-e', program], { encoding: 'utf8' })
    expect(stderr).toContain('reached for')
    expect(signal).toBe('SIGKILL')
  })
})

describe('nothing in the code could use one', () => {
  const module =
    /(?:from|import|require)\s*\(?\s*['"`](?:node:)?(?:net|tls|dns|https?|http2|dgram|inspector|dns\/promises|undici|ws)['"`]/
  const api =
    /\b(?:fetch|sendBeacon|importScripts)\s*\(|\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|import\s*\(\s*['"`]https?:/

  it.each<[guards: string, line: string, pattern: RegExp]>([
    ['a static import', "import { get } from 'node:https'", module],
    ['a dynamic one', "await import('node:net')", module],
    ['minified', 'import{connect as e}from"net"', module],
    ['required', "require('dns/promises')", module],
    ['fetch', 'await fetch(url)', api],
    ['a socket of the browser', 'new WebSocket(url)', api],
  ])('%s would be seen', (_, line, pattern) => {
    expect(line).toMatch(pattern)
  })

  const filesOf = (folder: string, wanted: RegExp) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => wanted.test(name) && !/\.test\.tsx?$|testing[\\/]/.test(name))
      .map((name) => join(folder, name))

  it.each([
    ['src', /\.tsx?$/],
    ['dist', /\.m?js$/],
  ] as const)('%s', (folder, wanted) => {
    const files = filesOf(folder, wanted)
    expect(files.length).toBeGreaterThan(3)
    const patterns = folder === 'src' ? [module, api] : [module]
    const found = files.filter((file) => {
      const code = readFileSync(join(root, file), 'utf8')
      return patterns.some((pattern) => pattern.test(code))
    })
    expect(found).toEqual([])
  })
})
