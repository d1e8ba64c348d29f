/** Runs the extractors over the tree, in the order in which one needs the other, and writes `root.facts`. */
import { isPlan } from '../body/lines.ts'
import { bounds } from '../dates/edtf.ts'
import { flatMap } from '../flat-map.ts'
import type { Words } from '../lexicon/compile.ts'
import { closingOpeners } from '../outline/closing.ts'
import { findFields } from '../outline/field.ts'
import type { Span } from '../schema.ts'
import { fold } from '../text/fold.ts'
import type { Block, Cell, Chunk, Root, SectionNode } from '../tree.ts'
import { readAccountability } from './accountability.ts'
import { auditedYear, deliveredOn } from './audited.ts'
import { readClaims } from './claims.ts'
import { readContact } from './contact.ts'
import type { Context } from './context.ts'
import { readFollowUps } from './follow-ups.ts'
import { readInspection } from './inspection.ts'
import { partsOf, readIssues } from './issues.ts'
import { headersOf } from './ledger-headers.ts'
import { readGenre, readMetadata, type MetadataOptions } from './metadata.ts'
import { isBareStatus } from './record.ts'
import { chunksOf, roleOf, sectionsOf } from './roles.ts'
import { settleByNumber } from './numbered-status.ts'
import { readStage } from './stage.ts'
import { statusTagAt } from '../lexicon/status-tag.ts'

export function extract(root: Root, words: Words, options: MetadataOptions): void {
  const { meta, evidence } = readMetadata(root, words, options)
  const published = meta.publishedAt ?? meta.signedOn ?? deliveredOn(root)
  const { inspection, evidence: inspected } = readInspection(root, published?.slice(0, 10) ?? null, evidence, words)
  const from = inspection?.period ? bounds(inspection.period)[0] : (inspection?.feedbackOn ?? null)
  const labels = progressLabels(root, words)
  const brackets = tagBrackets(root, words)
  const tells = labels.labelled || labels.statusLabels.size > 0
  const told = readStage(root, meta.title, words, tells || brackets.size > 0)
  const context: Context = {
    root,
    text: root.text,
    folded: root.folded,
    words,
    dates: {
      published: published?.slice(0, 10) ?? null,
      from,
    },
    since: from ?? auditedYear(meta.title),
    stage: told,
    brackets,
    statusLabels: labels.statusLabels,
    labelled: labels.labelled,
    headers: headersOf(root, words),
    onlyPlans: !tells && isPlan(fold(meta.title ?? ''), words),
  }
  const issues = readIssues(context)
  const followUps = readFollowUps(issues, context)
  const whole = wholeBulletin(context)
  settleByNumber(issues, [...whole, ...(issues.at(-1)?.progress?.spans ?? [])], context)
  const clues = sectionsOf(root).filter((section) => roleOf(section, context) === 'clues')
  root.facts = {
    genre: readGenre(root, meta.title, issues, words),
    stage: told,
    meta,
    inspection,
    issues,
    followUps,
    accountability: readAccountability(
      [...whole, ...flatMap(clues, allSpans)].sort((a, b) => a[0] - b[0]),
      context,
    ),
    claims: readClaims(whole, issues.at(-1)?.span[1] ?? Infinity, context),
    contact: readContact(tail(root, words), root.text, root.folded),
    evidence: { ...evidence, ...inspected },
  }
}

/** Whether the bulletin labels its progress, and which of these labels print a bare status. */
function progressLabels(root: Root, words: Words): Pick<Context, 'labelled' | 'statusLabels'> {
  const statusLabels = new Set<string>()
  let labelled = false
  const kindOfCell = ({ start }: Block, cell: Cell) =>
    words.fieldOf.get(root.folded.slice(start + cell.start, start + cell.end))?.[0]
  /** The row heads a ledger: of issues and of what was done about them. */
  const headsLedger = (block: Block) => {
    const kinds = new Set(block.table?.cells.map((cell) => kindOfCell(block, cell)))
    return kinds.has('progress') && (kinds.has('finding') || kinds.has('task'))
  }
  for (const block of root.blocks) {
    const end = block.start + block.value.length
    labelled ||= headsLedger(block)
    for (const { kinds, text, valueStart } of findFields(root.folded, block.start, end, words)) {
      if (kinds[0] !== 'progress') continue
      if (isBareStatus(root.folded.slice(valueStart, end), words)) statusLabels.add(text)
      else labelled = true
    }
  }
  return { labelled, statusLabels }
}

/** The brackets at the ends of paragraphs that hold known status words: the ones this bulletin uses for its tags. */
function tagBrackets(root: Root, words: Words): Set<string> {
  const found = new Set<string>()
  for (const block of root.blocks) {
    const tag = statusTagAt(root.folded.slice(block.start, block.start + block.value.length), words)
    if (tag) found.add(tag.bracket)
  }
  return found
}

/** The paragraphs that speak of the bulletin as a whole: preface, sections without issues, closing. */
function wholeBulletin(context: Context): Span[] {
  const { root } = context
  const preface = chunksOf(root)
    .filter(({ block }) => block.table === null)
    .map(({ span }) => span)
  const parts = new Set(partsOf(sectionsOf(root), context))
  const sections = flatMap(sectionsOf(root), (section): Span[] => {
    const role = roleOf(section, context)
    if (role === 'follow-up' || role === 'clues') return []
    if (!parts.has(section)) return allSpans(section)
    // Under the heading of the part, before its first issue or its ledger, the bulletin sums up.
    const chunks = chunksOf(section)
    const table = chunks.findIndex(({ block }) => block.table !== null)
    if (role === null || (sectionsOf(section).length === 0 && table < 0)) return []
    const own = sectionsOf(section).length > 0 ? chunks : chunks.slice(0, table)
    return own.filter(({ block }) => block.table === null).map(({ span }) => span)
  })
  return [...preface, ...sections, ...root.closing.map(({ span }) => span)]
}

function allSpans(section: SectionNode): Span[] {
  return flatMap<Chunk | SectionNode, Span>(section.children, (child) =>
    child.type === 'chunk' ? [child.span] : [child.heading, ...allSpans(child)],
  )
}

/** Where the contact stands: the closing or the last paragraphs, the rows of a table that are named so (联系电话). */
function tail(root: Root, words: Words): Span[] {
  const openers = closingOpeners(words)
  const rows = root.blocks.filter(
    ({ table, start }) => table !== null && openers.longestAt(root.folded, start) !== null,
  )
  const blocks = [...rows, ...root.blocks.filter((block) => block.kind !== 'meta' && block.table === null).slice(-12)]
  return blocks.map((block) => [block.start, block.start + block.value.length])
}
