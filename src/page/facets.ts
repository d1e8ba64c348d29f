/** What the issues of a page can be filtered by; the client reads it from `data-f-…` attributes. */
import { isOpen } from '../diff/status.ts'
import type { Bulletin, Diagnostic, FollowUp, Issue } from '../schema.ts'
import { lastDay } from './setting.ts'

export interface Entry {
  issue: Issue
  index: number
  /** Index into the list of areas, -1 for none. */
  area: number
  diagnostics: Diagnostic[]
  followUps: FollowUp[]
  /** The last day of its deadline, in days since 1970. */
  due: number | null
  /** There is still something to be done. */
  open: boolean
}

export interface Overview {
  entries: Entry[]
  /** In order of first appearance. */
  areas: string[]
  /** Follow-ups that are shown with no issue. */
  unplaced: FollowUp[]
}

/** Puts together, once, what the parts of a page ask about the issues. */
export function overviewOf({ issues, diagnostics, followUps }: Bulletin): Overview {
  const areas = [...new Set(issues.flatMap(({ area }) => area ?? []))]
  const places = new Map(areas.map((area, index) => [area, index]))
  const byIssue = new Map<string | null, Diagnostic[]>()
  for (const one of diagnostics) byIssue.set(one.issueId, [...(byIssue.get(one.issueId) ?? []), one])
  const ids = new Set(issues.map(({ id }) => id))
  return {
    areas,
    unplaced: followUps.filter(({ issueId }) => issueId === null || !ids.has(issueId)),
    entries: issues.map((issue, index) => ({
      issue,
      index,
      area: issue.area === null ? -1 : (places.get(issue.area) ?? -1),
      diagnostics: byIssue.get(issue.id) ?? [],
      followUps: followUpsOf(issue, followUps),
      due: lastDay(issue.deadline),
      open: isOpen(issue.status.code),
    })),
  }
}

/** All entries that name an issue; what only the issue itself has counts as well. */
function followUpsOf({ id, followUp }: Issue, followUps: readonly FollowUp[]): FollowUp[] {
  const found = followUps.filter(({ issueId }) => issueId === id)
  return found.length > 0 || !followUp ? found : [followUp]
}

/** The id of the element that an issue is shown in. */
export const issueElement = (index: number) => `i-${index}`
