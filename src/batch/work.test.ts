import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { opening } from '../lint/rule.ts'
import type { Item } from './item.ts'
import type { ManifestEntry } from './manifest.ts'
import type { Settings } from './settings.ts'
import { makeWork } from './work.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhenggai-work-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bulletin = `${opening}一、整改情况\n\n1.关于学习不深入的问题\n\n整改情况:组织学习3次。(已完成)`
const out = join(folder, 'out')
const usual: Settings = { parse: {}, format: 'json', export: {}, text: true, out }

async function workOn(item: Item, settings: Partial<Settings> = {}, known: ManifestEntry[] = []) {
  const work = await makeWork({ ...usual, ...settings })
  const [result] = await work([{ item, known }])
  if (!result) throw new Error('one result an item')
  return result
}

describe('where an item comes from', () => {
  const path = join(folder, 'a.txt')
  writeFileSync(path, bulletin)
  it.each<[guards: string, item: Partial<Item>]>([
    ['a file', { path }],
    ['a text', { content: bulletin }],
    ['bytes', { base64: Buffer.from(bulletin).toString('base64') }],
  ])('%s', async (name, item) => {
    const { entry, reused } = await workOn({ uri: 'a.txt', target: name, ...item })
    expect(entry).toMatchObject({ file: 'a.txt', outcome: 'done', output: `${name}.json`, issues: 1, error: null })
    expect(reused).toBe(false)
    expect(JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8'))).toMatchObject({ source: { uri: 'a.txt' } })
  })

  it('its output is named after it where nothing else is said', async () => {
    expect((await workOn({ uri: 'b', content: bulletin })).entry.output).toBe('b.json')
    expect((await workOn({ uri: null, content: bulletin })).entry.output).toBe('stdin.json')
  })

  it('what is told of it goes before what is told of all', async () => {
    const page = bulletin.slice(bulletin.indexOf('\n'))
    const settings = { parse: { title: '青岚县粮食局关于审计整改情况的公告' } }
    await workOn({ uri: 'c', content: page }, settings)
    await workOn({ uri: 'd', content: page, title: '青岚县粮食局关于巡察整改情况的通报' }, settings)
    const titleOf = (name: string) => (JSON.parse(readFileSync(join(out, name), 'utf8')) as { title: string }).title
    expect([titleOf('c.json'), titleOf('d.json')]).toEqual([
      '青岚县粮食局关于审计整改情况的公告',
      '青岚县粮食局关于巡察整改情况的通报',
    ])
  })

  it('the text is left out where that is asked for', async () => {
    const { part } = await workOn({ uri: 'e', content: bulletin }, { out: null, text: false })
    expect(JSON.parse(part as string)).toMatchObject({ text: '', issues: [{}] })
  })
})

describe('what gives nothing is told, and throws nothing', () => {
  it.each<[guards: string, item: Partial<Item>, code: string]>([
    ['no such file', { path: join(folder, 'none.txt') }, 'ENOENT'],
    ['nothing in it', { content: '' }, 'empty'],
    ['no bulletin', { content: '今日晴,有风。' }, 'not-a-bulletin'],
    ['a line that could not be read', { fault: { code: 'bad-line', message: 'no JSON' } }, 'bad-line'],
  ])('%s', async (_, item, code) => {
    const { entry, part } = await workOn({ uri: 'x', target: 'x', ...item })
    expect(entry).toMatchObject({ outcome: 'failed', output: null, error: { code } })
    expect(part).toBeUndefined()
  })

  it('and what an earlier run wrote for it is taken away', async () => {
    await workOn({ uri: 'y', target: 'y', content: bulletin })
    expect(existsSync(join(out, 'y.json'))).toBe(true)
    await workOn({ uri: 'y', target: 'y', content: '' })
    expect(existsSync(join(out, 'y.json'))).toBe(false)
  })

  it('but for a folder of that name', async () => {
    mkdirSync(join(out, 'z.json'), { recursive: true })
    expect((await workOn({ uri: 'z', target: 'z', content: '' })).entry.outcome).toBe('failed')
    expect(existsSync(join(out, 'z.json'))).toBe(true)
  })

  it('an input is not overwritten by its output', async () => {
    const own = join(folder, 'own.json')
    writeFileSync(own, bulletin)
    const { entry } = await workOn({ uri: 'own.json', path: own, target: 'own' }, { out: folder })
    expect(entry.error?.code).toBe('same-file')
    expect(readFileSync(own, 'utf8')).toBe(bulletin)
  })
})

describe('what an earlier run did is kept', () => {
  const item: Item = { uri: 'k', target: 'k', content: bulletin }
  it.each<[guards: string, reused: boolean, change: (entry: ManifestEntry) => ManifestEntry, spoil?: () => void]>([
    ['the same bytes, options and output', true, (entry) => entry],
    ['other bytes', false, (entry) => ({ ...entry, sha256: 'other' })],
    ['other options', false, (entry) => ({ ...entry, run: 'other' })],
    ['it had failed', false, (entry) => ({ ...entry, outcome: 'failed' })],
    ['another output', false, (entry) => ({ ...entry, output: 'other.json' })],
    ['the output was edited', false, (entry) => entry, () => writeFileSync(join(out, 'k.json'), '{}')],
    ['the output is gone', false, (entry) => entry, () => rmSync(join(out, 'k.json'))],
  ])('%s', async (_, reused, change, spoil) => {
    const { entry } = await workOn(item)
    spoil?.()
    expect((await workOn(item, {}, [change(entry)])).reused).toBe(reused)
  })
})
