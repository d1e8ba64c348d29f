/**
 * Pages that need repair: tags never closed, or where they may not stand. Loaded only for these: cheerio with its parser that does
 * as a browser does.
 */
import type { CheerioOptions } from 'cheerio'
import { load } from 'cheerio'
import { BulletinError } from '../errors.ts'
import { mostAttributes } from './attributes.ts'
import { type DomNode, takeTree } from './dom.ts'
import { startOf } from './references.ts'

type Adapter = NonNullable<CheerioOptions['treeAdapter']>
type TextNode = ReturnType<Adapter['createTextNode']>

/** Deeper nesting is no page (browsers flatten it at 512), and the parser's time grows with it. */
const maxDepth = 2000
/** Elements that the parser may make beyond those of the source, closing what was never closed. */
const maxCopies = 250_000
/** More attributes of one tag are no page, and the parser compares every new one with all before it. */
const maxAttributes = 2000

/** The adapter that cheerio uses by itself; asked for, so that it is the very one. */
const standard = load('')._options.treeAdapter as Adapter

/**
 * @param source decoded HTML, a whole page or a fragment
 * @returns the tree that a browser would make of it
 * @throws BulletinError `too-deep` where the tags are nested, or have attributes, beyond any page
 */
export function repairedTree(source: string): DomNode {
  if (mostAttributes(source, maxAttributes) > maxAttributes) throw tooManyAttributes()
  return takeTree(load(source, { sourceCodeLocationInfo: true, treeAdapter: exactAdapter(source) })._root)
}

/**
 * cheerio's adapter, but for three things. Text keeps its exact place: text nodes are joined only where their sources adjoin, not
 * over a stray end tag or when the parser moves text out of a table. Places of elements are reduced to an offset. And a page
 * that is nested without end, or whose unclosed tags multiply, is refused before it takes all time and memory.
 */
function exactAdapter(source: string): Adapter {
  let depth = 0
  let elements = 0
  let limit = maxCopies
  const adapter: Adapter = {
    ...standard,
    createElement(name, namespace, attrs) {
      if (++elements > limit) limit = higherLimit(source, elements)
      return standard.createElement(name, namespace, attrs)
    },
    insertText(parent, text) {
      standard.appendChild(parent, standard.createTextNode(text))
    },
    insertTextBefore(parent, text, reference) {
      adapter.insertBefore(parent, standard.createTextNode(text), reference)
    },
    insertBefore(parent, node, reference) {
      // As the standard one, but searched from the end: what is moved out of a table goes before one of the last nodes.
      const { prev } = reference
      if (prev) prev.next = node
      node.prev = prev
      reference.prev = node
      node.next = reference
      node.parent = parent
      parent.children.splice(parent.children.lastIndexOf(reference), 0, node)
    },
    setNodeSourceCodeLocation(node, location) {
      if (location === null || location === undefined) return
      node.startIndex = location.startOffset
      if (!standard.isTextNode(node)) return
      node.endIndex = location.endOffset
      if (!joinWithPrevious(node)) node.startIndex = startOf(source, location.startOffset, node.data)
    },
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation() {},
    onItemPush() {
      if (++depth > maxDepth) throw tooDeep()
    },
    onItemPop() {
      depth--
    },
  }
  return adapter
}

/** The parser gives words and blanks one by one: a text node whose source adjoins the one before is joined to it. */
function joinWithPrevious(node: TextNode): boolean {
  const { prev, parent } = node
  if (!prev || !standard.isTextNode(prev) || prev.endIndex !== node.startIndex || parent?.children.at(-1) !== node)
    return false
  prev.data += node.data
  prev.endIndex = node.endIndex
  prev.next = null
  parent.children.pop()
  return true
}

/** Called where there are suspiciously many elements: allows as many as there are tags, and some. */
function higherLimit(source: string, elements: number): number {
  let tags = 0
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1)) tags++
  const limit = maxCopies + tags * 1.5
  if (elements > limit) throw tooDeep()
  return limit
}

function tooDeep(): BulletinError {
  return new BulletinError('too-deep', {
    en: 'the tags of the page are nested without end (thousands were never closed): save its text as a .txt file and give that',
    zh: '网页标签嵌套过深（有成千上万个标签没有闭合）：请把正文存为 txt 文件后再试',
  })
}

function tooManyAttributes(): BulletinError {
  return new BulletinError('too-deep', {
    en: `a tag of the page has more than ${maxAttributes} attributes: save its text as a .txt file and give that`,
    zh: `网页中有标签的属性超过 ${maxAttributes} 个：请把正文存为 txt 文件后再试`,
  })
}
