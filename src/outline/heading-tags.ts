/** Status tags at the ends of headings that no list knows: 关于…的问题【反弹】 among headings that end with 【已完成】. */
import { type Tag, tagAt } from '../lexicon/status-tag.ts'
import { derived, type Words } from '../lexicon/compile.ts'
import { trimHeading } from '../text/sentence.ts'
import { WordList } from '../text/word-list.ts'
import type { Chunk, Root, SectionNode } from '../tree.ts'

const maxTag = 6

/** Takes off a heading what stands in the brackets in which many headings of its kind end with their status. */
export function takeUnknownTags({ children, folded }: Root, words: Words): void {
  const sections = allSections(children)
  const all = new Map<string, number>()
  const tagged = new Map<string, number>()
  for (const { style, tag, heading } of sections) {
    count(all, style)
    if (tag && tag[0] >= heading[1]) count(tagged, `${style} ${folded.charAt(tag[0])}`)
  }
  if (tagged.size === 0) return
  for (const section of sections) {
    const [start, end] = section.heading
    const tag = section.tag ? null : tagAt(folded.slice(start, end))
    if (!tag?.closed || tag.start === 0 || !mayBeStatus(tag, words)) continue
    const others = tagged.get(`${section.style} ${tag.bracket}`) ?? 0
    if (others < leastTagged || others * 3 < (all.get(section.style) ?? 0)) continue
    section.heading = trimHeading(folded, start, start + tag.start)
    section.tag = [start + tag.start, end]
  }
}

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

const leastTagged = 2

/** Round brackets, and what ends like a body or begins like a field, belong to the heading: (总商会), 【县水利局】, 【牵头领导张某】. */
function mayBeStatus({ text, bracket }: Tag, words: Words): boolean {
  const named = bodyEndings(words).longestAtEnd(text) !== null || labels(words).longestAt(text, 0) !== null
  return bracket !== '(' && !named && text.length <= maxTag && /^(?!第|上轮|本轮|上次)[\u4e00-\u9fff]+$/.test(text)
}

const labels = derived(({ fieldOf }) => new WordList([...fieldOf.keys()].filter(({ length }) => length >= 3)))

const bodyEndings = derived(({ lexicon }) => new WordList(lexicon.bodyEndings))

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
