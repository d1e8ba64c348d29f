import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { isHtml } from './media-type.ts'
import { devCases } from './testing/dev-cases.ts'

describe('isHtml', () => {
  test.each([
    ['a doctype', '\ufeff\n <!DOCTYPE html><p>x', null],
    ['upper case', '<HTML>\n<BODY>', 'a.txt'],
    ['a comment first', '<!-- saved from url=… -->\n<html>', null],
    ['an XML declaration', '<?xml version="1.0" encoding="gb2312"?>\n<!DOCTYPE html>', null],
    ['a fragment', '<div class="TRS_Editor"><p>一、整改</p></div>', null],
    ['text broken by tags', '一、整改<br/>二、情况<br/>三、打算<br/>', null],
    ['one tag, but a name that says so', '一、整改<br>二、情况', 'https://a.gov.cn/t1.shtml?x=1'],
  ])('%s is', (_, source, uri) => expect(isHtml(source, uri)).toBe(true))

  test.each([
    ['plain text', '一、整改情况\n（一）', 'a.txt'],
    ['a text under the name of a page', '一、整改情况\n（一）', 'a.html'],
    ['titles in angle brackets', '<关于巡察整改的通报>和<<办法>>，a < b，x<y>z', 'a.html'],
    ['a text that mentions a tag', '网页源码中的<br>标签未清理', 'a.txt'],
    ['another XML', '<?xml version="1.0"?><rss><channel/></rss>', 'a.xml'],
    ['nothing', '', null],
  ])('%s is not', (_, source, uri) => expect(isHtml(source, uri)).toBe(false))

  const texts = devCases.filter(([name, bytes]) => bytes.length > 0 && !name.startsWith('11-'))
  test.skipIf(texts.length === 0)('tells the development cases apart', () => {
    for (const [name, bytes] of texts)
      expect([name, isHtml(decode(bytes).text)]).toEqual([name, name.endsWith('.html')])
  })
})
