import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapText, startOf } from './references.ts'

function pieces(source: string, value: string): Array<[string, string]> {
  const found: Array<[string, string]> = []
  mapText(source, 0, source.length, value, (text, from, to) => found.push([text, source.slice(from, to)]))
  return found
}

/** The value as the parser makes it, not as the test believes it. */
const parsed = (source: string): string => load(`<p>${source}</p>`)('p').text()

describe('mapText', () => {
  test.each<[string, Array<[string, string]>]>([
    ['整改', [['整改', '整改']]],
    [
      'a&nbsp;b',
      [
        ['a', 'a'],
        ['\u00a0', '&nbsp;'],
        ['b', 'b'],
      ],
    ],
    [
      '&nbspb',
      [
        ['\u00a0', '&nbsp'],
        ['b', 'b'],
      ],
    ],
    [
      '&nbsp2024年',
      [
        ['\u00a0', '&nbsp'],
        ['2024年', '2024年'],
      ],
    ],
    [
      '&#12288;&#x3000;',
      [
        ['\u3000', '&#12288;'],
        ['\u3000', '&#x3000;'],
      ],
    ],
    [
      '&#12288一',
      [
        ['\u3000', '&#12288'],
        ['一', '一'],
      ],
    ],
    ['&#128;', [['€', '&#128;']]],
    [
      '&#x20BB7;x',
      [
        ['𠮷', '&#x20BB7;'],
        ['x', 'x'],
      ],
    ],
    [
      '&notit; &notin; &not; &notx',
      [
        ['¬', '&not'],
        ['it; ', 'it; '],
        ['∉', '&notin;'],
        [' ', ' '],
        ['¬', '&not;'],
        [' ', ' '],
        ['¬', '&not'],
        ['x', 'x'],
      ],
    ],
    [
      '&amp;amp; &AMP;',
      [
        ['&', '&amp;'],
        ['amp; ', 'amp; '],
        ['&', '&AMP;'],
      ],
    ],
    ['&nosuch; & &; &#; &#x;', [['&nosuch; & &; &#; &#x;', '&nosuch; & &; &#; &#x;']]],
    [
      '&nosuch;&lt;',
      [
        ['&', '&'],
        ['nosuch;', 'nosuch;'],
        ['<', '&lt;'],
      ],
    ],
    [
      '&nvlt;&fjlig;',
      [
        ['<\u20d2', '&nvlt;'],
        ['fj', '&fjlig;'],
      ],
    ],
    [
      'a\r\nb\rc',
      [
        ['a', 'a'],
        ['\n', '\r\n'],
        ['b', 'b'],
        ['\n', '\r'],
        ['c', 'c'],
      ],
    ],
  ])('%j', (source, expected) => expect(pieces(source, parsed(source))).toEqual(expected))

  test('leaves out what the parser left out', () => {
    expect(pieces('a\0b', 'ab')).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ])
    expect(pieces('\0&#x20BB712288;', '\ufffd')).toEqual([['\ufffd', '&#x20BB712288;']])
    expect(pieces('\0&#0;&#55296;', '\ufffd\ufffd')).toEqual([
      ['\ufffd', '&#0;'],
      ['\ufffd', '&#55296;'],
    ])
    expect(pieces('\n\nx', '\nx')).toEqual([
      ['\n', '\n'],
      ['x', 'x'],
    ])
  })

  test('has U+FFFD for a NUL where the parser put it in its place', () => {
    expect(pieces('\0&#0;', '\ufffd\ufffd')).toEqual([
      ['\ufffd', '\0'],
      ['\ufffd', '&#0;'],
    ])
  })

  test('gives up exactness, not text, where it meets something unforeseen', () => {
    expect(pieces('<![CDATA[整改]]>', '整改')).toEqual([['整改', '<![CDATA[整改]]>']])
  })

  const bits = [
    '&',
    'nbsp',
    ';',
    '#',
    'x3000',
    '12288',
    '整',
    'not',
    'in',
    'amp',
    'a',
    ' ',
    '\r',
    '\n',
    'lt',
    'copy',
    'x20BB7',
    '\0',
    'ldquo;',
  ]
  test('puts every value together again, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 12 }), (list) => {
        const source = list.join('')
        const value = parsed(source)
        let end = 0
        let text = ''
        mapText(source, 0, source.length, value, (piece, from, to) => {
          expect(from).toBeGreaterThanOrEqual(end)
          if (piece.length === to - from) expect(piece).toBe(source.slice(from, to).replaceAll('\r', '\n'))
          else expect(parsed(source.slice(from, to))).toBe(piece)
          end = to
          text += piece
        })
        expect(text).toBe(value)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('startOf', () => {
  test.each([
    [' 整', 1, '整', 1],
    [' &ldquo;整', 7, '“整', 1],
    [' &#12288;', 8, '\u3000', 1],
    [' &nbsp整', 5, '\u00a0整', 1],
    [' 𠮷', 2, '𠮷', 1],
    ['\n\n', 1, 'x', 1],
    // a sign that begins no tag
    [' <', 2, '<', 1],
    ['\r<𠮷', 3, '<𠮷', 1],
    ['< <', 2, '<', 2],
  ])('%j at %i for %j', (source, from, value, start) => expect(startOf(source, from, value)).toBe(start))
})
