import type { BlockKind } from '../schema.ts'
import type { PageFacts, TableRow } from '../tree.ts'
import { Lines } from './block.ts'
import type { Container } from './content.ts'
import type { DomNode } from './dom.ts'
import { walkTree } from './dom.ts'
import { Flow } from './flow.ts'
import { Hidden } from './hidden.ts'
import { PageFactsReader } from './page-facts.ts'
import type { RawBlock } from './raw-block.ts'
import type { Emit } from './references.ts'
import { mapText } from './references.ts'
import type { Look, StyleFacts } from './style.ts'
import { Styles, lookWithin, plain } from './style.ts'
import { type DataTable, dataTableAt } from './table-kind.ts'
import { TableReader } from './table-reader.ts'
import type { Role } from './tags.ts'
import { roles } from './tags.ts'

export interface WalkResult {
  blocks: RawBlock[]
  /** Per block: how many of its characters stand within links. */
  linked: number[]
  /** The page's containers, nested, with the blocks that each of them holds. */
  root: Container
  page: PageFacts
}

/**
 * Walks a parsed page once, in document order, and makes its blocks.
 *
 * @param document the root of the tree
 * @param source what it was parsed from
 */
export function walkPage(document: DomNode, source: string): WalkResult {
  return new Walk(source).run(document)
}

class Walk {
  readonly #source: string
  readonly #lines: Lines
  readonly #blocks: RawBlock[] = []
  readonly #linked: number[] = []
  readonly #page = new PageFactsReader()
  readonly #styles = new Styles()
  readonly #hidden = new Hidden()
  readonly #flow: Flow
  readonly #emit: Emit = (text, from, to) => this.#flow.text(text, from, to, this.#look)
  #look: Look = plain
  #container: Container | null = null
  #table: TableReader | null = null
  /** How many tables are open within a cell of that. */
  #inner = 0
  #tables = 0
  /** The last table of data so far, and how many blocks there were at its end. */
  #last: (DataTable & { end: number }) | null = null
  #lists = 0
  /** Elements entered that end a line behind them, the innermost last. */
  readonly #lineEnds: DomNode[] = []
  /** The element that was left out last: nothing is to be done behind it. */
  #skipped: DomNode | null = null

