/** Status tags at the ends of headings that no list knows: 关于…的问题【反弹】 among headings that end with 【已完成】. */
import type { Words } from '../lexicon/compile.ts'
import { tagAt } from '../extract/status.ts'
import { trimHeading } from '../text/sentence.ts'
import type { Chunk, Root, SectionNode } from '../tree.ts'
import { isComplaint, isWrapped } from './heading.ts'

const maxTag = 12

/** Takes off a heading what stands in the brackets in which the other headings of the bulletin end with their status. */
export function takeUnknownTags({ children, folded }: Root, words: Words): void {
  const sections = allSections(children)
  const brackets = new Set<string>()
  for (const { tag, heading } of sections) if (tag && tag[0] >= heading[1]) brackets.add(folded.charAt(tag[0]))
  if (brackets.size === 0) return
  for (const section of sections) {
    const [start, end] = section.heading
    const tag = section.tag ? null : tagAt(folded.slice(start, end))
    if (!tag?.closed || tag.start === 0 || !brackets.has(tag.bracket)) continue
    if (tag.text.length > maxTag || !/^[\u4e00-\u9fff,、]+$/.test(tag.text)) continue
    const rest = trimHeading(folded, start, start + tag.start)
    // Round brackets may belong to a name: 关于落实(总商会)制度的问题 does, 某商会(总商会) may not end a complaint.
    const before = folded.slice(...rest)
    if (tag.bracket === '(' && !isWrapped(before, words) && !isComplaint(before, words)) continue
    section.heading = rest
    section.tag = [start + tag.start, end]
  }
}

function allSections(children: Array<Chunk | SectionNode>): SectionNode[] {
  const all: SectionNode[] = []
  const visit = (child: Chunk | SectionNode): void => {
    if (child.type === 'chunk') return
    all.push(child)
    child.children.forEach(visit)
  }
  children.forEach(visit)
  return all
}
