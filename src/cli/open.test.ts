import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openCommand } from './open.ts'

const samples = fileURLToPath(new URL('../../samples', import.meta.url))
const sample = (name: string) => join(samples, name)

/** A browser that writes down what it was asked to open. */
const fake = '#!/bin/sh\nprintf %s "$1" > "$OPENED"\nexit $CODE\n'

describe.skipIf(process.platform !== 'linux')('open', () => {
  let folder: string
  let said: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhenggai-open-'))
    await writeFile(join(folder, 'xdg-open'), fake)
    await chmod(join(folder, 'xdg-open'), 0o755)
    vi.stubEnv('PATH', [folder, process.env['PATH']].join(delimiter))
    vi.stubEnv('OPENED', join(folder, 'opened'))
    vi.stubEnv('LC_ALL', 'en_US.UTF-8')
    vi.stubEnv('TMPDIR', folder)
    vi.spyOn(process.stdout, 'write').mockImplementation((text: string | Uint8Array, ...rest: unknown[]) => {
      said += String(text)
      for (const done of rest) if (typeof done === 'function') (done as () => void)()
      return true
    })
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text)
      return true
    })
  })
  beforeEach(() => {
    said = ''
    vi.stubEnv('CODE', '0')
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true, force: true })
  })

  it('writes the page of a bulletin and opens it', async () => {
    expect(await openCommand([sample('luyan-zhujianju/2025-03-14.html')], { browser: true, lang: 'zh' })).toBe(0)
    const path = said.trim()
    expect(path).toMatch(/\/2025-03-14\.html$/)
    expect(await readFile(join(folder, 'opened'), 'utf8')).toBe(path)
    const page = await readFile(path, 'utf8')
    expect(page.slice(0, 80)).toContain('<html lang="zh-CN" class="bulletin"')
    expect(page.includes('通报称“已完成6个”')).toBe(true)
  })

  it('compares several, in the language of the person', async () => {
    const out = join(folder, 'page.html')
    const names = ['2023-12-15', '2024-06-28', '2025-01-17'].map((day) => sample(`lingxi-liaotingzhen/${day}.txt`))
    expect(await openCommand(names, { browser: false, out })).toBe(0)
    expect(said.trim()).toBe(out)
    expect((await readFile(out, 'utf8')).slice(0, 80)).toContain('<html lang="en" class="comparison"')
  })

  it('says where the page is when no browser takes it', async () => {
    vi.stubEnv('CODE', '3')
    expect(await openCommand([sample('luyan-zhujianju/2025-03-14.html')], { browser: true })).toBe(1)
    expect(said).toMatch(/2025-03-14\.html\nzhenggai: no browser could be started/)
  })

  it('says what is wrong with a file', async () => {
    expect(await openCommand([sample('none.html')], { browser: true })).toBe(2)
    expect(said).toMatch(/none\.html: no such file/)
  })
})
