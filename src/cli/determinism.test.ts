import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { formatNames } from '../export/formats.ts'
import { runAll, type Setting } from '../../scripts/whole-command.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const parent = mkdtempSync(join(tmpdir(), 'zhenggai-'))
afterAll(() => rmSync(parent, { recursive: true, force: true }))

function results(name: string, setting: Partial<Setting> = {}) {
  const folder = join(parent, name)
  mkdirSync(folder, { recursive: true })
  return runAll(root, { command: join(root, 'dist/cli.js'), folder, ...setting })
}

describe('the same bytes whatever the machine is set to', { timeout: 240_000 }, () => {
  const usual = results('usual')

  it('all formats are written', () => {
    const files = Object.keys(usual).filter((name) => name.startsWith('out/diff.') || name.startsWith('out/one.'))
    const all = 2 * formatNames.length
    expect(files).toHaveLength(all)
    expect(new Set(files.map((name) => usual[name])).size).toBe(all)
  })

  it.each<[guards: string, folder: string, setting: Partial<Setting>]>([
    [
      'a day earlier; a locale with letters of its own; a narrow terminal',
      'west',
      { env: { TZ: 'Pacific/Pago_Pago', LC_ALL: 'tr_TR.UTF-8', COLUMNS: '40' } },
    ],
    [
      'a day later; Chinese in another encoding; ICU data looked for elsewhere; a folder with other characters',
      '整改/ 通报/east',
      {
        env: { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.GB18030', LC_ALL: 'zh_CN.GB18030' },
        nodeArgs: [`--icu-data-dir=${parent}`],
      },
    ],
  ])('%s', (_, folder, setting) => {
    expect(results(folder, setting)).toEqual(usual)
  })
})
