import { describe, expect, it } from 'vitest'
import { itemOfLine } from './line-items.ts'

describe('itemOfLine', () => {
  it.each([
    ['{"uri":"a","content":"文"}', { uri: 'a', content: '文' }],
    ['{"content":""}', { uri: null, content: '' }],
    ['{"path":"x/a.html"}', { uri: 'x/a.html', path: 'x/a.html' }],
    ['{"path":"/data/x/a.html"}', { uri: 'a.html', path: '/data/x/a.html' }],
    [
      '{"uri":"a","base64":"YQ==","encoding":"gbk","title":"题","other":1}',
      { uri: 'a', base64: 'YQ==', encoding: 'gbk', title: '题' },
    ],
    ['{"uri":"a","content":"文","path":null}', { uri: 'a', content: '文' }],
  ])('reads %s', (line, item) => expect(itemOfLine(line)).toEqual(item))

  it.each([
    ['nonsense', null, 'no JSON'],
    ['[1]', null, 'no JSON object'],
    ['null', null, 'no JSON object'],
    ['{"uri":"a"}', 'a', 'give one of'],
    ['{"uri":"a","content":"x","path":"y"}', 'a', 'give one of'],
    ['{"uri":"a","content":1}', 'a', 'content is no string'],
    [null, null, 'longer than'],
  ])('answers %s by an error', (line, uri, message) => {
    const item = itemOfLine(line)
    expect(item.uri).toBe(uri)
    expect(item.fault).toMatchObject({ code: 'bad-line', message: expect.stringContaining(message) as string })
  })
})
