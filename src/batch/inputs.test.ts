import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { classify, count, expand } from './inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhenggai-inputs-'))
const before = process.cwd()

function put(name: string, content = ''): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}

beforeAll(() => {
  const names = ['b.html', 'a.txt', 'a.HTM', 'A/z.html', 'A/.hidden.html', '.git/x.html', 'A/notes.md', 'out/b.html']
  for (const name of [...names, '[odd].html', 'A/y.aspx', 'B/z.html']) put(name)
  put('list', 'b.html\n\nA/y.aspx\r\n../up.html\n')
  process.chdir(folder)
})
afterAll(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true, force: true })
})

async function items(args: string[], except?: string) {
  const inputs = args.map(classify)
  const options = except === undefined ? {} : { except }
  const found = []
  for await (const { uri, target } of expand(inputs, options)) found.push([uri, target])
  expect(await count(inputs, options)).toBe(found.length)
  return found
}

describe('expand', () => {
  it('goes through a folder by name, but not through hidden files, other files and the outputs', async () => {
    expect(await items(['.'], 'out')).toEqual([
      ['A/z.html', 'A/z'],
      ['B/z.html', 'B/z'],
      ['[odd].html', '[odd]'],
      ['a.HTM', 'a.HTM'],
      ['a.txt', 'a.txt'],
      ['b.html', 'b'],
    ])
  })

  it('tells a folder given by an absolute path below its name, and never where it lies', async () => {
    expect(await items([join(folder, 'A')])).toEqual([['A/z.html', 'z']])
  })

  it('takes a pattern, and the name of a file that only looks like one', async () => {
    expect(await items(['*/z.html'])).toEqual([
      ['A/z.html', 'A/z'],
      ['B/z.html', 'B/z'],
    ])
    expect(await items(['[odd].html'])).toEqual([['[odd].html', '[odd]']])
  })

  it('takes a list in its order, with whatever names it has', async () => {
    expect(await items(['@list'])).toEqual([
      ['b.html', 'b'],
      ['A/y.aspx', 'A/y.aspx'],
      ['../up.html', '_/up'],
    ])
  })

  it('keeps apart what several inputs hold under one name', async () => {
    expect(await items(['A', 'B/z.html'])).toEqual([
      ['A/z.html', 'A/z'],
      ['B/z.html', 'B/z'],
    ])
  })
})
