/**
 * The tree that the pipeline works on: unist nodes, each with a literal type.
 *
 * read   makes `Root` with `Block` children (and page facts),
 * outline puts the blocks into nested `SectionNode`s,
 * extract writes what it finds into `root.data`,
 * compile turns all of it into the `Bulletin` of the contract.
 *
 * Offsets called `start`/`end` or `Span` point into `root.text`; offsets in `position` and in runs into the decoded source.
 */
import type { Data, Node, Parent, Position } from 'unist'
import type { BlockKind, Span } from './schema.ts'

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
}

/** A line of the body: paragraph, heading, row of a table. Never empty, no line break in it, blanks at both ends cut. */
export interface Block extends Node {
  type: 'block'
  kind: BlockKind
  value: string
  /** Offset of the block's first character in `root.text`; set once the body is known. */
  start: number
  position: Position
  runs: Run[]
  /** The whole of it is set as a heading by the page: h1–h6, bold. A signature of the look, equal for equal looks; null for plain. */
  look: string | null
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

/** A numbered (or styled) section: its heading and what stands under it, in document order. */
export interface SectionNode extends Parent {
  type: 'section'
  /** As printed, without the trailing 、 . or :; null where the heading is marked by style alone. */
  label: string | null
  /** The label's number, for the checks of the outline; null where there is none. */
  number: number | null
  /** The kind of label: see outline/label.ts. */
  style: string
  heading: Span
  labelSpan: Span | null
  /** The paragraph's rest behind a heading that runs on with its text. */
  rest: Span | null
  span: Span
  children: Array<Block | SectionNode>
}

export interface RootData extends Data {}

export interface Root extends Parent {
  type: 'root'
  /** The decoded source, whole. */
  source: string
  sourceFacts: SourceFacts
  page: PageFacts
  /** The body: the blocks' values joined with \n. */
  text: string
  /** `text` with width folded, character for character (see text/fold.ts): what the grammars read. */
  folded: string
  blocks: Block[]
  children: Array<Block | SectionNode>
  data: RootData
}
