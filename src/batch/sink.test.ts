import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { wholeFile } from './sink.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'zhenggai-sink-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const names = () => readdirSync(folder).sort()

it('shows a file when all of it is written', async () => {
  const sink = await wholeFile(join(folder, 'all.csv'))
  await sink.write('one,')
  expect(names()).not.toContain('all.csv')
  await sink.write('two')
  await sink.finish()
  expect(names()).toEqual(['all.csv'])
  expect(readFileSync(join(folder, 'all.csv'), 'utf8')).toBe('one,two')
})

it('leaves nothing behind where it is abandoned', async () => {
  const sink = await wholeFile(join(folder, 'all.csv'))
  await sink.write('one')
  await sink.abandon()
  expect(names()).toEqual([])
})

it('takes away what a killed run left of this file, and of no other', async () => {
  // the number of a process that has ended
  const { pid } = spawnSync('true')
  const others = [`.all.csv.${process.ppid}.part`, `.other.csv.${pid}.part`, '.all.csv.part']
  for (const name of [`.all.csv.${pid}.part`, ...others]) writeFileSync(join(folder, name), '')
  await (await wholeFile(join(folder, 'all.csv'))).finish()
  expect(names()).toEqual([...others, 'all.csv'].sort())
})
