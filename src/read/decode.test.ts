import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BulletinError } from '../errors.ts'
import { decode } from './decode.ts'

/** 鲤城区工商联关于巡察整改进展情况的通报：已完成 and the like in the encodings that Node cannot write. */
const gbk = Buffer.from(
  'c0f0b3c7c7f8b9a4c9ccc1aab9d8d3dad1b2b2ecd5fbb8c4bdf8d5b9c7e9bff6b5c4cda8b1a8a3bad2d1cdeab3c9',
  'hex',
)
const gbkText = '鲤城区工商联关于巡察整改进展情况的通报：已完成'
const big5 = Buffer.from(
  'a440a142adb2bbdaa662ac46a976aabac3f6a4dfa455b144b77ea7efadb2a141a7dad9caa4a3a547a7b9a6a8',
  'hex',
)

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1')
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
const page = (charset: string): Buffer =>
  ascii(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><p>`)

function refusal(bytes: Uint8Array): BulletinError {
  try {
    decode(bytes)
  } catch (error) {
    if (error instanceof BulletinError) return error
    throw error
  }
  throw new Error('was not refused')
}

describe('decode', () => {
  test.each<[string, Buffer, string, string, boolean]>([
    ['a UTF-8 mark', Buffer.from('\ufeff整改'), '整改', 'utf-8', false],
    ['a UTF-16LE mark', Buffer.from('\ufeff整改', 'utf16le'), '整改', 'utf-16le', false],
    ['a UTF-16BE mark', utf16be('\ufeff整改'), '整改', 'utf-16be', false],
    ['a gb18030 mark', Buffer.concat([Buffer.from('84319533', 'hex'), gbk]), gbkText, 'gb18030', false],
    ['plain UTF-8', Buffer.from('整改'), '整改', 'utf-8', false],
    ['plain ASCII', ascii('abc'), 'abc', 'utf-8', false],
    ['GBK without a declaration', gbk, gbkText, 'gb18030', true],
    [
      'UTF-16LE without a mark',
      Buffer.from('一、整改情况\r\n1.已完成', 'utf16le'),
      '一、整改情况\r\n1.已完成',
      'utf-16le',
      true,
    ],
    ['UTF-16BE without a mark', utf16be('一、整改情况\r\n1.已完成'), '一、整改情况\r\n1.已完成', 'utf-16be', true],
    ['an ASCII page in UTF-16LE', Buffer.from('<html><p>a', 'utf16le'), '<html><p>a', 'utf-16le', true],
    ['a few NULs in UTF-8', Buffer.from('整改\0情况\n\0'), '整改\0情况\n\0', 'utf-8', false],
  ])('%s', (_, bytes, text, encoding, assumed) => {
    expect(decode(bytes)).toEqual({ text, encoding, assumed, truncated: false, replaced: 0 })
  })

  test.each(['gb2312', 'GBK', 'gb18030', 'x-gbk', 'GB_2312-80', 'cp936'])(
    'believes a declared %s and decodes gb18030',
    (name) => {
      expect(decode(Buffer.concat([page(name), gbk]))).toMatchObject({ encoding: 'gb18030', assumed: false })
    },
  )

  test.each([
    ['HTML 5', '<meta charset="gbk">'],
    ['upper case, no quotes', '<META CHARSET=gbk>'],
    ['XML', '<?xml version="1.0" encoding="GB2312"?>'],
    ['the second of two', '<meta name="x" content="y"><meta http-equiv=Content-Type content="text/html;charset=GBK">'],
  ])('finds the declaration: %s', (_, head) => {
    expect(decode(Buffer.concat([ascii(head), gbk]))).toMatchObject({ encoding: 'gb18030', assumed: false })
  })

  test('takes the transport for a declaration', () => {
    expect(decode(gbk, 'text/html; charset=GBK')).toMatchObject({ encoding: 'gb18030', assumed: false })
    expect(decode(gbk, 'gb2312')).toMatchObject({ encoding: 'gb18030', assumed: false })
    expect(decode(gbk, 'utf-8')).toMatchObject({ text: gbkText, encoding: 'gb18030', assumed: true })
  })

  test('does not believe what the bytes deny', () => {
    const utf8 = Buffer.concat([page('gb2312'), Buffer.from('整改情况的通报')])
    expect(decode(utf8)).toMatchObject({ encoding: 'utf-8', assumed: false })
    expect(decode(Buffer.concat([page('utf-8'), gbk]))).toMatchObject({ encoding: 'gb18030', assumed: true })
    expect(decode(Buffer.concat([page('iso-8859-1'), gbk]))).toMatchObject({ encoding: 'gb18030', assumed: true })
    expect(decode(Buffer.concat([page('no-such-charset'), gbk]))).toMatchObject({ encoding: 'gb18030', assumed: true })
  })

  test('reads Big5 where it is declared, and where gb18030 makes no sense', () => {
    const text = new TextDecoder('big5').decode(big5)
    expect(decode(Buffer.concat([page('big5'), big5]))).toMatchObject({ encoding: 'big5', assumed: false })
    expect(decode(big5)).toMatchObject({ text, encoding: 'big5', assumed: true })
    expect(decode(Buffer.concat([page('big5'), gbk]))).toMatchObject({ encoding: 'gb18030' })
  })

  test('keeps the rare characters of gb18030', () => {
    const rare = Buffer.concat([page('gb2312'), gbk, Buffer.from('9532823680', 'hex')]) // 𠀀€
    expect(decode(rare).text.slice(-3)).toBe('𠀀€')
  })

  test.each([
    ['UTF-8', Buffer.from('整改情况的通报'), [1, 2]],
    ['gb18030', gbk, [1]],
    ['UTF-16', Buffer.from('\ufeff整改情况', 'utf16le'), [1]],
  ])('leaves out a character that is cut off at the end: %s', (_, bytes, cuts) => {
    const whole = decode(bytes).text
    for (const cut of cuts) {
      expect(decode(bytes.subarray(0, bytes.length - cut))).toMatchObject({
        text: whole.slice(0, -1),
        truncated: true,
        replaced: 0,
      })
    }
  })

  test('reads on over a broken character, without taking the whole for another encoding', () => {
    const utf8 = Buffer.from('整改情况的通报，已完成。'.repeat(20))
    const broken = Buffer.concat([utf8, Buffer.from([0xe6]), Buffer.from('"'), utf8])
    expect(decode(broken)).toMatchObject({ encoding: 'utf-8', assumed: true, replaced: 1 })
    const gb = Buffer.concat([
      page('gb2312'),
      ...Array.from({ length: 9 }, () => gbk),
      Buffer.from([0xd5]),
      ascii('" />'),
      gbk,
    ])
    expect(decode(gb)).toMatchObject({ encoding: 'gb18030', assumed: false, replaced: 1 })
  })

  test('gives back any text written as UTF-8 or UTF-16 with a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (raw) => {
        const text = `x${Buffer.from(raw).toString()}`
        expect(decode(Buffer.from(`\ufeff${text}`)).text).toBe(text)
        expect(decode(Buffer.from(`\ufeff${text}`, 'utf16le')).text).toBe(text)
      }),
    )
  })

  test('never throws anything but a BulletinError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decode(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(BulletinError)
        }
      }),
    )
  })
})

describe('refusals', () => {
  test.each([
    ['no bytes', Buffer.alloc(0)],
    ['white space', Buffer.from(' \r\n\t\u3000\u200b\ufeff')],
    ['a mark alone', Buffer.from('\ufeff')],
    ['nothing but NULs', Buffer.alloc(500)],
  ])('empty: %s', (_, bytes) => expect(refusal(bytes).code).toBe('empty'))

  test.each<[string, Buffer]>([
    ['PNG', ascii('\x89PNG\r\n\x1a\n\0\0')],
    ['PDF', ascii('%PDF-1.4\n%\xe2\xe3')],
    ['JPEG', ascii('\xff\xd8\xff\xe0\0')],
    ['docx', ascii(`PK\x03\x04${'\0'.repeat(26)}word/document.xml`)],
    ['OFD', ascii(`PK\x03\x04${'\0'.repeat(26)}OFD.xml`)],
    ['ZIP', ascii('PK\x03\x04')],
    ['Office', ascii('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['gzip', gzipSync('整改')],
    ['ELF', ascii('\x7fELF\x02')],
    ['web archive', ascii('From: <Saved by WebKit>\nMIME-Version: 1.0\nContent-Type: multipart/related;')],
    ['binary file', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 37) % 11))],
  ])('binary: %s', (name, bytes) => {
    const { code, texts } = refusal(bytes)
    expect(code).toBe('binary')
    expect(texts.en).toContain(name)
    expect(texts.en + texts.zh).not.toContain('\n')
    expect(texts.zh).toMatch(/请把网页另存为 HTML/)
  })

  test('bad encoding: text in none of them', () => {
    expect(refusal(ascii('caf\xe9 \xe0 la carte, d\xe9j\xe0 vu')).code).toBe('bad-encoding')
  })
})
