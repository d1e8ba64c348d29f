/** Whether a text is a bulletin at all: by its title, by what it says that it publishes, or by issues that tell what was done about them. */
import { isPlan, isTitle } from '../body/lines.ts'
import { derived, type Words } from '../lexicon/compile.ts'
import type { Issue, Progress } from '../schema.ts'
import { fold } from '../text/fold.ts'
import { WordList } from '../text/word-list.ts'
import type { Root } from '../tree.ts'
import { announcedIn } from './announced.ts'

const printed = new Set(['tag', 'field', 'table'])
/** Articles (第一条) make a regulation, whatever its title. */
const article = /^第[一二三四五六七八九十百]{1,5}条[\s\u3000]/m

/** What was found (少征收入823万元) is told as well where nothing was done: an issue counts where its text speaks of deeds. */
const tellsDeeds = ({ text, measures }: Progress) => text.length > 20 && (measures.length > 0 || text.includes('整改'))

const acceptedTitles = derived(({ lexicon: { title: named } }) => ({
  foreign: new WordList(named.foreign),
  elsewhere: new WordList(named.elsewhere),
  topics: new WordList(named.topics),
  reported: new WordList(named.reported),
}))

/** An issue of a plan of rectification (整改方案). */
const isTask = ({ plan, deadline, responsible }: Issue) =>
  plan !== null && (deadline !== null || responsible.length > 0)
const leastTasks = 2

/** The text says that it is a bulletin: by its title, or by what it announces. */
export function isNamed({ facts, folded }: Pick<Root, 'facts' | 'folded'>, words: Words): boolean {
  const { title } = facts.meta
  const { topics, reported } = acceptedTitles(words)
  const announced = announcedIn(folded)
  return (title !== null && isTitle(fold(title), words)) || (topics.isIn(announced) && reported.isIn(announced))
}

/**
 * @returns false for news, notices, regulations: they may speak of rectification, but report none
 */
export function acceptable({ facts, folded, text }: Root, words: Words): boolean {
  const { title } = facts.meta
  const lists = acceptedTitles(words)
  if (text.trim() === '' || (folded.match(new RegExp(article, 'gm'))?.length ?? 0) >= 3) return false
  const plain = title === null ? '' : fold(title)
  if (lists.elsewhere.isIn(plain)) return false
  // 整改方案 is none, unless it sets each issue its task: what is to be done, by whom and by when.
  if (lists.foreign.longestAtEnd(plain) !== null)
    return isPlan(plain, words) && facts.issues.filter(isTask).length >= leastTasks
  const told = facts.issues.filter(
    ({ status, progress }) =>
      printed.has(status.basis) || (progress !== null && (status.code !== 'unstated' || tellsDeeds(progress))),
  )
  const strong = facts.issues.some((issue) => printed.has(issue.status.basis))
  if (isNamed({ facts, folded }, words)) return facts.issues.length > 0 || facts.inspection !== null
  return strong || told.length >= 3
}
