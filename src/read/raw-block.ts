import type { Block } from '../tree.ts'

/** A block as read: `content` tells whether it stands in the page's main container (all of a plain text does). */
export interface RawBlock extends Block {
  content: boolean
}
