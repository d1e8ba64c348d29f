import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markContent } from './content.ts'
import type { DomNode } from './dom.ts'
import { plainTree } from './plain-tree.ts'
import { repairedTree } from './repair.ts'
import { devCases } from './testing/dev-cases.ts'
import { decode } from './decode.ts'
import { walkPage } from './walk.ts'
import { isWellFormed } from './well-formed.ts'

/** All that a page's reader gets from its tree. */
function blocksOf(tree: DomNode, source: string) {
  const { blocks, linked, root, page } = walkPage(tree, source)
  markContent(root, blocks, linked)
  return { blocks, linked, page }
}

const page = (body: string) => `<!DOCTYPE html><html><head><title>甲</title></head><body>${body}</body></html>`

describe('needs no repair', () => {
  test.each([
    ['paragraphs', '<p>乙<br>丙</p>'],
    ['text beside elements', '甲<div>乙</div>丙'],
    ['a text', '甲 < 乙, <3'],
    ['names in any case', '<DIV><P>甲</p></div>'],
    ['attributes of any form', `<p a b=c d='e>' f="g>" h = i\nj=/k/l?m=n ><a href=/x/>甲</a></p>`],
    ['a tag that ends itself, as HTML does not know', '<br/><img src="x" />'],
    ['a table', '<table>\n<tr><td>甲</td> <th>乙</th></tr><tbody><tr></tr></tbody></table>'],
    ['a script that writes tags', '<script>document.write("<div><p></table>")</script>甲'],
    ['comments', '<!-- <p> --><div><!--[if mso]><table><![endif]-->甲</div><![if !x]><?xml a="b"?>'],
    ['a list in a list', '<ul><li>甲<ul><li>乙</li></ul></li></ul>'],
    ['an end tag with blanks', '<p>甲</p\n>'],
  ])('%s', (_, body) => expect(isWellFormed(page(body))).toBe(true))
})

describe('needs repair', () => {
  test.each([
    ['a tag never closed', '<div><p>甲</div>'],
    ['nor at the end', '<p>甲'],
    ['an end tag too many', '<p>甲</p></p>'],
    ['tags that overlap', '<b>甲<i>乙</b></i>'],
    ['a paragraph that a block ends', '<p><span><div>甲</div></span></p>'],
    ['a link in a link', '<a>甲<b><a>乙</a></b></a>'],
    ['an item that ends an item', '<ul><li>甲<div><li>乙</li></div></li></ul>'],
    ['a heading in a heading', '<h1><h2>甲</h2></h1>'],
    ['a form in a form', '<form><div><form></form></div></form>'],
    ['text in a table, which goes before it', '<table>甲<tr><td>乙</td></tr></table>'],
    ['a sign in a table', '<table>< <tr><td>乙</td></tr></table>'],
    ['an element in a table', '<table><tr><td>甲</td><b>乙</b></tr></table>'],
    ['a cell without a table', '<div><td>甲</td></div>'],
    ['elements with rules of their own', '<svg></svg>'],
    ['a comment that ends at once', '<!--><p>--></p>'],
    ['or nearly so', '<!---><p>--></p>'],
    ['a comment with a wrong end', '<!-- --!><p>甲</p>-->'],
    ['a comment without end', '<!-- <p>甲</p>'],
    ['CDATA', '<![CDATA[ > ]]>'],
    ['a script with a comment, which may hide its end', '<script><!-- <script> </script> --></script>'],
    ['tags in a frame', '<iframe><p></iframe>'],
    ['an option that holds tags', '<select><option><b>甲</b></option></select>'],
    ['a NUL', '<p>甲\0</p>'],
    ['a quotation mark out of place', '<p a"b>甲</p>'],
    ['a value not parted from the next', '<p a="b"c="d">甲</p>'],
    ['a value without end', '<p a="b>甲</p>'],
    ['an end tag with attributes', '<p>甲</p a=">">'],
    ['a tag without end', '<p>甲</p'],
    ['a script that ends itself', '<script src=x />甲'],
    ['an end tag of what has none', '<br>甲</br>'],
    ['a name of other signs', '<a$b>甲</a$b>'],
    ['too deep a page', `${'<div>'.repeat(1000)}甲${'</div>'.repeat(1000)}`],
  ])('%s', (_, body) => expect(isWellFormed(page(body))).toBe(false))
})

describe('the frame of the page', () => {
  test.each([
    [
      'with all about it',
      '\n<!DOCTYPE html>\n<html>\n<!-- 甲 --><head><title>甲</title></head>\n<body>乙</body>\n</html>\n',
      true,
    ],
    ['without a head', '<html><body>甲</body></html>', true],
    ['a script between head and body', '<html><head></head><script>甲</script><body></body></html>', true],
    ['a part of a page', '<p>甲</p>', false],
    ['nothing', '', false],
    ['no body', '<html><p>甲</p></html>', false],
    ['text behind the body', '<html><body>甲</body>乙</html>', false],
    ['text behind the page', '<html><body>甲</body></html>乙', false],
    ['text before the page', '甲<html><body></body></html>', false],
    ['two bodies', '<html><body></body><body></body></html>', false],
    ['a head behind the body', '<html><body></body><head></head></html>', false],
    ['text in the head', '<html><head>甲</head></html>', false],
  ])('%s', (_, source, expected) => expect(isWellFormed(source)).toBe(expected))
})

