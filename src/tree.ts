/**
 * The tree that the pipeline works on: unist nodes, each with a literal type.
 *
 * read   makes `Root` with `Block` children (and page facts),
 * outline puts the blocks into nested `SectionNode`s,
 * extract writes what it finds into `root.facts`,
 * compile turns all of it into the `Bulletin` of the contract.
 *
 * Offsets called `start`/`end` or `Span` point into `root.text`; offsets in `position` and in runs into the decoded source.
 */
import type { Node, Parent } from 'unist'
import type { LabelStyle } from './outline/label.ts'
import type {
  Accountability,
  BlockKind,
  Bulletin,
  Claim,
  Contact,
  FollowUp,
  Genre,
  Inspection,
  Issue,
  SourcePosition,
  Span,
  Stage,
} from './schema.ts'

/**
 * A stretch of a block's value and the stretch of the source it was read from.
 * `at` is relative to the block's value and the run reaches to the next run's `at`; `from`/`to` are source offsets.
 * Where both stretches have the same length they correspond character by character, else only as a whole
 * (an entity, a fold of white space).
 */
export interface Run {
  at: number
  from: number
  to: number
}

/** One cell of a table row; `start`/`end` relative to the value of the row in which the cell begins. */
export interface Cell {
  /** The row (index among the table's rows) whose block holds the text: an earlier one for a cell that spans rows. */
  row: number
  start: number
  end: number
  /** Grid columns covered: [first, last]. */
  columns: [number, number]
  /** Offsets (relative to the block's value) where a line or paragraph of the cell begins, but for the first. */
  breaks: number[]
}

/** Where a block stood in a data table. Layout tables leave no trace. */
export interface TableRow {
  /** Which table of the document, 0-based. */
  table: number
  /** Which row of that table, 0-based. */
  row: number
  cells: Cell[]
  /** A line between two rows of a text, which nothing sets apart: an area, a note, or what was wrapped of the cell above. */
  loose?: true
}

/** A line of the body: paragraph, heading, row of a table. Never empty, no line break in it, blanks at both ends cut. */
export interface Block extends Node {
  type: 'block'
  kind: BlockKind
  value: string
  /** Offset of the block's first character in `root.text`; set once the body is known. */
  start: number
  position: SourcePosition
  runs: Run[]
  /** The whole of it is set as a heading by the page: h1–h6, bold. A signature of the look, equal for equal looks; null for plain. */
  look: string | null
  /** Where the text begins that is plain behind a beginning set like a heading (a run-in heading), from the block's first character; 0 where none is. */
  lead: number
  /** How many lists of the page it stands in, one within the other; their numbers, if any, are no text. */
  lists: number
  table: TableRow | null
}

/** Facts that the page gives outside its text: `<title>`, `<meta name=ArticleTitle>`, … null or absent where it does not. */
export interface PageFacts {
  title: string | null
  articleTitle: string | null
  publisher: string | null
  publishedAt: string | null
}

export interface SourceFacts {
  uri: string | null
  mediaType: 'text/plain' | 'text/html'
  encoding: string
  encodingAssumed: boolean
  bytes: number
  sha256: string
}

/** A stretch of text under a heading: a paragraph, the rest of a paragraph behind its heading, a row of a table. */
export interface Chunk extends Node {
  type: 'chunk'
  span: Span
  block: Block
}

/** A numbered (or styled) section: its heading and what stands under it, in document order. */
export interface SectionNode extends Parent {
  type: 'section'
  /** Position in the outline, 1-based, joined by dots. */
  id: string
  style: LabelStyle
  /** The label's number; null where a heading is marked by style alone. */
  number: number | null
  /** The last of several numbers that share the heading (1-3.), else the same. */
  last: number | null
  /** As printed, without the trailing 、 . or :. */
  label: Span | null
  /** Without label, closing punctuation and status tag. */
  heading: Span
  /** The status tag at the end of the heading, brackets included. */
  tag: Span | null
  span: Span
  children: Array<Chunk | SectionNode>
}

/** What the extractors found; each plugin writes its own part. */
export interface Facts {
  genre: Genre
  stage: Stage | null
  meta: Pick<Bulletin, 'title' | 'publisher' | 'publishedAt' | 'editor' | 'signedBy' | 'signedOn'>
  inspection: Inspection | null
  issues: Issue[]
  followUps: FollowUp[]
  accountability: Accountability | null
  claims: Claim[]
  contact: Contact | null
  /** Field path → where it was printed. */
  evidence: Record<string, Span>
}

/** The root of the tree: the source, the body cut out of it, and what is known so far. */
export interface Root extends Parent {
  type: 'root'
  /** The input as it came. */
  bytes: Uint8Array
  /** The decoded source, whole. */
  source: string
  sourceFacts: SourceFacts
  /** What decoding could not read: the end of a file that is cut off, bytes that are no character. */
  damage: { truncated: boolean; replaced: number }
  page: PageFacts
  /** The body: the blocks' values joined with \n. */
  text: string
  /** `text` with its width folded, character for character (see text/fold.ts): what the grammars read. */
  folded: string
  blocks: Block[]
  /** What stands before the first section, then the sections, then the closing (if any). */
  children: Array<Chunk | SectionNode>
  /** The paragraphs behind the last section that belong to the bulletin as a whole. */
  closing: Chunk[]
  facts: Facts
}
