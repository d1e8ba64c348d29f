import { describe, expect, it } from 'vitest'
import { writeBulletins } from './format.ts'
import { formatNames, formatOfPath, formats, type FormatName } from './formats.ts'
import { sampleBulletins } from './testing/samples.ts'

describe('formats', () => {
  /** A page is one bulletin. */
  const bulletinsFor = async (name: FormatName) => (await sampleBulletins()).slice(0, name === 'html' ? 1 : undefined)

  it.each(formatNames)('%s writes bulletins, and text only where it says so', async (name) => {
    const format = await formats[name].load()
    const output = await writeBulletins(format, await bulletinsFor(name))
    expect(typeof output === 'string').toBe(!formats[name].binary)
    expect(output.length).toBeGreaterThan(1000)
  })

  it.each(formatNames.filter((name) => name !== 'html'))('%s takes no bulletin at all', async (name) => {
    const output = await writeBulletins(await formats[name].load(), [])
    expect(output.length).toBeGreaterThanOrEqual(0)
  })

  it.each(formatNames)('%s writes the same twice', async (name) => {
    const format = await formats[name].load()
    const one = await bulletinsFor(name)
    expect(await writeBulletins(format, one)).toEqual(await writeBulletins(format, structuredClone(one)))
  })

  it.each(formatNames.map((name) => [`a${formats[name].extension}`, name]))('%s is %s', (path, name) =>
    expect(formatOfPath(path)).toBe(name),
  )

  it.each([
    ['A.XLSX', 'xlsx'],
    ['folder/', null],
    ['a.docx', null],
  ])('%s is %s', (path, name) => expect(formatOfPath(path)).toBe(name))
})
