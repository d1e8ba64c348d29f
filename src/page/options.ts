/** What a caller may set of a page; every part optional. */
import type { Language } from '../lint/lint.ts'

export type { Language }

/** How a page is made; every part optional. */
export interface PageOptions {
  /** The language of everything that is not the bulletin's own text. Default `zh`. */
  language?: Language | undefined
  /**
   * The day (`2025-06-30`) against which deadlines are marked as overdue. Default: the day of signing or publication;
   * the reader can choose another one in the page. There is no clock.
   */
  asOf?: string | undefined
  /** The colours the page opens with; `auto` follows the reader's system. Default `auto`. */
  theme?: 'auto' | 'light' | 'dark' | undefined
}
