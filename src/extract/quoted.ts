/**
 * A part that quotes what was fed back (一、巡察反馈意见) in front of the part that tells, under the same titles, what was
 * done: its issues are told twice. They count where their progress stands; what was quoted is what was found.
 */
import type { Issue, Span } from '../schema.ts'
import { titleCore } from '../text/title.ts'
import type { SectionNode } from '../tree.ts'
import type { Context } from './context.ts'
import { Repeats } from './repeats.ts'
import { tellsProgress } from './roles.ts'

const ofRectification = /整改|落实/

/** Whether a part tells of rectification, by its heading or in its text; one that does not may quote. */
export const tells = (section: SectionNode, context: Context) =>
  ofRectification.test(context.folded.slice(...section.heading)) || tellsProgress(section, context)

/** The issues of parts that tell, to be found by their titles. */
export const toldIssues = (issues: readonly Issue[]) => new Repeats(issues, ({ title }) => titleCore(title))

/** So many of its issues are told again in a part that quotes; fewer are a coincidence. */
const minShare = 0.5

/**
 * Joins the issues of a part that may quote with those of the parts behind it that tell.
 *
 * @param quoted what the part tells, read as findings
 * @param told the issues of the parts behind it; one that tells no findings gets those that were quoted
 * @returns the quoted issues that no part behind it tells; null where the part quotes nothing
 */
export function joinQuoted(quoted: readonly Issue[], told: Repeats<Issue>): Issue[] | null {
  if (quoted.some(({ progress, status }) => progress !== null || status.code !== 'unstated')) return null
  const pairs = quoted.map((issue) => [issue, told.find(titleCore(issue.title))] as const)
  if (pairs.filter(([, match]) => match !== null).length < quoted.length * minShare) return null
  for (const [issue, match] of pairs) if (match && match.description === null) takeFindings(match, issue)
  return pairs.flatMap(([issue, match]) => (match ? [] : [issue]))
}

function takeFindings(issue: Issue, { description, findings, entities, evidence }: Issue): void {
  const span = evidence['description']
  if (!span) return
  issue.description = description
  issue.findings = findings
  issue.evidence['description'] = span
  const isWithin = ([start, end]: Span) => span[0] <= start && end <= span[1]
  issue.entities = [...entities.filter((entity) => isWithin(entity.span)), ...issue.entities]
}
