/** Things named in a text: documents, vouchers, money, percents, persons, companies. */
import { vouchers } from '../dates/voucher.ts'
import { derived, type Words } from '../lexicon/compile.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Entity, Span } from '../schema.ts'
import { flatMap } from '../flat-map.ts'
import { alternation } from '../text/alternation.ts'
import { matchesOf } from '../text/matches.ts'
import { worthSearching } from '../text/signs.ts'
import { WordList } from '../text/word-list.ts'
import { inFigures, inNumerals, longestNumeral, yuan } from './money.ts'

type Kind = Entity['kind']
type EntityWords = Lexicon['entities']

const documentNumber = '[\\u4e00-\\u9fff]{1,12}[〔\\[(]\\s*(?:19|20)\\d{2}\\s*[〕\\])]\\s*(?:第\\s*)?\\d{1,5}\\s*号'
/** 根据某政发〔2024〕4号: the verb is none of the number. */
const verb = /^.*(?:根据|按照|依据|依照|参照|印发|下发|转发|出台|制定|发布)(?=[\u4e00-\u9fff]{2})/
const percent = '(?=\\d)(?<![\\d.])\\d+(?:\\.\\d+)?%'
const han = '[\\u4e00-\\u9fff]'

/**
 * 约谈某公司: a verb in front of a company's name is none of it, nor is any within it. One that a name may have by chance (新设计,
 * 回收购销) is one where something ends in front of it, or the name of a place begins behind it (整合资源成立上坪村…).
 */
const companyOf = ({ beforeCompanies, withinCompanies, actors }: EntityWords) => {
  const sure = alternation(beforeCompanies)
  const begins = `(?<=^|[、,;。:与和由对向了及将拟已并再未经可需应须]|${alternation(actors)}|${sure})`
  const byChance = alternation(withinCompanies)
  const verbs = `(?:${sure}|${begins}${byChance}|${byChance}(?=${han}{2,4}[县市镇乡村]))`
  return `(?<=^|[、,;。:与和由对向了及]|${verbs})(?!${verbs})(?:(?![了与由对向及]|${verbs})[\\u4e00-\\u9fff()]){3,24}?(?:有限责任公司|股份有限公司|有限公司|集团公司)`
}

/** 于某月, 与某企业: what is left unnamed is no person. */
const surname = `(?![与和对由在到为及给被将以因该本各是有无了某])${han}(?!某[年月日企公单局处站村镇县市])`
const halfNamedOf = ({ posts }: EntityWords) =>
  `(?<!${han})${surname}某{1,2}(?!${han}?某)|(?=${han}某)(?<=[、,。;:由对向与和长记员人]|${alternation(posts)})${surname}某{1,2}`

/** 副局长李卫国,: a whole name stands behind a post, has a common surname, and ends where the clause does what he does begins. */
const namedOf = ({ behindNames, noNames }: EntityWords) =>
  `(?!${alternation(noNames)})${han}(?:(?![某的了与和及等对将被把在于为任])${han}){1,2}?(?=$|[,。;、:()\\n]|${alternation(behindNames)})`

/** A pattern, and where it is worth a search: in the whole of a text in which one of the signs stands, or only next to them. */
interface Search {
  kind: Kind
  signs: string[]
  pattern: RegExp
  /** A match begins at most so far before the sign, and is told by so much behind its beginning; null: anywhere. */
  near: { before: number; behind: number } | null
}

const anywhere = (kind: Kind, signs: string[], source: string): Search => ({
  kind,
  signs,
  pattern: new RegExp(source, 'g'),
  near: null,
})

const searches = derived(({ lexicon: { entities } }): Search[] => [
  anywhere('document-title', ['《'], '《[^《》\\n]{1,120}(?:《[^《》\\n]{1,60}》[^《》\\n]{0,60})?》'),
  anywhere('voucher', ['凭证'], `(?<!\\d)${vouchers}`),
  anywhere('document-number', ['〔', '[', '(19', '(20', '( '], documentNumber),
  anywhere('money', ['元', '亿'], inFigures),
  {
    kind: 'money',
    signs: ['元'],
    pattern: new RegExp(inNumerals, 'g'),
    near: { before: longestNumeral, behind: 3 },
  },
  anywhere('percent', ['%'], percent),
  {
    kind: 'organization',
    signs: ['公司'],
    pattern: new RegExp(companyOf(entities), 'g'),
    near: { before: 32, behind: 2 },
  },
  { kind: 'person', signs: ['某'], pattern: new RegExp(halfNamedOf(entities), 'g'), near: { before: 1, behind: 4 } },
])

/** Whole names stand right behind a post; surnames are rarer than what posts begin with, so they are looked for first. */
const named = derived(({ lexicon: { entities } }) => ({
  posts: new WordList(entities.posts),
  surnames: new WordList(entities.surnames),
  name: new RegExp(namedOf(entities), 'y'),
}))

const longestPost = 8

function matchesNear({ signs, pattern, near }: Search, stretch: string): RegExpExecArray[] {
  if (near === null) return matchesOf(pattern, stretch)
  const found: RegExpExecArray[] = []
  let from = 0
  for (const sign of signs) {
    for (let at = stretch.indexOf(sign); at >= 0; at = stretch.indexOf(sign, at + 1)) {
      pattern.lastIndex = Math.max(from, at - near.before)
      const match = pattern.exec(stretch.slice(0, at + near.behind))
      if (!match) continue
      found.push(match)
      from = pattern.lastIndex
    }
  }
  return found
}

function namesIn(stretch: string, words: Words): RegExpExecArray[] {
  const { posts, surnames, name } = named(words)
  return flatMap(surnames.findAll(stretch), ({ index }) => {
    if (posts.longestAtEnd(stretch.slice(Math.max(0, index - longestPost), index)) === null) return []
    name.lastIndex = index
    const match = name.exec(stretch)
    return match ? [match] : []
  })
}

/**
 * Finds the entities of some stretches.
 *
 * @returns in order of appearance, no two overlapping (a number inside a document's title is the title's)
 */
export function readEntities(text: string, folded: string, spans: readonly Span[], words: Words): Entity[] {
  const found: Entity[] = []
  for (const [start, end] of spans) {
    const stretch = folded.slice(start, end)
    const add = (kind: Kind, match: RegExpExecArray) => {
      const from = start + match.index
      const skipped = kind === 'document-number' ? (verb.exec(match[0])?.[0].length ?? 0) : 0
      const span: Span = [from + skipped, from + match[0].length]
      const value = valueOf(kind, match)
      if (kind === 'money' && value === null) return
      found.push({ kind, text: text.slice(...span), value, span })
    }
    for (const search of worthSearching(searches(words), stretch))
      for (const match of matchesNear(search, stretch)) add(search.kind, match)
    for (const match of namesIn(stretch, words)) add('person', match)
  }
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const kept: Entity[] = []
  for (const entity of found) {
    if (entity.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(entity)
  }
  return kept
}

function valueOf(kind: Kind, match: RegExpMatchArray): number | null {
  if (kind === 'money') {
    const [number = '', unit = ''] = match.slice(1).filter((group) => group !== undefined)
    return yuan(number, unit)
  }
  return kind === 'percent' ? Number(match[0].slice(0, -1)) : null
}
