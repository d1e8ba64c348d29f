import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { mostAttributes } from './attributes.ts'

describe('the attributes of the tag that has most of them', () => {
  const rows: Array<[string, string, number]> = [
    ['none', '<p>整改</p>', 0],
    ['values in either quotes, without, or none', `<p a="x y" b='>' c=1 d>`, 4],
    ['blanks about the sign', '<p a = "1" b\n=\n2>', 2],
    ['a tag that closes itself', '<br class="x"/>', 1],
    ['the most of several tags', '<a b><c d e f><g h i>', 3],
    ['an end tag may have them', '</p a b>', 2],
    ['a quoted bracket ends no tag', '<p a="><b c d e f>" g>', 2],
    ['a comment has none', '<!-- <p a b c> --><p a>', 1],
    ['a script has none', '<script>if (a <b c d e) x = "</p>"</script><p a>', 1],
    ['a tag that never ends', '<p a b c', 3],
    ['a value that never ends', '<p a b="c d e', 2],
    ['comparisons in a text', '1 < 2, 3 <4 5 6', 0],
  ]
  test.each(rows)('%s', (_, source, most) => expect(mostAttributes(source, 100)).toBe(most))

  test('are not counted beyond what is enough', () => {
    expect(mostAttributes(`<p ${'a '.repeat(1000)}>`, 10)).toBe(11)
  })

  const pages = readdirSync('samples', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  test.each(pages)('are as many as the parser finds: %s', (page) => {
    const source = readFileSync(`samples/${page}`, 'latin1')
    const found = [...load(source)('*')].map((element) =>
      'attribs' in element ? Object.keys(element.attribs).length : 0,
    )
    expect(mostAttributes(source, 100)).toBe(Math.max(...found))
  })
})
