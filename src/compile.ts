/** The tree put into the shape of the contract. */
import { flatMap } from './flat-map.ts'
import type { LabelStyle } from './outline/label.ts'
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
    outline: sections(root.children, text, 1),
    issues: facts.issues,
    followUps: facts.followUps,
    accountability: facts.accountability,
    claims: facts.claims,
    contact: facts.contact,
    evidence: facts.evidence,
  }
}

/** Sections that, without a label, are none of the bulletin's own outline: no number, no line of its own tells of them. */
const outside: ReadonlySet<LabelStyle> = new Set(['bare', 'run-in'])

function sections(children: Array<Chunk | SectionNode>, text: string, level: number): Section[] {
  return flatMap(children, (child) => {
    if (child.type === 'chunk') return []
    const isOutside = child.label === null && outside.has(child.style)
    return isOutside ? sections(child.children, text, level) : [section(child, text, level)]
  })
}

function section(node: SectionNode, text: string, level: number): Section {
  return {
    id: node.id,
    label: node.label && text.slice(...node.label).replace(/\s+/g, ''),
    level,
    heading: text.slice(...node.heading),
    span: node.span,
    body: ownText(node),
    children: sections(node.children, text, level + 1),
  }
}

/** The text between a heading and the first section below it. */
function ownText({ children }: SectionNode): Span | null {
  const first = children.findIndex((child) => child.type === 'section')
  const own = first < 0 ? children : children.slice(0, first)
  const [head, last] = [own[0], own.at(-1)]
  return head && last ? [head.span[0], last.span[1]] : null
}