describe('what needs no repair gives the same blocks without', () => {
  const same = (source: string) => {
    if (!isWellFormed(source)) return false
    expect(blocksOf(plainTree(source), source)).toEqual(blocksOf(repairedTree(source), source))
    return true
  }

  const { text, attribute } = {
    text: fc.constantFrom(
      '甲',
      '整改 ',
      ' ',
      '\r\n',
      '\n',
      'a&amp;b',
      '&nbsp;',
      '&lt;p',
      '&#x6574;',
      '&copy2',
      '&bogus;',
      '<',
      '< ',
      '丙。'.repeat(20),
      '𠀀',
      '\r',
      '',
    ),
    attribute: fc.constantFrom(
      '',
      '',
      ' class=a',
      ' style="display:none"',
      " id='b'",
      ' hidden',
      ' style="display:block"',
      ' href=/a/b',
      ' border=1',
      ' style="font-weight:bold;color:red" class="tip"',
      ' a=1 a=2 A=3',
      ' title="&lt;&amp"',
    ),
  }
  const inline = ['span', 'b', 'font', 'o:p', 'a', 'i', 'ucap', 'u', 'label', 'strong']
  const block = [
    'p',
    'div',
    'section',
    'ul',
    'li',
    'h1',
    'h2',
    'pre',
    'blockquote',
    'center',
    'dl',
    'dd',
    'dt',
    'form',
    'article',
    'footer',
    'header',
    'ol',
    'nav',
    'object',
    'noscript',
    'button',
    'select',
    'option',
  ]
  const tables = ['table', 'tbody', 'thead', 'tr', 'td', 'th', 'caption', 'colgroup']
  const single = [
    '<br>',
    '<br/>',
    '<hr>',
    '<img src=a>',
    '<meta name=PubDate content="2024-01-02">',
    '<!-- x -->',
    '<!--[if mso]><p><![endif]-->',
    '<script>if (a < b) "<p>"</script>',
    '<style>.tip{display:none}</style>',
    '<title>甲&amp;</title>',
    '<textarea><p></textarea>',
    '<input>',
    '<![if x]>',
    '<?a b>',
    '<iframe src=x></iframe>',
    '<link rel=x>',
    '<col>',
  ]
  const { nodes } = fc.letrec<{ nodes: string; node: string; table: string }>((tie) => ({
    nodes: fc.array(tie('node'), { maxLength: 5 }).map((list) => list.join('')),
    table: fc
      .array(fc.array(fc.tuple(fc.constantFrom('td', 'th', 'td'), attribute, tie('nodes')), { maxLength: 3 }), {
        maxLength: 3,
      })
      .map(
        (rows) =>
          `<table border=1>${rows.map((cells) => `<tr>${cells.map(([name, attributes, inner]) => `<${name}${attributes}>${inner}</${name}>`).join('\n')}</tr>`).join('')}</table>`,
      ),
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc.constantFrom(...single),
      fc
        .tuple(fc.constantFrom(...inline, ...block, ...block, ...tables), attribute, tie('nodes'))
        .map(([name, attributes, inner]) => `<${name}${attributes}>${inner}</${name}>`),
      tie('table'),
    ),
  }))

  test('of any elements nested in any way', () => {
    let read = 0
    fc.assert(
      fc.property(nodes, (body) => {
        if (same(page(body))) read++
      }),
      { numRuns: 3000 },
    )
    expect(read).toBeGreaterThan(1000)
  })

  test('of any signs in any order', () => {
    const pieces = [
      '<',
      '>',
      '</',
      'p',
      'b',
      'td',
      'table',
      'tr',
      ' ',
      '=',
      '"',
      "'",
      '/',
      '!--',
      '-->',
      '!',
      '?',
      'script',
      '甲',
      '&amp;',
      '&',
      '-',
      'a',
      '<p>',
      '</p>',
      '<a b=',
      '<br>',
      '[CDATA[',
      ']]>',
      '\r\n',
    ]
    let read = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        if (same(page(parts.join('')))) read++
      }),
      { numRuns: 5000 },
    )
    expect(read).toBeGreaterThan(100)
  })

  const pages = devCases.filter(([name]) => name.endsWith('.html') && !name.startsWith('11-'))
  test.skipIf(pages.length === 0)('of the development cases', () => {
    expect(pages.filter(([, bytes]) => same(decode(bytes).text)).length).toBeGreaterThan(2)
  })
})
