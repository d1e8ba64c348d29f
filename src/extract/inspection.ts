/** Who inspected whom, when, and when the findings were fed back: told in the preface. */
import { derived, type Words } from '../lexicon/compile.ts'
import type { Inspection, Span } from '../schema.ts'
import { alternation } from '../text/alternation.ts'
import { fold } from '../text/fold.ts'
import { WordList } from '../text/word-list.ts'
import type { Root } from '../tree.ts'
import { readDays, type Told } from './inspection-days.ts'
import { ownName } from './own-name.ts'
import { abbreviates, orderNumber, placesOf, sentTeam, type Team, teamsOf } from './inspection-teams.ts'

/** 县国有资产管理中心: what sounds like a matter is a part of the name. */
const ofName = '[\\u4e00-\\u9fff]{0,4}(?:中心|局|处|科|室|办|公司|站|所|院|委)'

/** What of a body is inspected: 对县水务局2023年度预算执行情况 — the body is 县水务局. */
const subjectMatter = derived(
  ({ lexicon: { inspection } }) => new RegExp(`(?:19|20)\\d{2}|${alternation(inspection.matters)}(?!${ofName})`),
)

/** (以下简称“街道党工委”), which the text goes on with. */
const shortName = new RegExp(abbreviates)

/** 对水利资金管理使用情况: nothing is said of whose they are. */
const noBody = derived(({ lexicon: { inspection } }) => new WordList(inspection.noBody))

const hearings = derived(({ lexicon: { inspection } }) => new WordList(inspection.hearings))

/** 对青岚县耕地保护、河湖岸线管理情况, 对我县医疗保险基金: of what is inspected the place is told. */
const place = /^(?:我|[\u4e00-\u9fff]{2,4}?)(?:省|市|县|区|州|旗)(?![场政级委域块])/

/** 对青岚县水务局水利资金: the office whose they are; 局部 is none. */
const office = derived(
  ({ lexicon: { inspection } }) =>
    new RegExp(`^[^,。;]{1,40}${alternation(inspection.offices)}(?![部面域限长级机势务])`),
)

const round = new RegExp(`(?:[${orderNumber}]{1,3}届)?[^,。;、\\s关于根据按照了]{0,6}第[${orderNumber}\\d]{1,3}轮`)

/**
 * Reads the facts of the inspection.
 *
 * @param meta where the metadata stand: a body may name itself only there
 * @returns null where the bulletin names neither inspector nor period nor feedback
 */
export function readInspection(
  root: Root,
  published: string | null,
  meta: Readonly<Record<string, Span>>,
  words: Words,
): { inspection: Inspection | null; evidence: Record<string, Span> } {
  const teams = teamsOf(words)
  const preface = behindBackground(prefaceOf(root), root, teams, words)
  const sender = ({ team }: Team) => sentTeam(team, root.folded, preface, words)
  const named = teams.filter((one) => sender(one))
  // One is named in passing, the other inspected: 督查组对某局开展督查,巡察组跟进监督.
  const own = named.find((one) => find(root, preface, one.inspected, 1)) ?? named[0] ?? teams[0]
  const sent = sender(own)
  const told = {
    inspector: sent && quoted(root, ...sent),
    inspectee: byName(readInspectee(root, preface, own.inspected, words), root, meta, words),
    round: readRound(root, preface, words),
    ...readDays(root, preface, own.act, hearings(words), published),
  }
  const who = told.inspector?.value
  // An audit office named in passing inspects nobody; a team (督察组) does.
  if (!told.period && !told.feedbackOn && !(who && (told.inspectee || who.endsWith('组'))))
    return { inspection: null, evidence: {} }
  const evidence: Record<string, Span> = {}
  for (const [name, fact] of Object.entries(told)) if (fact) evidence[`inspection.${name}`] = fact.span
  return {
    inspection: {
      inspector: who ?? null,
      inspectee: told.inspectee?.value ?? null,
      round: told.round?.value ?? null,
      period: told.period?.value ?? null,
      feedbackOn: told.feedbackOn?.value ?? null,
    },
    evidence,
  }
}

/**
 * Where another inspection is told of first (省委第四巡视组对青岚县开展了巡视。…县委第二巡察组对县粮食局…) the stretch from the sentence on
 * whose body is that of the title.
 */
