import { VFile } from 'vfile'
import { opening } from '../../lint/rule.ts'
import { bulletinProcessor } from '../../pipeline.ts'
import type { Chunk, SectionNode } from '../../tree.ts'

/** Paragraphs below the usual opening, as a text or as a page → all headings, one a line (its label or -), indented. */
export async function outlineOf(paragraphs: readonly string[], html = false): Promise<string[]> {
  const [title = '', meta = '', preface = ''] = opening.split('\n').filter(Boolean)
  const page = `<h1>${title}</h1><div>${meta}</div><p>${preface}</p>${paragraphs.map((one) => `<p>${one}</p>`).join('')}`
  const file = new VFile({ value: html ? page : opening + paragraphs.join('\n\n') })
  const processor = bulletinProcessor()
  const { text, children } = await processor.run(processor.parse(file), file)
  const lines = (nodes: Array<Chunk | SectionNode>, indent: string): string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'chunk') return []
      const label = node.label ? text.slice(...node.label).replace(/\s+/g, '') : '-'
      return [`${indent}${label} ${text.slice(...node.heading)}`, ...lines(node.children, `${indent} `)]
    })
  return lines(children, '')
}
