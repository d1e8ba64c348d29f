/** The tree put into the shape of the contract. */
import { flatMap } from './flat-map.ts'
import { schemaVersion } from './schema-names.ts'
import type { Bulletin, Section, Span } from './schema.ts'
import type { Chunk, Root, SectionNode } from './tree.ts'

/**
 * @param root after all stages
 * @returns the bulletin without its diagnostics
 */
export function compileBulletin(root: Root): Omit<Bulletin, 'diagnostics'> {
  const { facts, text } = root
  return {
    schemaVersion,
    source: root.sourceFacts,
    text,
    blocks: root.blocks.map(({ start, value, position, kind }) => ({
      span: [start, start + value.length],
      position,
      kind,
    })),
    genre: facts.genre,
    stage: facts.stage,
    title: facts.meta.title,
    publisher: facts.meta.publisher,
    editor: facts.meta.editor,
    signedBy: facts.meta.signedBy,
    publishedAt: facts.meta.publishedAt,
    signedOn: facts.meta.signedOn,
    inspection: facts.inspection,
    outline: outlineOf(root),
    issues: facts.issues,
    followUps: facts.followUps,
    accountability: facts.accountability,
    claims: facts.claims,
    contact: facts.contact,
    evidence: facts.evidence,
  }
}

/**
 * The outline is that of the numbers: where a bulletin numbers its sections, a heading told by its look alone is passed over.
 * What only its words tell to be a heading is none of any outline.
 */
function outlineOf({ children, text }: Root): Section[] {
  const isNumbered = hasLabel(children)
  const belongs = ({ label, style }: SectionNode) => label !== null || (!isNumbered && style === 'unlabelled')
  const sections = (nodes: Array<Chunk | SectionNode>, level: number): Section[] =>
    flatMap(nodes, (node) => {
      if (node.type === 'chunk') return []
      return belongs(node)
        ? [section(node, sections(node.children, level + 1), text, level)]
        : sections(node.children, level)
    })
  return sections(children, 1)
}

const hasLabel = (nodes: Array<Chunk | SectionNode>): boolean =>
  nodes.some((node) => node.type === 'section' && (node.label !== null || hasLabel(node.children)))

function section(node: SectionNode, children: Section[], text: string, level: number): Section {
  return {
    id: node.id,
    label: node.label && text.slice(...node.label).replace(/\s+/g, ''),
    level,
    heading: text.slice(...node.heading),
    span: node.span,
    body: ownText(node),
    children,
  }
}

/** The text between a heading and the first section below it. */
function ownText({ children }: SectionNode): Span | null {
  const first = children.findIndex((child) => child.type === 'section')
  const own = first < 0 ? children : children.slice(0, first)
  const [head, last] = [own[0], own.at(-1)]
  return head && last ? [head.span[0], last.span[1]] : null
}
