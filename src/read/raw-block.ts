import type { Block } from '../tree.ts'

/** A block as read. */
export interface RawBlock extends Block {
  /** It stands in the page's main container (all of a plain text does). */
  content: boolean
  /** All of it is links. */
  links: boolean
}
