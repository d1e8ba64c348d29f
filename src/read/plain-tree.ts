/** Pages that need no repair: cheerio with its fast parser, which takes the tags as they come. */
import { load } from 'cheerio/slim'
import { type DomNode, takeTree, walkTree } from './dom.ts'

/** Not XML: cheerio's options of that name are those of the fast parser. */
const options = { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true, withEndIndices: true } }

/**
 * @param source a page that `isWellFormed`
 * @returns its tree, with the places that the reader counts on; <html>, <head>, <body> and <tbody> only where they are printed
 */
export function plainTree(source: string): DomNode {
  const root = takeTree(load(source, options)._root)
  walkTree(
    root,
    (node) => {
      if (node.type === 'text') settle(node)
      return true
    },
    () => {},
  )
  return root
}

/** As HTML wants a text: line ends are line feeds, and the end of the place is the offset behind it. */
function settle(text: DomNode): void {
  text.endIndex = (text.endIndex ?? 0) + 1
  if (text.data?.includes('\r')) text.data = text.data.replace(/\r\n?/g, '\n')
}
