/**
 * Pages: HTML to blocks. Itself imported only where a page is to be read: a plain text must not wait for an HTML parser to load.
 */
import type { PageFacts } from '../tree.ts'
import { markContent } from './content.ts'
import { plainTree } from './plain-tree.ts'
import type { RawBlock } from './raw-block.ts'
import { walkPage } from './walk.ts'
import { isWellFormed } from './well-formed.ts'

/**
 * Reads a page.
 *
 * @param source decoded HTML, a whole page or a fragment
 * @returns all visible lines and table rows in document order, `content` telling those of the main container, and the facts of the head
 * @throws BulletinError `too-deep` where the tags are nested, or have attributes, beyond any page
 */
export async function readHtml(source: string): Promise<{ blocks: RawBlock[]; page: PageFacts }> {
  const tree = isWellFormed(source) ? plainTree(source) : (await import('./repair.ts')).repairedTree(source)
  const { blocks, linked, root, page } = walkPage(tree, source)
  markContent(root, blocks, linked)
  return { blocks, page }
}
