/**
 * The little of a DOM that the walk needs; cheerio's nodes have this shape. No other file of this folder knows more of them.
 */
export interface DomNode {
  type: string
  parent: DomNode | null
  next: DomNode | null
  /** An element's tag in lower case. */
  name?: string
  attribs?: Record<string, string>
  children?: DomNode[]
  /** A text node's value. */
  data?: string
  /** Source offsets: a text node's whole stretch, an element's start tag. Absent where the parser made the node up. */
  startIndex?: number | null
  endIndex?: number | null
}

/**
 * Takes a tree out of the document that cheerio made of it. cheerio makes a class for every document, which holds it; and V8 frees
 * classes, with all that they hold, only in a full collection of garbage. A batch had eight pages in memory for one at work.
 *
 * @param document left empty
 */
export function takeTree(document: DomNode): DomNode {
  const root: DomNode = { type: document.type, parent: null, next: null, children: document.children ?? [] }
  for (const child of root.children ?? []) child.parent = root
  document.children = []
  return root
}

/**
 * Visits a tree in document order without recursion, so that depth costs no stack.
 *
 * @param root where to begin; visited itself
 * @param enter called before a node's children; false leaves them out
 * @param leave called behind a node's children, for every node entered
 */
export function walkTree(root: DomNode, enter: (node: DomNode) => boolean, leave: (node: DomNode) => void): void {
  let node = root
  for (;;) {
    const first = enter(node) ? node.children?.[0] : undefined
    if (first !== undefined) {
      node = first
      continue
    }
    leave(node)
    while (node.next === null || node === root) {
      if (node === root || node.parent === null) return
      node = node.parent
      leave(node)
    }
    node = node.next
  }
}
