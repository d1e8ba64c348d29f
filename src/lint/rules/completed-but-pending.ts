import { derived, type Words } from '../../lexicon/compile.ts'
import type { Issue, Progress, Span } from '../../schema.ts'
import { behindLast } from '../../text/sentence.ts'
import { WordList } from '../../text/word-list.ts'
import { brief, type LintContext, opening, type Rule } from '../rule.ts'

/** An issue is tagged completed while its own text says that work goes on. */
export const completedButPending: Rule = {
  id: 'completed-but-pending',
  severity: 'warning',
  description: { en: 'tagged completed, while the text says that work goes on', zh: '标注已完成,但正文表明仍在推进' },
  *check(context) {
    for (const issue of context.bulletin.issues) {
      if (issue.status.code !== 'completed' || !issue.progress) continue
      const span = pendingAt(issue.progress, issue.dates, context)
      if (!span) continue
      const words = context.root.text.slice(...span)
      yield {
        texts: {
          en: `“${brief(issue.title)}” is printed as ${issue.status.text}, but its text says “${words}”`,
          zh: `“${brief(issue.title)}”标注为${issue.status.text},但正文写有“${words}”`,
        },
        span,
        issueId: issue.id,
        actual: words,
        // a status that is read as completed was printed
        related: [{ texts: { en: 'the status', zh: '整改状态' }, span: issue.status.span as Span }],
      }
    }
  },
  examples: [
    {
      guards: 'two contracts are still being negotiated',
      text: `${opening}一、反馈问题整改情况\n\n1.关于租金偏低的问题\n\n整改情况:重签4份合同,其余2份正在协商,预计2025年3月重新签订。(已完成)`,
      reports: ['正在协商'],
    },
    {
      guards: 'nothing is pending by its words, and a day still to come is planned for',
      text: `${opening}一、反馈问题整改情况\n\n1.关于租金偏低的问题\n\n整改情况:重签4份合同,计划2025年3月重新签订第5份。(已完成)`,
      reports: ['2025年3月'],
    },
    {
      guards: 'no progress is told',
      text: `${opening}一、反馈问题整改情况\n\n1.关于租金偏低的问题\n\n整改状态:已完成`,
      reports: [],
    },
    {
      guards: 'the whole issue is told as completed by the heading of its part',
      text: `${opening}一、已完成的整改事项\n\n1.关于租金偏低的问题\n\n重签4份合同,其余2份正在协商。`,
      reports: ['正在协商'],
    },
    {
      guards: 'what was pending before is told as settled',
      text: `${opening}一、反馈问题整改情况\n\n1.关于租金偏低的问题\n\n整改情况:此前尚未签订的2份合同已全部签订。(已完成)`,
      reports: [],
    },
  ],
}

/** A pending word counts behind one of these, or where a stretch begins. */
const openers = ',。;:、个份处项人户家件座名宗条批其余下外块'
/** Of a remainder the word may stand anywhere in its sentence. */
const remainder = /其余|余下|剩余|另外|另有|还有|剩下/
const remainderReach = 42

function pendingAt({ spans }: Progress, dates: Issue['dates'], { root, words }: LintContext): Span | null {
  for (const [start, end] of spans) {
    const found = pendingIn(root.folded.slice(start, end), words)
    if (found) return [start + found[0], start + found[1]]
  }
  const planned = dates.find(({ role }) => role === 'planned')
  return planned && /预计|计划|拟/.test(root.folded.slice(planned.span[0] - 4, planned.span[0])) ? planned.span : null
}

const unsettled = /^[^,。;]{0,4}(?![^,。;]{0,16}(?:已|的))/

/** Where a pending word ends with what belongs to it; null where it is told as settled. */
function pendingEnd(stretch: string, at: number, list: WordList): number | null {
  for (const word of list.at(stretch, at)) {
    const rest = unsettled.exec(stretch.slice(at + word.length, at + word.length + 24))
    if (rest) return at + word.length + rest[0].length
  }
  return null
}

const pendingWords = derived(({ lexicon }) => new WordList(lexicon.pending))

/** The first pending word that is not told as settled; one of a remainder only where there is no other. */
function pendingIn(stretch: string, words: Words): Span | null {
  const list = pendingWords(words)
  let ofRemainder: Span | null = null
  for (let found = list.find(stretch); found; found = list.find(stretch, found.index + 1)) {
    const at = found.index
    const end = pendingEnd(stretch, at, list)
    if (end === null) continue
    const span: Span = [at, end]
    if (at === 0 || openers.includes(stretch[at - 1] as string)) return span
    const before = behindLast(stretch.slice(Math.max(0, at - remainderReach), at), '。;')
    if (remainder.test(before)) ofRemainder ??= span
  }
  return ofRemainder
}
