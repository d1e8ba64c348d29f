/** How far the rectification is that the text reports, or that it reports none yet. */
import { derived, type Words } from '../lexicon/compile.ts'
import type { Stage } from '../schema.ts'
import { fold } from '../text/fold.ts'
import { WordList } from '../text/word-list.ts'
import type { Root } from '../tree.ts'
import { announcedIn } from './announced.ts'

const stageLists = derived(({ lexicon: { stage } }) =>
  (['feedback', 'follow-up', 'completion', 'progress'] as const).map(
    (kind) => [kind, new WordList(stage[kind])] as const,
  ),
)

/** Words by which a title says that something was done. */
const acts = /整改|落实|办理/

const feedbackEndings = derived(({ lexicon }) => new WordList(lexicon.feedbackEndings))

/**
 * The stage by the words of the title, else of the sentence that announces the text (现将…情况), else of the heading of a part
 * that is no overview.
 *
 * @param reports some issue has a field of progress or a status tag
 */
export function readStage(root: Root, title: string | null, words: Words, reports: boolean): Stage | null {
  const lists = stageLists(words)
  const headings = root.children.flatMap((child) =>
    child.type === 'section' ? [root.folded.slice(...child.heading)] : [],
  )
  for (const [i, text] of [fold(title ?? ''), announcedIn(root.folded), ...headings].entries()) {
    const isHeading = i > 1
    if (isHeading && isOverview(text, words)) continue
    const found = lists.find(
      ([kind, list]) =>
        list.isIn(text) &&
        !(kind === 'feedback' && (acts.test(text) || (isHeading && reports))) &&
        !(kind === 'follow-up' && isHeading),
    )
    if (found) return found[0]
  }
  const plain = fold(title ?? '')
  const feedsBack = feedbackEndings(words).longestAtEnd(plain) !== null && !acts.test(plain)
  return !reports && (feedsBack || asksOnly(headings, words)) ? 'feedback' : null
}

const rectified = derived(({ lexicon: { sections } }) => new WordList(sections.rectification))

/** 一、整改工作总体进展, 组织推进情况: how the work was organised, but 反馈问题整改推进情况 what became of the issues. */
const isOverview = (heading: string, words: Words) =>
  words.roleOf(heading) === 'overview' && !rectified(words).isIn(heading)

/** 二、发现的主要问题 三、整改要求: what was found and what is asked for, with no part that tells what was done. */
function asksOnly(headings: string[], words: Words): boolean {
  const roles = headings.map((text) => words.roleOf(text))
  return (
    roles.includes('suggestions') &&
    roles.includes('rectification') &&
    headings.every((text, i) => roles[i] === 'suggestions' || !/整改|落实/.test(text))
  )
}