function behindBackground([start, end]: Span, root: Root, teams: readonly Team[], words: Words): Span {
  const { folded } = root
  const title = folded.slice(...titleOf(root))
  const named = teams.flatMap(({ inspected }) =>
    placesOf(inspected, folded, start, end).map((at) => {
      const body = readInspectee(root, [at, end], inspected, words)
      return { at, length: body && title.includes(fold(body.value)) ? body.value.length : 0 }
    }),
  )
  if (named.length < 2) return [start, end]
  const [first] = named.sort((a, b) => a.at - b.at)
  const own = named.reduce((best, one) => (one.length > best.length ? one : best), {
    at: start,
    length: first?.length ?? 0,
  })
  return own.at === start ? [start, end] : [Math.max(start, folded.lastIndexOf('。', own.at) + 1), end]
}

/** 我局党组: by the name that stands in the title, under the text, or as that of the publisher. */
function byName(told: Told | null, root: Root, meta: Readonly<Record<string, Span>>, words: Words): Told | null {
  const [start, end] = titleOf(root)
  const about = root.folded.slice(start, end).search(/关于|贯彻|落实/)
  const places = [about > 0 ? ([start, start + about] satisfies Span) : null, meta['signedBy'], meta['publisher']]
  const name =
    told &&
    ownName(
      root.folded.slice(...told.span),
      places.filter((span) => span != null),
      root.folded,
      words,
    )
  return name ? quoted(root, ...name) : told
}

/** From the first line of the title to the last; empty where there is none. */
function titleOf({ blocks }: Root): Span {
  const lines = blocks.filter(({ kind }) => kind === 'title')
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last ? [first.start, last.start + last.value.length] : [0, 0]
}

/** The first place in a stretch where the pattern, or its group, stands. */
function find(root: Root, [start, end]: Span, pattern: RegExp, group = 0): Told | null {
  const match = pattern.exec(root.folded.slice(start, end))
  if (!match) return null
  const words = match[group] as string
  const at = start + match.index + match[0].indexOf(words)
  return quoted(root, at, at + words.length)
}

const quoted = (root: Root, start: number, end: number): Told => ({
  value: root.text.slice(start, end),
  span: [start, end],
})

/** 向县粮食局党组反馈了巡察意见 */
const fedBackTo = /(?<!统一)向([^,。;:]{2,40}?)(?:领导班子)?(?:进行了?|作了?)?反馈/
/** 县委第二巡察组巡察了县粮食局党组 */
const ofTeam = /组(?:巡视|巡察)了?([^,。;:巡]{2,30}?)(?=[,。;]|反馈|的)/

function readInspectee(root: Root, preface: Span, inspected: RegExp, words: Words): Told | null {
  const found = find(root, preface, inspected, 1) ?? find(root, preface, fedBackTo, 1) ?? find(root, preface, ofTeam, 1)
  if (!found) return null
  const named = (root.folded.slice(...found.span).split(shortName, 1)[0] as string).split(
    subjectMatter(words),
    1,
  )[0] as string
  const body =
    noBody(words).longestAtEnd(named) === null ? named : ((office(words).exec(named) ?? place.exec(named))?.[0] ?? '')
  if (body === '') return null
  return quoted(root, found.span[0], found.span[0] + body.length)
}

/** The text before the first section, or the first paragraphs where sections begin at once. */
function prefaceOf(root: Root): Span {
  const text = root.blocks.filter((block) => block.kind !== 'title' && block.kind !== 'meta')
  const start = text[0]?.start ?? 0
  const first = root.children.find((child) => child.type === 'section')
  const end = first ? first.span[0] : root.text.length
  // The days of a table are those of its rows.
  const table = text.find((block) => block.table !== null)?.start ?? Infinity
  return [start, Math.min(table, end > start + 20 ? Math.min(start + 3000, end) : start + 600)]
}

function readRound(root: Root, preface: Span, words: Words): Told | null {
  const titles = root.blocks
    .filter((block) => block.kind === 'title')
    .map((block): Span => [block.start, block.start + block.value.length])
  for (const span of [preface, ...titles]) {
    const found = find(root, span, round)
    if (found) return withoutVerb(found, root, words)
  }
  return null
}

const verbs = derived(
  ({ lexicon: { inspection } }) =>
    new RegExp(
      `^.*(?:${alternation(inspection.beforeRounds)}|对[^第]*)|^[^${orderNumber}]*(?=[${orderNumber}]{1,3}届)`,
    ),
)

/** 贯彻落实第二轮, 对清河省开展第二轮, 展十二届省委第二轮: a verb in front is none of it, nor is whom it was done to. */
function withoutVerb({ value, span: [start, end] }: Told, root: Root, words: Words): Told {
  const verb = verbs(words).exec(value)?.[0].length ?? 0
  return quoted(root, start + verb, end)
}