  constructor(source: string) {
    this.#source = source
    this.#lines = new Lines(source)
    this.#flow = new Flow({
      breakLine: () => this.#breakLine(),
      beginLine: () => this.#table?.continueLine(),
    })
  }

  run(document: DomNode): WalkResult {
    const root: Container = { node: document, outer: null, first: 0, end: 0, inner: [] }
    this.#container = root
    walkTree(
      document,
      (node) => this.#enter(node),
      (node) => this.#leave(node),
    )
    this.#breakLine()
    root.end = this.#blocks.length
    return { blocks: this.#blocks, linked: this.#linked, root, page: this.#page.facts() }
  }

  #enter(node: DomNode): boolean {
    if (node.type === 'text') {
      mapText(this.#source, node.startIndex ?? 0, node.endIndex ?? 0, node.data ?? '', this.#emit)
      return false
    }
    if (node.name === undefined || node.attribs === undefined) return node.type === 'root'
    const role = roles.get(node.name)
    const style = node.attribs['style'] === undefined ? null : this.#styles.facts(node.attribs['style'])
    if (node.name === 'style') this.#hidden.readSheet(node)
    const hidden = style?.display === 'none' || 'hidden' in node.attribs || this.#hidden.hides(node)
    if (role === 'skip' || hidden || this.#readsFact(node, role)) {
      this.#skipped = node
      return false
    }
    if (node.attribs['id'] !== undefined) this.#page.readAccount(node, node.attribs['id'])
    if (breaksLine(role, style)) this.#enterBlock(node, role)
    else if (role === undefined && this.#table === null && !node.name.includes(':')) this.#openContainer(node)
    this.#look = lookWithin(this.#look, node, role, style)
    return true
  }

  #leave(node: DomNode): void {
    if (node === this.#skipped) {
      this.#skipped = null
      return
    }
    if (this.#lineEnds.at(-1) === node) {
      this.#lineEnds.pop()
      this.#leaveBlock(roles.get(node.name ?? ''))
      if (isList(node)) this.#lists--
    }
    if (this.#container?.node === node) this.#closeContainer()
    if (this.#look.owner === node) this.#look = this.#look.outer ?? plain
  }

  /** Is it a <title> or <meta>? Their facts are read here; they have no text of the page. */
  #readsFact(node: DomNode, role: Role | undefined): boolean {
    if (role === 'title') this.#page.readTitle(node)
    else if (role === 'meta') this.#page.readMeta(node)
    else return false
    return true
  }

  #enterBlock(node: DomNode, role: Role | undefined): void {
    this.#breakLine()
    this.#lineEnds.push(node)
    if (isList(node)) this.#lists++
    const table = this.#table
    if (table === null) {
      if (role === 'table' && this.#isData(node)) this.#table = new TableReader(this.#flow.draft, this.#tables++)
      else if (holds(role)) this.#openContainer(node)
    } else if (role === 'table') this.#inner++
    // Of a table within a cell each cell is a line of that cell.
    else if (this.#inner > 0) return
    else if (role === 'row') table.beginRow()
    else if (role === 'cell') table.beginCell(node)
    else if (role === 'group') table.beginGroup()
  }

  #isData(node: DomNode): boolean {
    const last = this.#last
    const data = dataTableAt(node, last && { width: last.width, directly: last.end === this.#blocks.length })
    if (data) this.#last = { ...data, end: -1 }
    return data !== null
  }

  #leaveBlock(role: Role | undefined): void {
    this.#breakLine(role === 'caption' ? 'caption' : 'paragraph')
    const table = this.#table
    if (table === null) return
    if (this.#inner > 0) {
      if (role === 'table') this.#inner--
    } else if (role === 'cell') table.endCell()
    else if (role === 'table') {
      this.#table = null
      if (this.#last) this.#last.end = this.#blocks.length
    } else if (role === 'row') {
      const row = table.endRow()
      if (row !== null) this.#finishBlock(row.kind, row.table)
      this.#flow.reset()
    }
  }

  #openContainer(node: DomNode): void {
    const container: Container = { node, outer: this.#container, first: this.#blocks.length, end: 0, inner: [] }
    this.#container?.inner.push(container)
    this.#container = container
  }

  #closeContainer(): void {
    const container = this.#container
    if (container === null) return
    container.end = this.#blocks.length
    this.#container = container.outer
  }

  /** A line ends, and with it a block; within a table's row only the line of a cell. */
  #breakLine(kind: BlockKind = 'paragraph'): void {
    if (this.#table?.inCell) {
      this.#table.breakLine()
      this.#flow.endLine()
    } else if (!this.#table?.inRow) {
      if (this.#flow.draft.length > 0) this.#finishBlock(kind, null)
      this.#flow.reset()
    }
  }

  #finishBlock(kind: BlockKind, table: TableRow | null): void {
    const { draft, look, lead, linked } = this.#flow
    const links = linked > 0 && linked >= draft.length
    const lists = this.#lists
    const block = draft.finish(this.#lines, { kind, look, lead, lists, table, content: false, links })
    if (block === null) return
    this.#blocks.push(block)
    this.#linked.push(linked)
  }
}

function breaksLine(role: Role | undefined, style: StyleFacts | null): boolean {
  const display = style?.display
  if (display === 'block') return true
  if (role === undefined || role === 'inline' || role === 'bold' || role === 'font' || role === 'link') return false
  return display !== 'inline' || (role !== 'block' && role !== 'container' && role !== 'heading')
}

const isList = ({ name }: DomNode) => name === 'ol' || name === 'ul'

/** Elements that may be the page's main container, or stand around it. */
function holds(role: Role | undefined): boolean {
  return role === 'container' || role === 'table' || role === 'group' || role === 'row' || role === 'cell'
}
