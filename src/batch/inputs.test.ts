import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { classify, count, expand, isMany } from './inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhenggai-inputs-'))
const before = process.cwd()

function put(name: string, content = ''): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}

beforeAll(() => {
  const names = ['b.html', 'a.txt', 'a.HTM', 'A/z.html', 'A/.hidden.html', '.git/x.html', 'A/notes.md', 'out/b.html']
  for (const name of [...names, '[odd].html', 'A/y.aspx', 'B/z.html']) put(name)
  symlinkSync(join(folder, 'b.html'), join(folder, 'B/link.html'))
  symlinkSync(join(folder, 'none.html'), join(folder, 'B/broken.html'))
  symlinkSync(join(folder, 'A'), join(folder, 'B/ring.html'))
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
      ['B/link.html', 'B/link'],
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

describe('what an argument is', () => {
  it.each<[guards: string, argument: string, kind: string]>([
    ['a file', 'b.html', 'file'],
    ['a folder', 'A', 'folder'],
    ['a file whose name looks like a pattern', '[odd].html', 'file'],
    ['a pattern', '*.html', 'pattern'],
    ['what is not there: told when it is to be read', 'none.html', 'file'],
    ['a list', '@list', 'list'],
  ])('%s', (_, argument, kind) => {
    expect(classify(argument).kind).toBe(kind)
  })

  it('the folder of outputs is searched where it is the one to be read', async () => {
    expect(await items(['out'], 'out')).toEqual([['out/b.html', 'b']])
  })

  it('how many a list on standard input has is not known before', async () => {
    expect(await count([classify('@-')])).toBeNull()
  })

  it.each<[guards: string, args: string[], many: boolean]>([
    ['a file', ['b.html'], false],
    ['64 files', Array<string>(64).fill('b.html'), false],
    ['65 files', Array<string>(65).fill('b.html'), true],
    ['a folder', ['A'], true],
    ['a file and a pattern', ['b.html', '*.html'], true],
  ])('%s: many, or looked at one by one', (_, args, many) => {
    expect(isMany(args.map(classify))).toBe(many)
  })
})
